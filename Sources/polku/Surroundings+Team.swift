import Answers
import Learning
import Runtime
import Sittings
import Storage
import Words

extension Surroundings {
  /// A team folder; where it cannot be opened, that has been said.
  func team(at path: String) -> TeamFolder? {
    do { return try TeamFolder(at: path) } catch {
      complain(about: error)
      return nil
    }
  }

  func complain(about error: TeamError) {
    Console.complain(TeamFailure(error).sentence(in: words))
  }

  /// The course of a name, or what to say where there is none.
  func course(named name: String) -> (outline: CourseOutline?, complaint: String) {
    let outlines = library.outlines(in: language)
    if let found = outlines.first(where: { $0.id.rawValue.utf8.elementsEqual(name.utf8) }) {
      return (found, "")
    }
    return (nil, noCourse(name, among: outlines))
  }

  /// Remembers the team folder, for the next time that somebody hands in.
  func remember(team path: String) {
    // It is only a suggestion for later; without it everything works.
    guard let data = try? dataFolder(), var settings = try? Settings.read(from: data) else {
      return
    }
    settings.teamFolder = Self.absolute(path)
    // The same holds where it cannot be kept.
    try? settings.write(to: data)
  }
}
