/// What `Package.swift` lets each target of `Sources` import.
enum Manifest {
  /// Swift targets below `Sources`, with the names on their lines.
  static let arrows: [String: Set<String>] = {
    var arrows: [String: Set<String>] = [:]
    for call in calls where !call.contains("path:") {
      let names = quoted(in: call)
      guard let name = names.first, !name.hasPrefix("C") || name == "Cells" else { continue }
      let outside: Set<String> = ["swift-argument-parser"]
      arrows[name] = Set(names.dropFirst()).subtracting(outside)
    }
    return arrows
  }()

  static let testTargets: Set<String> = Set(
    calls(of: ["tests("]).compactMap { quoted(in: $0).first })

  private static let calls = calls(of: ["house(", ".target(", ".executableTarget("])

  /// The text of each call with one of these names, up to the bracket that closes it.
  private static func calls(of names: [String]) -> [String] {
    let manifest = Checkout.file("Package.swift").text
    let text = Array(manifest.utf8.dropFirst(manifest.offset(of: "targets: [\n") ?? 0))
    var calls: [String] = []
    var index = 0
    while index < text.count {
      let isCall = names.contains { text[index...].starts(with: $0.utf8) }
      let isWord = index > 0 && isLetter(text[index - 1])
      guard isCall, !isWord else {
        index += 1
        continue
      }
      let end = close(of: text, from: index)
      calls.append(String(decoding: text[index..<end], as: UTF8.self))
      index = end
    }
    return calls
  }

  private static func close(of text: [UInt8], from start: Int) -> Int {
    var depth = 0
    for index in start..<text.count {
      if text[index] == UInt8(ascii: "(") { depth += 1 }
      if text[index] == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return index + 1 }
      }
    }
    return text.count
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: ".")
  }

  /// Every text between quotation marks, in order, each once.
  private static func quoted(in call: String) -> [String] {
    let parts = call.split(separator: "\"", omittingEmptySubsequences: false)
    var names: [String] = []
    for (index, part) in parts.enumerated() where index % 2 == 1 && !names.contains(String(part)) {
      names.append(String(part))
    }
    return names
  }
}
