/// A phrase that changes with a count; `#` stands for the number.
package struct Plural: Equatable, Sendable {
  package var one: String
  package var many: String

  package init(one: String, many: String) {
    self.one = one
    self.many = many
  }

  package func callAsFunction(_ count: Int) -> String {
    let phrase = count == 1 ? one : many
    var filled = ""
    for scalar in phrase.unicodeScalars {
      if scalar == "#" { filled += String(count) } else { filled.unicodeScalars.append(scalar) }
    }
    return filled
  }
}
