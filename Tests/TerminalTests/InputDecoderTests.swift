import Cells
import Testing

@testable import Terminal

@Suite("The bytes of a keyboard")
struct InputDecoderTests {
  @Test("become the keys that were pressed", arguments: keys)
  func pressed(example: (bytes: String, key: Key)) {
    #expect(inputs(of: example.bytes) == [.key(example.key)])
  }

  @Test("become the acts of the mouse", arguments: mouse)
  func moved(example: (bytes: String, mouse: Mouse)) {
    #expect(inputs(of: example.bytes) == [.mouse(example.mouse)])
  }

  @Test(
    "become nothing where they mean nothing, and the key behind them is not lost",
    arguments: [
      "\u{1b}[99q", "\u{1b}[?2026;1$y", "\u{1b}[I", "\u{1b}[200;5~", "\u{1b}[<66;3;4M",
      "\u{1b}[<0;0;0M", "\u{1b}[35M!!" /* as if a mouse spoke another language */,
    ])
  func nothing(bytes: String) {
    #expect(inputs(of: bytes + "x").last == .key(.character("x")))
  }

  @Test("make one character of a letter and its dots when they come together")
  func composes() {
    #expect(inputs(of: "a\u{308}b") == [.key(.character("a\u{308}")), .key(.character("b"))])
    #expect(inputs(of: "👩‍👧") == [.key(.character("👩‍👧"))])
    #expect(inputs(of: "🇫🇮") == [.key(.character("🇫🇮"))])
  }

  @Test("make the same characters when they come one by one", arguments: ["ä", "€", "😀"])
  func assembles(text: String) {
    var decoder = InputDecoder()

    for byte in text.utf8 { decoder.take([byte]) }

    #expect(decoder.takeInputs() == text.map { .key(.character($0)) })
  }

  @Test(
    "show a stand-in for each thing that is no character",
    arguments: [
      ([0xff, 0x61], "\u{fffd}a"), ([0xc3, 0x61], "\u{fffd}a"), ([0xe2, 0x82, 0x61], "\u{fffd}a"),
      ([0xed, 0xa0, 0x80, 0x61], "\u{fffd}a"), ([0x80, 0x61], "\u{fffd}a"),
      ([0xf4, 0x90, 0x80, 0x80, 0x61], "\u{fffd}a"),
    ] as [([UInt8], String)])
  func standsIn(bytes: [UInt8], text: String) {
    var decoder = InputDecoder()

    decoder.take(bytes)

    #expect(decoder.takeInputs() == text.map { .key(.character($0)) })
  }

  @Test("are not control codes in disguise")
  func dropsControls() {
    #expect(inputs(of: "\u{85}\u{9b}x") == [.key(.character("x"))])
  }

  @Test("tell Backspace by what the terminal's driver calls it")
  func backspace() {
    var decoder = InputDecoder(erase: 0x08)

    decoder.take([0x08])

    #expect(decoder.takeInputs() == [.key(.backspace)])
    #expect(inputs(of: "\u{08}") == [.key(Key(.backspace, .control))])
  }

