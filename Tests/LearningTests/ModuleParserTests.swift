import Learning
import Markup
import Testing

@Suite("A module")
struct ModuleParserTests {
  @Test("is cut into pages at its second-level headings")
  func pages() {
    let module = expectModule(
      """
      ---
      id: A1
      title: Palvelupolku
      minutes: 3
      summary: Lyhyesti.
      ---

      Alkusanat.

      ## Mikä **polku** on

      ### Pieni otsikko

      Teksti.

      ## Toinen

      ```note
      text: Muista.
      ```
      """)

    #expect(module?.title == "Palvelupolku")
    #expect(module?.summary == "Lyhyesti.")
    #expect(module?.pages.map(\.title) == ["Mikä polku on", "Toinen"])
    #expect(module?.pages.map(\.blocks.count) == [3, 1])
  }

  @Test("has one page where it has no headings")
  func onePage() {
    let module = expectModule("---\nid: A1\ntitle: T\nminutes: 1\n---\nTeksti.\n")

    #expect(module?.pages == [Page(blocks: [.prose(.paragraph([.text("Teksti.")]))])])
  }

  @Test("opens as far as it can, and tells of everything at once")
  func asFarAsItCan() {
    let module = expectModule(
      """
      ---
      id: 1️⃣B1
      2️⃣titel: Palvelupolku
      minutes: 3️⃣pari
      ---

      ## Sivu

      ```text
      id: A1-1
      question: Kysymys: 4️⃣miksi?
      ```

      ```5️⃣tekst
      id: A1-2
      ```

      6️⃣- ```text
        id: A1-3
        ```

      7️⃣```step
      id: alku
      ```

      8️⃣## Tyhjä

      ## Loppu

      Teksti 9️⃣<br> jatkuu.
      """.replacing("question: Kysymys: 4️⃣", with: "question: Kysymys4️⃣: ")
        .replacing("```5️⃣tekst", with: "5️⃣```tekst"),
      [
        .folderNotNamedAsID(folder: "A1", id: "B1"),
        .unknownKey("titel", suggestion: "title"),
        .wrongShape(key: "minutes", expected: .number),
        .yaml(.syntax(.colonInValue)),
        .unknownKind("tekst", suggestion: .text),
        .misplaced(.text),
        .misplaced(.step),
        .pageEmpty(title: "Tyhjä"),
        .text(.rawHTML),
      ])

    #expect(module?.title == "01-A1")
    #expect(module?.pages.map(\.title) == ["Sivu", "Tyhjä", "Loppu"])
    #expect(module?.pages[0].blocks.count == 4)
  }

  @Test("says where an id stands twice, and where it stood first")
  func twins() {
    expectModule(
      moduleHead + """
        ```list
        id: A1-1
        question: Ensin?
        ```

        ```exercise
        id: 1️⃣A1-1
        exercise: client-interview
        ```

        ```example
        id: A1-1
        title: Kortilla on oma nimensä
        text: Teksti.
        ```
        """, [.idTwice("A1-1", firstPath: "polku/01-A1/fi.md", firstLine: 10)])
  }

  @Test("must have a front matter and something to show")
  func empty() {
    expectModule("1️⃣2️⃣", [.frontMatterMissing, .nothingToShow])
    expectModule("1️⃣## Sivu\n\nTeksti", [.frontMatterMissing])
    expectModule("1️⃣---\nid: A1\n", [.text(.unclosedFrontMatter)])
    expectModule("---\n1️⃣---\n\nTeksti", [.yaml(.empty)])
    expectModule("---\n1️⃣- a\n---\n\nTeksti", [.wrongShape(key: "---", expected: .map)])
  }

  @Test("says where its stated minutes are far from those that reading takes")
  func minutes() {
    let words = String(repeating: "sana ", count: 1600)
    let text = "---\nid: A1\ntitle: T\nminutes: 1️⃣%\n---\n\(words)"

    expectModule(
      text.replacing("%", with: "3"), [.minutesApart(stated: 3, counted: 10)])
    expectModule(text.replacing("1️⃣%", with: "4"))
    expectModule(text.replacing("1️⃣%", with: "22"))
    expectModule(text.replacing("%", with: "23"), [.minutesApart(stated: 23, counted: 10)])
  }

  @Test("follows links only where they may lead")
  func links() {
    expectModule(
      moduleHead + """
        [a](https://polku.fi) [b](mailto:a@b.fi) [c](#kohta) 1️⃣[d](javascript:alert) 2️⃣[e](file:///etc)
        """, [.linkScheme("javascript"), .linkScheme("file")])
  }

  @Test("shows ordinary code as code")
  func code() {
    let module = expectModule(moduleHead + "```json\n{}\n```\n")

    #expect(module?.pages.first?.blocks == [.prose(.code(info: "json", "{}\n"))])
  }

  @Test("keeps places right in a block that is indented")
  func indentation() {
    expectModule(
      moduleHead + "  ```text\n  id: A1-1\n  question: Miksi?\n  for: 1️⃣meille\n  ```\n",
      [
        .unknownWord(
          key: "for", word: "meille", suggestion: nil, known: words(of: Prompt.Audience.self))
      ])
  }
}
