package import Documents

/// A document as Word has it (Office Open XML), which LibreOffice and others open as well.
package struct DOCXExporter {
  package init() {}

  package func bytes(of document: Document) throws(ExportError) -> [UInt8] {
    var archive = ZipArchive()
    for part in parts(of: document) { archive.add(part.name, part.bytes) }
    return try archive.packed()
  }

  /// The parts before they are packed, which is how they are looked at.
  func parts(of document: Document) -> [(name: String, bytes: [UInt8])] {
    var writer = DOCXWriter(document)
    writer.write(document)
    return [
      ("[Content_Types].xml", DOCXParts.contentTypes),
      ("_rels/.rels", DOCXParts.packageRelations),
      ("docProps/core.xml", DOCXParts.properties(of: document)),
      ("word/document.xml", writer.document),
      ("word/styles.xml", DOCXStyles.part(for: document)),
      ("word/numbering.xml", DOCXParts.numbering(writer.numberings)),
      ("word/settings.xml", DOCXParts.settings(for: document)),
      ("word/footnotes.xml", writer.footnotesPart),
      ("word/footer1.xml", DOCXParts.footer),
      ("word/_rels/document.xml.rels", DOCXParts.relations(links: writer.links)),
      ("word/_rels/footnotes.xml.rels", DOCXParts.links(writer.footnoteLinks)),
    ]
  }
}
