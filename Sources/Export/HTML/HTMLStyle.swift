/// How the file looks on a phone, on a desk, in the dark and on paper.
enum HTMLStyle {
  static let sheet = screen + dark + paper

  private static let screen = """
    :root { color-scheme: light dark; --ink: #1a1a1a; --back: #fff; --soft: #595959;
      --line: #767676; --pale: #f3f3f0; --link: #0b4f9e; --gap: #8a1f11; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 46rem; padding: 1rem 1.25rem 4rem; color: var(--ink);
      background: var(--back); font: 1.0625rem/1.55 "Segoe UI", Arial, "Liberation Sans",
      sans-serif; overflow-wrap: break-word; hyphens: auto; }
    .large { font-size: 1.1875rem; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.6em 0 .5em; hyphens: manual; }
    h1 { font-size: 1.9em; margin-top: .5em; }
    h2 { font-size: 1.5em; border-bottom: 2px solid var(--line); padding-bottom: .15em; }
    h3 { font-size: 1.2em; } h4 { font-size: 1.05em; } h5, h6 { font-size: 1em; }
    h3 code, h4 code, h5 code { font: inherit; font-size: .85em; font-weight: normal;
      color: var(--soft); }
    p, ul, ol, blockquote, pre, .frame, .wide { margin: 0 0 .8em; }
    li > p { margin-bottom: .3em; } ul, ol { padding-left: 1.6em; }
    a { color: var(--link); } nav ol { list-style: none; padding-left: 0; }
    nav ol ol { padding-left: 1.4em; } nav li { margin: .15em 0; }
    .note { color: var(--soft); font-size: .92em; }
    .gap { border-left: .3rem solid var(--gap); padding-left: .7rem; color: var(--gap); }
    blockquote { margin-left: 0; padding-left: 1rem; border-left: .2rem solid var(--line); }
    .frame { border: 1px solid var(--line); border-radius: .3rem; background: var(--pale);
      padding: .7rem 1rem; }
    .frame > :last-child, blockquote > :last-child { margin-bottom: 0; }
    pre { white-space: pre-wrap; font-size: .9em; }
    table { border-collapse: collapse; width: 100%; margin: 0 0 1em; }
    .wide { overflow-x: auto; } .wide > table { margin: 0; min-width: 34rem; }
    th, td { border: 1px solid var(--line); padding: .3em .5em; text-align: left;
      vertical-align: top; overflow-wrap: anywhere; }
    thead th { background: var(--pale); overflow-wrap: break-word; hyphens: manual; }
    tbody th { font-weight: normal; }
    .c { text-align: center; } .r { text-align: right; }
    .ticks { list-style: none; padding-left: 0; } .ticks > li { margin: .3em 0 .3em 1.5em;
      text-indent: -1.5em; }
    .box { font-family: "Segoe UI Symbol", "DejaVu Sans", sans-serif; font-size: 1.15em;
      line-height: 1; text-indent: 0; }
    .boxes > .label { margin-right: .4em; color: var(--soft); font-size: .85em; } 
    .option { white-space: nowrap; margin-right: .9em; }
    .blank { display: inline-block; min-width: 12em; border-bottom: 1px solid var(--line); }
    .lines { margin: 0 0 1em; } .lines > i { display: block; height: 2.1em;
      border-bottom: 1px solid var(--line); }
    figure { margin: 0 0 1.2em; } figcaption { font-size: .92em; }
    svg { display: block; width: 100%; max-height: 24rem; fill: var(--back);
      stroke: var(--ink); } svg text { fill: var(--ink); stroke: none; font-family: inherit; }
    .pale { stroke: var(--line); opacity: .6; } .full { fill: var(--ink); }
    .sheet { margin: 1.5em 0; font-size: .85em; }
    .sheet table { table-layout: fixed; } .sheet .wide > table { min-width: 70rem; }

    """

  private static let dark = """
    @media (prefers-color-scheme: dark) { :root { --ink: #e8e6e3; --back: #16181b;
      --soft: #b3b0aa; --line: #8d8a85; --pale: #24272b; --link: #8ab8f5; --gap: #ff9d8c; } }

    """

  // Paper is white whatever the screen is, and margins carry the page's number where a browser can.
  private static let paper = """
    @page { size: A4; margin: 18mm 17mm 20mm; @bottom-center { content: counter(page);
      font: 10pt Arial, sans-serif; } }
    @page sheet { size: A3 landscape; margin: 12mm 14mm 16mm; }
    @media print { :root { color-scheme: light; --ink: #000; --back: #fff; --soft: #333;
      --line: #555; --pale: #fff; --link: #000; --gap: #000; }
      body { max-width: none; padding: 0; font-size: 11pt; line-height: 1.45; }
      .large { font-size: 14pt; }
      h1, h2, h3, h4, h5, h6, p:has(> strong:only-child) { break-after: avoid; }
      p, li { orphans: 3; widows: 3; }
      tr, figure, .together, .boxes, .ticks > li { break-inside: avoid; }
      .together + table, .together + .wide { break-before: avoid; }
      thead th.c { font-size: .85em; }
      thead { display: table-header-group; } .break { break-after: page; }
      .wide { overflow: visible; } .wide > table, .sheet .wide > table { min-width: 0; }
      .named::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
      .sheet { page: sheet; break-before: page; break-after: page; margin: 0; padding-right: 1px;
        font-size: 11pt; }
      [role="doc-backlink"] { display: none; } }

    """
}
