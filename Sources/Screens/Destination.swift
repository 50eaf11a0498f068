package import Sittings

/// A screen that can be opened.
package enum Destination: Equatable, Sendable {
  case home
  case reader(ReaderPlace)
}
