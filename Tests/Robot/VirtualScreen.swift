import CVterm
import Cells

/// A terminal without a window: bytes in, a grid of cells out, and what its keys would send.
final class VirtualScreen {
  private let terminal: OpaquePointer
  private let cells: OpaquePointer
  private var columns: Int

  init(rows: Int, columns: Int) {
    self.columns = columns
    terminal = vterm_new(Int32(rows), Int32(columns))
    vterm_set_utf8(terminal, 1)
    cells = vterm_obtain_screen(terminal)
    vterm_screen_enable_altscreen(cells, 1)
    vterm_screen_reset(cells, 1)
  }

  deinit {
    vterm_free(terminal)
  }

  /// Shows what a program has written; returns what a terminal answers to it.
  func show(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.withUnsafeBytes { buffer in
      _ = vterm_input_write(
        terminal, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    return sent()
  }

  func resize(rows: Int, columns: Int) {
    self.columns = columns
    vterm_set_size(terminal, Int32(rows), Int32(columns))
  }

  var cursor: Position {
    var place = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &place)
    return Position(row: Int(place.row), column: Int(place.col))
  }

  func line(_ row: Int) -> String {
    var line = String.UnicodeScalarView()
    for column in 0..<columns {
      let cell = cell(row, column)
      // Nearly all cells hold one scalar or none; robots look at them all the time.
      if cell.chars.1 == 0, let scalar = Unicode.Scalar(cell.chars.0) {
        line.append(scalar == "\0" ? " " : scalar)
      } else {
        line += text(of: cell).unicodeScalars
      }
    }
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  func cell(_ row: Int, _ column: Int) -> VTermScreenCell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(cells, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    return cell
  }

  /// Empty for the right half of a wide character.
  private func text(of cell: VTermScreenCell) -> String {
    let scalars = withUnsafeBytes(of: cell.chars) { Array($0.bindMemory(to: UInt32.self)) }
    guard scalars[0] != .max else { return "" }
    var text = String.UnicodeScalarView()
    text += scalars.prefix { $0 != 0 }.compactMap { Unicode.Scalar($0) }
    return text.isEmpty ? " " : String(text)
  }

  private func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }
}

// What keys send

extension VirtualScreen {
  func bytes(for key: Key) -> [UInt8] {
    let modifiers = VTermModifier(rawValue: modifierBits(key.modifiers))
    if case .character(let character) = key.name {
      for scalar in character.unicodeScalars {
        vterm_keyboard_unichar(terminal, scalar.value, modifiers)
      }
    } else {
      vterm_keyboard_key(terminal, code(of: key.name), modifiers)
    }
    return sent()
  }

  func pasteBegins() -> [UInt8] {
    vterm_keyboard_start_paste(terminal)
    return sent()
  }

  func pasteEnds() -> [UInt8] {
    vterm_keyboard_end_paste(terminal)
    return sent()
  }

  func mouse(to place: Position) -> [UInt8] {
    vterm_mouse_move(terminal, Int32(place.row), Int32(place.column), VTERM_MOD_NONE)
    return sent()
  }

  func button(_ number: Int32, isDown: Bool) -> [UInt8] {
    vterm_mouse_button(terminal, number, isDown, VTERM_MOD_NONE)
    return sent()
  }

  private func sent() -> [UInt8] {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = vterm_output_read(terminal, &buffer, buffer.count)
    return buffer[..<count].map { UInt8(bitPattern: $0) }
  }

  private func modifierBits(_ modifiers: Key.Modifiers) -> UInt32 {
    (modifiers.contains(.shift) ? VTERM_MOD_SHIFT.rawValue : 0)
      | (modifiers.contains(.alt) ? VTERM_MOD_ALT.rawValue : 0)
      | (modifiers.contains(.control) ? VTERM_MOD_CTRL.rawValue : 0)
  }

  private func code(of name: Key.Name) -> VTermKey {
    switch name {
    case .character: VTERM_KEY_NONE
    case .enter: VTERM_KEY_ENTER
    case .tab: VTERM_KEY_TAB
    case .escape: VTERM_KEY_ESCAPE
    case .backspace: VTERM_KEY_BACKSPACE
    case .delete: VTERM_KEY_DEL
    case .insert: VTERM_KEY_INS
    case .up: VTERM_KEY_UP
    case .down: VTERM_KEY_DOWN
    case .left: VTERM_KEY_LEFT
    case .right: VTERM_KEY_RIGHT
    case .home: VTERM_KEY_HOME
    case .end: VTERM_KEY_END
    case .pageUp: VTERM_KEY_PAGEUP
    case .pageDown: VTERM_KEY_PAGEDOWN
    case .function(let number): VTermKey(VTERM_KEY_FUNCTION_0.rawValue + UInt32(number))
    }
  }
}

// Colours

extension VirtualScreen {
  /// A line with the sequences that draw it as it is.
  func ansiLine(_ row: Int) -> String {
    var line = ""
    var style = "0"
    for column in 0..<columns {
      let cell = cell(row, column)
      let next = self.style(of: cell)
      if next != style { line += "\u{1b}[\(next)m" }
      style = next
      line += text(of: cell)
    }
    return style == "0" ? trimmed(line) : line + "\u{1b}[0m"
  }

  private func style(of cell: VTermScreenCell) -> String {
    var parts = ["0"]
    if cell.attrs.bold != 0 { parts.append("1") }
    if cell.attrs.italic != 0 { parts.append("3") }
    if cell.attrs.underline != 0 { parts.append("4") }
    if cell.attrs.reverse != 0 { parts.append("7") }
    if !polku_is_default_ink(cell.fg) { parts.append("38;" + number(of: cell.fg)) }
    if !polku_is_default_paper(cell.bg) { parts.append("48;" + number(of: cell.bg)) }
    return parts.joined(separator: ";")
  }

  private func number(of colour: VTermColor) -> String {
    polku_is_indexed(colour)
      ? "5;\(colour.indexed.idx)"
      : "2;\(colour.rgb.red);\(colour.rgb.green);\(colour.rgb.blue)"
  }
}
