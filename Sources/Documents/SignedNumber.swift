/// A number as a reader sees it who minds its sign: `+1`, `0`, `−1`.
enum SignedNumber {
  static func text(_ number: Int) -> String {
    number > 0 ? "+\(number)" : number < 0 ? "−\(-number)" : "0"
  }
}
