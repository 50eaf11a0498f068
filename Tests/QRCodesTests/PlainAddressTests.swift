import Testing

@testable import QRCodes

@Suite("An address in plain letters")
struct PlainAddressTests {
  @Test(
    "stays as it is where it is plain already",
    arguments: [
      "https://example.org", "http://example.org:8080/a/b?c=d&e=%C3%A4#f",
      "https://aino@example.org/~polku", "https://[2001:db8::1]/",
      "https://example.org/a(b)*c!d'e,f;g:h@i$j+k",
    ])
  func unchanged(address: String) {
    #expect(PlainAddress(address).text == address)
  }

  @Test(
    "writes letters that phones would guess at as bytes",
    arguments: [
      ("https://example.org/päiväkoti", "https://example.org/p%C3%A4iv%C3%A4koti"),
      ("https://example.org/?x=ä&y=ö", "https://example.org/?x=%C3%A4&y=%C3%B6"),
      ("https://example.org/#kohta å", "https://example.org/#kohta%20%C3%A5"),
      ("https://example.org/100%", "https://example.org/100%25"),
      ("https://example.org/%4/%zz", "https://example.org/%254/%25zz"),
      ("https://example.org/\"<>\\^`{|}", "https://example.org/%22%3C%3E%5C%5E%60%7B%7C%7D"),
    ])
  func escapes(written: String, plain: String) {
    #expect(PlainAddress(written).text == plain)
  }

  // The pairs are those of registered names, and of RFC 3492, section 7.1.
  @Test(
    "writes the names of hosts as the net knows them",
    arguments: [
      ("https://www.äänikirja.fi", "https://www.xn--nikirja-4waa.fi"),
      ("https://Räksmörgås.example/", "https://xn--rksmrgs-5wao1o.example/"),
      ("https://bücher.example:80/ü", "https://xn--bcher-kva.example:80/%C3%BC"),
      ("https://münchen.de", "https://xn--mnchen-3ya.de"),
      ("https://他们为什么不说中文.example", "https://xn--ihqwcrb4cv8a8dqg056pqjye.example"),
      (
        "https://почемужеонинеговорятпорусски.example",
        "https://xn--b1abfaaepdrnnbgefbadotcwatmq2g4l.example"
      ),
      ("https://Räksmörgås.example", "https://xn--rksmrgs-5wao1o.example"),
    ])
  func hosts(written: String, plain: String) {
    #expect(PlainAddress(written).text == plain)
    #expect(plain.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test("gets its beginning where that was left out")
  func scheme() {
    #expect(PlainAddress("example.org/polku").text == "https://example.org/polku")
    #expect(PlainAddress("HTTP://Example.org").text == "http://example.org")
  }

  @Test("takes no time over a name without end")
  func flood() {
    let marks = "a" + String(repeating: "\u{301}", count: 60_000)

    #expect(PlainAddress("https://\(marks).fi").text.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test("holds nothing but plain letters, whatever was written", arguments: hostile)
  func plain(written: String) {
    #expect(PlainAddress(written).text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
  }

  private static let hostile = [
    "", " ", "\u{1b}]52;c;AAAA\u{07}", "https://", "ä", "https://\u{202E}gro.elpmaxe", "a\nb",
    "javascript:alert(1)", "https://a\u{200D}b.fi", "https://-.-/\u{7F}",
  ]
}
