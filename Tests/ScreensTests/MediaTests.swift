import Cells
import CodeReader
import Learning
import QRCodes
import Sittings
import Testing
import Words

@testable import Screens

@Suite("A media item")
struct MediaTests {
  /// What a camera reads from the screen.
  private func codes(_ sitting: Sitting) throws -> [String] {
    try Photograph(sitting.app.frame(), codesIn: .qrCode, darkIn: .qrDark).codes()
  }

  @Test(
    "is read by a camera from every screen that it fits",
    arguments: [
      (ExampleCourse.Media.plain, "https://example.org/apua"),
      (.foreignLetters, "https://xn--pivkoti-5wac.example.org/%C3%A4idit?x=%C3%B6"),
      (.long, ExampleCourse.longAddress),
    ], [Size.standard, .wide, .huge])
  func isRead(item: (ExampleCourse.Media, String), size: Size) throws {
    let sitting = Sitting(.finnish, size: size, code: item.0)
    guard item.0 != .long || size != .standard else {
      #expect(try codes(sitting) == [])
      return
    }

    #expect(try codes(sitting) == [item.1])
  }

  @Test("gets larger with the screen: from the back of a room a phone needs large squares")
  func grows() throws {
    let scales = [Size.standard, .wide, .huge].map { size -> Int in
      let sitting = Sitting(.finnish, size: size, code: .plain)
      guard case .media(let screen) = sitting.app.current else { return 0 }
      return screen.layout.picture?.scale ?? 0
    }

    #expect(scales == [1, 2, 3])
  }

  @Test("says how large a window must be where its code does not fit, and is right about it")
  func tooSmall() throws {
    for size in [
      Size.standard, .smallest, Size(width: 48, height: 40), Size(width: 200, height: 14),
    ] {
      var sitting = Sitting(.finnish, size: size, code: .long)
      let told = try #require(Self.size(toldIn: sitting), "\(size)")

      sitting.send(.input(.resized(Size(width: told.0, height: told.1))))
      #expect(try codes(sitting) == [ExampleCourse.longAddress], "\(size)")
    }
  }

  /// The numbers of the sentence, which runs over several lines.
  private static func size(toldIn sitting: Sitting) -> (Int, Int)? {
    let words = sitting.screen.split { " \n".contains($0) }.map(String.init)
    guard let width = words.firstIndex(of: "ainakin").flatMap({ Int(words[$0 + 1]) }),
      let height = words.firstIndex(of: "riviä").flatMap({ Int(words[$0 - 1]) })
    else { return nil }
    return (width, height)
  }

  @Test("copies its address only when it is asked to")
  func copies() {
    var sitting = Sitting(.finnish, size: .standard, code: .foreignLetters)
    let address = "https://xn--pivkoti-5wac.example.org/%C3%A4idit?x=%C3%B6"
    #expect(sitting.takeWishes() == [])

    sitting.press(.character("k"))
    #expect(sitting.takeWishes() == [.copyOut(address)])
    sitting.press(.control("c"))
    #expect(sitting.takeWishes() == [.copyOut(address)])
    #expect(sitting.app.desk.clipboard == address)

    sitting.reply(.copiedOut(isSent: false))
    #expect(sitting.screen.contains(Wording.in(.finnish).media.notCopied))
  }

  @Test("opens a file of the course by its name, and says what came of it")
  func file() {
    var sitting = Sitting(examples: 1, of: ExampleCourse.first)
    for _ in 0..<4 { sitting.press(.tab) }
    _ = sitting.takeWishes()

    sitting.press(.enter)

    #expect(sitting.takeWishes() == [.openFile(ExampleCourse.id, "pictures/path.png")])
    sitting.reply(.openedFile(.missing(name: "pictures/path.png")))
    #expect(sitting.notice == .file(.missing(name: "pictures/path.png")))
  }

  @Test("without an address or a file is there to be read, and no place to stop at")
  func nothingToOpen() {
    let sitting = Sitting(examples: 1, of: ExampleCourse.first)

    #expect(sitting.reader?.layout.stops.count == 4)
    #expect(sitting.reader?.layout.items.count == 7)
  }

  @Test("opens at a click, and Esc comes back to it")
  func thereAndBack() {
    var sitting = Sitting(examples: 1, of: ExampleCourse.first)

    sitting.click("Video: Näin nuori")
    #expect(sitting.screen.contains("Osoita koodia puhelimen kameralla."))
    sitting.press(.escape)

    #expect(sitting.reader?.focus == 0)
    #expect(sitting.footer.contains("Enter QR-koodi"))
  }

  @Test("is shown in another language as soon as that is chosen")
  func language() {
    var sitting = Sitting(.finnish, size: .standard, code: .plain)

    sitting.press(Key(.function(2)), .right, .escape)

    #expect(sitting.screen.contains("Så hittar en ung hjälp"))
    #expect(sitting.screen.contains("Rikta telefonens kamera mot koden."))
  }
}
