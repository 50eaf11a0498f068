package import Learning
package import Sittings

/// A screen that can be opened.
package enum Destination: Equatable, Sendable {
  case home
  case reader(ReaderPlace)
  /// A service path on the whole screen.
  case canvas(PromptID, in: CourseID)
  /// A media item's address as a QR code.
  case media(MediaPlace)
  /// The example cards of a course.
  case examples(ExamplesPlace)
  /// All questions of a course, to be searched and gone to.
  case overview(OverviewPlace)
  /// A proposal in the making.
  case proposal(ProposalPlace)
}
