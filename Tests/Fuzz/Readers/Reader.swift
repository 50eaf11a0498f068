import Glibc

/// What reads the inputs: one of the ways by which foreign bytes come into polku.
enum Reader: String, CaseIterable {
  case course, json, journal, markdown, paper

  /// The one that `POLKU_FUZZ_READER` names.
  static let chosen: Reader = {
    let name = getenv("POLKU_FUZZ_READER").map { String(cString: $0) } ?? ""
    guard let reader = Reader(rawValue: name) else {
      complain("POLKU_FUZZ_READER names none of \(allCases.map(\.rawValue))")
      exit(64)
    }
    return reader
  }()

  func read(_ input: [UInt8]) {
    switch self {
    case .course: CourseInput.read(input)
    case .json: JSONInput.read(input)
    case .journal: JournalInput.read(input)
    case .markdown: MarkdownInput.read(input)
    case .paper: PaperInput.read(input)
    }
  }
}
