/// JSON that must be read, and texts that only look like it.
///
/// Built from rules rather than copied, so that each class has all its members: every letter that is
/// no escape, every control character, every place at which a document can be cut.
enum JSONCorpus {
  struct Case: Sendable {
    let name: String
    let bytes: [UInt8]

    init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }

    init(_ text: String) {
      self.init(text, Array(text.utf8))
    }
  }

  // MARK: - What must be read

  static let good: [Case] = numbers + strings + shapes

  private static let numbers = [
    "0", "-0", "1", "-1", "10", "1234567890", "0.5", "-0.5", "0.0", "1.0", "1.50", "0e0", "0E0",
    "1e1",
    "1E1", "1e+1", "1e-1", "1E+01", "1.5e300", "-1.5E-300", "0e+1", "0.1e1",
    "123456789012345678901234567890", "-99999999999999999999.99999999999999999999", "1e999999",
    "0.000000000000000000000000000000000001",
  ].map { Case($0) }

  private static let strings: [Case] =
    [
      #""""#, #"" ""#, #""a""#, #""\"""#, #""\\""#, #""\/""#, #""/""#, #""\b\f\n\r\t""#,
      #""\u0000""#,
      #""\u001f""#, #""\u0041""#, #""\u00e4""#, #""\u00E4""#, #""\u20ac""#, #""\ud83d\ude00""#,
      #""\uD83D\uDE00""#, #""\ud800\udc00""#, #""\udbff\udfff""#, #""\uffff""#, #""\ufeff""#,
      #""\\u0041""#, #""\\""#, #""\\\"""#, #""a\nb""#, #""'""#, #""<script>&amp;""#, #""{[]}:,""#,
      #""// /* # ""#, #""\u2028\u2029""#, #""\u005c""#, #""\u0022""#,
    ].map { Case($0) }
    + [
      "\u{7F}", "\u{80}", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{FEFF}", "\u{FFFD}",
      "\u{FFFF}", "\u{10000}", "\u{10FFFF}", "\u{2028}", "\u{202E}", "e\u{301}", "\u{301}", "👩‍👩‍👧‍👦",
      "\u{85}", "\u{A0}",
    ].map {
      Case("U+" + String($0.unicodeScalars.first?.value ?? 0, radix: 16), Array("\"\($0)\"".utf8))
    }

  private static let shapes =
    [
      "null", "true", "false", "[]", "{}", "[[]]", "[{}]", #"{"":""}"#, #"{"a":{}}"#, #"{"a":[]}"#,
      "[null]",
      "[true,false,null]", "[1,2,3]", #"["a","b"]"#, " [ ] ", "\t{\t}\t", "\n[\n1\n,\n2\n]\n",
      "\r\n[]\r\n",
      #"{"a":1,"b":2}"#, #"{ "a" : 1 , "b" : 2 }"#, #"{"a":1,"A":2}"#, #"{"\u0061":1,"b":2}"#,
      #"{"é":1,"e\u0301":2}"#, #"{"__proto__":1,"constructor":2}"#, #"{"a b":1}"#, #"{"0":0}"#,
      #"[[],{},"",0,null,true]"#, "[-0]", "[1.0,1]", #"{"a":"b"}"#,
    ].map { Case($0) } + [Case("16 levels", level(16)), Case("16 levels of objects", objects(16))]

  static func level(_ depth: Int) -> [UInt8] {
    Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
  }

  private static func objects(_ depth: Int) -> [UInt8] {
    Array(
      (String(repeating: #"{"a":"#, count: depth) + "0" + String(repeating: "}", count: depth)).utf8
    )
  }

  // MARK: - What must be refused

  static let bad: [Case] =
    badNumbers + badWords + badShapes + badEscapes + controls + cuts + badBytes + doubles

  private static let badNumbers = [
    "01", "00", "-01", "+1", "+", "-", "--1", "-+1", ".5", "-.5", "1.", "-1.", "0.", "1.e1", ".e1",
    "1e", "1E",
    "1e+", "1e-", "1e1.5", "1ee1", "1.2.3", "0x1", "0X1F", "0b1", "0o7", "1_000", "1,5", "1 000",
    "1f", "1L",
    "１", "Infinity", "-Infinity", "NaN", "-NaN", "inf", "1e１", "- 1", "2.e3", "9.e+", "0e", "0e+",
    "1+1",
  ].map { Case($0) }

  private static let badWords = [
    "tru", "fals", "nul", "True", "TRUE", "False", "Null", "None", "nil", "undefined", "yes",
    "truee", "nulll",
    "a", "truefalse", "(null)",
  ].map { Case($0) }

  private static let badShapes =
    [
      "", " ", "\n", "[", "]", "{", "}", "[1", "[1,", "[,", "[,]", "[,1]", "[1,]", "[1,,2]",
      "[1 2]", "[1:2]", "[1;2]",
      "[1}", "{1]", "{,}", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, #"{"a":1,,"b":2}"#, #"{"a" 1}"#,
      #"{"a"=1}"#,
      #"{a:1}"#, "{'a':1}", "['a']", "{1:1}", "{null:1}", "{[]:1}", #"{"a":1 "b":2}"#,
      #"{"a":1;"b":2}"#, #"{"a"::1}"#,
      #"{:1}"#, "[]]", "{}}", "[] []", "1 2", #""a" "b""#, "[1]x", "null,", "# []", "// []",
      "/* */ []", "[/* */]",
      "[1] // end", "<!-- -->", "\u{A0}[]", "[\u{A0}]", "\u{2003}1", "\u{B}1", "\u{C}[]", "[\"a\"",
      "[\"a", "\"a",
      #""a\"#, "\"", "'a'", "“a”", "«a»", "`a`", "[*]", "[$]", "&", "<a>", "---\na: 1", "a: 1",
      "[1]\u{0}", "\u{0}",
      "[\u{0}]", "...", "[...]",
    ].map { Case($0) } + [
      Case("17 levels", level(17)),
      Case("100 000 brackets", Array(repeating: 0x5B, count: 100_000)),
    ]

  /// Every sign behind `\` that is none of the eight, and every bad `\u`.
  private static let badEscapes: [Case] = badSigns + badScalars

  private static let badSigns: [Case] = {
    let signs = Array(#""\/bfnrtu"#.utf8)
    return (UInt8(0x20)...0x7E).filter { !signs.contains($0) }.map { sign in
      Case("escaped \(sign)", [0x22, 0x5C, sign, 0x22])
    }
  }()

  private static let badScalars: [Case] =
    [
      #""\u""#, #""\u0""#, #""\u00""#, #""\u000""#, #""\u00g0""#, #""\u-001""#, #""\u 041""#,
      #""\u{41}""#, #""\U0041""#,
      #""\ud800""#, #""\udc00""#, #""\ud800\ud800""#, #""\udc00\ud800""#, #""\ud800x""#,
      #""\ud800\n""#, #""\ud800\u0041""#,
      #""\ud83d \ude00""#, #""\u００41""#,
    ].map { Case($0) }

  /// Control characters as they are, within a text and between values.
  private static let controls: [Case] = (0..<0x20).flatMap { byte -> [Case] in
    let within = Case("U+\(byte) in a text", [0x22, UInt8(byte), 0x22])
    let isSpace = [0x09, 0x0A, 0x0D].contains(byte)
    return isSpace ? [within] : [within, Case("U+\(byte) outside", [0x5B, UInt8(byte), 0x5D])]
  }

  /// A document cut at every byte.
  private static let cuts: [Case] = {
    let whole = Array(#"{"ä":[1.5e+3,"\u00e4\n",{"b":null}],"c":true,"d":[]}"#.utf8)
    return whole.indices.map { Case("cut at byte \($0)", Array(whole[..<$0])) }
  }()

  private static let badBytes: [Case] =
    UTF8Corpus.bad.map { Case("\"" + $0.name + "\"", [0x22] + $0.bytes + [0x22]) }
    + [
      Case("UTF-8 mark", [0xEF, 0xBB, 0xBF, 0x5B, 0x5D]),
      Case("half a mark", [0xEF, 0xBB, 0x5B, 0x5D]),
      Case("UTF-16, big end first", [0, 0x5B, 0, 0x5D]),
      Case("UTF-16, little end first", [0x5B, 0, 0x5D, 0]),
      Case("UTF-16 mark", [0xFF, 0xFE, 0x5B, 0, 0x5D, 0]), Case("Latin-1", [0x22, 0xE4, 0x22]),
    ]

  private static let doubles = [
    #"{"a":1,"a":1}"#, #"{"a":1,"a":2}"#, #"{"a":1,"b":2,"a":3}"#, #"{"a":1,"\u0061":2}"#,
    #"{"":1,"":2}"#,
    #"{"\u00e4":1,"ä":2}"#, #"[{"a":{"b":1,"b":1}}]"#, #"{"\/":1,"/":2}"#,
    "{" + (0..<40).map { "\"k\($0)\":0" }.joined(separator: ",") + #","k7":1}"#,
  ].map { Case($0) }
}
