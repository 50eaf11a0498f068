import Answers
import JSONTree
import Proposals
import Sessions

/// JSON, and every file of polku that has its form: what is read comes back the same when it is
/// written and read again.
///
/// What was written is compared, since the keys that polku does not know stand in order only there.
enum JSONInput {
  static func read(_ input: [UInt8]) {
    let tree: JSON
    do throws(JSONError) {
      tree = try JSONReader.read(input)
    } catch {
      expect(error.line >= 1 && error.column >= 1, "a fault nowhere: \(error)")
      return
    }
    let again = reread(JSONWriter.document(tree))
    expect(again == reread(JSONWriter.line(tree)), "a line and a document differ")
    expect(again.map(JSONWriter.line) == JSONWriter.line(tree), "JSON does not come back")
    readWorkbook(tree)
    readHandIn(input)
    readTeam(input)
    if let session = try? SessionFile.read(tree) {
      let written = SessionFile.bytes(session)
      let again = try? SessionFile.read(written)
      expect(again.map(SessionFile.bytes) == written, "a session does not come back")
    }
    if let proposal = try? ProposalFile.read(tree) {
      let written = ProposalFile.bytes(proposal)
      let again = try? ProposalFile.read(written)
      expect(again.map(ProposalFile.bytes) == written, "a proposal does not come back")
    }
  }

  private static func reread(_ bytes: [UInt8]) -> JSON? {
    try? JSONReader.read(bytes, limits: .own)
  }

  private static func readWorkbook(_ tree: JSON) {
    guard let workbook = try? WorkbookFile.read(tree).workbook else { return }
    let written = WorkbookFile.bytes(workbook)
    let again = try? WorkbookFile.read(written).workbook
    expect(again.map(WorkbookFile.bytes) == written, "a workbook does not come back")
  }

  private static func readHandIn(_ input: [UInt8]) {
    guard let handIn = try? HandInFile.read(input).handIn else { return }
    let written = HandInFile.bytes(handIn)
    let again = try? HandInFile.read(written, limits: .own).handIn
    expect(again.map(HandInFile.bytes) == written, "a hand-in does not come back")
  }

  private static func readTeam(_ input: [UInt8]) {
    guard let team = try? Team(reading: input) else { return }
    expect((try? Team(reading: team.bytes))?.bytes == team.bytes, "a team does not come back")
  }
}
