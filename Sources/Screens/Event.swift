import Answers
package import Cells
package import Sittings

/// Something that happened, with the time at which it did.
package enum Event: Equatable, Sendable {
  case input(Input)
  case reply(Reply)
}
