import Testing

@Suite("The size of things")
struct SizeTests {
  /// Files that are longer, each with its reason.
  private static let long = [
    "Sources/Words/DiagnosticWording.swift":
      "every diagnostic in three languages, side by side on one page"
  ]

  @Test("files end before one has to search in them", arguments: Checkout.sources + Checkout.tests)
  func files(file: Checkout.File) {
    let count = file.lines.count - 1

    if Self.long[file.path] == nil {
      #expect(count <= 300, "\(file.path) has \(count) lines")
    } else {
      #expect(count > 300, "\(file.path) needs its exception no longer")
    }
  }

  @Test("most files are short")
  func median() {
    let counts = Checkout.sources.map { $0.lines.count - 1 }.sorted()

    #expect(counts[counts.count / 2] <= 100)
    #expect(counts[counts.count * 95 / 100] <= 240)
  }

  @Test("lines fit on a page", arguments: Checkout.sources + Checkout.tests)
  func lines(file: Checkout.File) {
    // A text that a test is given may stand on a longer line than code does.
    let limit = file.path.hasPrefix("Sources/") ? 100 : 120

    for (index, line) in file.lines.enumerated() {
      #expect(line.unicodeScalars.count <= limit, "\(file.path):\(index + 1)")
    }
  }

  @Test("the longest file of each target stays what its neighbours know")
  func report() {
    let longest = Dictionary(grouping: Checkout.sources, by: \.target)
      .compactMapValues { $0.max { $0.lines.count < $1.lines.count } }
      .values.sorted { $0.lines.count > $1.lines.count }

    // Printed for whoever reviews the tail; the fence is above.
    for file in longest.prefix(5) { print("\(file.lines.count - 1) lines: \(file.path)") }
    #expect(longest.count == Set(Checkout.sources.map(\.target)).count)
  }
}
