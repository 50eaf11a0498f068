import CPlatform

/// What is done for the worker when the program crashes.
package nonisolated enum Rescue {
  /// From now on a crash gives the terminal back as it was, if the program had taken it over.
  ///
  /// The process then ends at once. Swift's own handler would print what was in memory and wait
  /// for a key; it gets its turn only when a programmer has set SWIFT_BACKTRACE.
  package static func install() {
    polku_rescue_install(environment("SWIFT_BACKTRACE") != nil)
  }

  /// Keeps answers out of core files, and out of reach of other programs of the same user.
  package static func hardenProcess() {
    polku_harden()
  }
}
