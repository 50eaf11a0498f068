import Cells
import GoldenSupport
import Testing
import Words

@Suite("Pictures of the screens")
struct PictureTests {
  @Test("look as drawn on an ordinary terminal", arguments: Scene.all, Language.allCases)
  func ordinary(scene: Scene, language: Language) throws {
    try expectGolden(scene.frame(language), scene.picture(language))
  }

  @Test("look as drawn on small and large terminals", arguments: Scene.sized, Language.allCases)
  func otherSizes(sized: (scene: Scene, size: Size), language: Language) throws {
    try expectGolden(
      sized.scene.frame(language, size: sized.size),
      sized.scene.picture(language, size: sized.size))
  }

  @Test("have names of their own")
  func names() {
    let names = Scene.all.map(\.name)

    #expect(Set(names).count == names.count)
  }

  @Test("hold nothing that a terminal could take for a command", arguments: Scene.all)
  func harmless(scene: Scene) {
    for language in Language.allCases {
      let scalars = scene.frame(language).textRows.joined().unicodeScalars
      #expect(scalars.allSatisfy { $0.properties.generalCategory != .control })
    }
  }
}
