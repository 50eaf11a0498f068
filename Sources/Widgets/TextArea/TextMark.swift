package import Cells

/// Bytes of a text that stand out while it is written, and how.
package struct TextMark: Equatable, Sendable {
  package var bytes: Range<Int>
  package var role: Role

  package init(_ bytes: Range<Int>, _ role: Role) {
    self.bytes = bytes
    self.role = role
  }

  func moved(by offset: Int) -> TextMark {
    TextMark(bytes.lowerBound + offset..<bytes.upperBound + offset, role)
  }
}

/// Who looks for what is to stand out in a text, and tells it in order.
package typealias TextLook = (String) -> [TextMark]

// Only what was changed is looked at again, with some of what stands round it: a key costs the same
// in a long paragraph as in a short one.
extension Paragraph {
  /// So much round a change may be seen otherwise because of it.
  private static let reach = 512
  /// So much more is read, so that what is seen at the edge of it is seen as it is.
  private static let margin = 512

  /// Takes in that some bytes are others now.
  mutating func look(again changed: Range<Int>) {
    guard let former = unseen else {
      unseen = changed
      return
    }
    unseen =
      min(former.lowerBound, changed.lowerBound)..<max(former.upperBound, changed.upperBound)
  }

  /// Moves what stood behind some bytes that were replaced; what stood in them is gone.
  mutating func shiftMarks(behind replaced: Range<Int>, by offset: Int) {
    if !marks.isEmpty {
      marks = marks.compactMap { mark in
        if mark.bytes.upperBound <= replaced.lowerBound { return mark }
        return mark.bytes.lowerBound >= replaced.upperBound ? mark.moved(by: offset) : nil
      }
    }
    guard let former = unseen else { return }
    let from = min(former.lowerBound, replaced.lowerBound)
    let to = max(former.upperBound, replaced.upperBound) + offset
    unseen = from..<max(from, to)
  }

  /// Looks at what nobody has seen yet; answers how many bytes were read for it.
  mutating func look(with look: TextLook) -> Int {
    guard let unseen else { return 0 }
    let near = widened(unseen, by: Self.reach)
    let read = widened(near, by: Self.margin)
    let text = String(decoding: bytes[read], as: UTF8.self)
    let found = look(text).map { $0.moved(by: read.lowerBound) }
      .filter { near.overlaps($0.bytes) }
    let others = marks.filter { mark in
      !near.overlaps(mark.bytes) && !found.contains { $0.bytes.overlaps(mark.bytes) }
    }
    marks = (others + found).sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
    self.unseen = nil
    return read.count
  }

  /// More of the text on both sides, whole scalars of it.
  private func widened(_ range: Range<Int>, by count: Int) -> Range<Int> {
    var from = max(0, range.lowerBound - count)
    var to = min(bytes.count, range.upperBound + count)
    while from > 0, bytes[from] & 0b1100_0000 == 0b1000_0000 { from -= 1 }
    while to < bytes.count, bytes[to] & 0b1100_0000 == 0b1000_0000 { to += 1 }
    return from..<max(from, to)
  }
}

extension TextArea {
  /// So many bytes are read at one key at most; what is left is read at the next ones.
  private static let bytesAtOnce = 32 << 10

  /// How many places of the text stand out.
  package var markCount: Int { paragraphs.reduce(0) { $0 + $1.marks.count } }

  /// Looks for what is to stand out where the text has changed, first where the caret is.
  package mutating func look(with look: TextLook) {
    var read = paragraphs[selection.caret.paragraph].look(with: look)
    for index in paragraphs.indices where paragraphs[index].unseen != nil {
      guard read < Self.bytesAtOnce else { return }
      read += paragraphs[index].look(with: look)
    }
  }
}
