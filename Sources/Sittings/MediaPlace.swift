/// A media item of a page.
package struct MediaPlace: Equatable, Sendable {
  package var page: ReaderPlace
  /// Which of the media items of the page it is, from 0.
  package var number: Int

  package init(page: ReaderPlace, number: Int) {
    self.page = page
    self.number = number
  }
}
