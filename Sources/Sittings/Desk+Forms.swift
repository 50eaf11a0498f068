package import Answers
package import Learning

extension Desk {
  /// The forms that somebody has filled under a prompt.
  package func records(under prompt: PromptID, in course: CourseID) -> [Record] {
    guard case .records(let records)? = workbooks[course]?.workbook.answers[prompt]?.value else {
      return []
    }
    return records
  }

  /// The changes by which what the program works out in a form is right again.
  package func computing(
    _ id: ItemID, under prompt: PromptID, in course: CourseID
  ) -> [WorkbookEdit.Change] {
    guard let form = forms(under: prompt, in: course)?.form, !form.computed.isEmpty,
      let record = records(under: prompt, in: course).first(where: { $0.id == id })
    else { return [] }
    let computed = form.computed(from: record, in: contentLanguage)
    return computed.sorted { $0.key < $1.key }.compactMap { field, text in
      record.text(of: field) == text
        ? nil
        : AnswerPlace.field(field, record: id, under: prompt).valued(text.map { .text($0) })
    }
  }

  /// The changes by which forms in which nothing is written are gone.
  package func clearingOut(
    formsUnder prompt: PromptID, in course: CourseID
  ) -> [WorkbookEdit.Change] {
    let records = records(under: prompt, in: course)
    guard records.contains(where: \.isBlank) else { return [] }
    let filled = records.filter { !$0.isBlank }
    return [AnswerPlace.prompt(prompt).valued(filled.isEmpty ? nil : .records(filled))]
  }
}
