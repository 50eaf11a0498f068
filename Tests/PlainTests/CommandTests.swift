import Testing
import Words

@testable import Plain

@Suite("What is typed")
struct CommandTests {
  @Test("is one command for each word and each short form", arguments: Language.allCases)
  func unambiguous(language: Language) {
    let words = Wording.in(language).plainCommands
    for occasion in Occasion.allCases {
      let commands = (occasion.acts + Act.everywhere).map { $0.command(in: words) }
      let names = commands.flatMap { [$0.word, $0.short] }
      #expect(Set(names).count == names.count, "\(occasion): \(names.sorted())")
    }
  }

  @Test("is offered somewhere, whatever can be asked for")
  func offered() {
    let offered = Set(Occasion.allCases.flatMap(\.acts) + Act.everywhere)

    #expect(offered == Set(Act.allCases))
  }

  @Test("is told only where it works")
  func told() {
    for occasion in Occasion.allCases {
      let works = Set(occasion.acts + Act.everywhere)
      #expect(works.isSuperset(of: occasion.told), "\(occasion)")
    }
  }

  @Test(
    "is understood by word, letter, beginning, capital letters and another language's word",
    arguments: [
      ("jatka", Act.ahead), ("j", .ahead), ("JATKA", .ahead), ("/jatka", .ahead),
      ("kys", .question), ("kysymys", .question), ("na\u{308}ytä", .show), ("quit", .quit),
      ("svenska", .swedish), ("fi", .finnish), ("?", .help), ("ohje", .help), ("ångra", .undo),
    ])
  func understood(line: String, act: Act) {
    #expect(TypedLine(line, at: .marking, in: .finnish) == .command(act, rest: ""))
  }

  @Test("keeps what stands behind the command")
  func rest() {
    let line = TypedLine("/rivi 2  uusi rivi ", at: .writing, in: .finnish)

    #expect(line == .command(.replace, rest: "2  uusi rivi"))
  }

  @Test(
    "is text where texts are written, unless the sign stands before it",
    arguments: [
      ("jatka", TypedLine.text("jatka")), ("  sisennys", .text("  sisennys")), ("", .text("")),
      (".", .end), (" . ", .end), ("..", .text("..")), ("?", .command(.help, rest: "")),
      ("//polku", .text("/polku")), ("//.", .text(".")), ("//?", .text("?")), ("//", .text("/")),
      ("/z", .command(.undo, rest: "")), ("/kumao", .unknown("/kumao", nearest: .undo)),
      ("/home/aino", .unknown("/home/aino", nearest: nil)),
    ])
  func texts(line: String, meaning: TypedLine) {
    #expect(TypedLine(line, at: .writing, in: .finnish) == meaning)
  }

  @Test("is a folder where one is asked for, sign or not")
  func folders() {
    #expect(TypedLine("/media/tikku", at: .folder, in: .finnish) == .text("/media/tikku"))
    #expect(TypedLine("?", at: .folder, in: .finnish) == .command(.help, rest: ""))
  }

  @Test(
    "is the command that was most likely meant, where a letter is wrong",
    arguments: [
      ("seuravaa", Language.finnish, Act?.none), ("kysmys", .finnish, .question),
      ("takasin", .finnish, .back), ("tilbaka", .swedish, .back), ("nasta", .swedish, .ahead),
      ("skpi", .english, .skip), ("xyzzy", .english, nil),
    ])
  func nearest(line: String, language: Language, act: Act?) {
    #expect(TypedLine.nearest(to: line, at: .marking, in: language) == act)
  }

  @Test(
    "is a number in every way that people write one",
    arguments: [
      ("2", 2), (" 2 ", 2), ("2.", 2), ("2)", 2), ("-2", -2), ("−2", -2), ("–1", -1), ("+1", 1),
      ("02", 2), ("", nil), ("2a", nil), ("-", nil), ("1234567", nil), ("²", nil), ("1 2", nil),
    ] as [(String, Int?)])
  func numbers(line: String, number: Int?) {
    #expect(Numerals.number(line) == number)
  }

  @Test("is several numbers on one line")
  func manyNumbers() {
    #expect(Numerals.numbers("1 3") == [1, 3])
    #expect(Numerals.numbers("1, 3;2") == [1, 3, 2])
    #expect(Numerals.numbers("1 ja 3") == nil)
    #expect(Numerals.leading("2 uusi teksti")?.rest == "uusi teksti")
    #expect(Numerals.leading("uusi") == nil)
  }
}
