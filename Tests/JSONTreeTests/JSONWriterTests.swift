import JSONTree
import Testing

@Suite("A written JSON file")
struct JSONWriterTests {
  private let sample = JSON.object([
    .init("b", .array([.number("1"), .null, .bool(true)])),
    .init("a", .object([])),
    .init("ä", .string("rivi\n\"lainaus\" \\ \u{1}\u{1f}")),
    .init("B", .array([])),
  ])

  @Test("has its keys in order, two spaces a level and one newline at the end")
  func writesDocument() {
    let text = String(decoding: JSONWriter.document(sample), as: UTF8.self)

    #expect(
      text == """
        {
          "B": [],
          "a": {},
          "b": [
            1,
            null,
            true
          ],
          "ä": "rivi\\n\\"lainaus\\" \\\\ \\u0001\\u001f"
        }

        """)
  }

  @Test("can stand on one line")
  func writesLine() {
    let text = String(decoding: JSONWriter.line(sample), as: UTF8.self)

    #expect(
      text == #"{"B":[],"a":{},"b":[1,null,true],"ä":"rivi\n\"lainaus\" \\ \u0001\u001f"}"#)
  }

  @Test("holds nothing that acts on a terminal or turns a text round, and reads back the same")
  func escapesWhatActs() throws {
    let acting =
      [0x00...0x1F, 0x7F...0x9F, 0x61C...0x61C, 0x200E...0x200F, 0x2028...0x202E]
      .joined() + [0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF, 0xFFFE, 0xFFFF]
    let text = acting.compactMap { Unicode.Scalar($0).map(String.init) }.joined(separator: "ä")

    let line = JSONWriter.line(.string(text))

    let controls = String(decoding: line, as: UTF8.self).unicodeScalars
      .filter { scalar in acting.contains(Int(scalar.value)) }
    #expect(controls.isEmpty)
    #expect(try JSONReader.read(line) == .string(text))
  }

  @Test(
    "leaves what languages and pictures need as it is",
    arguments: ["می\u{200C}خواهم", "👩\u{200D}💻", "¡ÿ §", "آ ؛", "€ – “", "ﷺ ￼", "a\u{301}"])
  func leavesLanguages(text: String) {
    #expect(JSONWriter.line(.string(text)) == Array("\"\(text)\"".utf8))
  }

  @Test("reads back as what it was, whatever was in it")
  func roundTrips() throws {
    var generator = SplitMix(seed: 7)

    for _ in 0..<300 {
      let value = JSON.random(depth: 4, using: &generator)
      let document = JSONWriter.document(value)
      let again = try JSONReader.read(document)
      #expect(JSONWriter.document(again) == document)
      #expect(try JSONReader.read(JSONWriter.line(value)) == again)
    }
  }
}

@Suite("The members of an object")
struct JSONMembersTests {
  @Test("are taken out one by one, and what is left was not known")
  func takesMembers() throws {
    let json = try JSONReader.read(Array(#"{"id":"x","later":[1],"n":3}"#.utf8))
    var members = try #require(JSONMembers(json))

    let id = members.take("id")?.text
    let missing = members.take("missing")
    let number = members.take("n")?.integer

    #expect(id == "x" && missing == nil && number == 3)
    #expect(members.rest == [.init("later", .array([.integer(1)]))])
  }

  @Test("that are unknown are written beside the known, which win")
  func keepsUnknown() {
    let merged = JSON.object(
      [.init("a", .null)], keeping: [.init("a", .bool(true)), .init("z", .null)])

    #expect(merged == .object([.init("a", .null), .init("z", .null)]))
  }

  @Test(
    "say whole numbers only where they are written as such",
    arguments: ["1.0", "1e2", "99999999999999999999"])
  func readsIntegers(text: String) {
    #expect(JSON.number(text).integer == nil)
  }
}

/// The same numbers each time.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

extension JSON {
  fileprivate static func random(depth: Int, using generator: inout SplitMix) -> JSON {
    let texts = ["", "a", "ä", "a\u{308}", "\u{0}", "\"\\/", "😀", "\u{2028}\n", "\u{301}x"]
    switch Int.random(in: 0..<(depth == 0 ? 4 : 6), using: &generator) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &generator))
    case 2: return .integer(Int.random(in: -999...999, using: &generator))
    case 3: return .string(texts.randomElement(using: &generator) ?? "")
    case 4:
      return .array((0..<3).map { _ in random(depth: depth - 1, using: &generator) })
    default:
      let keys = texts.shuffled(using: &generator).prefix(3)
      return .object(keys.map { Member($0, random(depth: depth - 1, using: &generator)) })
    }
  }
}
