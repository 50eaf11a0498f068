# polku: `make run` starts it, `make test` proves it, `make` lists the rest.

PACKAGES = libncurses-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev \
	libqrencode-dev
TEST_PACKAGES = $(PACKAGES) libvterm-dev unicode-data zbar-tools
SPELLING_PACKAGES = python3 voikko-fi python3-libvoikko hunspell hunspell-sv hunspell-en-gb

# A target sees only what its line in Package.swift names; anything else stops the build.
BUILD = swift build --explicit-target-dependency-import-check error
# What is not called from outside needs no name: half of the file, and a little of every start.
RELEASE = $(BUILD) --configuration release --static-swift-stdlib --product polku \
	-Xlinker -s -Xlinker --no-export-dynamic

.PHONY: help run build test lint format check readability spelling bench clean packages test-packages

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

clean: ## take the build away
	@rm -rf .build

packages:
	@Scripts/require-swift
	@Scripts/install-packages $(PACKAGES)

test-packages:
	@Scripts/require-swift
	@Scripts/install-packages $(TEST_PACKAGES)
