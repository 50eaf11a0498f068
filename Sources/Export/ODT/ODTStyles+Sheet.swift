// The styles that do not change with the document.

extension ODTStyles {
  static let paragraphs: [StaticString] = [
    """
    <style:style style:name="Standard" style:family="paragraph" style:class="text">\
    <style:paragraph-properties fo:margin-bottom="2.2mm" fo:line-height="125%" fo:orphans="2" \
    fo:widows="2"/></style:style>
    """,
    """
    <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard" \
    style:class="chapter"><style:paragraph-properties fo:margin-bottom="4mm" \
    fo:keep-with-next="always"/><style:text-properties fo:font-size="22pt" fo:font-weight="bold"/>\
    </style:style>
    """,
    """
    <style:style style:name="List" style:family="paragraph" style:parent-style-name="Standard" \
    style:class="list"><style:paragraph-properties fo:margin-bottom="1mm"/></style:style>
    """,
    """
    <style:style style:name="Tick_20_list" style:display-name="Tick list" \
    style:family="paragraph" style:parent-style-name="List"><style:paragraph-properties \
    fo:margin-left="7.5mm" fo:text-indent="-7.5mm"/></style:style>
    """,
    """
    <style:style style:name="Boxes" style:family="paragraph" style:parent-style-name="Standard">\
    <style:paragraph-properties fo:margin-top="1.5mm" fo:margin-bottom="3.5mm"/></style:style>
    """,
    """
    <style:style style:name="Quotations" style:family="paragraph" \
    style:parent-style-name="Standard" style:class="html"><style:paragraph-properties \
    fo:margin-left="7.5mm" fo:margin-right="7.5mm" fo:padding-left="3mm" \
    fo:border-left="2pt solid #767676"/></style:style>
    """,
    """
    <style:style style:name="Frame" style:family="paragraph" style:parent-style-name="Standard">\
    <style:paragraph-properties fo:margin-left="2mm" fo:margin-right="2mm" fo:padding="2mm" \
    fo:border="0.7pt solid #767676" fo:keep-together="always"/></style:style>
    """,
    """
    <style:style style:name="Note" style:family="paragraph" style:parent-style-name="Standard">\
    <style:text-properties fo:font-style="italic"/></style:style>
    """,
    """
    <style:style style:name="Gap" style:family="paragraph" style:parent-style-name="Standard">\
    <style:paragraph-properties fo:margin-left="3mm" fo:padding-left="3mm" \
    fo:border-left="3pt solid #000000"/><style:text-properties fo:font-weight="bold"/>\
    </style:style>
    """,
    """
    <style:style style:name="Preformatted_20_Text" style:display-name="Preformatted Text" \
    style:family="paragraph" style:parent-style-name="Standard" style:class="html">\
    <style:paragraph-properties fo:margin-bottom="0mm"/><style:text-properties \
    style:font-name="Courier New"/></style:style>
    """,
    """
    <style:style style:name="Rule" style:family="paragraph" style:parent-style-name="Standard">\
    <style:paragraph-properties fo:border-bottom="0.7pt solid #767676"/></style:style>
    """,
    """
    <style:style style:name="Picture" style:family="paragraph" \
    style:parent-style-name="Standard"><style:paragraph-properties fo:keep-with-next="always" \
    fo:line-height="100%"/></style:style>
    """,
    """
    <style:style style:name="Caption" style:family="paragraph" \
    style:parent-style-name="Standard" style:class="extra"><style:paragraph-properties \
    fo:margin-bottom="3.5mm"/></style:style>
    """,
  ]