  @Test("are ambiguous only while a lone Escape could become something longer")
  func ambiguous() {
    var decoder = InputDecoder()

    decoder.take(Array("\u{1b}".utf8))
    #expect(decoder.isAmbiguous)
    decoder.take(Array("[<0;".utf8))
    #expect(!decoder.isAmbiguous)
    decoder.take(Array("3;4M".utf8))

    #expect(
      decoder.takeInputs() == [.mouse(Mouse(.pressed, at: Position(row: 3, column: 2)))])
  }

  @Test(
    "are keys by themselves when nothing follows",
    arguments: [
      ("\u{1b}", [Key.escape]), ("\u{1b}\u{1b}", [.escape, .escape]),
      ("\u{1b}[", [Key(.character("["), .alt)]), ("\u{1b}O", [Key(.character("O"), .alt)]),
      ("\u{1b}\u{1b}[", [.escape, Key(.character("["), .alt)]),
    ])
  func settles(bytes: String, keys: [Key]) {
    #expect(inputs(of: bytes) == keys.map(Input.key))
  }

  @Test("mean the same however they are cut into pieces")
  func anyPieces() {
    var random = Numbers(seed: 7)
    for _ in 0..<300 {
      let parts = (0..<8).map { _ in fragments[random.below(fragments.count)] }
      let bytes = Array(parts.joined().utf8)
      var decoder = InputDecoder()

      var rest = bytes[...]
      while !rest.isEmpty {
        let count = 1 + random.below(3)
        decoder.take(rest.prefix(count))
        rest = rest.dropFirst(count)
      }

      #expect(settled(&decoder) == inputs(of: parts.joined()), "\(parts)")
    }
  }

  @Test("never confuse it for good, whatever they are")
  func anyBytes() {
    var random = Numbers(seed: 11)
    for _ in 0..<300 {
      var decoder = InputDecoder()
      let noise = (0..<40).map { _ in UInt8(random.below(256)) }

      decoder.take(noise)
      _ = settled(&decoder)
      // Ends whatever the noise began: a paste, or a sequence.
      decoder.take(Array("\u{1b}[201~\u{18}\u{18}\u{18}\u{18}x".utf8))

      #expect(settled(&decoder).last == .key(.character("x")), "\(noise)")
    }
  }
}

@Suite("A paste")
struct PasteTests {
  @Test("comes whole, with one kind of line end")
  func whole() {
    let pasted = inputs(of: "\u{1b}[200~yksi\r\nkaksi\rkolme\n\t\u{1b}[A\u{1b}[201~x")

    #expect(pasted == [.pasted("yksi\nkaksi\nkolme\n\t\u{1b}[A"), .key(.character("x"))])
  }

  @Test("may come in many pieces, cut within its own end")
  func pieces() {
    var decoder = InputDecoder()

    for piece in ["\u{1b}[20", "0~ä", "b\u{1b}", "[2", "01", "~c"] {
      decoder.take(Array(piece.utf8))
      #expect(!decoder.isAmbiguous)
    }

    #expect(decoder.takeInputs() == [.pasted("äb"), .key(.character("c"))])
  }

  @Test("that is empty is still one")
  func empty() {
    #expect(inputs(of: "\u{1b}[200~\u{1b}[201~") == [.pasted("")])
  }

  @Test("of two million letters is taken in a moment", .timeLimit(.minutes(1)))
  func large() {
    var decoder = InputDecoder()
    let piece = Array(String(repeating: "sosiaalityö\r", count: 300).utf8)

    decoder.take(Array("\u{1b}[200~".utf8))
    for _ in 0..<512 { decoder.take(piece) }
    decoder.take(Array("\u{1b}[201~".utf8))

    guard case .pasted(let text) = decoder.takeInputs().first else {
      Issue.record("nothing was pasted")
      return
    }
    #expect(text.utf8.count == 512 * piece.count)
  }
}

private func inputs(of text: String) -> [Input] {
  var decoder = InputDecoder()
  decoder.take(Array(text.utf8))
  return settled(&decoder)
}

private func settled(_ decoder: inout InputDecoder) -> [Input] {
  decoder.settle()
  return decoder.takeInputs()
}

