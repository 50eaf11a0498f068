/// A small whole course to start writing from: one of most things, in three languages.
package struct CourseTemplate: Sendable {
  package let course: CourseID

  package init(course: CourseID) {
    self.course = course
  }

  /// The files, each with its path inside the new course's folder.
  package var files: [(path: String, text: String)] {
    [
      (CourseManifest.fileName, manifest),
      ("00-start/fi.md", Self.finnishModule),
      ("00-start/sv.md", Self.swedishModule),
      ("00-start/en.md", Self.englishModule),
      ("agenda/fi.md", Self.finnishAgenda),
      ("agenda/sv.md", Self.swedishAgenda),
      ("agenda/en.md", Self.englishAgenda),
    ]
  }

  private var manifest: String {
    """
    # The course's folder has the same name as its id.
    id: \(course)
    version: "1"
    languages: [fi, sv, en]
    title:
      fi: Uusi kurssi
      sv: En ny kurs
      en: A new course
    summary:
      fi: Kerro tässä parilla virkkeellä, mitä kurssilla tehdään.
      sv: Berätta här med ett par meningar vad man gör på kursen.
      en: Say here in a sentence or two what people do on the course.
    # Each module has a folder of its own: a number, a dash and the module's id.
    modules: [start]

    """
  }
}
