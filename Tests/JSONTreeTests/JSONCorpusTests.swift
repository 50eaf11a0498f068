import JSONTree
import Testing

@Suite("A corpus of JSON")
struct JSONCorpusTests {
  @Test("is read where it is JSON, and comes back the same")
  func good() {
    #expect(JSONCorpus.good.count >= 95)
    for item in JSONCorpus.good {
      guard let value = try? JSONReader.read(item.bytes) else {
        Issue.record("refused \(item.name)")
        continue
      }
      #expect((try? JSONReader.read(JSONWriter.document(value))) == value.sorted, "\(item.name)")
    }
  }

  @Test("is refused where it is none, with a place that is in the file")
  func bad() {
    #expect(JSONCorpus.bad.count >= 188)
    for item in JSONCorpus.bad {
      do throws(JSONError) {
        let value = try JSONReader.read(item.bytes)
        Issue.record("took \(item.name) for \(value)")
      } catch {
        let lines = item.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        #expect(error.line >= 1 && error.line <= lines.count, "\(item.name)")
        #expect(
          error.column >= 1 && error.column <= lines[error.line - 1].count + 1, "\(item.name)")
      }
    }
  }

  @Test("says of bytes that are no UTF-8 where the first of them stands")
  func places() {
    #expect(UTF8Corpus.good.count + UTF8Corpus.bad.count >= 142)
    for item in UTF8Corpus.bad {
      #expect(throws: JSONError(.invalidUTF8, line: 2, column: 2 + item.place), "\(item.name)") {
        try JSONReader.read([0x0A, 0x22] + item.bytes + [0x22])
      }
    }
    for item in UTF8Corpus.good {
      let read = try? JSONReader.read([0x22] + item.bytes + [0x22])
      #expect(read?.text.map { Array($0.utf8) } == item.bytes, "\(item.name)")
    }
  }
}

extension JSON {
  /// With its keys in the order in which they are written.
  fileprivate var sorted: JSON {
    switch self {
    case .array(let elements): .array(elements.map(\.sorted))
    case .object(let members):
      .object(
        members.map { Member($0.key, $0.value.sorted) }
          .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
    case .null, .bool, .number, .string: self
    }
  }
}
