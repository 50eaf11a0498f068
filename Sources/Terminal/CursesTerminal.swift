import CNcurses
import CPlatform
package import Cells
import Glibc

/// The terminal that the program has taken over: frames go out, inputs come in.
///
/// Between `init` and `close()` nothing else may write to standard output. ncurses paints; the
/// keyboard is read here byte by byte, since ncurses loses characters that arrive in two pieces.
package final class CursesTerminal {
  /// How large the screen was when `inputs()` last looked.
  package internal(set) var size: Size
  /// True once the terminal has gone away: its descriptor would be ready for ever.
  package internal(set) var isGone = false

  /// Colours and attributes; a new look shows at the next painting.
  package var look: Look {
    didSet { if look != oldValue { wear(look) } }
  }

  /// Whether clicks come to the program; the terminal's own marking of text needs Shift meanwhile.
  package var isMouseOn: Bool {
    didSet {
      guard isModern, isMouseOn != oldValue else { return }
      write(isMouseOn ? Modes.mouseOn : Modes.mouseOff)
    }
  }

  /// Whether the caret stands still rather than blinks, where the terminal can be told.
  package var isCaretSteady = false {
    didSet {
      guard isModern, isCaretSteady != oldValue else { return }
      write(isCaretSteady ? Modes.caretSteady : Modes.caretUsual)
    }
  }

  private let screen: OpaquePointer
  private var isOpen = true
  /// Whether it understands what came after the VT100: a mouse, the clipboard, whole updates.
  let isModern: Bool

  var decoder: InputDecoder
  var painted: Frame?
  var isCursorShown = true
  var pens: [Role: Pen] = [:]
  var pairs: [ColourPair: Int16] = [:]

  package init(look: Look, isMouseOn: Bool = true) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    polku_speak_utf8()
    polku_rescue_remember()
    decoder = InputDecoder(erase: eraseByte())
    screen = try openScreen()
    isModern = polku_has_capability("kmous")
    self.look = look
    self.isMouseOn = isMouseOn
    size = Size(width: 80, height: 24)
    setUp()
  }

  /// What the terminal is to be watched for by the loop.
  package var descriptor: Int32 { STDIN_FILENO }

  /// Gives the terminal back as it was, with nothing of the answers left in it.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    giveBack()
    delscreen(screen)
  }

  private func setUp() {
    raw()
    noecho()
    nonl()
    keypad(polku_stdscr(), true)
    typeahead(-1)
    def_prog_mode()
    forgetCursesSignals()
    wear(look)
    fit()
    polku_rescue_arm(true)
    write(modesOn)
  }

  // ncurses brings handlers of its own, which would draw from inside a signal as soon as one of
  // these is unblocked.
  private func forgetCursesSignals() {
    for number in [SIGINT, SIGTERM, SIGTSTP, SIGWINCH] { signal(number, SIG_DFL) }
  }
}

extension CursesTerminal {
  private var modesOn: String {
    guard isModern else { return Modes.pasteOn }
    return Modes.pasteOn + (isMouseOn ? Modes.mouseOn : "")
      + (isCaretSteady ? Modes.caretSteady : "")
  }

  private var modesOff: String {
    guard isModern else { return Modes.pasteOff }
    return Modes.pasteOff + Modes.mouseOff + (isCaretSteady ? Modes.caretUsual : "")
  }

  /// One sound, or a flash where the terminal is set so.
  package func ring() { write("\u{07}") }

  func giveBack() {
    // The alternate screen outlives the program in some terminals, and answers are in it.
    werase(polku_stdscr())
    wrefresh(polku_stdscr())
    write(modesOff)
    endwin()
    polku_rescue_arm(false)
  }

  func takeAgain() {
    reset_prog_mode()
    polku_rescue_arm(true)
    write(modesOn)
    painted = nil
    fit()
  }

  /// Takes over the window's size; true when it is another than before.
  @discardableResult func fit() -> Bool {
    var window = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0 && window.ws_row > 0
    if isKnown { resizeterm(Int32(window.ws_row), Int32(window.ws_col)) }
    let now = Size(
      width: Int(getmaxx(polku_stdscr())), height: Int(getmaxy(polku_stdscr())))
    guard now != size else { return false }
    size = now
    painted = nil
    return true
  }

  /// Writes past ncurses, which has nothing of its own waiting outside of `doupdate`.
  func write(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0 && errno != EINTR { return }
      rest = rest.dropFirst(max(0, count))
    }
  }
}

/// Modes of the terminal that ncurses does not know.
nonisolated enum Modes {
  static let pasteOn = "\u{1b}[?2004h"
  static let pasteOff = "\u{1b}[?2004l"
  /// Presses, drags and the wheel, with places in decimal numbers.
  static let mouseOn = "\u{1b}[?1002h\u{1b}[?1006h"
  static let mouseOff = "\u{1b}[?1006l\u{1b}[?1002l"
  /// A block that does not blink, and then again what the terminal's owner has chosen.
  static let caretSteady = "\u{1b}[2 q"
  static let caretUsual = "\u{1b}[0 q"
  /// Keeps the picture still until an update is complete.
  static let updateBegins = "\u{1b}[?2026h"
  static let updateEnds = "\u{1b}[?2026l"
}

/// What the Backspace key sends, as the terminal's driver was told.
private func eraseByte() -> UInt8 {
  var settings = termios()
  guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return 0x7f }
  return withUnsafeBytes(of: settings.c_cc) { $0[Int(VERASE)] }
}

/// `newterm` rather than `initscr`, which ends the program on a terminal it does not know.
private func openScreen() throws(TerminalError) -> OpaquePointer {
  let name = environment("TERM") ?? ""
  var opened = name.isEmpty ? nil : polku_newterm(name)
  if opened == nil && looksLikeXterm(name) { opened = polku_newterm("xterm-256color") }
  guard let screen = opened else { throw .unknown(name: name) }
  guard polku_has_capability("cup") else {
    endwin()
    delscreen(screen)
    throw .withoutCursorMovement(name: name)
  }
  return screen
}

/// Terminals newer than the system's descriptions; all of them understand xterm's language.
private nonisolated func looksLikeXterm(_ name: String) -> Bool {
  let family = [
    "xterm", "alacritty", "contour", "foot", "ghostty", "gnome", "iterm", "kitty", "konsole",
    "mlterm", "putty", "rio", "screen", "st", "tmux", "vte", "wezterm", "zellij",
  ]
  return environment("COLORTERM") != nil
    || family.contains { name == $0 || name.hasPrefix($0 + "-") }
}

/// A variable of the environment that is set to something.
nonisolated func environment(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}
