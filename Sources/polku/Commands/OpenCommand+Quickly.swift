import ArgumentParser
import Cells
import Terminal
import Words

extension OpenCommand {
  /// Takes the options where nothing else stands on the command line, and nothing is wrong in it.
  ///
  /// Nearly every start of the program is such a one. The parser, which knows all commands and what
  /// to say to whoever has mistyped one, would take as long as everything else that is ours.
  init?(quickly arguments: [String]) {
    self.init()
    var options = CommonOptions()
    options.language = nil
    options.content = []
    options.data = nil
    options.now = nil
    look = nil
    contentLanguage = nil
    textWidth = nil
    isMotionReduced = false
    isPlain = false
    var words = arguments[...]
    while let name = words.popFirst() {
      if name == "--reduced-motion" {
        isMotionReduced = true
        continue
      }
      if name == "--plain" {
        isPlain = true
        continue
      }
      guard let value = words.popFirst(), value.utf8.first != UInt8(ascii: "-") else { return nil }
      switch name {
      case "--lang":
        guard let language = Language(rawValue: value) else { return nil }
        options.language = language
      case "--look":
        guard let chosen = Look(rawValue: value) else { return nil }
        look = chosen
      case "--content-lang":
        guard let language = Language(rawValue: value) else { return nil }
        contentLanguage = language
      case "--width":
        guard let width = Int(value) else { return nil }
        textWidth = width
      case "--content": options.content.append(value)
      case "--data": options.data = value
      default: return nil
      }
    }
    common = options
  }
}
