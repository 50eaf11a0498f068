/// Seconds as a clock on the wall shows them, `12:05`; never below zero.
func clockText(_ seconds: Int) -> String {
  let seconds = max(0, seconds)
  let rest = seconds % 60
  return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
}

/// A number with its sign, as feelings and positions are written.
func signed(_ number: Int) -> String {
  number > 0 ? "+\(number)" : number < 0 ? "−\(-number)" : "0"
}
