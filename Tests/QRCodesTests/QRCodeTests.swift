import CodeReader
import Testing

@testable import QRCodes

@Suite("A QR code")
struct QRCodeTests {
  @Test("is a square with the three eyes that cameras look for")
  func eyes() throws {
    let code = try #require(QRCode("https://example.org/polku"))

    for (top, left) in [(0, 0), (0, code.width - 7), (code.width - 7, 0)] {
      for place in 0..<7 {
        #expect(code.isDark(row: top, column: left + place))
        #expect(code.isDark(row: top + place, column: left))
      }
      #expect(!code.isDark(row: top + 1, column: left + 1))
      #expect(code.isDark(row: top + 3, column: left + 3))
    }
  }

  @Test("is light all round")
  func light() throws {
    let code = try #require(QRCode("polku"))

    #expect(!code.isDark(row: -1, column: 0))
    #expect(!code.isDark(row: 0, column: code.width))
  }

  @Test("needs more room the more of it may be lost")
  func corrections() {
    let text = "https://www.example.org/palvelut/neuvonta?kieli=fi"
    let widths = QRCode.Correction.allCases.compactMap { QRCode(text, correction: $0)?.width }

    #expect(widths.count == 4)
    #expect(widths == widths.sorted())
    #expect(widths.first != widths.last)
  }

  @Test("is not made of nothing, nor of more than a code can hold")
  func limits() {
    #expect(QRCode("") == nil)
    #expect(QRCode("a\0b") == nil)
    #expect(QRCode(String(repeating: "a", count: 2953)) != nil)
    #expect(QRCode(String(repeating: "a", count: 2954)) == nil)
  }
}

@Suite("The picture of a code")
struct QRPictureTests {
  private static let long = "https://example.org/" + String(repeating: "neuvonta/", count: 14)

  @Test(
    "is as large as its place allows, and never larger",
    arguments: [(80, 21), (120, 37), (200, 57), (45, 60), (300, 90)])
  func fits(width: Int, height: Int) throws {
    let picture = try #require(QRPicture(of: "https://example.org", width: width, height: height))

    #expect(picture.width <= width && picture.height <= height)
    #expect(picture.lines.count == picture.height)
    #expect(picture.lines.allSatisfy { $0.unicodeScalars.count == picture.width })
    let next = (picture.code.width + 2 * picture.margin) * (picture.scale + 1)
    #expect(next > width || (next + 1) / 2 > height)
  }

  @Test("uses whole places once there is room for them")
  func wholeBlocks() throws {
    let picture = try #require(QRPicture(of: "https://example.org", width: 80, height: 37))

    #expect(picture.scale == 2)
    #expect(picture.lines.joined().unicodeScalars.allSatisfy { $0 == " " || $0 == "█" })
  }

  @Test("forgives as much as it can without getting smaller")
  func forgives() throws {
    let roomy = try #require(QRPicture(of: "https://example.org", width: 80, height: 21))
    let tight = try #require(QRPicture(of: "https://example.org", width: 29, height: 15))

    let isRoomyBest = roomy.code == QRCode("https://example.org", correction: .high)
    let isTightGood = tight.code == QRCode("https://example.org", correction: .quartile)
    #expect(isRoomyBest && isTightGood)
  }

  @Test("says how much room it needs where there is too little")
  func leastRoom() throws {
    let room = try #require(QRPicture.leastRoom(for: Self.long))

    #expect(QRPicture(of: Self.long, width: room.width, height: room.height) != nil)
    #expect(QRPicture(of: Self.long, width: room.width - 1, height: room.height) == nil)
    #expect(QRPicture(of: Self.long, width: room.width, height: room.height - 1) == nil)
    #expect(QRPicture.leastRoom(for: String(repeating: "a", count: 4000)) == nil)
  }

  @Test(
    "is read by a camera",
    arguments: ["https://example.org", long, "https://xn--pivkoti-5wa8l.fi/?p=%C3%A4"],
    [(45, 23), (80, 57), (199, 57)])
  func isRead(text: String, room: (width: Int, height: Int)) throws {
    guard let picture = QRPicture(of: text, width: room.width, height: room.height) else {
      let least = try #require(QRPicture.leastRoom(for: text))
      #expect(least.width > room.width || least.height > room.height)
      return
    }

    #expect(try Photograph(picture.lines).codes() == [text])
    #expect(try Photograph(picture.invertedLines, isInverted: true).codes() == [text])
  }
}
