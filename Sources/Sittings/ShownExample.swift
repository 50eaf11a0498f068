import Answers
package import Learning
import Words

/// An example card on the table: one of the course's, or one that somebody has added.
package struct ShownExample: Equatable, Sendable {
  package var card: ExampleCard
  /// The module that it belongs to, and whose answers keep its star.
  package var module: ModuleID
  /// The page on which it stands, or the prompt in which it was written.
  package var place: ReaderPlace
  package var isOwn: Bool
  package var isStarred: Bool
}

extension Desk {
  /// All cards of a course in its order, those of one's own behind the others of their module.
  package func examples(in course: CourseID) -> [ShownExample] {
    modules(of: course).flatMap { module -> [ShownExample] in
      let pages = module.pages.enumerated()
      let cards = pages.flatMap { index, page in
        page.examples.map { card in
          shown(
            card,
            at: ReaderPlace(
              course: course, module: module.id, page: index + 1,
              prompt: PromptID(card.id.rawValue)))
        }
      }
      return cards.isEmpty ? [] : cards + ownExamples(in: module, of: course)
    }
  }

  /// Whether a course has any cards, asked at every key.
  package func hasExamples(in course: CourseID) -> Bool {
    modules(of: course).contains { module in
      module.pages.contains { page in
        page.blocks.contains {
          if case .example = $0 { true } else { false }
        }
      }
    }
  }

  /// Where one may write down examples of one's own.
  package func placeForOwnExamples(in course: CourseID) -> ReaderPlace? {
    for module in modules(of: course) where module.hasExamples {
      if let (prompt, page) = module.promptForOwnExamples {
        return ReaderPlace(course: course, module: module.id, page: page, prompt: prompt.id)
      }
    }
    return nil
  }

  private func shown(
    _ card: ExampleCard, at place: ReaderPlace, isOwn: Bool = false
  ) -> ShownExample {
    ShownExample(
      card: card, module: place.module, place: place, isOwn: isOwn,
      isStarred: isStarred(card.id, of: place.module, in: place.course))
  }

  private func ownExamples(in module: LearningModule, of course: CourseID) -> [ShownExample] {
    guard let (prompt, page) = module.promptForOwnExamples,
      case .records(let records)? = workbooks[course]?.workbook.answers[prompt.id]?.value
    else { return [] }
    let place = ReaderPlace(course: course, module: module.id, page: page, prompt: prompt.id)
    return records.filter { !$0.fields.values.allSatisfy(\.isBlank) }.map {
      shown(ExampleCard($0, untitled: wording.examples.untitled), at: place, isOwn: true)
    }
  }
}

extension LearningModule {
  fileprivate var hasExamples: Bool { pages.contains { !$0.examples.isEmpty } }

  /// The first form that asks for names, with the page on which it stands.
  fileprivate var promptForOwnExamples: (prompt: Prompt, page: Int)? {
    for (index, page) in pages.enumerated() {
      for prompt in page.prompts {
        guard case .records(let records) = prompt.kind,
          records.fields.contains(where: { $0.id.rawValue == "name" })
        else { continue }
        return (prompt, index + 1)
      }
    }
    return nil
  }
}

extension ExampleCard {
  /// A card of what somebody wrote into a form, by the names of its fields.
  fileprivate init(_ record: Record, untitled: String) {
    func text(_ field: String) -> String? {
      guard case .text(let text)? = record.fields[PromptID(field)], !text.isBlank else {
        return nil
      }
      return text
    }
    self.init(id: record.id, title: text("name") ?? untitled, text: text("text") ?? "")
    who = text("who")
    whom = text("whom")
    place = text("place")
    good = text("good")
    cost = text("cost")
    risk = text("risk")
  }
}

// MARK: - Stars

extension Desk {
  package func isStarred(_ card: ItemID, of module: ModuleID, in course: CourseID) -> Bool {
    stars(of: module, in: course).contains(card)
  }

  private func stars(of module: ModuleID, in course: CourseID) -> [ItemID] {
    let answer = workbooks[course]?.workbook.answers[module.starredID]
    guard case .choice(let chosen)? = answer?.value else { return [] }
    return chosen.options
  }

  /// Gives a card a star, or takes it away, and wishes that this be kept among the answers.
  package mutating func toggleStar(
    of card: ItemID, of module: ModuleID, in course: CourseID
  ) -> [Effect] {
    guard !refusesToWrite(course) else { return [] }
    let id = module.starredID
    var chosen = stars(of: module, in: course)
    if let place = chosen.firstIndex(of: card) {
      chosen.remove(at: place)
    } else {
      chosen.append(card)
    }
    var changes: [WorkbookEdit.Change] = []
    // Stars are no text: who gave one by mistake takes it away again, and no version is kept.
    if workbooks[course]?.workbook.answers[id]?.kind != .choice {
      changes.append(
        .opened(
          id, kind: .choice, question: wording.examples.starredQuestion,
          language: language))
    }
    changes.append(.valued(id, chosen.isEmpty ? nil : .choice(ChosenOptions(options: chosen))))
    return record(changes, in: course)
  }
}
