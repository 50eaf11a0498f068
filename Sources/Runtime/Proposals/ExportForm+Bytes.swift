package import Documents
package import Export
package import Sittings

extension ExportForm {
  /// A document in this form.
  package nonisolated func bytes(of document: Document) throws(ExportError) -> [UInt8] {
    switch self {
    case .md: Array(MarkdownExporter().text(of: document).utf8)
    case .html: HTMLExporter().bytes(of: document)
    case .docx: try DOCXExporter().bytes(of: document)
    case .odt: try ODTExporter().bytes(of: document)
    }
  }
}
