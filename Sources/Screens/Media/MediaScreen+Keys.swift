import Cells
import Learning
import Sittings
import Words

extension MediaScreen {
  func bindings(on desk: Desk) -> [Binding<Message>] {
    [Binding(.escape, label: \.keys.back, message: .left)]
      + (item.file == nil
        ? [] : [Binding(.enter, label: \.keys.openFile, message: .fileOpened)])
      + [
        Binding(
          .character("k"), .control("c"), caption: "K", label: \.keys.copyAddress,
          message: .copied),
        Binding(.character("v"), label: \.keys.swapColours, message: .coloursSwapped),
      ]
  }

  func message(for input: Input, on desk: Desk) -> Message? {
    guard case .key(let key) = input else { return nil }
    return bindings(on: desk).message(for: key)
  }
}