private let keys: [(bytes: String, key: Key)] = [
  ("a", .character("a")), (" ", .character(" ")), ("Ö", .character("Ö")),
  ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{7f}", .backspace), ("\u{1b}[Z", .backTab),
  ("\u{01}", .control("a")), ("\u{1a}", .control("z")), ("\u{00}", .control(" ")),
  ("\u{1c}", .control("\\")), ("\u{1f}", .control("_")),
  ("\u{1b}a", Key(.character("a"), .alt)), ("\u{1b}Ä", Key(.character("Ä"), .alt)),
  ("\u{1b}\r", Key(.enter, .alt)), ("\u{1b}\u{7f}", Key(.backspace, .alt)),
  ("\u{1b}[A", .up), ("\u{1b}OA", .up), ("\u{1b}[D", .left), ("\u{1b}OC", .right),
  ("\u{1b}[H", .home), ("\u{1b}OH", .home), ("\u{1b}[1~", .home), ("\u{1b}[7~", .home),
  ("\u{1b}[F", .end), ("\u{1b}[4~", .end), ("\u{1b}[8~", .end),
  ("\u{1b}[2~", Key(.insert)), ("\u{1b}[3~", .delete),
  ("\u{1b}[5~", .pageUp), ("\u{1b}[6~", .pageDown),
  ("\u{1b}[1;2A", Key(.up, .shift)), ("\u{1b}[1;3B", Key(.down, .alt)),
  ("\u{1b}[1;5C", Key(.right, .control)), ("\u{1b}[1;6D", Key(.left, [.shift, .control])),
  ("\u{1b}[1;8H", Key(.home, [.shift, .alt, .control])), ("\u{1b}O5D", Key(.left, .control)),
  ("\u{1b}[3;5~", Key(.delete, .control)), ("\u{1b}[3;2~", Key(.delete, .shift)),
  ("\u{1b}[3^", Key(.delete, .control)), ("\u{1b}[a", Key(.up, .shift)),
  ("\u{1b}\u{1b}[A", Key(.up, .alt)),
  ("\u{1b}OP", Key(.function(1))), ("\u{1b}[11~", Key(.function(1))),
  ("\u{1b}[[E", Key(.function(5))), ("\u{1b}[15~", Key(.function(5))),
  ("\u{1b}[1;2P", Key(.function(1), .shift)), ("\u{1b}[24~", Key(.function(12))),
  ("\u{1b}[24;5~", Key(.function(12), .control)), ("\u{1b}OM", .enter),
  ("\u{1b}Oy", .character("9")), ("\u{1b}Ok", .character("+")),
  ("\u{1b}[27;5;13~", Key(.enter, .control)), ("\u{1b}[27;2;65~", .character("A")),
  ("\u{1b}[13;2u", Key(.enter, .shift)), ("\u{1b}[127;5u", Key(.backspace, .control)),
  ("\u{1b}[122;6u", Key(.character("z"), [.control, .shift])), ("\u{1b}[97;2u", .character("A")),
  ("\u{1b}[105;5u", .control("i")), ("\u{1b}[228:196;3u", Key(.character("ä"), .alt)),
  ("\u{1b}[27u", .escape),
]

private let mouse: [(bytes: String, mouse: Mouse)] = [
  ("\u{1b}[<0;1;1M", Mouse(.pressed, at: Position(row: 0, column: 0))),
  ("\u{1b}[<0;300;50m", Mouse(.released, at: Position(row: 49, column: 299))),
  ("\u{1b}[<32;7;5M", Mouse(.dragged, at: Position(row: 4, column: 6))),
  ("\u{1b}[<4;7;5M", Mouse(.pressed, at: Position(row: 4, column: 6))),
  ("\u{1b}[<64;7;5M", Mouse(.wheelUp, at: Position(row: 4, column: 6))),
  ("\u{1b}[<65;7;5M", Mouse(.wheelDown, at: Position(row: 4, column: 6))),
  ("\u{1b}[M '%", Mouse(.pressed, at: Position(row: 4, column: 6))),
  ("\u{1b}[M#'%", Mouse(.released, at: Position(row: 4, column: 6))),
  ("\u{1b}[M`'%", Mouse(.wheelUp, at: Position(row: 4, column: 6))),
]

/// What the cutting test is put together from; none of them settles into another.
private let fragments = [
  "a", "ä", "a\u{308}", "😀", "\r", "\u{01}", "\u{1b}[A", "\u{1b}[1;5C", "\u{1b}OP",
  "\u{1b}[<0;3;4M", "\u{1b}[200~x\ry\u{1b}[201~", "\u{1b}x", "\u{1b}[99q", "\u{1b}[[A",
]

/// Numbers that come the same in every run.
struct Numbers {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
