import GoldenSupport
import Testing
import Words

/// The page of `docs` that holds every word of the program, for those who review the language.
@Suite("The page of words")
struct DocsTests {
  @Test("shows each phrase in Finnish, Swedish and English side by side")
  func wording() throws {
    let all = Language.allCases.map { Phrase.all(in: $0).phrases }
    var page = Self.head
    var part = ""
    for (finnish, (swedish, english)) in zip(all[0], zip(all[1], all[2])) {
      let path = finnish.path.split(separator: ".", maxSplits: 1).map(String.init)
      if path[0] != part {
        part = path[0]
        page +=
          "\n## \(part)\n\n| where | Finnish | Swedish | English |\n| --- | --- | --- | --- |\n"
      }
      let cells = [finnish, swedish, english].map { Self.cell($0.text) }
      page += "| `\(path.last ?? "")` | \(cells.joined(separator: " | ")) |\n"
    }

    try expectPage(page, "wording.md")
  }

  private static let head = """
    # Every word of the program

    Made from `Sources/Words`, where each change belongs. ‹yksi› and the number 7 stand in the places
    that the program fills.

    """

  private static func cell(_ text: String) -> String {
    var cell = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "|": cell += "\\|"
      case "<": cell += "\\<"
      case "\n": cell += " "
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return cell
  }
}
