import Answers
import Learning
import Testing
import Words

@testable import Sittings

@Suite("A filled form in one line")
struct RecordSummaryTests {
  @Test("tells what is short, and how much is filled")
  func short() {
    let record = Record(
      id: ItemID("1"),
      fields: [
        PromptID("who"): .text(" Neuvola\nja  koulu "), PromptID("days"): .list(["ma", " ", "ti"]),
        PromptID("how"): .choice(ChosenOptions(options: [ItemID("phone")], other: "tekstiviesti")),
        PromptID("sure"): .scale([ItemID("sure"): 4]), PromptID("note"): .text(" "),
      ])

    let summary = summary(of: record, form)

    #expect(summary.text == "Neuvola ja koulu · ma, ti · Puhelin, tekstiviesti · 4/5")
    #expect(summary.answered == 4 && summary.fields == 5)
  }

  @Test("says nothing of an empty form")
  func empty() {
    #expect(summary(of: Record(id: ItemID("1"), fields: [:]), form).text == "")
  }

  @Test("tells how a number came about, instead of the numbers")
  func arithmetic() {
    let capacity = Prompt.Records(
      recordName: nil,
      fields: [field("channel"), field("count", .number), field("hours", .number)], maximum: nil,
      sum: PromptID("hours"),
      computed: [PromptID("hours"): Formula("count * 12 / 60")].compactMapValues { $0 },
      whatIf: PromptID("count"))
    let record = Record(
      id: ItemID("1"), fields: [PromptID("channel"): .text("Chat"), PromptID("count"): .text("50")])

    let summary = summary(of: record, capacity)

    #expect(summary.text == "Chat · 50 × 12 ÷ 60 = 10")
    #expect(summary.fields == 2)
    #expect(capacity.total(of: [record], times: 0.5, in: .finnish) == 5)
    #expect(capacity.computed(from: record, in: .finnish) == [PromptID("hours"): "10"])
  }

  @Test("adds up what can be read, and counts what cannot")
  func totals() {
    let form = Prompt.Records(
      recordName: nil, fields: [field("hours", .number)], maximum: nil, sum: PromptID("hours"))
    let records = ["2,5", "noin 3", "", "1"].enumerated().map { number, text in
      Record(id: ItemID("r\(number)"), fields: [PromptID("hours"): .text(text)])
    }

    #expect(form.total(of: records, in: .finnish) == RecordTotal(sum: 3.5, notCounted: 1))
    #expect(form.total(of: [], in: .finnish) == nil)
    #expect(form.total(of: records, times: 2, in: .finnish) == nil)
  }

  private var form: Prompt.Records {
    Prompt.Records(
      recordName: "Kanava",
      fields: [
        field("who"), Prompt(id: PromptID("days"), question: "?", kind: .list(maximum: nil)),
        Prompt(
          id: PromptID("how"), question: "?",
          kind: .choice(
            Prompt.Choice(
              source: .options([Prompt.Item(id: ItemID("phone"), text: "Puhelin")]), hasOther: true)
          )),
        Prompt(
          id: PromptID("sure"), question: "?",
          kind: .scale(
            Prompt.Scale(
              items: [Prompt.Item(id: ItemID("sure"), text: "?")], steps: 5, lowEnd: "a",
              highEnd: "b"))),
        field("note"),
      ], maximum: nil, sum: nil)
  }

  private func field(_ id: String, _ input: Prompt.TextInput = .prose) -> Prompt {
    Prompt(id: PromptID(id), question: "?", kind: .text(input))
  }

  private func summary(of record: Record, _ form: Prompt.Records) -> RecordSummary {
    RecordSummary(
      of: record, form: form, language: .finnish, words: Wording.in(.finnish).prompt,
      options: { choice in
        guard case .options(let items) = choice.source else { return [] }
        return items
      })
  }
}
