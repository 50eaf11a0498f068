package import Documents

/// A document as OpenDocument text, LibreOffice's own, which Word opens as well.
package struct ODTExporter {
  package init() {}

  package func bytes(of document: Document) throws(ExportError) -> [UInt8] {
    var archive = ZipArchive()
    // The kind of the file is told by its first bytes, so it comes first and is not packed.
    archive.add("mimetype", Array(Self.kind.utf8), isStored: true)
    for part in parts(of: document) { archive.add(part.name, part.bytes) }
    return try archive.packed()
  }

  private static let kind = "application/vnd.oasis.opendocument.text"

  /// The parts before they are packed, which is how they are looked at.
  func parts(of document: Document) -> [(name: String, bytes: [UInt8])] {
    var writer = ODTWriter(document)
    writer.write(document)
    return [
      ("content.xml", writer.content), ("styles.xml", ODTStyles.part(for: document)),
      ("meta.xml", Self.facts(of: document)), ("META-INF/manifest.xml", Self.manifest),
    ]
  }

  /// The title and the language; nothing of whoever wrote it, where, when or with what.
  private static func facts(of document: Document) -> [UInt8] {
    XMLWriter.document { xml in
      xml.raw("<office:document-meta")
      xml.raw(ODTStyles.namespaces)
      xml.raw("><office:meta><dc:title>", document.title, "</dc:title>")
      xml.raw("<dc:language>", document.locale, "</dc:language>")
      xml.raw("</office:meta></office:document-meta>")
    }
  }

  private static let manifest = XMLWriter.document { xml in
    xml.raw(
      "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"")
    xml.raw(" manifest:version=\"1.2\"><manifest:file-entry manifest:full-path=\"/\" ")
    xml.raw(
      "manifest:version=\"1.2\" manifest:media-type=\"application/vnd.oasis.opendocument.text\"/>")
    for name: StaticString in ["content.xml", "styles.xml", "meta.xml"] {
      xml.raw("<manifest:file-entry manifest:full-path=\"")
      xml.raw(name)
      xml.raw("\" manifest:media-type=\"text/xml\"/>")
    }
    xml.raw("</manifest:manifest>")
  }
}
