/// What libyaml complains of, in its own words.
struct YAMLComplaint {
  /// Where a complaint is best told: where libyaml stopped, or where what it was reading began.
  enum Place: Equatable { case stop, beginning }

  var problem: String
  /// What it was reading; empty where it does not say.
  var context: String
  /// The line on which it stopped, and how many scalars of it stand before the place.
  var line: [Unicode.Scalar]
  var column: Int

  /// What an author most likely has to mend, and where to tell it.
  var meaning: (fault: YAMLFault, place: Place) {
    let row = Self.table.first { problem.contains($0.problem) && context.contains($0.context) }
    switch row?.fault ?? .syntax(.other) {
    case .syntax(.signAtStart) where line.dropFirst(column).first == "\t":
      return (.syntax(.tab), .stop)
    case .syntax(.indentation) where isAfterClosingSign:
      return (.syntax(.textAfterEnd), .stop)
    case let fault:
      return (fault, row?.place ?? .stop)
    }
  }

  private var isAfterClosingSign: Bool {
    guard let last = line.prefix(column).last(where: { $0 != " " }) else { return false }
    return ["\"", "'", "]", "}"].contains(last)
  }
}

extension YAMLComplaint {
  private struct Row {
    var problem = ""
    var context = ""
    var fault: YAMLFault
    var place = Place.stop
  }

  // The first row that fits. libyaml looks for the end of a quoted text to the end of the file,
  // and for the next key before it has seen that a bracket is open; so contexts come first.
  private static let table: [Row] = [
    Row(context: "while scanning an alias", fault: .alias, place: .beginning),
    Row(context: "while scanning an anchor", fault: .anchor, place: .beginning),
    Row(context: "while scanning a tag", fault: .tag, place: .beginning),
    Row(context: "while parsing a tag", fault: .tag, place: .beginning),
    Row(problem: "found undefined tag handle", fault: .tag),
    Row(problem: "unknown escape character", fault: .syntax(.unknownEscape)),
    Row(problem: "did not find expected hexdecimal", fault: .syntax(.unknownEscape)),
    Row(
      context: "while scanning a quoted scalar", fault: .syntax(.quoteNotClosed),
      place: .beginning),
    Row(context: "while parsing a flow", fault: .syntax(.bracketNotClosed), place: .beginning),
    Row(problem: "mapping values are not allowed", fault: .syntax(.colonInValue)),
    Row(
      problem: "could not find expected ':'", fault: .syntax(.colonMissing), place: .beginning),
    Row(problem: "tab character", fault: .syntax(.tab)),
    Row(problem: "cannot start any token", fault: .syntax(.signAtStart)),
    Row(context: "while parsing a block", fault: .syntax(.indentation)),
    Row(problem: "sequence entries are not allowed", fault: .syntax(.indentation)),
    Row(problem: "expected <document start>", fault: .syntax(.indentation)),
    Row(problem: "exceeded maximum recursion", fault: .tooDeep(limit: YAMLReader.depthLimit)),
  ]
}
