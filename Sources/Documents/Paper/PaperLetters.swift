/// The letters that stand before the lines of a form, so that they can be typed in by them.
enum PaperLetters {
  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz".unicodeScalars)

  /// From `a` to `z`, and on with `aa`, `ab`.
  static func letter(_ index: Int) -> String {
    let (round, place) = index.quotientAndRemainder(dividingBy: alphabet.count)
    return (round == 0 ? "" : letter(round - 1)) + String(alphabet[place])
  }
}
