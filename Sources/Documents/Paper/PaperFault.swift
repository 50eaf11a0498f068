import Learning
package import Markup
package import Words

/// Something that was typed in from paper and is not understood.
package struct PaperFault: Equatable, Sendable {
  package enum Problem: Equatable, Sendable {
    case noPrompt
    case unknownPrompt(String, suggestion: String?)
    case promptTwice(String, line: Int)
    case badMark(String, allowed: String)
    case badLetter(String, last: String)
    case tooMany(maximum: Int)
    case badAudience(String, allowed: String)
    case badCell(String)
    case badForm(String)
    case tooLong
  }

  package var position: SourcePosition
  package var problem: Problem

  /// The whole line as tools and editors know it.
  ///
  /// It has the form `FILE:LINE:COLUMN: error: what. What to do.`
  package func line(in file: String, _ words: Wording) -> String {
    "\(file):\(position.line):\(position.column): \(words.diagnostic.error): \(sentence(in: words))"
  }

  private func sentence(in words: Wording) -> String {
    let own = words.import
    switch problem {
    case .noPrompt: return own.noPrompt
    case .unknownPrompt(let id, let suggestion):
      return own.unknownPrompt(id)
        + (suggestion.map { " " + words.diagnostic.didYouMean($0) } ?? "")
    case .promptTwice(let id, let line): return own.promptTwice(id, line)
    case .badMark(let word, let allowed): return own.badMark(word, allowed)
    case .badLetter(let letter, let last): return own.badLetter(letter, last)
    case .tooMany(let maximum): return own.tooMany(maximum)
    case .badAudience(let word, let allowed): return own.badAudience(word, allowed)
    case .badCell(let word): return own.badCell(word)
    case .badForm(let word): return own.badForm(word)
    case .tooLong: return own.answerTooLong
    }
  }
}
