import ArgumentParser
import Cells
import Learning
import Runtime
import Sittings
import Words

/// `polku` alone: the full-screen program, or the same line by line.
struct OpenCommand: Runnable {
  static let configuration = CommandConfiguration(commandName: "open", shouldDisplay: false)

  @OptionGroup var common: CommonOptions
  @Option(name: .customLong("look")) var look: Look?
  @Option(name: .customLong("content-lang")) var contentLanguage: Language?
  @Option(name: .customLong("width")) var textWidth: Int?
  @Flag(name: .customLong("reduced-motion")) var isMotionReduced = false
  @Flag(name: .customLong("plain")) var isPlain = false

  @MainActor func run(in surroundings: Surroundings) -> ExitStatus {
    let preferences = surroundings.preferences(
      PreferenceOptions(
        look: look, contentLanguage: contentLanguage, textWidth: textWidth,
        isMotionReduced: isMotionReduced))
    return Program(
      surroundings: surroundings, preferences: preferences,
      asksForLanguage: common.language == nil, isPlain: isPlain, textWidth: textWidth
    ).run()
  }
}
