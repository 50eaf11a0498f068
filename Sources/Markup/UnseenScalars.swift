// What a reader cannot see can mislead her, or move the terminal's cursor: control characters,
// marks that turn the direction of writing, and scalars without a shape. Soft hyphens and hard
// spaces are honest typography; joiners are, too, where a script or an emoji needs them.

extension Unicode.Scalar {
  /// What is wrong with the scalar between its neighbours, if anything is.
  package func fault(after previous: Unicode.Scalar?, before next: Unicode.Scalar?) -> TextFault? {
    switch value {
    case 0x09, 0x0A, 0x20...0x7E, 0xA0...0x34E:
      nil
    case 0x00...0x1F, 0x7F...0x9F:
      .controlCharacter(value)
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
      .directionCharacter(value)
    case 0x200C, 0x200D:
      isJoining(previous, next) ? nil : .invisibleCharacter(value)
    case 0xFE0E, 0xFE0F:
      isPictureStyle(previous, next) ? nil : .invisibleCharacter(value)
    default:
      isShapeless ? .invisibleCharacter(value) : nil
    }
  }

  private func isJoining(_ previous: Unicode.Scalar?, _ next: Unicode.Scalar?) -> Bool {
    guard let previous, let next else { return false }
    if value == 0x200D, next.isPictureLike {
      return previous.isPictureLike || previous.value == 0xFE0F
    }
    return previous.isOfJoiningScript && next.isOfJoiningScript
  }

  /// Whether it says how a picture is drawn; after a digit only in a keycap.
  private func isPictureStyle(_ previous: Unicode.Scalar?, _ next: Unicode.Scalar?) -> Bool {
    guard let previous else { return false }
    return previous.isPictureLike || (previous.properties.isEmoji && next == "\u{20E3}")
  }

  /// An emoji, or a sign that becomes one; digits are such signs, too, but not meant here.
  private var isPictureLike: Bool {
    !isASCII && (properties.isEmoji || properties.isEmojiModifier)
  }

  /// A letter or mark of the scripts from Arabic to Khmer and Mongolian, whose letters change
  /// their shapes beside each other.
  private var isOfJoiningScript: Bool {
    guard (0x0600...0x18AF).contains(value) || (0xA840...0xABFF).contains(value) else {
      return false
    }
    switch properties.generalCategory {
    case .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark, .uppercaseLetter,
      .lowercaseLetter:
      return true
    default:
      return false
    }
  }

  private var isShapeless: Bool {
    switch value {
    case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B, 0x2028, 0x2029,
      0x2060...0x2065, 0x206A...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB,
      0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      true
    default:
      // The last two of every plane are no characters.
      value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
    }
  }
}

extension String {
  /// The first scalar that polku does not show, if there is one.
  ///
  /// Files are checked before they are parsed; this is for texts that escapes have made since.
  package var firstUnseen: TextFault? {
    for index in utf8.indices where utf8[index].mayBeginUnseen {
      if let fault = fault(at: index) { return fault }
    }
    return nil
  }

  /// What is wrong with the scalar that begins at a byte, if anything is.
  func fault(atByte offset: Int) -> TextFault? {
    fault(at: utf8.index(utf8.startIndex, offsetBy: offset))
  }

  private func fault(at index: Index) -> TextFault? {
    let scalars = unicodeScalars
    let following = scalars.index(after: index)
    let previous = index > startIndex ? scalars[scalars.index(before: index)] : nil
    let next = following < endIndex ? scalars[following] : nil
    return scalars[index].fault(after: previous, before: next)
  }
}

extension UInt8 {
  /// Whether it is neither ASCII that is shown nor begins a Latin letter; the rest of a scalar's
  /// bytes begin nothing.
  fileprivate var mayBeginUnseen: Bool {
    switch self {
    case 0x20...0x7E, 0x80...0xBF, 0xC3...0xCC: false
    default: true
    }
  }
}
