/// A form in which a document can be written, told by the ending of its file's name.
package enum ExportForm: String, CaseIterable, Sendable {
  case docx, odt, html, md

  /// Nothing where the ending is none of these.
  package init?(ofFile path: String) {
    let bytes = path.utf8
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = bytes[bytes.index(after: dot)...].map { $0 | 0x20 }
    guard let form = Self.allCases.first(where: { $0.rawValue.utf8.elementsEqual(ending) }) else {
      return nil
    }
    self = form
  }
}
