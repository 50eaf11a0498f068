import Cells
import GoldenSupport
import Markup
import Testing

@testable import Widgets

@Suite("A page of a course")
struct ProseTests {
  @Test("looks as drawn", arguments: [60, 40, 24])
  func looksAsDrawn(width: Int) throws {
    let lines = Prose(Self.page, width: width).lines
    var frame = Frame(Size(width: width, height: lines.count))

    lines.draw(in: frame.area, on: &frame)

    try expectGolden(frame, "Prose/page-\(width)")
  }

  @Test("knows where each of its blocks begins")
  func knowsStarts() {
    let prose = Prose(
      [.paragraph([.text("yksi kaksi kolme")]), .rule, .paragraph([.text("loppu")])], width: 10)

    #expect(prose.starts == [0, 3, 5])
    #expect(prose.lines.map(\.text) == ["yksi kaksi", "kolme", "", "──────────", "", "loppu"])
  }

  @Test(
    "shows where a link leads, unless its words say so",
    arguments: [
      ("ohje", "https://thl.fi", "ohje (https://thl.fi)"),
      ("https://thl.fi", "https://thl.fi", "https://thl.fi"),
      ("thl.fi", "https://thl.fi", "thl.fi"),
      ("aino@kunta.fi", "mailto:aino@kunta.fi", "aino@kunta.fi"),
      ("Aino", "mailto:aino@kunta.fi", "Aino (aino@kunta.fi)"),
    ])
  func showsAddresses(words: String, address: String, shown: String) {
    let prose = Prose([.paragraph([.link(to: address, [.text(words)])])], width: 60)

    #expect(prose.lines.map(\.text) == [shown])
    #expect(prose.lines.first?.runs.first?.link == address)
  }

  @Test("tells an author what does not fit on a narrow screen")
  func tellsMisfits() {
    let long = "epäjärjestelmällistyttämättömyys"
    let blocks: [Block] = [
      .paragraph([.text("lyhyt \(long)")]),
      .list(.init(start: nil, isTight: true, items: [[.paragraph([.text(long)])]])),
      .paragraph([.text("epäjärjestelmällistyttä\u{AD}mättömyys")]),
      .code(info: "", "  \(long)\n"),
    ]

    let misfits = Prose.misfits(in: blocks, width: 33)

    #expect(misfits.map(\.block) == [1, 3])
    #expect(misfits.map(\.columns) == [34, 34])
    #expect(misfits.first?.piece == long)
  }

  @Test("does not fall over in no width at all")
  func survivesNoWidth() {
    for width in -1...8 { #expect(!Prose(Self.page, width: width).lines.isEmpty) }
  }

  private static let page: [Block] = [
    .heading(level: 1, [.text("Asiakkaan "), .emphasis([.text("polku")])]),
    .paragraph([
      .text("Polku alkaa "), .strong([.text("ennen "), .emphasis([.text("ensimmäistä")])]),
      .text(" yhteydenottoa."), .softBreak, .text("Kirjaa "), .code("A1-4"), .text(", ei "),
      .struck([.text("hetua")]), .text("."), .lineBreak, .text("Katso "),
      .link(to: "https://thl.fi/aiheet", [.text("THL:n ohje")]), .text("."),
    ]),
    .heading(level: 2, [.text("Vaiheet")]),
    .list(
      .init(
        start: 9, isTight: true,
        items: [
          [.paragraph([.text("Huoli herää kotona, koulussa tai naapurissa")])],
          [
            .paragraph([.text("Yhteydenotto")]),
            .list(
              .init(
                start: nil, isTight: true,
                items: [[.paragraph([.text("puhelu")])], [.paragraph([.text("lomake")])]])),
          ],
        ])),
    .quote([
      .paragraph([.text("En tiennyt, "), .strong([.text("kenelle")]), .text(" soittaa.")]),
      .paragraph([.text("– asiakas")]),
    ]),
    .table(
      .init(
        alignments: [.left, .left, .left],
        header: [[.text("Vaihe")], [.text("Kuka tekee")], [.text("Aika")]],
        rows: [
          [[.text("Alku")], [.text("sosiaaliohjaaja ja perhe yhdessä")], [.text("1 viikko")]],
          [[.text("Arvio")], [.text("sosiaalityöntekijä")], [.text("3 kuukautta")]],
        ])),
    .code(info: "", "rivi  yksi\n  sisennetty\n"),
    .rule,
  ]
}
