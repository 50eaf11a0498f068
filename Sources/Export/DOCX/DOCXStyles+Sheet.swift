// The styles that do not change with the document.

extension DOCXStyles {
  static let paragraphs: [StaticString] = [
    """
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
    <w:qFormat/></w:style>
    """,
    """
    <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/>\
    <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/>\
    <w:spacing w:after="240"/></w:pPr><w:rPr><w:b/><w:sz w:val="44"/><w:szCs w:val="44"/></w:rPr>\
    </w:style>
    """,
    """
    <w:style w:type="paragraph" w:styleId="List"><w:name w:val="List"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="60"/></w:pPr></w:style>
    """,
    """
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="TickList"><w:name w:val="Tick list"/>\
    <w:basedOn w:val="List"/><w:pPr><w:ind w:left="425" w:hanging="425"/></w:pPr></w:style>
    """,
    """
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Boxes"><w:name w:val="Boxes"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="80" w:after="200"/></w:pPr></w:style>
    """,
    """
    <w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/>\
    <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:pBdr><w:left w:val="single" w:sz="18" \
    w:space="10" w:color="767676"/></w:pBdr><w:ind w:left="425" w:right="425"/></w:pPr></w:style>
    """,
    """
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Frame"><w:name w:val="Frame"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:keepLines/><w:pBdr><w:top w:val="single" w:sz="6" \
    w:space="6" w:color="767676"/><w:left w:val="single" w:sz="6" w:space="6" w:color="767676"/>\
    <w:bottom w:val="single" w:sz="6" w:space="6" w:color="767676"/><w:right w:val="single" \
    w:sz="6" w:space="6" w:color="767676"/></w:pBdr><w:ind w:left="170" w:right="170"/></w:pPr>\
    </w:style>
    """,
    """
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Note"><w:name w:val="Note"/>\
    <w:basedOn w:val="Normal"/><w:rPr><w:i/></w:rPr></w:style>
    """,
    """
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Gap"><w:name w:val="Gap"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:pBdr><w:left w:val="single" w:sz="24" w:space="8" \
    w:color="000000"/></w:pBdr><w:ind w:left="170"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
    """,
    """
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Code"><w:name w:val="Code"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:rFonts \
    w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/></w:rPr></w:style>
    """,
    """
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Rule"><w:name w:val="Rule"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" \
    w:color="767676"/></w:pBdr></w:pPr></w:style>
    """,
    """
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Picture"><w:name w:val="Picture"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:keepNext/></w:pPr></w:style>
    """,
    """
    <w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/>\
    <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="200"/></w:pPr></w:style>
    """,
  ]

  static let others: [StaticString] = [
    """
    <w:style w:type="paragraph" w:styleId="TOCHeading"><w:name w:val="TOC Heading"/>\
    <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing \
    w:before="360" w:after="80"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/><w:szCs w:val="32"/>\
    </w:rPr></w:style>
    """,
    """
    <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="40"/></w:pPr></w:style>
    """,
    """
    <w:style w:type="paragraph" w:styleId="TOC2"><w:name w:val="toc 2"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="40"/><w:ind w:left="425"/></w:pPr>\
    </w:style>
    """,
    """
    <w:style w:type="paragraph" w:styleId="TOC3"><w:name w:val="toc 3"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="40"/><w:ind w:left="850"/></w:pPr>\
    </w:style>
    """,
    """
    <w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>\
    </w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>
    """,
    """
    <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="20"/>\
    <w:szCs w:val="20"/></w:rPr></w:style>
    """,
    """
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableText"><w:name \
    w:val="Table text"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="20" w:after="20" \
    w:line="252" w:lineRule="auto"/></w:pPr></w:style>
    """,
    """
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableHeading"><w:name \
    w:val="Table heading"/><w:basedOn w:val="TableText"/><w:pPr><w:keepNext/></w:pPr>\
    <w:rPr><w:b/><w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr></w:style>
    """,
    """
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="SheetText"><w:name \
    w:val="Sheet text"/><w:basedOn w:val="TableText"/><w:rPr><w:sz w:val="20"/><w:szCs \
    w:val="20"/></w:rPr></w:style>
    """,
    """
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="AfterTable"><w:name \
    w:val="After table"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0" w:line="160" \
    w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="8"/><w:szCs w:val="8"/></w:rPr></w:style>
    """,
    """
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="SectionEnd"><w:name \
    w:val="Section end"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0" w:line="20" \
    w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:style>
    """,
    """
    <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr>\
    <w:color w:val="0B4F9E"/><w:u w:val="single"/></w:rPr></w:style>
    """,
    """
    <w:style w:type="character" w:styleId="FootnoteReference"><w:name \
    w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
    """,
    """
    <w:style w:type="character" w:customStyle="1" w:styleId="CodeLetters"><w:name \
    w:val="Code letters"/><w:rPr><w:b w:val="0"/><w:color w:val="595959"/></w:rPr></w:style>
    """,
    """
    <w:style w:type="character" w:customStyle="1" w:styleId="Box"><w:name w:val="Box"/><w:rPr>\
    <w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:eastAsia="Segoe UI Symbol" \
    w:cs="Segoe UI Symbol"/></w:rPr></w:style>
    """,
    """
    <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
    <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left \
    w:w="85" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>\
    </w:tblCellMar></w:tblPr></w:style>
    """,
    """
    <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn \
    w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" \
    w:color="767676"/><w:left w:val="single" w:sz="4" w:space="0" w:color="767676"/><w:bottom \
    w:val="single" w:sz="4" w:space="0" w:color="767676"/><w:right w:val="single" w:sz="4" \
    w:space="0" w:color="767676"/><w:insideH w:val="single" w:sz="4" w:space="0" \
    w:color="767676"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="767676"/>\
    </w:tblBorders></w:tblPr></w:style>
    """,
  ]
}
