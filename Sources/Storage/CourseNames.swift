import Learning

/// What the files of a course's workbook are called.
///
///     workbooks/COURSE.json            the newest checkpoint
///     workbooks/COURSE.journal         what was typed since
///     workbooks/COURSE.journal.N       older journals, until two checkpoints hold what they say
///     workbooks/COURSE.lock            who writes
///     workbooks/backups/COURSE.N.json  checkpoints before, 1 the newest
///     workbooks/damaged/               bytes that could not be read
extension CourseID {
  static let backupCount = 5

  var checkpointName: String { "\(self).json" }
  var lockName: String { "\(self).lock" }
  var journalName: String { "\(self).journal" }

  func backupName(_ number: Int) -> String { "\(self).\(number).json" }
  func journalName(_ number: Int) -> String { "\(journalName).\(number)" }

  /// The numbers of the older journals among the names in a folder, the oldest first.
  func journalNumbers(among names: [[UInt8]]) -> [Int] {
    let beginning = Array("\(journalName).".utf8)
    return names.compactMap { name in
      guard name.starts(with: beginning) else { return nil }
      return Int(String(decoding: name.dropFirst(beginning.count), as: UTF8.self))
    }.sorted()
  }
}
