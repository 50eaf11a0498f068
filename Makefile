# polku: `make run` starts it, `make test` proves it, `make` lists the rest.

PACKAGES = libncurses-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev libzip-dev \
	libqrencode-dev
TEST_PACKAGES = $(PACKAGES) libvterm-dev unicode-data zbar-tools
PROOF_PACKAGES = python3 gcc libc6-dev strace e2fsprogs xfsprogs vim nano emacs-nox neovim
DOCUMENT_PACKAGES = python3-docx python3-odf python3-html5lib python3-lxml python3-jsonschema pandoc \
	libreoffice-writer-nogui libreoffice-calc-nogui chromium poppler-utils fonts-dejavu-core \
	fonts-liberation
SPELLING_PACKAGES = python3 voikko-fi python3-libvoikko hunspell hunspell-sv hunspell-en-gb

# A target sees only what its line in Package.swift names; anything else stops the build.
BUILD = swift build --explicit-target-dependency-import-check error
# What is not called from outside needs no name: half of the file, and a little of every start.
RELEASE_FLAGS = --configuration release --static-swift-stdlib -Xlinker -s -Xlinker --no-export-dynamic
RELEASE = $(BUILD) $(RELEASE_FLAGS) --product polku

.PHONY: help run build test lint format check readability spelling bench documents \
	bench-documents bench-team prove prove-short prove-sync fuzz clean packages test-packages

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1	\2/p' $(MAKEFILE_LIST) | expand -t 16

run: build ## start polku on the courses of this folder (ARGS="--lang sv" adds to it)
	@"$$($(RELEASE) --show-bin-path)/polku" --content "$(CURDIR)" $(ARGS)

build: packages ## build polku as it is used
	@$(RELEASE)

test: test-packages ## all tests; installs what they need
	$(BUILD) --build-tests
	swift test --skip-build

check: build ## check the courses and exercises of this folder
	@"$$($(RELEASE) --show-bin-path)/polku" check modules exercises

lint: ## the layout of the code
	@swift format lint --strict --recursive Package.swift Sources Tests

format: ## mend the layout of the code
	@swift format --in-place --recursive Package.swift Sources Tests

readability: test-packages ## how every page reads; writes docs/readability.md
	$(BUILD) --build-tests
	READABILITY=docs/readability.md swift test --skip-build --filter ReadabilityTests | grep "^[em].*/"

spelling: ## the spelling of the courses and exercises in three languages
	@Scripts/install-packages $(SPELLING_PACKAGES)
	@/usr/bin/python3 Scripts/spell-check

bench: build ## start, keys, bytes and memory beside nano and vim, in one run
	@Scripts/install-packages python3 nano vim
	@python3 Scripts/bench "$$($(RELEASE) --show-bin-path)/polku"

prove: build ## kill, fill, cut and spoil until every promise of docs/safety.md is shown; takes an hour
	@Scripts/install-packages $(PROOF_PACKAGES)
	@$(BUILD) $(RELEASE_FLAGS) --product StorageProbe
	@Scripts/prove --build "$$($(RELEASE) --show-bin-path)" $(ARGS)

prove-short: test-packages ## a little of each proof, in minutes
	@Scripts/install-packages python3
	@$(BUILD) --build-tests
	@Scripts/prove --short --build "$$(swift build --show-bin-path)" $(ARGS)

prove-sync: build ## two Syncthing programs on loopback carry a team folder, a conflict included
	@Scripts/install-packages python3 syncthing
	@Scripts/prove-syncthing "$$($(RELEASE) --show-bin-path)/polku"

fuzz: packages ## feed the readers what nobody would write, ten minutes each
	@Scripts/install-packages python3
	@Scripts/fuzz $(ARGS)

documents: build ## read the documents that polku writes with other programs, and print them
	@Scripts/install-packages $(DOCUMENT_PACKAGES)
	@/usr/bin/python3 Scripts/check-documents "$$($(RELEASE) --show-bin-path)/polku"

bench-team: build ## 10 … 10,000 hand-ins gathered beside jq and cat, in one run
	@Scripts/install-packages python3 jq
	@python3 Scripts/bench-team "$$($(RELEASE) --show-bin-path)/polku"

bench-documents: build ## a document of 500 pages beside pandoc, in one run
	@Scripts/install-packages python3 pandoc lowdown
	@/usr/bin/python3 Scripts/bench-documents "$$($(RELEASE) --show-bin-path)/polku"

clean: ## take the build away
	@rm -rf .build

packages:
	@Scripts/require-swift
	@Scripts/install-packages $(PACKAGES)

test-packages:
	@Scripts/require-swift
	@Scripts/install-packages $(TEST_PACKAGES)
