import Cells
import Glibc
import Terminal

/// A program that writes down everything the terminal tells it.
///
/// Line 0 shows the size, line 1 the text typed so far with the cursor behind it, and the lines
/// below it the inputs. Ctrl+Q ends it.
@MainActor final class Probe {
  private let terminal: CursesTerminal
  private let signals: SignalSource
  private var typed = ""
  private var events: [String] = []
  private var isDone = false

  init(_ terminal: CursesTerminal, _ signals: SignalSource) {
    self.terminal = terminal
    self.signals = signals
  }

  func run() {
    while !isDone && !terminal.isGone {
      terminal.paint(frame())
      let ready = Waiting.untilReady([terminal.descriptor, signals.descriptor])
      if ready.contains(signals.descriptor) { signals.signals().forEach(take) }
      terminal.inputs().forEach(take)
    }
    terminal.close()
    print("closed")
  }

  private func take(_ signal: Signal) {
    switch signal {
    case .terminated, .hungUp, .interrupted: isDone = true
    case .stopAsked: terminal.suspend()
    case .continued: terminal.resume()
    case .windowChanged: break
    }
  }

  private func take(_ input: Input) {
    switch input {
    case .key(let key):
      if obey(key) { return }
      if case .character(let character) = key.name, key.modifiers.isEmpty {
        typed.append(character)
      } else {
        note("key \(key.spelled)")
      }
    case .pasted(let text):
      note("pasted \(text.utf8.count) bytes, \(text.split(separator: "\n").count) lines")
    case .mouse(let mouse):
      note("\(mouse.act) at \(mouse.position.row),\(mouse.position.column)")
    case .resized(let size):
      note("resized to \(size.width)x\(size.height)")
    }
  }

  /// The keys that make it do something.
  private func obey(_ key: Key) -> Bool {
    switch key {
    case .control("q"): isDone = true
    case .control("z"): terminal.suspend()
    case .control("t"): crash()
    case .control("o"): _ = terminal.copy(toClipboard: typed)
    case .control("g"): terminal.bell()
    case .control("l"): terminal.look = .dark
    case .control("e"): runEditor()
    default: return false
    }
    return true
  }

  private func runEditor() {
    let arguments = CommandLine.arguments.drop { $0 != "editor" }.dropFirst()
    do throws(ProgramError) {
      note("editor gave \(try terminal.run(Array(arguments)))")
    } catch {
      note("editor: \(error)")
    }
  }

  private func crash() {
    let nothing: [Int] = []
    print(nothing[typed.count])
  }

  private func note(_ event: String) {
    events.append(event)
  }
}

// Painting

extension Probe {
  private func frame() -> Frame {
    var frame = Frame(terminal.size)
    let (width, height) = (terminal.size.width, terminal.size.height)
    frame.write("probe \(width)x\(height)", at: Position(row: 0, column: 0), role: .heading)
    let end = frame.write(typed, at: Position(row: 1, column: 0), role: .fieldFocused)
    frame.cursor = Position(row: 1, column: min(end, width - 1))
    for (row, event) in events.suffix(max(0, height - 2)).enumerated() {
      frame.write(event, at: Position(row: row + 2, column: 0))
    }
    return frame
  }
}

extension Key {
  fileprivate var spelled: String {
    var parts: [String] = []
    if modifiers.contains(.control) { parts.append("ctrl") }
    if modifiers.contains(.alt) { parts.append("alt") }
    if modifiers.contains(.shift) { parts.append("shift") }
    switch name {
    case .character(let character): parts.append("\(character)")
    case .function(let number): parts.append("f\(number)")
    default: parts.append("\(name)")
    }
    return parts.joined(separator: "-")
  }
}
