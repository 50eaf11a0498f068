import Learning
import Markup
import Testing

@Suite("A card")
struct CardTests {
  @Test("may be something to look at")
  func media() {
    let block = expectBlock(
      "media",
      """
      title: Luento
      what: video
      length: "1:02:03"
      url: https://www.polku.fi/a?b=c
      by: Verkosto
      text: Katso.
      missing: Tallennetta ei ole.
      """)

    #expect(
      block
        == .media(
          MediaItem(
            title: "Luento", what: .video, length: "1:02:03", url: "https://www.polku.fi/a?b=c",
            author: "Verkosto", text: "Katso.", missing: "Tallennetta ei ole.")))
  }

  @Test("says what is wrong with an address, a length or a file")
  func wrongMedia() {
    expectBlock(
      "media",
      """
      title: Luento
      what: 1️⃣vidoe
      length: 2️⃣12 min
      url: 3️⃣javascript:alert(1)
      file: 4️⃣../salaisuus.pdf
      """,
      [
        .unknownWord(
          key: "what", word: "vidoe", suggestion: "video", known: words(of: MediaItem.What.self)),
        .badLength("12 min"), .badAddress("javascript:alert(1)"),
        .pathOutside("../salaisuus.pdf"),
      ])
  }

  @Test(
    "has an address that a browser would open",
    arguments: ["nettiterapia.fi", "http://a.b", "https://ä.fi/x#y", "a.fi:8080/b"])
  func addresses(address: String) {
    expectBlock("media", "title: T\nwhat: page\nurl: \(address)")
  }

  @Test(
    "has no address that is none",
    arguments: ["polku", "https://", "https:/a.b", "ftp://a.b", "a b.fi", "https://.fi", "a.<b>"])
  func noAddresses(address: String) {
    expectBlock("media", "title: T\nwhat: page\nurl: 1️⃣\"\(address)\"", [.badAddress(address)])
  }

  @Test("has a file inside its course", arguments: ["/etc/passwd", "a/../../b", "C:\\a", "c:a"])
  func filesOutside(name: String) {
    expectBlock("media", "title: T\nwhat: paper\nfile: 1️⃣'\(name)'", [.pathOutside(name)])
  }

  @Test("may tell what others have done")
  func example() {
    let block = expectBlock(
      "example",
      """
      id: E1
      title: Chat
      who: Liitto
      text: Neuvoja vastaa.
      gates: [knows, dares]
      opens: [answers]
      then: Ennen
      now: Nyt
      checked: 2026-11
      sure: mid
      """)

    #expect(
      block
        == .example(
          ExampleCard(
            id: ItemID("E1"), title: "Chat", who: "Liitto", text: "Neuvoja vastaa.",
            gates: [.knows, .dares], opens: [.answers],
            thenAndNow: ThenAndNow(
              then: "Ennen", now: "Nyt", checked: "2026-11", certainty: .mid))))
    expectBlock(
      "example", "1️⃣2️⃣title: Chat\ngates: [3️⃣know]",
      [
        .keyMissing("id"), .keyMissing("text"),
        .unknownWord(
          key: "gates", word: "know", suggestion: "knows", known: words(of: ExampleCard.Gate.self)),
      ])
  }

  @Test("may be a note, with words or with then and now")
  func notes() {
    #expect(
      expectBlock("note", "text: Muista.")
        == .note(Note(title: nil, text: "Muista.", thenAndNow: nil)))
    expectBlock("note", "1️⃣title: Muista", [.anyKeyMissing(["text", "then", "now"])])
    expectBlock("note", "1️⃣txt: Muista", [.unknownKey("txt", suggestion: "text")])
  }

  @Test(
    "was checked in a month that there is",
    arguments: ["2026", "2026-13", "2026-1", "11/2026", "2026-11-21", "26-11"])
  func months(month: String) {
    expectBlock("note", "now: Nyt\nchecked: 1️⃣\(month)", [.badMonth(month)])
  }
}
