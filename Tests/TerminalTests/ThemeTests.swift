import Cells
import Glibc
import Testing

@testable import Terminal

@Suite("A look")
struct ThemeTests {
  @Test("can be read: text stands out from its paper by 4.5 to 1", arguments: painted)
  func canBeRead(look: Look) {
    let theme = Theme(look: look, depth: .palette)

    for role in Role.allCases where role != .border && role != .qrDark {
      let style = theme[role]
      let ratio = contrast(style.foreground, style.background)
      #expect(ratio >= 4.5, "\(role) has \(ratio)")
    }
    #expect(contrast(theme[.border].foreground, theme[.border].background) >= 3)
  }

  @Test("uses only colours that look the same on every terminal", arguments: painted)
  func fixedColours(look: Look) {
    let theme = Theme(look: look, depth: .palette)

    for role in Role.allCases {
      #expect(theme[role].foreground >= 16)
      #expect(theme[role].background >= 16)
    }
  }

  @Test("tells apart what stands side by side", arguments: Look.allCases, depths)
  func tellsApart(look: Look, depth: ColourDepth) {
    let theme = Theme(look: look, depth: depth)

    for neighbours in sideBySide {
      let styles = Set(neighbours.map { theme[$0] })
      #expect(styles.count == neighbours.count, "\(neighbours)")
    }
  }

  @Test("has no colour where none is wanted", arguments: Look.allCases)
  func withoutColour(look: Look) {
    let theme = Theme(look: look, depth: .none)

    #expect(!theme.hasColours)
    #expect(Role.allCases.allSatisfy { theme[$0].foreground == -1 })
    #expect(Role.allCases.allSatisfy { theme[$0].background == -1 })
  }

  @Test("without colours has them only in QR codes, which cameras must be able to read")
  func monochrome() {
    let theme = Theme(look: .monochrome, depth: .palette)
    let words = Role.allCases.filter { $0 != .qrCode && $0 != .qrDark }

    #expect(words.allSatisfy { theme[$0].foreground == -1 && theme[$0].background == -1 })
  }

  @Test("shows QR codes black on white, and the other way round than text where that is all")
  func codes() {
    for look in Look.allCases {
      #expect(Theme(look: look, depth: .palette)[.qrCode] == .ink(16, on: 231))
      #expect(Theme(look: look, depth: .eight)[.qrCode] == .ink(0, on: 7))
      #expect(Theme(look: look, depth: .none)[.qrCode] == .plain(.reverse))
      #expect(Theme(look: look, depth: .palette)[.qrDark] == .ink(16, on: 16))
      #expect(Theme(look: look, depth: .eight)[.qrDark] == .ink(0, on: 0))
      #expect(Theme(look: look, depth: .none)[.qrDark] == .plain(.reverse))
    }
  }

  @Test("of the terminal leaves text in the terminal's own colours")
  func followsTerminal() {
    let theme = Theme(look: .terminal, depth: .palette)

    #expect(theme[.body] == Style())
    let codes: Set<Role> = [.qrCode, .qrDark]
    #expect(Role.allCases.allSatisfy { codes.contains($0) || theme[$0].background == -1 })
  }

  @Test(
    "paints with eight colours where larger numbers would be something else",
    arguments: [
      (8, ColourDepth.eight), (16, .eight), (88, .eight), (256, .palette), (16_777_216, .eight),
      (0, .none), (-1, .none), (2, .none),
    ])
  func depth(colours: Int, depth: ColourDepth) {
    #expect(ColourDepth(colours: colours) == depth)
  }

  @Test("uses no more than the eight colours where there are no more", arguments: Look.allCases)
  func eight(look: Look) {
    let theme = Theme(look: look, depth: .eight)

    for role in Role.allCases {
      #expect((-1...7).contains(theme[role].foreground))
      #expect((-1...7).contains(theme[role].background))
    }
  }
}

private let painted: [Look] = [.light, .dark, .highContrast]
private let depths: [ColourDepth] = [.none, .eight, .palette]

private let sideBySide: [[Role]] = [
  [.body, .strong, .heading, .link, .muted, .selected, .warning, .error],
  [.body, .bar, .key],
  [.field, .fieldFocused, .placeholder, .selection, .finding, .possibleFinding],
  [.body, .done, .muted],
]

/// By the Web Content Accessibility Guidelines 2, section 1.4.3.
private func contrast(_ one: Int16, _ other: Int16) -> Double {
  let lights = [luminance(one), luminance(other)].sorted()
  return (lights[1] + 0.05) / (lights[0] + 0.05)
}

private func luminance(_ number: Int16) -> Double {
  let parts = components(number).map { part in
    let share = Double(part) / 255
    return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }
  return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
}

/// Red, green and blue in xterm's palette: a cube of six steps, then 24 greys.
private func components(_ number: Int16) -> [Int] {
  let steps = [0, 95, 135, 175, 215, 255]
  let index = Int(number) - 16
  if index >= 216 { return Array(repeating: 8 + 10 * (index - 216), count: 3) }
  return [steps[index / 36], steps[index / 6 % 6], steps[index % 6]]
}
