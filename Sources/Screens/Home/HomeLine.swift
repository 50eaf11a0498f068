import Answers
import Cells
import Learning
import Sittings
import Widgets
import Words

/// One line of the list of courses.
struct HomeLine: Equatable, Sendable {
  var left = ""
  var right = ""
  var role = Role.body
  var rightRole = Role.muted
  /// What opens when the line is chosen.
  var destination: Destination?
}

extension HomeLine {
  /// The welcome or the way on, and then each course with its stations.
  static func all(on desk: Desk) -> [HomeLine] {
    guard !desk.shelf.isEmpty else { return nothingFound(on: desk) }
    var lines = [HomeLine()]
    if desk.isFresh { lines += welcome(on: desk) }
    lines += wayOn(on: desk)
    if desk.isFresh { lines += practice(on: desk) }
    for course in desk.shelf {
      lines += [HomeLine(), heading(of: course, on: desk)]
      lines += course.modules.map { station($0, of: course, on: desk) }
      lines += proposal(of: course, on: desk)
    }
    if !desk.isFresh { lines += practice(on: desk) }
    return lines
  }

  /// The room that a line has, less the margin on its left.
  private static func width(on desk: Desk) -> Int { min(HomeScreen.width, desk.size.width) - 4 }

  private static func nothingFound(on desk: Desk) -> [HomeLine] {
    let folders = desk.contentFolders.isEmpty ? "–" : desk.contentFolders.joined(separator: ", ")
    let text = desk.wording.home.noCourses(folders)
    return [HomeLine()]
      + WrappedText(text, width: width(on: desk)).texts.map {
        HomeLine(left: $0, role: .warning)
      }
  }

  private static func welcome(on desk: Desk) -> [HomeLine] {
    let words = desk.wording.home
    return [
      HomeLine(left: words.welcome, role: .heading)
    ] + WrappedText(words.welcomeText, width: width(on: desk)).texts.map { HomeLine(left: $0) }
      + [HomeLine()]
  }

  /// The first choice: the page where one stopped, or the first module that is not done.
  private static func wayOn(on desk: Desk) -> [HomeLine] {
    guard let next = WayOn(on: desk), let course = desk.outline(next.course),
      let module = course.modules.first(where: { $0.id == next.module })
    else { return [] }
    let words = desk.wording.home
    let title = "\(module.id) \(module.titles.text(in: desk.contentLanguage) ?? "")"
    let pages = module.pages.text(in: desk.contentLanguage) ?? next.page
    return [
      HomeLine(
        left: next.isBegun ? words.carryOn : words.begin,
        right: next.isBegun ? words.page(next.page, pages) : words.minutes(module.minutes),
        role: .strong, destination: .reader(next.place)),
      HomeLine(
        left: "\(course.titles.text(in: desk.contentLanguage) ?? "") · \(title)", role: .muted),
    ]
  }

  /// The way to try the program: offered before everything else is begun, and found below later.
  private static func practice(on desk: Desk) -> [HomeLine] {
    guard let course = desk.practice, let module = course.modules.first else { return [] }
    let words = desk.wording
    let place = ReaderPlace(course: course.id, module: module.id)
    return [
      HomeLine(),
      HomeLine(
        left: desk.isFresh ? words.practice.offer : words.practice.again,
        right: words.home.minutes(module.minutes), role: desk.isFresh ? .body : .muted,
        destination: .reader(place)),
    ]
  }

  private static func heading(of course: CourseOutline, on desk: Desk) -> HomeLine {
    let words = desk.wording.home
    let progress = CourseProgress(of: course, on: desk)
    var right = words.modulesDone(progress.modulesDone, course.modules.count)
    let title = course.titles.text(in: desk.contentLanguage) ?? course.id.rawValue
    let minutes = " · " + words.minutesLeft(progress.minutesLeft)
    let isRoom = CellWidth.of(title + right + minutes) + 2 <= width(on: desk)
    if progress.minutesLeft > 0, isRoom { right += minutes }
    return HomeLine(left: title, right: right, role: .heading)
  }

  private static func station(
    _ module: CourseOutline.Module, of course: CourseOutline, on desk: Desk
  ) -> HomeLine {
    let words = desk.wording.home
    let progress = desk.workbooks[course.id]?.workbook.progress[module.id]
    let title = module.titles.text(in: desk.contentLanguage) ?? ""
    let place = ReaderPlace(course: course.id, module: module.id, page: nil, prompt: nil)
    var line = HomeLine(destination: .reader(place))
    let mark: String
    if progress?.completedAt != nil {
      (mark, line.right, line.rightRole) = ("●", words.finished, .done)
    } else if let page = progress?.page {
      let pages = module.pages.text(in: desk.contentLanguage) ?? page
      (mark, line.right, line.rightRole) = ("◐", words.page(min(page, pages), pages), .progress)
    } else {
      // A module whose files cannot be read has no minutes to tell.
      (mark, line.right) = ("○", module.minutes > 0 ? words.minutes(module.minutes) : "–")
    }
    if module.titles[desk.contentLanguage] == nil, let only = module.titles.keys.min(by: isBefore) {
      line.right = words.onlyIn(only) + " · " + line.right
    }
    line.left = "\(mark) \(module.id)  \(title)"
    return line
  }

  /// What the whole path leads to, once there is anything to write it from.
  private static func proposal(of course: CourseOutline, on desk: Desk) -> [HomeLine] {
    guard desk.hasAnswers(to: course.id) else { return [] }
    let words = desk.wording.composing
    return [
      HomeLine(
        left: "✎ " + words.homeLine, right: words.homeHint,
        destination: .proposal(.own(course.id)))
    ]
  }

  private static func isBefore(_ left: Language, _ right: Language) -> Bool {
    let order = Language.allCases
    return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
  }
}
