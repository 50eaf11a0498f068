import Answers
import Learning
import Testing
import Words

@testable import Documents

@Suite("A picture in a document")
struct FigureTests {
  private let words = Wording.in(.finnish).document

  @Test("draws the curve of feelings where they are, and says the same in words")
  func curve() throws {
    let figure = try #require(
      CurveFigure(
        of: [stage("Huoli", -2, "pelko", .known), stage("Etsii", nil), stage("Apu", 1)], in: words
      )
      .figure)
    let marks = figure.drawing.circles

    #expect(marks.map(\.isFilled) == [true, false])
    #expect(marks[0].centre.x < marks[1].centre.x)
    // Three steps of the scale lie between them, and up is better.
    #expect(marks[0].centre.y - marks[1].centre.y == 330)
    #expect(
      figure.words.plainText
        == "Tunne vaiheittain, −2 on matalin ja +2 korkein: Huoli −2 pelko (tieto); "
        + "Etsii ei merkitty; Apu +1 (oletus).")
  }

  @Test("draws no line over a stage without a feeling")
  func gap() throws {
    let figure = try #require(
      CurveFigure(of: [stage("a", 1), stage("b", nil), stage("c", 1)], in: words).figure)

    #expect(figure.drawing.thickLines == 0)
    #expect(CurveFigure(of: [stage("a", 1), stage("b", nil)], in: words).figure == nil)
  }

  @Test("draws a team's curve through the mean, with the spread at each stage")
  func team() throws {
    let figure = try #require(
      CurveFigure(
        [.init(name: "a", feelings: [-2, -1]), .init(name: "b", feelings: [2, 2])], in: words
      ).figure)

    #expect(figure.drawing.circles[0].centre.y - figure.drawing.circles[1].centre.y == 385)
    #expect(figure.words.plainText.contains("a −2 −1 (oletus); b +2 +2 (oletus)"))
  }

  @Test("draws claims before and after on one track, hollow and full")
  func claims() throws {
    let row = PositionsFigure.Row(name: "Väite", before: [1, 0, 0, 0, 0], after: [0, 0, 0, 3, 0])
    let figure = try #require(
      PositionsFigure(
        [row], positions: ["−2", "−1", "0", "+1", "+2"], ends: ("eri", "sama"), saying: [],
        in: words
      ).figure)

    #expect(figure.drawing.circles.map(\.isFilled) == [false, true])
    #expect(figure.drawing.texts.contains("3"))
    #expect(figure.drawing.texts.contains("○ ennen   ● jälkeen"))
  }

  @Test("breaks a label at its spaces, and a long word where it must")
  func labels() {
    #expect(
      LabelLines.of("Ensimmäinen tapaaminen", width: 200, size: 30, most: 3) == [
        "Ensimmäinen", "tapaaminen",
      ])
    #expect(
      LabelLines.of("sosiaalityöntekijä", width: 150, size: 30, most: 3) == [
        "sosiaalit-", "yöntekijä",
      ])
    #expect(LabelLines.of("", width: 100, size: 10, most: 2) == [""])
  }

  @Test("stays on its sheet, however many stages and however long their names")
  func sheet() throws {
    let stages = (0..<12).map {
      stage("Vaihe jonka nimi on pitkä \($0)", $0 % 5 - 2, "kahden vaiheilla")
    }
    let drawing = try #require(CurveFigure(of: stages, in: words).figure).drawing

    for circle in drawing.circles {
      #expect((0...drawing.width).contains(circle.centre.x))
      #expect((0...drawing.height).contains(circle.centre.y))
    }
  }

  private func stage(
    _ name: String, _ feeling: Int?, _ word: String? = nil, _ basis: Basis = .assumed
  ) -> PathStage {
    PathStage(id: ItemID("s"), name: name, feeling: feeling, word: word, basis: basis)
  }
}

extension Drawing {
  fileprivate var circles: [(centre: Point, isFilled: Bool)] {
    shapes.compactMap {
      guard case .circle(let centre, _, let isFilled) = $0 else { return nil }
      return (centre, isFilled)
    }
  }

  fileprivate var texts: [String] {
    shapes.compactMap {
      guard case .text(let text, _, _, _, _) = $0 else { return nil }
      return text
    }
  }

  fileprivate var thickLines: Int {
    shapes.filter {
      guard case .line(_, _, let weight, _) = $0 else { return false }
      return weight > 10
    }.count
  }
}
