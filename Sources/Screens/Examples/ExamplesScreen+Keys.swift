import Cells
import Sittings
import Words

extension ExamplesScreen {
  func bindings(on desk: Desk) -> [Binding<Message>] {
    comparison == nil ? browsingBindings : comparingBindings
  }

  func message(for input: Input, on desk: Desk) -> Message? {
    switch input {
    case .key(let key): bindings(on: desk).message(for: key)
    case .mouse(let mouse): message(for: mouse)
    case .pasted, .resized: nil
    }
  }

  private func message(for mouse: Mouse) -> Message? {
    switch mouse.act {
    case .wheelDown: .scrolled(by: 3)
    case .wheelUp: .scrolled(by: -3)
    case .pressed: .clicked(mouse.position)
    case .dragged, .released: nil
    }
  }

  private var browsingBindings: [Binding<Message>] {
    [
      Binding(.escape, label: \.keys.back, message: .left),
      Binding(.character(" "), label: \.keys.star, message: .starToggled),
      Binding(.character("f"), label: \.keys.filterFunction, message: .openingChanged),
      Binding(.character("g"), label: \.keys.filterGate, message: .gateChanged),
      Binding(.character("v"), label: \.keys.compare, message: .compared),
      Binding(.character("o"), label: \.keys.addOwn, message: .ownAsked),
      Binding(.character("t"), label: \.keys.onlyStarred, message: .onlyStarredToggled),
      Binding(.character("j"), label: \.keys.order, message: .orderChanged),
      Binding(.enter, label: \.keys.toPage, message: .pageAsked),
      Binding(
        .down, caption: "↑ ↓", label: \.keys.choose, message: .moved(by: 1), isInFooter: false),
      Binding(.up, label: \.keys.choose, message: .moved(by: -1), isInFooter: false),
      Binding(.home, label: \.keys.top, message: .movedToEnd(of: .top), isInFooter: false),
      Binding(.end, label: \.keys.bottom, message: .movedToEnd(of: .bottom), isInFooter: false),
    ] + scrollingBindings
  }

  private var comparingBindings: [Binding<Message>] {
    [
      Binding(.escape, label: \.keys.back, message: .left),
      Binding(.down, caption: "↑ ↓", label: \.keys.scroll, message: .scrolled(by: 1)),
      Binding(.up, label: \.keys.scroll, message: .scrolled(by: -1), isInFooter: false),
    ] + scrollingBindings
  }

  private var scrollingBindings: [Binding<Message>] {
    [
      Binding(
        .pageDown, label: \.keys.screenful, message: .scrolledByScreens(1), isInFooter: false),
      Binding(.pageUp, label: \.keys.screenful, message: .scrolledByScreens(-1), isInFooter: false),
    ]
  }
}
