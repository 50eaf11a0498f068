import Cells
import GoldenSupport
import Screens
import Testing
import Words

@Suite("Every kind of answer, from empty to refused")
struct KindTests {
  private static let sizes = [Size.standard, .wide]

  @Test("looks as drawn at each moment", arguments: KindMoments.all, Language.allCases)
  func looksAsDrawn(kind: KindMoments, language: Language) throws {
    var failures: [GoldenFailure] = []
    for size in Self.sizes {
      let pictures = kind.moments.map { moment in
        "# \(moment.name)\n" + picture(of: moment.make(language, size).app.frame())
      }
      let name = "Kinds/\(kind.kind)-\(language.rawValue)-\(size.width)x\(size.height).frames"
      do throws(GoldenFailure) {
        try expectGolden(text: pictures.joined(separator: "\n"), name)
      } catch {
        failures.append(error)
      }
    }
    for failure in failures { Issue.record(failure) }
  }

  @Test("tells its moments apart without any colour", arguments: KindMoments.all)
  func tellsWithoutColour(kind: KindMoments) {
    for size in Self.sizes {
      let texts = kind.moments.map { $0.make(.finnish, size).app.frame().textRows }

      for (index, text) in texts.enumerated() {
        let twins = texts[..<index].indices.filter { texts[$0] == text }
        #expect(twins.isEmpty, "\(kind.moments[index].name) looks like \(twins)")
      }
    }
  }
}
