import Answers
import Documents
import Learning
import Markup
import Words

/// Answers that were typed in from paper, to a course with a question of every kind.
enum PaperInput {
  static func read(_ input: [UInt8]) {
    guard let text = try? PaperText(input) else { return }
    _ = text.course
    guard let course = Fixture.course else { return }
    let paper = PaperAnswers(
      text, to: course, own: nil, in: .in(.finnish), using: Dice(seed: 1))
    for fault in paper.faults {
      expect(fault.position.line >= 1 && fault.position.column >= 1, "a fault nowhere: \(fault)")
    }
    var workbook = JournalInput.workbook
    let changes = paper.edits(on: workbook, in: .finnish, at: workbook.createdAt)
    for edit in changes.edits { expect(workbook.apply(edit), "a change that does not fit") }
    let file = WorkbookFile.bytes(workbook)
    let again = try? WorkbookFile.read(file).workbook
    expect(again.map(WorkbookFile.bytes) == file, "what came from paper cannot be saved")
    // Read once more, nothing is left to be changed.
    let rest = paper.edits(on: workbook, in: .finnish, at: workbook.createdAt)
    expect(rest.fresh == 0, "what was taken is taken again")
  }
}
