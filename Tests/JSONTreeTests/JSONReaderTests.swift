import JSONTree
import Stopwatch
import Testing

/// One text that is no JSON, why, and where.
struct Refusal: CustomTestStringConvertible, Sendable {
  var bytes: [UInt8]
  var error: JSONError

  init(_ text: String, _ reason: JSONError.Reason, _ column: Int, line: Int = 1) {
    self.init(bytes: Array(text.utf8), reason, column, line: line)
  }

  init(bytes: [UInt8], _ reason: JSONError.Reason, _ column: Int, line: Int = 1) {
    self.bytes = bytes
    error = JSONError(reason, line: line, column: column)
  }

  var testDescription: String { "\(error.reason) at \(error.line):\(error.column)" }
}

@Suite("A JSON file")
struct JSONReaderTests {
  static let valid: [(String, JSON)] = [
    ("null", .null), ("true", .bool(true)), ("false", .bool(false)), (" \t\r\n[] ", .array([])),
    ("0", .number("0")), ("-0", .number("-0")), ("12", .number("12")), ("-7.50", .number("-7.50")),
    ("1e5", .number("1e5")), ("1E+05", .number("1E+05")), ("0.1e-9", .number("0.1e-9")),
    ("123456789012345678901234567890", .number("123456789012345678901234567890")),
    (#""""#, .string("")), (#""ä""#, .string("ä")), (#""\"\\\/""#, .string("\"\\/")),
    (#""\b\f\n\r\t""#, .string("\u{8}\u{c}\n\r\t")), (#""\u00e4\u00C4""#, .string("äÄ")),
    (#""\u0000""#, .string("\0")), (#""\ud83d\ude00""#, .string("😀")), (#""😀""#, .string("😀")),
    ("\"\u{7f}\u{2028}\"", .string("\u{7f}\u{2028}")), (#""a\u0301""#, .string("a\u{301}")),
    ("{}", .object([])), (#"{"a":1}"#, .object([.init("a", .number("1"))])),
    ("[1, [2], {}]", .array([.number("1"), .array([.number("2")]), .object([])])),
    (#"{"":null}"#, .object([.init("", .null)])),
    (#"{"a" : {"a" : []}}"#, .object([.init("a", .object([.init("a", .array([]))]))])),
  ]

  @Test("is read as it stands", arguments: valid)
  func readsValid(text: String, expected: JSON) throws {
    #expect(try JSONReader.read(Array(text.utf8)) == expected)
  }

  static let invalid: [Refusal] = [
    Refusal("", .endedEarly, 1), Refusal("  \n ", .endedEarly, 2, line: 2),
    Refusal("\u{feff}{}", .byteOrderMark, 1), Refusal("[1]x", .trailingBytes, 4),
    Refusal("{} {}", .trailingBytes, 4), Refusal("nul", .endedEarly, 4),
    Refusal("nulL", .unexpectedByte, 4), Refusal("True", .unexpectedByte, 1),
    Refusal("NaN", .unexpectedByte, 1), Refusal("-Infinity", .invalidNumber, 2),
    Refusal("[1,]", .trailingComma, 3), Refusal("{\"a\":1,\n}", .trailingComma, 7),
    Refusal("[,1]", .unexpectedByte, 2), Refusal("[1,,2]", .unexpectedByte, 4),
    Refusal("[1 2]", .unexpectedByte, 4), Refusal("[1}", .unexpectedByte, 3),
    Refusal("[1", .endedEarly, 3), Refusal("{\"a\":1", .endedEarly, 7),
    Refusal("{\"a\"", .endedEarly, 5), Refusal("{\"a\",1}", .unexpectedByte, 5),
    Refusal("{a:1}", .unexpectedByte, 2), Refusal("{1:1}", .unexpectedByte, 2),
    Refusal("{'a':1}", .unexpectedByte, 2), Refusal("[1]//", .trailingBytes, 4),
    Refusal("[\u{a0}1]", .unexpectedByte, 2), Refusal("\0", .unexpectedByte, 1),
    Refusal("[\n  1,\n  x]", .unexpectedByte, 3, line: 3),
    Refusal("01", .invalidNumber, 2), Refusal("-", .endedEarly, 2),
    Refusal("-a", .invalidNumber, 2), Refusal("1.", .endedEarly, 3),
    Refusal("1.x", .invalidNumber, 3), Refusal(".5", .unexpectedByte, 1),
    Refusal("+1", .unexpectedByte, 1), Refusal("1e", .endedEarly, 3),
    Refusal("1e+]", .invalidNumber, 4), Refusal("0x10", .trailingBytes, 2),
    Refusal("\"abc", .endedEarly, 5), Refusal("\"a\nb\"", .controlCharacter, 3),
    Refusal("\"a\u{0}b\"", .controlCharacter, 3), Refusal("\"\t\"", .controlCharacter, 2),
    Refusal(#""\x""#, .invalidEscape, 2), Refusal(#""\u12g4""#, .invalidEscape, 2),
    Refusal(#""\u12"#, .endedEarly, 6), Refusal(#""\"#, .endedEarly, 3),
    Refusal(#""\ud800""#, .loneSurrogate, 2), Refusal(#""ab\udc00""#, .loneSurrogate, 4),
    Refusal(#""\ud800\ud800""#, .loneSurrogate, 2), Refusal(#""\ud800\n""#, .loneSurrogate, 2),
    Refusal(#"{"a":1,"a":2}"#, .duplicateKey, 8),
    Refusal(#"{"a":1,"\u0061":2}"#, .duplicateKey, 8),
    Refusal("{\"ä\":1,\n \"ä\":2}", .duplicateKey, 2, line: 2),
    Refusal(bytes: [0x22, 0x61, 0xFF, 0x22], .invalidUTF8, 3),
    Refusal(bytes: [0x22, 0xC0, 0xAF, 0x22], .invalidUTF8, 2),
    Refusal(bytes: [0x22, 0xE2, 0x82, 0x22], .invalidUTF8, 2),
    Refusal(bytes: [0x22, 0xED, 0xA0, 0x80, 0x22], .invalidUTF8, 2),
    Refusal(bytes: [0x22, 0x5C, 0x6E, 0xC3, 0x22], .invalidUTF8, 4),
    Refusal(bytes: [0xFF, 0xFE, 0x5B, 0x00], .unexpectedByte, 1),
    Refusal(bytes: [UInt8](repeating: 0, count: 64), .unexpectedByte, 1),
    Refusal(bytes: [UInt8](repeating: 0x5B, count: 100_000), .tooDeep, 17),
  ]

  @Test("is refused with its place and the reason", arguments: invalid)
  func refusesInvalid(refusal: Refusal) {
    #expect(throws: refusal.error) { try JSONReader.read(refusal.bytes) }
  }

  @Test("may be nested 16 deep and no deeper")
  func limitsDepth() throws {
    let deep = String(repeating: "[", count: 16) + String(repeating: "]", count: 16)

    #expect(throws: Never.self) { try JSONReader.read(Array(deep.utf8)) }
    #expect(throws: JSONError(.tooDeep, line: 1, column: 17)) {
      try JSONReader.read(Array("[\(deep)]".utf8))
    }
  }

  @Test("keeps two keys apart that look alike and have different bytes")
  func keepsNormalFormsApart() throws {
    let text = "{\"\u{e9}\": 1, \"e\u{301}\": 2, \"K\": 3, \"\u{212a}\": 4}"

    let json = try JSONReader.read(Array(text.utf8))

    #expect(json["\u{e9}"]?.integer == 1)
    #expect(json["e\u{301}"]?.integer == 2)
    #expect(json["\u{212a}"]?.integer == 4)
    #expect(JSON.string("\u{e9}") != JSON.string("e\u{301}"))
  }

  @Test("has at most 8 MiB, and its texts 2 MiB and a little")
  func limitsSize() {
    let spaces = [UInt8](repeating: 0x20, count: (8 << 20) + 1)
    let text = [0x22] + [UInt8](repeating: 0x61, count: (2 << 20) + 4097) + [0x22]

    #expect(throws: JSONError(.tooLarge, line: 1, column: (8 << 20) + 1)) {
      try JSONReader.read(spaces)
    }
    #expect(throws: JSONError(.stringTooLong, line: 1, column: 1)) { try JSONReader.read(text) }
  }

  @Test("has at most two hundred thousand values, where it comes from others")
  func limitsValues() throws {
    let most = "[" + String(repeating: "0,", count: 199_998) + "0]"
    let more = "[" + String(repeating: "0,", count: 199_999) + "0]"

    #expect(try JSONReader.read(Array(most.utf8)).elements?.count == 199_999)
    #expect(throws: JSONError(.tooManyValues, line: 1, column: 400_000)) {
      try JSONReader.read(Array(more.utf8))
    }
    #expect(try JSONReader.read(Array(more.utf8), limits: .own).elements?.count == 200_000)
  }

  @Test("finds a duplicate among many keys, and among hostile ones, without delay")
  func findsDuplicatesFast() {
    let many = (0..<50_000).map { "\"k\($0)\":0" }
    let marks = String(repeating: "\u{301}\u{323}", count: 20_000)
    let hostile = (0..<9).map { "\"\(marks)\($0)\":0" }

    let duplicate = Array("{\((many + ["\"k7\":1"]).joined(separator: ","))}".utf8)
    let alike = Array("{\((hostile + [hostile[3]]).joined(separator: ","))}".utf8)

    let time = processorTime {
      for bytes in [duplicate, alike] {
        #expect { try JSONReader.read(bytes) } throws: {
          ($0 as? JSONError)?.reason == .duplicateKey
        }
      }
    }
    #expect(time < .seconds(5))
  }

  @Test("cut or changed anywhere is read or refused, and never a crash")
  func survivesDamage() {
    let whole = Array(#"{"a":[1,-2.5e3,true,null],"ä\u00e4\n":"😀\ud83d\ude00","b":{"c":""}}"#.utf8)
    var refused = 0

    for index in whole.indices {
      if (try? JSONReader.read(Array(whole[..<index]))) == nil { refused += 1 }
      for bit in 0..<8 {
        var flipped = whole
        flipped[index] ^= 1 << bit
        _ = try? JSONReader.read(flipped)
      }
    }

    #expect(refused == whole.count)
  }
}
