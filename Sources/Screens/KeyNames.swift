import Cells
import Words

extension Key {
  /// The key as it is written on keyboards.
  func caption(in wording: KeyWording) -> String {
    var text = ""
    if modifiers.contains(.control) { text += "Ctrl+" }
    if modifiers.contains(.alt) { text += "Alt+" }
    if modifiers.contains(.shift) { text += "Shift+" }
    return text + name.caption(in: wording)
  }
}

extension Key.Name {
  fileprivate func caption(in wording: KeyWording) -> String {
    switch self {
    case .character(" "): wording.space
    case .character(let character): character.uppercased()
    case .enter: "Enter"
    case .tab: "Tab"
    case .escape: "Esc"
    case .backspace: "⌫"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    }
  }
}
