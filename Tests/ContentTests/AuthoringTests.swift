import Learning
import Markup
import Screens
import Sittings
import Storage
import Testing
import Words

@Suite("The page that teaches to write courses")
struct AuthoringTests {
  @Test("holds a whole course that is read without a complaint")
  func example() throws {
    let source = try CourseSource(course: AuthoringPage().course)

    let parsed = CourseParser.parse(source)

    let course = try #require(parsed.value)
    let fitting = course.modules.flatMap(\.translations.values).flatMap {
      PageFit.diagnostics(of: $0, in: course)
    }
    #expect(parsed.diagnostics + fitting == [])
    #expect(course.modules.count == 1)
    #expect(course.modules.first?.translations.keys.count == 2)
    #expect(course.agendas.keys.count == 2)
    for agenda in course.agendas.values {
      for length in MeetingLength.allCases {
        #expect(agenda.steps.reduce(0) { $0 + ($1.minutes[length] ?? 0) } == length.rawValue)
      }
    }
  }

  @Test("shows a block of every kind, each as it may stand in a course")
  func blocks() throws {
    let module = try ModuleParser.parse(
      SourceFile(name: "fi.md", text: AuthoringPage().loneBlocks), in: "modules/c/00-P",
      language: .finnish)

    let pages = try #require(module.value).pages
    #expect(module.diagnostics.filter { $0.severity == .error } == [])
    #expect(Set(pages.flatMap(\.prompts).map(\.kind.name)) == Set(Prompt.KindName.allCases))
    #expect(pages.flatMap(\.examples).count == 1)
  }

  @Test("quotes what the check says of a colon in the middle of a value")
  func colon() throws {
    let page = try AuthoringPage()
    var course = page.course
    course.change("00-kuuntelu/fi.md") {
      $0.replacing("question: Mitä kuulit ensimmäiseksi?", with: "question: Kerro: mitä kuulit?")
    }

    let sentences = page.complaints(about: course)

    #expect(sentences.count == 1)
    #expect(sentences.allSatisfy(page.oneLine.contains))
  }

  @Test("quotes what the check says of a block that a translation lacks")
  func missingBlock() throws {
    let page = try AuthoringPage()
    var course = page.course
    course.change("00-kuuntelu/sv.md") { text in
      String(text.prefix(upTo: text.firstRange(of: "```scale")?.lowerBound ?? text.endIndex))
    }

    let sentences = page.complaints(about: course)

    #expect(sentences.count == 1)
    #expect(sentences.allSatisfy(page.oneLine.contains))
  }
}

@Suite("The rule book of courses")
struct CourseFormatTests {
  @Test("shows a path that can be read")
  func path() throws {
    let text = try Checkout.text(of: "docs/course-format.md")
    let start = try #require(text.firstRange(of: "```path"))
    let rest = text[start.lowerBound...]
    let end = try #require(rest.firstRange(of: "\n```\n"))

    let module = ModuleParser.parse(
      SourceFile(
        name: "fi.md",
        text: "---\nid: P\ntitle: P\nminutes: 10\n---\n\n## P\n\n\(rest[..<end.upperBound])"),
      in: "modules/c/00-P", language: .finnish)

    #expect(module.diagnostics.filter { $0.severity == .error } == [])
    #expect(module.value?.prompts.map(\.kind.name) == [.path])
  }
}

/// `docs/authoring.md`, taken apart.
private struct AuthoringPage {
  /// The course of the example: blocks with four marks, each named by its file.
  private(set) var course = SourceFolder(path: "modules/ensimmainen-puhelu", files: [])
  /// The blocks that stand alone, as a module.
  private(set) var loneBlocks = "---\nid: P\ntitle: P\nminutes: 20\n---\n\n## P\n"
  /// Without line breaks and marks of quotes.
  let oneLine: String

  init() throws {
    let text = try Checkout.text(of: "docs/authoring.md")
    oneLine = text.replacing("\n> ", with: " ").onOneLine
    var file: (name: String, lines: [Substring])?
    var isInBlock = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = file {
        guard line == "````" else {
          file?.lines.append(line)
          continue
        }
        course.files.append(
          SourceFile(name: open.name, text: open.lines.joined(separator: "\n") + "\n"))
        file = nil
      } else if line.hasPrefix("````"), let name = line.split(separator: " ").last {
        file = (String(name), [])
      } else if isInBlock || (line.hasPrefix("```") && line.count > 3) {
        loneBlocks += (isInBlock ? "" : "\n") + line + "\n"
        isInBlock = line != "```"
      }
    }
  }

  func complaints(about course: SourceFolder) -> [String] {
    CourseParser.parse(CourseSource(course: course)).diagnostics
      .map { $0.sentence(in: .in(.finnish)) }
  }
}

extension SourceFolder {
  fileprivate mutating func change(_ name: String, by change: (String) -> String) {
    guard let index = files.firstIndex(where: { $0.name == name }),
      case .bytes(let bytes) = files[index].contents
    else { return }
    files[index] = SourceFile(name: name, text: change(String(decoding: bytes, as: UTF8.self)))
  }
}
