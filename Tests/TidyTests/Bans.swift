extension BanTests {
  static let bans = safety + outside + text

  private static let safety = [
    Ban(word: "try!", why: "an error is data, and this throws the program away"),
    Ban(word: "as!", why: "a value that is something else takes the program down"),
    Ban(word: "fatalError(", why: "a tired worker loses what she sees"),
    Ban(word: "preconditionFailure(", why: "a tired worker loses what she sees"),
    Ban(word: "@unchecked Sendable", why: "the compiler can no longer see races"),
    Ban(word: "nonisolated(unsafe)", why: "the compiler can no longer see races"),
    Ban(word: "import Foundation", why: "it costs more than all of polku"),
    Ban(word: "import FoundationEssentials", why: "the standard library suffices"),
    Ban(
      word: "@escaping", why: "a screen is a value that can be compared",
      targets: ["Screens", "Widgets", "Plain"]),
    Ban(
      word: "class", why: "a screen is a value that can be compared",
      exceptions: [
        "Export/HTML/HTMLExporter.swift": "an attribute of HTML",
        "Export/HTML/HTMLWriter+Tables.swift": "an attribute of HTML",
        "Export/HTML/HTMLWriter+Figures.swift": "an attribute of HTML",
        "Export/ODT/ODTStyles+Sheet.swift": "an attribute of OpenDocument",
        "Export/ODT/ODTStyles.swift": "an attribute of OpenDocument",
        "Export/ODT/ODTWriter+Words.swift": "an attribute of OpenDocument",
      ],
      targets: [
        "Screens", "Widgets", "Plain", "Answers", "Learning", "Documents", "Export", "Cells",
      ]),
  ]

  private static let outside = [
    Ban(word: "print(", why: "the screen belongs to Terminal, and standard output to Console"),
    Ban(word: "debugPrint(", why: "the screen belongs to Terminal"),
    Ban(word: "dump(", why: "the screen belongs to Terminal"),
    Ban(word: "fputs(", why: "the screen belongs to Terminal, and standard output to Console"),
    Ban(
      word: "Glibc.write(", why: "files are written by Storage, the screen by Terminal",
      exceptions: [
        "Terminal": "the one place that writes to the terminal",
        "polku/Console.swift": "the one place that writes to standard output and error",
      ]),
    Ban(word: "fopen(", why: "files are Storage's, which opens them without following links"),
    Ban(word: "opendir(", why: "folders are Storage's", targets: outsideStorage),
    Ban(word: "rename(", why: "files are Storage's", targets: outsideStorage),
    Ban(word: "renameat(", why: "files are Storage's", targets: outsideStorage),
    Ban(word: "unlinkat(", why: "files are Storage's", targets: outsideStorage),
    Ban(word: "mkdirat(", why: "folders are Storage's", targets: outsideStorage),
    Ban(word: "popen(", why: "no shell ever sees a text of polku"),
    Ban(word: "socket(", why: "polku uses no network"),
    Ban(word: "connect(", why: "polku uses no network"),
    Ban(word: "getaddrinfo(", why: "polku uses no network"),
  ]

  private static let outsideStorage: Set<String> = [
    "polku", "Runtime", "Export", "Screens", "Plain", "Documents", "Answers", "Terminal", "Widgets",
    "Learning", "Markup", "TextChecks", "JSONTree", "Words", "Cells",
  ]

  /// Where texts of other people come through.
  private static let foreign: Set<String> = [
    "Markup", "Export", "Learning", "JSONTree", "Storage", "Documents", "Answers", "Plain",
  ]

  private static let text = [
    Ban(
      word: "Character", why: "foreign text is checked by scalars or bytes",
      targets: foreign),
    Ban(
      word: "hasPrefix(", why: "foreign text is checked by scalars or bytes",
      targets: foreign),
    Ban(
      word: "split(separator: \"", why: "foreign text is cut at bytes",
      targets: foreign),
    Ban(
      word: "String(cString:", why: "bytes that are no UTF-8 would be mended in silence",
      exceptions: [
        "Markup": "cmark gives back what was checked before it was given",
        "Learning/YAMLEvents.swift": "what libyaml says of a file, which is only compared",
        "Terminal/CursesTerminal.swift": "the name of the terminal, which is only compared",
        "polku/Surroundings.swift": "the environment, whose paths are text to polku",
      ]),
    Ban(
      word: "String(decoding:", why: "bytes that are no UTF-8 would be mended in silence",
      exceptions: [
        "JSONTree/JSONReader+Scalars.swift": "the bytes were checked when the file was read",
        "Learning": "the bytes were checked by SourceText",
        "Markup/SourceText.swift": "this is the place that checks",
        "Runtime/ContentCheck.swift": "a path, which is only shown",
        "Storage": "names of files, texts that polku wrote, and texts that are checked there",
        "Terminal": "what came from the keyboard, and codes that polku wrote",
        "Widgets": "cuts of texts that were texts before",
        "Words/Language.swift": "a locale's name, which is only compared",
        "polku/Surroundings.swift": "what the system calls itself, which is only shown",
      ]),
  ]
}
