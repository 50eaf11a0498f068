import Cells
import Learning
import QRCodes
import Widgets
import Words

/// Where a QR code and the words about it stand: below it or beside it, so that it gets large.
struct MediaLayout: Equatable, Sendable {
  /// Nothing where the code does not fit; the words then say how large a window must be.
  var picture: QRPicture?
  /// The place of the code, counted from the corner of the screen's own area.
  var code = Area(Size(width: 0, height: 0))
  /// The place of the words.
  var caption = Area(Size(width: 0, height: 0))
  var lines: [StyledLine] = []
}

extension MediaLayout {
  private static let gap = 2
  private static let narrowestWords = 26
  private static let widestWords = 76

  init(of item: MediaItem, in size: Size, words: Wording) {
    let address = PlainAddress(item.url ?? "").text
    let below = Self.below(item, address, in: size, words)
    let beside = Self.beside(item, address, in: size, words)
    switch (below, beside) {
    case (let below?, let beside?):
      let isBesideLarger = (beside.picture?.scale ?? 0) > (below.picture?.scale ?? 0)
      self = isBesideLarger ? beside : below
    case (let only?, nil), (nil, let only?):
      self = only
    case (nil, nil):
      self = Self.withoutCode(item, address, in: size, words)
    }
  }

  /// The code in the middle, and the words under it.
  private static func below(
    _ item: MediaItem, _ address: String, in size: Size, _ words: Wording
  ) -> MediaLayout? {
    let width = min(widestWords, size.width - 2)
    let lines = item.caption(in: words, width: width) + scanLines(words, width)
    guard
      let picture = QRPicture(of: address, width: size.width, height: size.height - lines.count)
    else { return nil }
    // What is left of the height stands above and below in equal parts.
    let top = (size.height - lines.count - picture.height) / 2
    let left = min((size.width - picture.width) / 2, max(1, (size.width - width) / 2))
    return MediaLayout(
      picture: picture,
      code: Area(
        origin: Position(row: top, column: (size.width - picture.width) / 2), size: picture.size),
      caption: Area(
        origin: Position(row: top + picture.height, column: left),
        size: Size(width: width, height: lines.count)), lines: lines)
  }

  /// The code on the left over the whole height, and the words on its right.
  private static func beside(
    _ item: MediaItem, _ address: String, in size: Size, _ words: Wording
  ) -> MediaLayout? {
    let room = size.width - narrowestWords - gap - 1
    guard let picture = QRPicture(of: address, width: room, height: size.height) else {
      return nil
    }
    let width = min(widestWords, size.width - picture.width - gap - 1)
    let lines = item.caption(in: words, width: width) + scanLines(words, width)
    guard lines.count <= size.height else { return nil }
    return MediaLayout(
      picture: picture,
      code: Area(
        origin: Position(row: (size.height - picture.height) / 2, column: 0), size: picture.size),
      caption: Area(
        origin: Position(
          row: (size.height - lines.count) / 2, column: picture.width + gap),
        size: Size(width: width, height: lines.count)), lines: lines)
  }

  private static func withoutCode(
    _ item: MediaItem, _ address: String, in size: Size, _ words: Wording
  ) -> MediaLayout {
    let width = min(widestWords, size.width - 2)
    var text = words.media.tooLong
    if let least = QRPicture.leastRoom(for: address) {
      let window = leastWindow(for: least, of: item, than: size, words)
      text = words.media.tooSmall(window.width, window.height)
    }
    // On the smallest screens the rest may be out of sight; what to do about it must not be.
    let lines =
      StyledLine.wrap(text, width: width, role: .warning) + [StyledLine("", role: .body)]
      + item.caption(in: words, width: width)
    let left = max(1, (size.width - width) / 2)
    return MediaLayout(
      caption: Area(
        origin: Position(row: 1, column: left),
        size: Size(width: width, height: max(0, size.height - 1))), lines: lines)
  }

  /// The window that takes the least growing, with the words beside the code or below it.
  private static func leastWindow(
    for code: (width: Int, height: Int), of item: MediaItem, than size: Size, _ words: Wording
  ) -> Size {
    let beside = narrowestWords + gap + 1
    let besideLines =
      item.caption(in: words, width: narrowestWords) + scanLines(words, narrowestWords)
    let width = max(code.width, size.width)
    let below = min(widestWords, width - 2)
    let belowLines = item.caption(in: words, width: below) + scanLines(words, below)
    let windows = [
      Size(width: code.width + beside, height: max(code.height, besideLines.count)),
      Size(width: width, height: code.height + belowLines.count),
    ]
    // A row is twice as high as a column is wide.
    let best = windows.min { one, other in
      let growths = [one, other].map {
        max(0, $0.width - size.width) + 2 * max(0, $0.height - size.height)
      }
      return growths[0] < growths[1]
    }
    let chrome = Chrome.topHeight + Chrome.bottomHeight
    let window = best ?? size
    return Size(width: window.width, height: window.height + chrome)
  }

  private static func scanLines(_ words: Wording, _ width: Int) -> [StyledLine] {
    StyledLine.wrap(words.media.scan, width: width, role: .muted)
  }
}

extension MediaItem {
  /// What it is, who made it, how long it is and where, in so many columns.
  fileprivate func caption(in words: Wording, width: Int) -> [StyledLine] {
    let facts = [author, length.map { words.media.length($0) }].compactMap { $0 }
    let file = self.file.map { words.media.file($0) }
    let kind = kindName(in: words.reader)
    return StyledLine.wrap("\(kind): \(title)", width: width, role: .strong)
      + (facts.isEmpty
        ? [] : StyledLine.wrap(facts.joined(separator: " · "), width: width, role: .body))
      + StyledLine.wrap(url ?? "", width: width, role: .link)
      + (file.map { StyledLine.wrap($0, width: width, role: .muted) } ?? [])
  }
}

extension QRPicture {
  fileprivate var size: Size { Size(width: width, height: height) }
}
