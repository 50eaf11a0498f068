// swift-tools-version: 6.2

import PackageDescription

// The house, from the ground up. A target sees only what its line names, and the build refuses the
// rest (`--explicit-target-dependency-import-check error`); ARCHITECTURE.md shows the same table,
// and a test compares the two.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// The edge of the program runs on the main thread; the values below it need no actor.
let edge = strict + [.defaultIsolation(MainActor.self)]

func house(_ name: String, on dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(
  _ name: String, on dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "polku",
  products: [.executable(name: "polku", targets: ["polku"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // Libraries of the system, each seen by one target.
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(
      name: "CMarkdown", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CQrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CVterm", providers: [.apt(["libvterm-dev"])]),
    .target(name: "CPlatform"),
    .target(name: "CZip"),

    // Level 0: know nothing of each other.
    house("Cells"),
    house("Words"),
    house("JSONTree"),
    house("TextChecks"),
    house("Markup", on: ["CMarkdown"]),
    house("QRCodes", on: ["CQrencode"]),

    // Level 1
    house("Learning", on: ["Markup", "Words", "CYAML"]),
    house("Widgets", on: ["Cells", "Markup"]),
    .target(
      name: "Terminal", dependencies: ["Cells", "CNcurses", "CPlatform"], swiftSettings: edge),

    // Level 2
    house("Answers", on: ["Learning", "JSONTree", "Words"]),

    // Level 3
    house("Sessions", on: ["Answers", "Learning", "JSONTree", "Words"]),
    house("Proposals", on: ["Sessions", "Answers", "Learning", "JSONTree", "Words"]),
    house(
      "Storage",
      on: ["Proposals", "Sessions", "Answers", "Learning", "JSONTree", "Words", "CPlatform"]),
    house(
      "Documents",
      on: ["Sessions", "Proposals", "Answers", "Learning", "Markup", "Words"]),
    house(
      "Sittings",
      on: ["Proposals", "Answers", "Learning", "Markup", "TextChecks", "Words", "Cells"]),

    // Level 4
    house(
      "Screens",
      on: [
        "Sittings", "Proposals", "Widgets", "QRCodes", "Answers", "Learning", "Markup",
        "TextChecks", "Words", "Cells",
      ]),
    house("Meetings", on: ["Sessions", "Widgets", "Answers", "Learning", "Words", "Cells"]),
    house(
      "Plain",
      on: ["Sittings", "Proposals", "Answers", "Learning", "Markup", "TextChecks", "Words"]),
    house("Export", on: ["Documents", "CZip"]),

    // Level 5
    .target(
      name: "Runtime",
      dependencies: [
        "Meetings", "Sessions", "Export", "Documents", "Proposals",
        "Screens", "Plain", "Sittings", "Storage", "Terminal", "Answers", "Learning", "JSONTree",
        "Markup", "Words", "Cells",
      ],
      swiftSettings: edge),

    // Level 6
    .executableTarget(
      name: "polku",
      dependencies: [
        "Meetings", "Sessions",
        "Runtime", "Screens", "Sittings", "Export", "Documents", "Proposals", "Storage", "Terminal",
        "Answers", "Learning", "JSONTree", "TextChecks", "Words", "Cells",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Tests mirror the sources.
    tests("CellsTests", on: ["Cells", "GoldenSupport"], exclude: ["Golden"]),
    tests("WordsTests", on: ["Words", "GoldenSupport"]),
    tests("JSONTreeTests", on: ["JSONTree", "Stopwatch"]),
    tests("MarkupTests", on: ["Markup", "Stopwatch"]),
    tests(
      "TextChecksTests", on: ["TextChecks", "Stopwatch"], exclude: ["PersonalData/Corpus"]),
    tests("QRCodesTests", on: ["QRCodes", "CodeReader"]),
    tests("LearningTests", on: ["Learning", "Markup", "Words", "Stopwatch"]),
    tests(
      "WidgetsTests", on: ["Widgets", "Cells", "Markup", "GoldenSupport"], exclude: ["Golden"]),
    tests(
      "AnswersTests",
      on: ["Answers", "Learning", "JSONTree", "Words", "Stopwatch", "SchemaReader"]),
    tests(
      "ProposalsTests",
      on: ["Proposals", "Sessions", "Answers", "Learning", "JSONTree", "Words", "SchemaReader"]),
    tests(
      "MeetingsTests",
      on: ["Meetings", "Sessions", "Answers", "Learning", "Words", "Cells", "GoldenSupport"],
      exclude: ["Golden"]),
    tests(
      "SessionsTests", on: ["Sessions", "Answers", "Learning", "JSONTree", "Words"]),
    tests(
      "StorageTests",
      on: [
        "Storage", "Proposals", "Sessions", "Answers", "Learning", "JSONTree", "Words",
        "StorageProbe",
      ]),
    tests(
      "SittingsTests",
      on: [
        "Sittings", "Proposals", "Answers", "Learning", "Markup", "TextChecks", "Words", "Cells",
      ]),
    tests(
      "ScreensTests",
      on: [
        "Screens", "Sittings", "Proposals", "Widgets", "QRCodes", "Answers", "Learning", "Markup",
        "Words", "Cells", "GoldenSupport", "CodeReader", "Stopwatch",
      ], exclude: ["Golden"]),
    tests(
      "PlainTests",
      on: [
        "Plain", "Sittings", "Proposals", "Answers", "Learning", "Words", "Cells",
        "GoldenSupport",
      ],
      exclude: ["Golden"]),
    tests(
      "TwinTests",
      on: [
        "Storyteller", "Screens", "Plain", "Sittings", "Proposals", "Answers", "Learning", "Words",
        "Cells",
      ]),
    tests(
      "RuntimeTests",
      on: [
        "Runtime", "Screens", "Sittings", "Storage", "Answers", "Learning", "JSONTree", "Markup",
        "Words", "Cells",
      ]),
    tests(
      "EndToEndTests",
      on: [
        "polku", "Robot", "CodeReader", "CPty", "Storyteller", "Answers", "Learning", "Words",
        "Cells",
      ],
      exclude: ["Fixtures"]),
    tests("TerminalTests", on: ["Terminal", "TerminalProbe", "Robot", "Cells", "CPlatform"]),
    tests(
      "ContentTests",
      on: [
        "Screens", "Sittings", "Storage", "Answers", "Learning", "Markup", "TextChecks", "Words",
      ]),
    tests(
      "DocumentsTests",
      on: ["Documents", "Proposals", "Sessions", "Answers", "Learning", "Markup", "Words"]),
    tests(
      "ExportTests",
      on: [
        "Export", "Documents", "Proposals", "Answers", "Learning", "Markup", "Words",
        "GoldenSupport",
      ],
      exclude: ["Golden"]),
    tests("TidyTests", on: []),

    // What tests stand on: pictures of frames, a camera for QR codes, a robot at a terminal,
    // programs for it to try and to kill.
    .target(
      name: "GoldenSupport", dependencies: ["Cells"], path: "Tests/GoldenSupport",
      swiftSettings: strict),
    .target(name: "Stopwatch", path: "Tests/Stopwatch", swiftSettings: strict),
    .target(
      name: "SchemaReader", dependencies: ["JSONTree"], path: "Tests/SchemaReader",
      swiftSettings: strict),
    .target(
      name: "CodeReader", dependencies: ["Cells"], path: "Tests/CodeReader", swiftSettings: strict),
    .target(name: "CPty", path: "Tests/CPty"),
    // Somebody who goes through a whole course, with her eyes or with her ears.
    .target(
      name: "Storyteller",
      dependencies: ["Screens", "Plain", "Sittings", "Answers", "Learning", "Words", "Cells"],
      path: "Tests/Storyteller", swiftSettings: strict),
    .target(
      name: "Robot", dependencies: ["Cells", "CPty", "CVterm"], path: "Tests/Robot",
      swiftSettings: strict),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Terminal", "Cells"], path: "Tests/TerminalProbe",
      swiftSettings: edge),
    .executableTarget(
      name: "StorageProbe", dependencies: ["Storage", "Answers", "Learning", "Words"],
      path: "Tests/StorageProbe", swiftSettings: strict),
  ]
)

// Feeds the readers with what libFuzzer makes up; `Scripts/fuzz` builds it with the flags it needs.
if Context.environment["POLKU_FUZZ"] == "1" {
  package.targets.append(
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "Storage", "Documents", "Sessions", "Proposals", "Answers", "Learning", "Markup",
        "JSONTree", "Words",
      ],
      path: "Tests/Fuzz", swiftSettings: strict))
}
