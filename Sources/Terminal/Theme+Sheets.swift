import Cells

// The numbers from 16 on are those of the 256-colour palette of xterm, the same on every terminal;
// 0 to 7 are black, red, green, yellow, blue, magenta, cyan and white, as the terminal paints them.

nonisolated extension Sheet {
  // The place that is written in is plain: text there costs the line nothing but itself, and the
  // cursor shows where it is.
  static let monochrome = Sheet { role in
    switch role {
    case .body, .fieldFocused: .plain()
    case .heading: .plain([.bold, .underline])
    case .subheading, .strong, .progress: .plain(.bold)
    case .emphasis, .quote, .notice, .done: .plain(.italic)
    case .muted, .border, .placeholder, .code: .plain(.dim)
    case .link, .field: .plain(.underline)
    case .bar, .selected, .qrCode, .qrDark: .plain(.reverse)
    case .key: .plain([.reverse, .bold])
    case .selection: .plain([.reverse, .underline])
    case .finding: .plain([.bold, .underline])
    case .possibleFinding: .plain([.italic, .underline])
    case .warning: .plain([.bold, .italic])
    case .error: .plain([.bold, .reverse])
    }
  }

  // Red, green and magenta can be read on black and on white in most schemes; yellow, cyan and
  // blue cannot on one of the two.
  static let terminal = Sheet { role in
    switch role {
    case .code: .ink(5)
    case .done: .ink(2)
    case .progress: .ink(2, .bold)
    case .warning: .ink(5, .bold)
    case .error: .ink(1, [.bold, .reverse])
    default: Sheet.monochrome.style(role)
    }
  }

  static let light = Sheet(ink: 235, paper: 231) { role in
    switch role {
    case .body: .plain()
    case .heading: .ink(24, [.bold, .underline])
    case .subheading: .ink(24, .bold)
    case .strong: .plain(.bold)
    case .emphasis: .plain(.italic)
    case .muted: .ink(241)
    case .link: .ink(25, .underline)
    case .code: .ink(89)
    case .quote: .ink(238, .italic)
    case .border: .ink(245)
    case .bar: .ink(255, on: 238)
    case .key: .ink(231, on: 238, [.bold, .underline])
    case .selected: .ink(231, on: 25, .bold)
    case .field: .ink(235, on: 254)
    case .fieldFocused: .ink(16, on: 230)
    case .selection: .ink(16, on: 153, .underline)
    case .finding: .ink(88, on: 230, [.bold, .underline])
    case .possibleFinding: .ink(16, on: 230, .underline)
    case .placeholder: .ink(240, on: 254, .italic)
    case .done: .ink(22)
    case .progress: .ink(22, .bold)
    case .notice: .ink(25, .italic)
    case .qrCode: .ink(16, on: 231)
    case .qrDark: .ink(16, on: 16)
    case .warning: .ink(94, .bold)
    case .error: .ink(231, on: 124, .bold)
    }
  }

  static let dark = Sheet(ink: 252, paper: 234) { role in
    switch role {
    case .body: .plain()
    case .heading: .ink(117, [.bold, .underline])
    case .subheading: .ink(117, .bold)
    case .strong: .ink(231, .bold)
    case .emphasis: .plain(.italic)
    case .muted: .ink(246)
    case .link: .ink(111, .underline)
    case .code: .ink(217)
    case .quote: .ink(250, .italic)
    case .border: .ink(243)
    case .bar: .ink(252, on: 238)
    case .key: .ink(231, on: 238, [.bold, .underline])
    case .selected: .ink(16, on: 117, .bold)
    case .field: .ink(252, on: 236)
    case .fieldFocused: .ink(231, on: 239)
    case .selection: .ink(16, on: 180, .underline)
    case .finding: .ink(222, on: 239, [.bold, .underline])
    case .possibleFinding: .ink(231, on: 239, .underline)
    case .placeholder: .ink(248, on: 236, .italic)
    case .done: .ink(114)
    case .progress: .ink(114, .bold)
    case .notice: .ink(117, .italic)
    case .qrCode: .ink(16, on: 231)
    case .qrDark: .ink(16, on: 16)
    case .warning: .ink(221, .bold)
    case .error: .ink(16, on: 210, .bold)
    }
  }

  static let highContrast = Sheet(ink: 231, paper: 16) { role in
    switch role {
    case .heading: .ink(226, [.bold, .underline])
    case .subheading, .progress: .ink(226, .bold)
    case .muted, .placeholder: .ink(252)
    case .border, .code: .plain()
    case .bar: .ink(16, on: 231)
    case .key: .ink(16, on: 231, [.bold, .underline])
    case .selected: .ink(16, on: 226, .bold)
    case .field: .plain(.underline)
    case .selection: .ink(16, on: 51, .underline)
    case .warning: .ink(226, [.bold, .italic])
    case .error: .ink(16, on: 226, [.bold, .underline])
    default: Sheet.monochrome.style(role)
    }
  }

  static let lightOfEight = Sheet(ink: 0, paper: 7) { role in
    switch role {
    case .heading: .ink(4, [.bold, .underline])
    case .subheading: .ink(4, .bold)
    case .link, .notice: .ink(4, .underline)
    case .code: .plain()
    case .error: .ink(7, on: 1, .bold)
    case .warning: .ink(1, .bold)
    default: Sheet.monochrome.style(role)
    }
  }

  static let darkOfEight = Sheet(ink: 7, paper: 0) { role in
    switch role {
    case .heading: .ink(6, [.bold, .underline])
    case .subheading: .ink(6, .bold)
    case .link, .notice: .ink(6, .underline)
    case .code: .plain()
    case .done: .ink(2)
    case .error: .ink(7, on: 1, .bold)
    case .warning: .ink(3, .bold)
    default: Sheet.monochrome.style(role)
    }
  }
}