  static let others: [StaticString] = [
    """
    <style:style style:name="Contents_20_Heading" style:display-name="Contents Heading" \
    style:family="paragraph" style:parent-style-name="Standard" style:class="index">\
    <style:paragraph-properties fo:margin-top="6mm" fo:keep-with-next="always"/>\
    <style:text-properties fo:font-size="16pt" fo:font-weight="bold"/></style:style>
    """,
    """
    <style:style style:name="Contents_20_1" style:display-name="Contents 1" \
    style:family="paragraph" style:parent-style-name="Standard" style:class="index">\
    <style:paragraph-properties fo:margin-left="0mm" fo:margin-bottom="0.7mm">\
    <style:tab-stops><style:tab-stop style:type="right" style:leader-style="dotted" \
    style:leader-text="." style:position="170mm"/></style:tab-stops>\
    </style:paragraph-properties></style:style>
    """,
    """
    <style:style style:name="Contents_20_2" style:display-name="Contents 2" \
    style:family="paragraph" style:parent-style-name="Standard" style:class="index">\
    <style:paragraph-properties fo:margin-left="7.5mm" fo:margin-bottom="0.7mm">\
    <style:tab-stops><style:tab-stop style:type="right" style:leader-style="dotted" \
    style:leader-text="." style:position="162.5mm"/></style:tab-stops>\
    </style:paragraph-properties></style:style>
    """,
    """
    <style:style style:name="Contents_20_3" style:display-name="Contents 3" \
    style:family="paragraph" style:parent-style-name="Standard" style:class="index">\
    <style:paragraph-properties fo:margin-left="15mm" fo:margin-bottom="0.7mm">\
    <style:tab-stops><style:tab-stop style:type="right" style:leader-style="dotted" \
    style:leader-text="." style:position="155mm"/></style:tab-stops>\
    </style:paragraph-properties></style:style>
    """,
    """
    <style:style style:name="Footnote" style:family="paragraph" \
    style:parent-style-name="Standard" style:class="extra"><style:paragraph-properties \
    fo:margin-bottom="0mm" fo:line-height="100%"/><style:text-properties fo:font-size="9pt"/>\
    </style:style>
    """,
    """
    <style:style style:name="Footer" style:family="paragraph" style:parent-style-name="Standard" \
    style:class="extra"><style:paragraph-properties fo:text-align="center"/>\
    <style:text-properties fo:font-size="10pt"/></style:style>
    """,
    """
    <style:style style:name="Table_20_Contents" style:display-name="Table Contents" \
    style:family="paragraph" style:parent-style-name="Standard" style:class="extra">\
    <style:paragraph-properties fo:margin-top="0.3mm" fo:margin-bottom="0.3mm" \
    fo:line-height="115%"/></style:style>
    """,
    """
    <style:style style:name="Table_20_Heading" style:display-name="Table Heading" \
    style:family="paragraph" style:parent-style-name="Table_20_Contents" style:class="extra">\
    <style:text-properties fo:font-weight="bold" fo:font-size="11pt"/></style:style>
    """,
    """
    <style:style style:name="Sheet_20_text" style:display-name="Sheet text" \
    style:family="paragraph" style:parent-style-name="Table_20_Contents"><style:text-properties \
    fo:font-size="10pt"/></style:style>
    """,
    """
    <style:style style:name="After_20_table" style:display-name="After table" \
    style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties \
    fo:margin-bottom="0mm" fo:line-height="3mm"/><style:text-properties fo:font-size="4pt"/>\
    </style:style>
    """,
    """
    <style:style style:name="Emphasis" style:family="text"><style:text-properties \
    fo:font-style="italic"/></style:style>
    """,
    """
    <style:style style:name="Strong_20_Emphasis" style:display-name="Strong Emphasis" \
    style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
    """,
    """
    <style:style style:name="Struck" style:family="text"><style:text-properties \
    style:text-line-through-style="solid"/></style:style>
    """,
    """
    <style:style style:name="Source_20_Text" style:display-name="Source Text" \
    style:family="text"><style:text-properties fo:font-weight="normal" fo:color="#595959"/>\
    </style:style>
    """,
    """
    <style:style style:name="Box" style:family="text"><style:text-properties \
    style:font-name="Segoe UI Symbol"/></style:style>
    """,
    """
    <style:style style:name="Internet_20_link" style:display-name="Internet link" \
    style:family="text"><style:text-properties fo:color="#0b4f9e" \
    style:text-underline-style="solid"/></style:style>
    """,
    """
    <text:notes-configuration text:note-class="footnote" style:num-format="1" \
    text:start-value="0" text:footnotes-position="page"/>
    """,
  ]

  /// Cells and shapes, whose styles LibreOffice looks for beside the text itself.
  static let shapes: [StaticString] = [
    """
    <style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties \
    fo:border="0.5pt solid #767676" fo:padding-left="1.5mm" fo:padding-right="1.5mm" \
    fo:padding-top="0.5mm" fo:padding-bottom="0.5mm"/></style:style>
    """,
    """
    <style:style style:name="Full" style:family="graphic"><style:graphic-properties \
    draw:fill="solid" draw:fill-color="#000000" svg:stroke-color="#000000" \
    svg:stroke-width="0.6mm"/></style:style>
    """,
    """
    <style:style style:name="Hollow" style:family="graphic"><style:graphic-properties \
    draw:fill="solid" draw:fill-color="#ffffff" svg:stroke-color="#000000" \
    svg:stroke-width="0.6mm"/></style:style>
    """,
    """
    <style:style style:name="Letters" style:family="graphic"><style:graphic-properties \
    draw:fill="none" draw:stroke="none" fo:padding="0mm" draw:textarea-vertical-align="middle" \
    fo:wrap-option="no-wrap"/></style:style>
    """,
  ]

  static let pages: [StaticString] = [
    """
    <office:automatic-styles><style:page-layout style:name="Upright">\
    <style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" \
    style:print-orientation="portrait" fo:margin-top="20mm" fo:margin-bottom="12mm" \
    fo:margin-left="20mm" fo:margin-right="20mm"/><style:footer-style>\
    <style:header-footer-properties fo:min-height="8mm" fo:margin-top="4mm"/>\
    </style:footer-style></style:page-layout><style:page-layout style:name="Across">\
    <style:page-layout-properties fo:page-width="420mm" fo:page-height="297mm" \
    style:print-orientation="landscape" fo:margin-top="14mm" fo:margin-bottom="8mm" \
    fo:margin-left="14mm" fo:margin-right="14mm"/><style:footer-style>\
    <style:header-footer-properties fo:min-height="7mm" fo:margin-top="2mm"/>\
    </style:footer-style></style:page-layout></office:automatic-styles><office:master-styles>
    """,
    """
    <style:master-page style:name="Standard" style:page-layout-name="Upright"><style:footer>\
    <text:p text:style-name="Footer"><text:page-number text:select-page="current">1\
    </text:page-number></text:p></style:footer></style:master-page>
    """,
    """
    <style:master-page style:name="Sheet" style:page-layout-name="Across"><style:footer>\
    <text:p text:style-name="Footer"><text:page-number text:select-page="current">1\
    </text:page-number></text:p></style:footer></style:master-page></office:master-styles>
    """,
  ]
}
