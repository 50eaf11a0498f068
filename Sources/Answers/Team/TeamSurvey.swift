package import Learning

/// Who has handed in and what is answered, without a word of what.
package struct TeamSurvey: Equatable, Sendable {
  /// How many have answered a prompt.
  package struct Count: Equatable, Sendable {
    /// All that are there; skipping is an answer.
    package var answers = 0
    package var skipped = 0

    package init(answers: Int = 0, skipped: Int = 0) {
      self.answers = answers
      self.skipped = skipped
    }
  }

  package var participants: Int
  /// The names of those who gave one, in the order of their bytes.
  package var names: [String]
  package var withdrawn: Int
  package var counts: [PromptID: Count]
  /// Files that were joined with others: copies, older generations, other devices of one person.
  package var merged: Int
  /// How many have two versions of one hand-in.
  package var withSeveralVersions: Int
  package var problems: [TroubledFile]

  package init(of roster: Roster, problems: [TroubledFile]) {
    let people = roster.participants
    participants = people.count
    names = people.compactMap(\.name).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    withdrawn = roster.withdrawnCount
    counts = people.reduce(into: [:]) { counts, person in
      for (prompt, isSkipped) in person.answered {
        counts[prompt, default: Count()].answers += 1
        if isSkipped { counts[prompt, default: Count()].skipped += 1 }
      }
    }
    merged = roster.fileCount - people.count - withdrawn
    withSeveralVersions = people.count { $0.hasSeveralVersions }
    self.problems = problems.sorted {
      $0.file.utf8.lexicographicallyPrecedes($1.file.utf8)
    }
  }

  package var anonymous: Int { participants - names.count }
}

extension Roster.Participant {
  /// The prompts that somebody has answered, and whether the newest answer is that it was skipped.
  fileprivate var answered: [PromptID: Bool] {
    var newest: [PromptID: HandInGist.Entry] = [:]
    for version in devices.flatMap(\.self) {
      for entry in version.gist.entries {
        guard let known = newest[entry.prompt], known.isNewer(than: entry) else {
          newest[entry.prompt] = entry
          continue
        }
      }
    }
    return newest.mapValues(\.isSkipped)
  }
}

extension HandInGist.Entry {
  /// Of two at once, the one that says something.
  fileprivate func isNewer(than other: Self) -> Bool {
    updatedAt == other.updatedAt ? !isSkipped : updatedAt > other.updatedAt
  }
}
