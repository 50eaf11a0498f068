import Testing

@Suite("The words of the program")
struct SpokenWordsTests {
  /// A word that nobody hears is still translated, reviewed and believed to be on a screen.
  @Test("are all said by some part of it")
  func said() {
    let heard = identifiers(in: Checkout.sources.filter { $0.target != "Words" })
    for file in Checkout.sources where file.target == "Words" {
      for line in file.code {
        guard let word = declared(in: line.text), !heard.contains(word) else { continue }
        // What other words are made of is heard through them.
        let count = uses(of: word, in: file)
        #expect(count > Self.languages + 1, "\(file.path):\(line.number): \(word)")
      }
    }
  }

  private static let languages = 3

  /// The name in `package var name: String`.
  private func declared(in line: String) -> String? {
    let parts = line.split(whereSeparator: { !isPart($0) })
    guard parts.count > 3, parts[0] == "package", parts[1] == "var" else { return nil }
    return String(parts[2])
  }

  private func uses(of word: String, in file: Checkout.File) -> Int {
    file.code.reduce(0) { count, line in
      count + line.text.split(whereSeparator: { !isPart($0) }).count { $0 == word }
    }
  }

  private func identifiers(in files: [Checkout.File]) -> Set<String> {
    var found: Set<String> = []
    for file in files {
      for line in file.code {
        found.formUnion(line.text.split(whereSeparator: { !isPart($0) }).map { String($0) })
      }
    }
    return found
  }

  private func isPart(_ character: Character) -> Bool {
    character == "_" || character.isLetter || character.isNumber
  }
}
