import Learning
import Sittings
import Words

/// The courses, and before them the way on: where one stopped, or where to begin.
struct HomePoint: Place {
  var occasion: Occasion { .home }

  mutating func open(in turn: inout Turn) {
    let words = turn.words
    guard !turn.desk.shelf.isEmpty else {
      turn.say(words.home.noCourses(turn.desk.contentFolders.joined(separator: ", ")))
      return
    }
    if turn.desk.isFresh {
      turn.say(words.home.welcome + ".")
      turn.say(words.home.welcomeText)
    }
    for (index, choice) in choices(on: turn.desk).enumerated() {
      turn.quote("\(index + 1). \(choice.text)")
    }
    turn.say(words.plain.chooseNumber)
    turn.say(words.plain.enterIsFirst)
  }

  mutating func take(_ line: String, in turn: inout Turn) -> Move? {
    let choices = choices(on: turn.desk)
    guard !choices.isEmpty else { return line.utf8.isEmpty ? .stays : nil }
    guard let number = line.utf8.isEmpty ? 1 : Numerals.number(line) else { return nil }
    guard choices.indices.contains(number - 1) else {
      turn.say(turn.plain.noSuchNumber(choices.count))
      return .stays
    }
    return .show(choices[number - 1].destination)
  }

  private struct Choice {
    var text: String
    var destination: Destination
  }

  private func choices(on desk: Desk) -> [Choice] {
    let courses = desk.shelf.map { course in
      Choice(text: summary(of: course, on: desk), destination: .course(course.id))
    }
    // Trying comes right after the way on at first, and last of all later.
    let practice = [practice(on: desk)].compactMap { $0 }
    let all = desk.isFresh ? practice + courses : courses + practice
    return [wayOn(on: desk)].compactMap { $0 } + all
  }

  private func wayOn(on desk: Desk) -> Choice? {
    guard let next = WayOn(on: desk), let course = desk.outline(next.course),
      let module = course.modules.first(where: { $0.id == next.module })
    else { return nil }
    let words = desk.wording
    let title = "\(module.id) \(module.titles.text(in: desk.contentLanguage) ?? "")"
    let pages = module.pages.text(in: desk.contentLanguage) ?? next.page
    let place =
      next.isBegun
      ? words.plain.reading.onPage(next.page, pages) : words.plain.reading.minutes(module.minutes)
    return Choice(
      text: (next.isBegun ? words.home.carryOn : words.home.begin) + ": \(title), \(place)",
      destination: .reading(next.place))
  }

  private func practice(on desk: Desk) -> Choice? {
    guard let course = desk.practice, let module = course.modules.first else { return nil }
    let words = desk.wording
    let offer = desk.isFresh ? words.practice.offer : words.practice.again
    return Choice(
      text: words.plain.reading.practiceOffer(offer, module.minutes),
      destination: .reading(ReaderPlace(course: course.id, module: module.id)))
  }

  private func summary(of course: CourseOutline, on desk: Desk) -> String {
    let words = desk.wording.plain.reading
    let progress = CourseProgress(of: course, on: desk)
    var parts = [words.modulesDone(progress.modulesDone, course.modules.count)]
    if progress.minutesLeft > 0 { parts.append(words.minutesLeft(progress.minutesLeft)) }
    let title = course.titles.text(in: desk.contentLanguage) ?? course.id.rawValue
    return "\(title): " + parts.joined(separator: ", ")
  }
}
