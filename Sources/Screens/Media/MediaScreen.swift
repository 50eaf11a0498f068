import Cells
import Learning
import QRCodes
import Sittings
import Widgets
import Words

/// The address of a media item as a QR code that a phone reads from the screen.
struct MediaScreen: Equatable, Sendable {
  enum Message: Equatable, Sendable {
    case copied
    case fileOpened
    case coloursSwapped
    case left
  }

  let place: MediaPlace
  private(set) var item: MediaItem
  private(set) var layout = MediaLayout()
  /// Whether light squares are drawn on dark: for terminals whose two colours are the other way.
  private(set) var isInverted = false

  init?(at place: MediaPlace, on desk: Desk) {
    guard let item = desk.media(at: place) else { return nil }
    self.place = place
    self.item = item
    arrange(on: desk)
  }
}

extension MediaScreen: Screen {
  var course: CourseID? { place.page.course }

  func title(on desk: Desk) -> String {
    let course = desk.outline(place.page.course)?.titles.text(in: desk.contentLanguage) ?? ""
    return "\(course) · \(item.kindName(in: desk.wording.reader))"
  }

  func status(on desk: Desk) -> String {
    item.length.map { desk.wording.media.length($0) } ?? ""
  }

  func advice(in words: HelpWording) -> [String] { [words.media] }

  mutating func update(_ message: Message, on desk: inout Desk) -> [Request] {
    switch message {
    case .copied:
      return item.copyAddress(on: &desk)
    case .fileOpened:
      guard let file = item.file else { return [] }
      return [.effect(.openFile(place.page.course, file))]
    case .coloursSwapped:
      isInverted.toggle()
      return []
    case .left:
      return [.back]
    }
  }

  mutating func arrange(on desk: Desk) {
    // Where the course has no such item in another language, the one that is there stays.
    item = desk.media(at: place) ?? item
    let size = Size(width: desk.size.width, height: Chrome.contentHeight(on: desk))
    layout = MediaLayout(of: item, in: size, words: desk.wording)
  }
}

extension MediaItem {
  /// Whether there is anything to show or to open beyond what stands on the page.
  var canBeOpened: Bool { url != nil || file != nil }

  func kindName(in words: ReaderWording) -> String {
    words.mediaKinds[What.allCases.firstIndex(of: what) ?? 0]
  }

  /// Wishes that the address be offered to the clipboard of the terminal, and keeps it here, too.
  func copyAddress(on desk: inout Desk) -> [Request] {
    guard let url else { return [] }
    let address = PlainAddress(url).text
    desk.clipboard = address
    return [.effect(.copyOut(address))]
  }
}

extension Desk {
  func media(at place: MediaPlace) -> MediaItem? {
    guard let reading = reading(at: place.page), let page = place.page.page,
      reading.pages.indices.contains(page - 1)
    else { return nil }
    let media = reading.pages[page - 1].media
    return media.indices.contains(place.number) ? media[place.number] : nil
  }
}
