import Answers
import JSONTree
import Learning
import Testing

@testable import Proposals

@Suite("A change of a proposal")
struct ProposalEditTests {
  private func apply(_ changes: [ProposalEdit.Change]?, to proposal: inout Proposal) {
    #expect(changes != nil)
    for change in changes ?? [] {
      let fits = proposal.apply(ProposalEdit(at: .morning, change))
      #expect(fits)
    }
  }

  private func undo(_ proposal: inout Proposal, _ history: inout ProposalHistory) {
    let changes = history.undo(of: proposal)
    apply(changes, to: &proposal)
  }

  private func redo(_ proposal: inout Proposal, _ history: inout ProposalHistory) {
    let changes = history.redo(of: proposal)
    apply(changes, to: &proposal)
  }

  private static let piece = ItemID("p2")
  private static let changes: [ProposalEdit.Change] = [
    .added(ProposalPiece(id: ItemID("p9"), kind: .own, text: "Uusi"), to: .what, at: 0),
    .removed(piece), .moved(piece, to: .whom, at: 0),
    .spliced(piece, Splice(offset: 0, removed: 4, inserted: "Työ", lengthBefore: 26)),
    .retold(piece, .taken), .assumed(piece, false),
    .renewed(piece, kind: .taken, text: "Toisin", source: .fixture), .titled("Uusi nimi"),
    .titled(nil), .reckoned(CapacitySum(work: [.init(name: "Puhelin")])),
    .measured([Measure(.quality, name: "Kertomus")]),
  ]

  @Test("is the same after it has been written down and read", arguments: changes)
  func roundTrip(change: ProposalEdit.Change) throws {
    let edit = ProposalEdit(at: .morning, change)
    let line = JSONWriter.line(edit.json)

    #expect(ProposalEdit(json: try JSONReader.read(line)) == edit)
  }

  @Test("is taken back to the letter, and made again", arguments: changes)
  func undone(change: ProposalEdit.Change) {
    var proposal = Proposal.fixture
    var history = ProposalHistory()
    history.note([change], of: proposal)
    apply([change], to: &proposal)
    let changed = proposal
    #expect(changed != .fixture)

    undo(&proposal, &history)
    #expect(proposal == .fixture)

    redo(&proposal, &history)
    #expect(proposal == changed)
  }

  @Test("takes letters in a row back together, with what made the words one's own")
  func letters() {
    var proposal = Proposal.fixture
    var history = ProposalHistory()
    for (place, letter) in ["a", "b", "c"].enumerated() {
      let splice = Splice(offset: place, removed: 0, inserted: letter, lengthBefore: 26 + place)
      let change = ProposalEdit.Change.spliced(Self.piece, splice)
      history.note([change], of: proposal)
      apply([change], to: &proposal)
    }
    #expect(proposal.piece(Self.piece)?.kind == .own)

    undo(&proposal, &history)

    #expect(proposal == .fixture)
    #expect(!history.canUndo)
  }

  @Test(
    "leaves everything as it is where it does not fit",
    arguments: [
      .removed(ItemID("nobody")), .moved(ItemID("p2"), to: .whom, at: 3),
      .spliced(ItemID("p2"), Splice(offset: 0, removed: 1, inserted: "", lengthBefore: 3)),
      .retold(ItemID("p1"), .quote), .assumed(ItemID("p1"), true),
      .renewed(ItemID("p1"), kind: .quote, text: "x", source: nil),
      .added(ProposalPiece(id: ItemID("p1"), kind: .own, text: "x"), to: .what, at: 0),
      .titled(String(repeating: "x", count: 201)),
    ] as [ProposalEdit.Change])
  func refused(change: ProposalEdit.Change) {
    var proposal = Proposal.fixture
    let fits = proposal.apply(ProposalEdit(at: Timestamp(seconds: 0), change))

    #expect(!fits)
    #expect(proposal == .fixture)
  }

  @Test("goes forth and back in any order", arguments: 0..<8 as Range<UInt64>)
  func anyOrder(seed: UInt64) {
    var dice = Dice(seed: seed)
    var proposal = Proposal.fixture
    var history = ProposalHistory()
    var states = [proposal]
    for _ in 0..<60 {
      guard let change = Self.changes.randomElement(using: &dice) else { continue }
      var tried = proposal
      guard tried.apply(ProposalEdit(at: .morning, change)) else { continue }
      history.pause()
      history.note([change], of: proposal)
      proposal = tried
      states.append(proposal)
    }

    for state in states.dropLast().reversed() {
      undo(&proposal, &history)
      #expect(proposal == state)
    }
  }
}
