import Testing

@Suite("The layers of the house")
struct LayerTests {
  @Test("are in ARCHITECTURE.md as they are in Package.swift")
  func table() {
    #expect(!Manifest.arrows.isEmpty)
    #expect(Set(map.keys) == Set(Manifest.arrows.keys))
    for (target, arrows) in map.sorted(by: { $0.key < $1.key }) {
      #expect(arrows == Manifest.arrows[target], "the line of \(target)")
    }
  }

  @Test("hold no import that the manifest does not name", arguments: Checkout.sources)
  func imports(file: Checkout.File) {
    let allowed = (Manifest.arrows[file.target] ?? []).union(["Glibc", "Synchronization"])

    for name in file.imports {
      #expect(allowed.contains(name), "\(file.path) imports \(name)")
    }
  }

  @Test(
    "let one target see each library of the system",
    arguments: [
      ("CNcurses", ["Terminal"]), ("CMarkdown", ["Markup"]), ("CYAML", ["Learning"]),
      ("CQrencode", ["QRCodes"]),
      ("CVterm", []), ("CZip", ["Export"]), ("CPlatform", ["Storage", "Terminal"]),
    ])
  func libraries(library: String, owners: [String]) {
    let users = Set(Checkout.sources.filter { $0.imports.contains(library) }.map(\.target))

    #expect(users == Set(owners))
  }

  @Test("have tests that mirror the sources")
  func mirrored() {
    // Tried by tests of other names, each for the reason beside it.
    let elsewhere = [
      "polku": "is run as a program, which is what a command line is for"
    ]
    let targets = Checkout.folders(below: "Sources").filter { Manifest.arrows[$0] != nil }

    for target in targets where elsewhere[target] == nil {
      #expect(Manifest.testTargets.contains(target + "Tests"), "\(target) has no tests")
    }
    for target in elsewhere.keys {
      #expect(!Manifest.testTargets.contains(target + "Tests"), "\(target) has tests by now")
    }
  }

  @Test("lie one target to a folder, and none without a line in the manifest")
  func folders() {
    let swift = Set(Checkout.sources.map(\.target))

    #expect(swift == Set(Manifest.arrows.keys))
  }

  /// The table of `ARCHITECTURE.md`: a target, and what stands on its line.
  private var map: [String: Set<String>] {
    var map: [String: Set<String>] = [:]
    for line in Checkout.file("ARCHITECTURE.md").lines where line.hasPrefix("| `") {
      let cells = line.split(separator: "|").map { $0.trimmed }
      guard cells.count == 3 || cells.count == 2 else { continue }
      let target = cells[0].filter { $0 != "`" }
      map[target] = cells.count == 3 ? Set(cells[1].split(separator: " ").map(String.init)) : []
    }
    return map
  }
}

extension Checkout.File: CustomTestStringConvertible {
  var testDescription: String { path }

  /// The modules that it imports.
  var imports: Set<String> {
    Set(
      code.compactMap { _, line in
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place <= 1, !line.hasPrefix(" ") else {
          return nil
        }
        return words.dropFirst(place + 1).first.map(String.init)
      })
  }
}

extension Substring {
  fileprivate var trimmed: String {
    let start = drop { $0 == " " }
    return String(String(start.reversed().drop { $0 == " " }).reversed())
  }
}
