import Documents

/// The parts of a Word document that hardly change from one to the next.
enum DOCXParts {
  /// The list of bullets, and the first of the numbered lists.
  static let bullets = 1
  static let firstNumbering = 2

  static let namespaces: StaticString = """
     xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"
    """

  static let contentTypes = XMLWriter.document { xml in
    xml.raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
    xml.raw("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.")
    xml.raw("relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>")
    let kinds: [(StaticString, StaticString)] = [
      ("document", "document.main"), ("styles", "styles"), ("numbering", "numbering"),
      ("settings", "settings"), ("footnotes", "footnotes"), ("footer1", "footer"),
    ]
    for (name, kind) in kinds {
      xml.raw("<Override PartName=\"/word/")
      xml.raw(name)
      xml.raw(
        ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.")
      xml.raw(kind)
      xml.raw("+xml\"/>")
    }
    xml.raw("<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.")
    xml.raw("openxmlformats-package.core-properties+xml\"/></Types>")
  }

  static let packageRelations = relations { xml in
    xml.raw("<Relationship Id=\"document\" Type=\"")
    xml.raw(relationType)
    xml.raw("officeDocument\" Target=\"word/document.xml\"/><Relationship Id=\"core\" Type=\"")
    xml.raw("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties")
    xml.raw("\" Target=\"docProps/core.xml\"/>")
  }

  static func relations(links: [String]) -> [UInt8] {
    relations { xml in
      let parts: [(StaticString, StaticString)] = [
        ("styles", "styles.xml"), ("numbering", "numbering.xml"), ("settings", "settings.xml"),
        ("footnotes", "footnotes.xml"), ("footer", "footer1.xml"),
      ]
      for (name, target) in parts {
        xml.raw("<Relationship Id=\"")
        xml.raw(name)
        xml.raw("\" Type=\"")
        xml.raw(relationType)
        xml.raw(name)
        xml.raw("\" Target=\"")
        xml.raw(target)
        xml.raw("\"/>")
      }
      append(links, to: &xml)
    }
  }

  static func links(_ links: [String]) -> [UInt8] { relations { append(links, to: &$0) } }

  private static let relationType: StaticString =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  private static func relations(_ write: (inout XMLWriter) -> Void) -> [UInt8] {
    XMLWriter.document { xml in
      xml.raw(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">")
      write(&xml)
      xml.raw("</Relationships>")
    }
  }

  private static func append(_ links: [String], to xml: inout XMLWriter) {
    for (index, target) in links.enumerated() {
      xml.raw("<Relationship Id=\"link", index + 1, "\" Type=\"")
      xml.raw(relationType)
      xml.raw("hyperlink\" Target=\"", target, "\" TargetMode=\"External\"/>")
    }
  }

  /// The title and the language; nothing of whoever wrote it, where, when or with what.
  static func properties(of document: Document) -> [UInt8] {
    XMLWriter.document { xml in
      xml.raw("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/")
      xml.raw("metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">")
      xml.raw("<dc:title>", document.title, "</dc:title><dc:language>")
      xml.raw("", document.locale, "</dc:language></cp:coreProperties>")
    }
  }

  static func settings(for document: Document) -> [UInt8] {
    XMLWriter.document { xml in
      xml.raw("<w:settings")
      xml.raw(namespaces)
      xml.raw("><w:defaultTabStop w:val=\"720\"/><w:autoHyphenation w:val=\"0\"/><w:footnotePr>")
      xml.raw("<w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr><w:compat>")
      xml.raw("<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/")
      xml.raw("office/word\" w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"")
      xml.raw("", document.locale, "\"/></w:settings>")
    }
  }

  static let footer = XMLWriter.document { xml in
    xml.raw("<w:ftr")
    xml.raw(namespaces)
    xml.raw("><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>")
    xml.raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>")
    xml.raw("<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>")
    xml.raw("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>")
    xml.raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:ftr>")
  }

  /// Bullets, and each numbered list by itself, so that it begins where it should.
  static func numbering(_ numberings: [DOCXWriter.Numbering]) -> [UInt8] {
    XMLWriter.document { xml in
      xml.raw("<w:numbering")
      xml.raw(namespaces)
      xml.raw(">")
      for kind in 0...1 {
        xml.raw("<w:abstractNum w:abstractNumId=\"", kind, "\"><w:multiLevelType w:val=\"")
        xml.raw("hybridMultilevel\"/>")
        for level in 0...8 { self.level(level, isBullet: kind == 0, into: &xml) }
        xml.raw("</w:abstractNum>")
      }
      xml.raw("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
      for (index, list) in numberings.enumerated() {
        xml.raw("<w:num w:numId=\"", firstNumbering + index, "\"><w:abstractNumId w:val=\"1\"/>")
        xml.raw("<w:lvlOverride w:ilvl=\"", list.level, "\">")
        xml.raw("<w:startOverride w:val=\"", list.first, "\"/></w:lvlOverride></w:num>")
      }
      xml.raw("</w:numbering>")
    }
  }

  private static func level(_ level: Int, isBullet: Bool, into xml: inout XMLWriter) {
    xml.raw("<w:lvl w:ilvl=\"", level, "\"><w:start w:val=\"1\"/>")
    if isBullet {
      xml.raw("<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"")
      xml.raw(level % 2 == 0 ? "•" : "–")
      xml.raw("\"/>")
    } else {
      xml.raw("<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%", level + 1, ".\"/>")
    }
    xml.raw("<w:lvlJc w:val=\"left\"/><w:pPr>")
    xml.raw("<w:ind w:left=\"", (level + 1) * DOCXPage.indent, "\"")
    xml.raw(" w:hanging=\"", DOCXPage.indent, "\"/></w:pPr></w:lvl>")
  }
}
