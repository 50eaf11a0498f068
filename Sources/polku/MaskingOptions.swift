import ArgumentParser
import Sittings
import Words

/// Whether what is certain to tell who a person is gives way to a word when answers leave.
struct MaskingOptions: ParsableArguments {
  @Flag(name: .customLong("mask")) var masks = false
  @Flag(name: .customLong("unmasked")) var isUnmasked = false

  /// Masking is what happens unless somebody says otherwise; whoever says both means the safer one.
  var isMasking: Bool { masks || !isUnmasked }

  /// Tells what was found and what has become of it, beside what was asked for.
  func tell(_ findings: FindingsByQuestion, in words: PrivacyWording) {
    findings.lines(isMasked: isMasking, in: words).forEach(Console.complain)
  }
}
