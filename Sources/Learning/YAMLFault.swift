package import Markup

/// What keeps a piece of YAML from being read.
package enum YAMLFault: Error, Equatable, Sendable {
  case syntax(Syntax)
  /// `&name`, `*name`, `!name` and `<<` could multiply a few lines into a memory full of them.
  case anchor, alias, tag, mergeKey
  case keyIsNoText
  case keyTwice(String, firstLine: Int)
  case tooDeep(limit: Int)
  case tooManyValues(limit: Int)
  case secondDocument
  /// There is nothing but blank lines and comments.
  case empty
  /// An escape such as `"\e"` has made a character that no file may hold.
  case unseen(TextFault)

  /// What an author most likely has to mend.
  package enum Syntax: Equatable, Sendable {
    /// A value with `: ` inside, without quotes.
    case colonInValue
    /// A line without `:` where a key should be.
    case colonMissing
    case tab
    case quoteNotClosed
    case bracketNotClosed
    case indentation
    /// A line that goes on with a quoted text or a list in brackets, and is indented no more than
    /// the key that they belong to.
    case lineNotIndented
    /// Something after a closing quote or bracket.
    case textAfterEnd
    /// A comment without a space before its `#`.
    case commentTouching
    /// A value that begins with a sign such as `@` or `%`.
    case signAtStart
    /// A `\` that means nothing within double quotes.
    case unknownEscape
    case other
  }
}
