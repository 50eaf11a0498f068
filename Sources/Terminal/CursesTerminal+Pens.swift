import CNcurses
import Cells

/// What ncurses needs to draw in a style.
struct Pen {
  var attributes: attr_t = 0
  var pair: Int16 = 0
}

/// Two colours that ncurses knows under one number.
nonisolated struct ColourPair: Hashable {
  var foreground: Int16
  var background: Int16
}

extension CursesTerminal {
  /// Mixes the colours of a look, as far as the terminal has them.
  func wear(_ look: Look) {
    let theme = Theme(look: look, depth: depth)
    // The pairs that are mixed already outlive a change of look.
    if theme.hasColours && pairs.isEmpty { startColours() }
    for role in Role.allCases { pens[role] = pen(for: theme[role]) }
    painted = nil
  }

  private var depth: ColourDepth {
    if environment("NO_COLOR") != nil { return .none }
    return ColourDepth(colours: Int(tigetnum("colors")))
  }

  private func startColours() {
    start_color()
    use_default_colors()
  }

  private func pen(for style: Style) -> Pen {
    Pen(
      attributes: attributes(of: style),
      pair: pair(ColourPair(foreground: style.foreground, background: style.background)))
  }

  private func attributes(of style: Style) -> attr_t {
    var attributes: attr_t = 0
    if style.traits.contains(.bold) { attributes |= polku_bold }
    if style.traits.contains(.dim) { attributes |= polku_dim }
    if style.traits.contains(.reverse) { attributes |= polku_reverse }
    if style.traits.contains(.underline) { attributes |= polku_underline }
    if style.traits.contains(.italic) {
      // The Linux console and the VT100 have no slanted letters.
      attributes |= polku_has_capability("sitm") ? polku_italic : polku_underline
    }
    return attributes
  }

  private func pair(_ colours: ColourPair) -> Int16 {
    if colours == ColourPair(foreground: -1, background: -1) { return 0 }
    if let known = pairs[colours] { return known }
    let number = Int16(pairs.count + 1)
    init_pair(number, colours.foreground, colours.background)
    pairs[colours] = number
    return number
  }
}
