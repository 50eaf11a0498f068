import CQrencode

/// A QR code: a square of dark and light modules that a phone's camera reads.
package struct QRCode: Equatable, Sendable {
  /// How much of a code may be lost and the rest still be read; the raw value counts upwards.
  package enum Correction: Int, CaseIterable, Sendable {
    case low, medium, quartile, high
  }

  /// The modules of one side.
  package let width: Int
  /// Row after row.
  private let modules: [Bool]

  /// Nothing where the text is empty, or longer than any code can hold.
  package init?(_ text: String, correction: Correction = .low) {
    guard !text.utf8.isEmpty, !text.utf8.contains(0),
      let code = QRcode_encodeString(text, 0, correction.level, QR_MODE_8, 1)
    else { return nil }
    defer { QRcode_free(code) }
    guard let bytes = code.pointee.data else { return nil }
    width = Int(code.pointee.width)
    // Only the lowest bit tells the colour; the others say what the module is for.
    modules = (0..<width * width).map { bytes[$0] & 1 == 1 }
  }

  /// Whether a module is dark; all round the code it is light.
  package func isDark(row: Int, column: Int) -> Bool {
    guard (0..<width).contains(row), (0..<width).contains(column) else { return false }
    return modules[row * width + column]
  }
}

extension QRCode.Correction {
  fileprivate var level: QRecLevel {
    switch self {
    case .low: QR_ECLEVEL_L
    case .medium: QR_ECLEVEL_M
    case .quartile: QR_ECLEVEL_Q
    case .high: QR_ECLEVEL_H
    }
  }
}
