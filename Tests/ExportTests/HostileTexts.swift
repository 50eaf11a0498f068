/// Texts that a person, or somebody else's file, could put into an answer.
let hostileTexts = [
  "# Otsikko", "### Otsikko", "###### x ######", "Loppuu merkkiin #", "C# ##", "#", "\\#",
  "- luettelo", "* luettelo", "+ luettelo", "1. numero", "12) numero", "1234567890. pitkä", "-",
  "    koodia", "\tkoodia", "  \t koodia", " \u{A0}    sidottu väli",
  "---", "***", "___", "===", "=", "- - -", "* * *", "--- | ---", "| a | b |", "|---|---|",
  "> lainaus", ">", ">>> syvä", "```", "~~~", "``` swift", "`koodi`", "`` ` ``", "a ` b",
  "*vino*", "**lihava**", "***", "_vino_", "__lihava__", "snake_case_name", "~~yli~~", "~yli~",
  "2*3*4", "a * b * c", "[linkki](https://paha.fi)", "[viite]: https://paha.fi \"otsikko\"",
  "[viite]", "![kuva](x.png)", "<https://paha.fi>", "<b>lihava</b>", "<!-- piilossa -->",
  "<script>alert(1)</script>", "<?php", "<![CDATA[x]]>", "<", "a < b > c", "</div>",
  "&amp;", "&#35;", "&nbsp;", "&copy", "a & b", "https://esimerkki.fi/a_b_c*d*?x=1&y=2",
  "www.esimerkki.fi/a_b~c~", "nimi@esimerkki.fi", "a_b@esimerkki.fi", "mailto:a_b@c.fi",
  "\"\u{301} lainausmerkki, jolla on aksentti", "|\u{301}", "`\u{301}`", "*\u{301}*", "#\u{301} x",
  "<\u{301}b>", "\\", "\\\\", "kenoviiva lopussa\\", "\\*", "\\|", "a\\|b", "C:\\polku\\*",
  "rivi\nvaihtuu", "rivi\r\nvaihtuu", "rivi\u{2028}vaihtuu", "rivi\n# vaihtuu", "a\n---", "a\n===",
  "a\n\n    b", "ääkköset åäö ÅÄÖ", "a\u{308}", "שלום", "مرحبا", "👩‍👧‍👦",
  "a\u{0}b", "a\u{1B}[31mb", "a\u{7}b", "a\u{9B}b", "a\u{7F}b", "",
  " ", "  reunat  ", "[ ] ruutu", "[x] ruutu", "a  b", "$x$", "^yläindeksi^", "== korostus ==",
  ":::", "{#id}", "1.", "1.x", "a.", "!", "\u{3000}leveä väli",
]

/// Texts that are aimed at HTML, XML and tables.
let moreHostileTexts = [
  "\"><script>alert(1)</script>", "'><img src=x onerror=alert(1)>", "</title><b>", "</style>",
  "]]>", "<![CDATA[", "<!--", "-->", "<?xml ?>", "&#x3C;", "&lt;", "&\u{338}amp;", "<\u{338}b>",
  ">\u{338}", "'\u{301}onload=x", "javascript:alert(1)", "data:text/html,<b>",
  "\u{FFFE}", "\u{FFFF}", "\u{1}\u{8}\u{B}\u{C}\u{1F}", "\u{85}\u{9C}", "\u{2028}\u{2029}",
  "\u{202E}isac\u{202C}", "\u{2066}a\u{2069}", "\u{E0001}\u{E0041}", "\u{10FFFF}",
  "=cmd|' /C calc'!A0", "=\u{301}1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "a\rb",
]
