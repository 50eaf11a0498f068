import GoldenSupport
import Testing
import Words

@testable import Plain

/// A whole sitting as it reads afterwards, for those who judge by ear.
@Suite("A transcript")
struct TranscriptTests {
  /// What is typed, and that nothing but text comes back.
  @Test("of the small course reads as it was approved", arguments: Language.allCases)
  func course(language: Language) throws {
    var talk = Conversation(language)
    talk.type("")
    for line in Self.lines(language) { talk.type(line) }

    for scalar in talk.transcript.unicodeScalars {
      let isText = scalar == "\n" || scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
      let isFrame = (0x2500...0x259F).contains(scalar.value)
      #expect(isText && !isFrame)
    }
    try expectGolden(text: talk.transcript, "walk-\(language.rawValue).txt")
  }

  private static func lines(_ language: Language) -> [String] {
    switch language {
    case .finnish:
      [
        "", "Nuorille, jotka jännittävät.", "", "Ja vanhemmille.", "/näytä", ".", "Hinta?", "Aika?",
        ".", "2", "1 3", "?", "1", "", "2", "Kynnys on matala.", "-1", "", "2", "4", "0", "3",
        "kyllä", "ei", "", "missä",
      ]
    case .swedish:
      [
        "", "Unga som är nervösa.", "", "Och föräldrar.", "/visa", ".", "Priset?", "Tiden?", ".",
        "2", "1 3", "?", "1", "", "2", "Tröskeln är låg.", "-1", "", "2", "4", "0", "3", "ja",
        "nej",
        "", "plats",
      ]
    case .english:
      [
        "", "The young who are nervous.", "", "And parents.", "/view", ".", "The price?", "When?",
        ".", "2", "1 3", "?", "1", "", "2", "The threshold is low.", "-1", "", "2", "4", "0", "3",
        "yes", "no", "", "where",
      ]
    }
  }
}

/// The page of `docs` that is made from the tables of commands.
@Suite("The page of the line-by-line polku")
struct DocsTests {
  @Test("tells every command in three languages")
  func commands() throws {
    var page = Self.head
    for language in Language.allCases {
      let name = language.ownName
      page += "\n## \(name.prefix(1).uppercased() + name.dropFirst())\n"
      page += Self.table("Everywhere", Act.everywhere, language)
      for occasion in Occasion.allCases where !occasion.acts.isEmpty {
        page += Self.table(Self.titles[occasion] ?? "\(occasion)", occasion.acts, language)
      }
    }

    try expectPage(page, "plain.md")
  }

  private static let titles: [Occasion: String] = [
    .course: "The modules of a course", .reading: "Reading", .writing: "Writing a text",
    .writingLine: "An answer of one line", .listing: "Writing a list",
    .marking: "Scales and checks", .checking: "Claims, and checks with evidence",
    .choosing: "Choosing options",
    .looking: "What can only be heard", .exercise: "A way into an exercise",
    .moduleEnd: "The end of a module", .canvas: "The stages of a service path",
    .cell: "A box of a service path", .stage: "A mark or a feeling of a service path",
    .note: "The line beside an item", .forms: "A list of forms",
    .formText: "A text in a form", .formLine: "A number, a day or a time in a form",
    .formList: "A list in a form",
    .formMarks: "Scales and checks in a form", .formChoice: "Choosing options in a form",
    .card: "An example card", .media: "A file of the course",
    .examples: "The examples of a course", .filtering: "Which examples are told",
    .overview: "The overview of a course", .versions: "An answer and its earlier versions",
    .narrowing: "Which questions are told",
    .proposal: "The sections of a proposal", .section: "A section of a proposal",
    .table: "The tables of a proposal",
  ]

  private static func table(_ title: String, _ acts: [Act], _ language: Language) -> String {
    let words = Wording.in(language).plainCommands
    let rows = acts.map { act in
      let command = act.command(in: words)
      return "| `\(command.word)` | `\(command.short)` | \(command.meaning) |\n"
    }
    return "\n### \(title)\n\n| command | short | what it does |\n| --- | --- | --- |\n"
      + rows.joined()
  }

  private static let head = """
    # Polku line by line

    `polku --plain` is the whole program in questions and answers: for screen readers, for braille
    lines, for terminals that can only type line below line (it starts by itself where `TERM` is
    `dumb` or not set), and for pipes. No cursor moves, nothing is drawn, no colour is sent. Each
    sentence is a line; lines are not broken at a width unless you ask for it (`--width 40`, or the
    command for the width).

    - One thing is said at a time. Enter goes on to the next part; a question is answered where it
      stands. Options and modules are chosen by number.
    - A text is written line by line, and each line is saved as soon as it is typed. A line that has
      only a full stop ends the text, and so do two empty lines. One empty line begins a paragraph.
    - While you write, a command has a slash before it: `/undo`. A line of your own that begins with
      a slash is typed with two. `//.` and `//?` write a full stop or a question mark alone.
    - `?` tells what you can do here, and asked again what you can do everywhere. A word, its short
      form, or any beginning that only one command has will do, and so will the word of another
      language.
    - All questions of a course can be heard with their states, searched and gone to; so can earlier
      versions of an answer, which are taken back by number.
    - Ctrl+D leaves, and so does Ctrl+C; everything that was typed before is saved.
    - Input from a pipe is answered as if it were typed, and shown in the output, so that a
      transcript reads well: `polku --plain < answers.txt > transcript.txt`. The end of the input
      leaves.

    It is the same workbook as on the full screen, and one can change from one to the other at any
    time. The tables below are made from those that the program itself goes by.

    """
}
