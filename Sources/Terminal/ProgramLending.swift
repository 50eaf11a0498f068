/// What can be lent to another program for a while, such as an editor of the person's own.
package protocol ProgramLending {
  /// Runs the program in the foreground; its exit status.
  func run(_ arguments: [String]) throws(ProgramError) -> Int32

  /// Starts the program in a window of its own, and goes on here.
  func launch(_ arguments: [String]) throws(ProgramError)
}

extension CursesTerminal: ProgramLending {}
extension LineTerminal: ProgramLending {}
