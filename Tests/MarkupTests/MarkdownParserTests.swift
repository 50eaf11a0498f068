import Markup
import Stopwatch
import Testing

@Suite("Markdown")
struct MarkdownParserTests {
  @Test("becomes blocks in the order of the text")
  func blocks() throws {
    let text = try parsed(
      """
      # Otsikko

      Kappale, joka
      jatkuu.

      3. kolme
      4. neljä

      > lainaus

      ---
      """)

    #expect(
      text.blocks.map(\.block) == [
        .heading(level: 1, [.text("Otsikko")]),
        .paragraph([.text("Kappale, joka"), .softBreak, .text("jatkuu.")]),
        .list(
          Block.List(
            start: 3, isTight: true,
            items: [[.paragraph([.text("kolme")])], [.paragraph([.text("neljä")])]])),
        .quote([.paragraph([.text("lainaus")])]),
        .rule,
      ])
    #expect(text.blocks.map(\.position.line) == [1, 3, 6, 9, 11])
    #expect(text.issues.isEmpty)
  }

  @Test("knows emphasis, struck text, code and links")
  func inlines() throws {
    let text = try parsed("*a* **b** ~~c~~ `d & e` [f](g.md) &amp; ~5 min~\\\nh")

    #expect(
      text.blocks.map(\.block) == [
        .paragraph([
          .emphasis([.text("a")]), .text(" "), .strong([.text("b")]), .text(" "),
          .struck([.text("c")]), .text(" "), .code("d & e"), .text(" "),
          .link(to: "g.md", [.text("f")]), .text(" & ~5 min~"), .lineBreak, .text("h"),
        ])
      ])
  }

  @Test("knows tables")
  func tables() throws {
    let text = try parsed("| a | b |\n| :-: | --: |\n| 1 | *2* |\n")

    #expect(
      text.blocks.map(\.block) == [
        .table(
          Block.Table(
            alignments: [.centre, .right], header: [[.text("a")], [.text("b")]],
            rows: [[[.text("1")], [.emphasis([.text("2")])]]]))
      ])
  }

  @Test("leaves task lists as they are written")
  func taskLists() throws {
    let text = try parsed("- [ ] avaa ovi")

    #expect(text.blocks.first?.block.plainText == "[ ] avaa ovi")
  }

  @Test("tells where the body of a fenced block stands")
  func fences() throws {
    let text = try parsed("ä\n\n  ```text jotain\n  id: A1\n  ```\n\n    sisennys\n")

    #expect(text.blocks[1].block == .code(info: "text jotain", "id: A1\n"))
    #expect(text.blocks[1].position == SourcePosition(line: 3, column: 3))
    #expect(
      text.blocks[1].fencedBody == Excerpt(text: "id: A1\n", firstLine: 4, indentation: 2))
    #expect(text.blocks[2].block == .code(info: "", "sisennys\n"))
    #expect(text.blocks[2].fencedBody == nil)
    #expect(text.issues.isEmpty)
  }

  @Test("says where a fence is never closed")
  func unclosedFence() throws {
    let closed = try parsed("> ~~~~\n> a\n> ~~~~\n\n- ```\n  b\n  ```\n\n```\n```")
    let open = try parsed("a\n\n```text\nid: A1\n``\n")

    #expect(closed.issues.isEmpty)
    #expect(open.issues == [issue(3, 1, .unclosedFence)])
  }

  @Test("shows HTML as text and says so")
  func html() throws {
    let text = try parsed("ääni <b>kova</b>\n\n<div>\nx\n</div>\n")

    #expect(text.blocks.map(\.block.plainText) == ["ääni <b>kova</b>", "<div>\nx\n</div>"])
    #expect(
      text.issues == [issue(1, 6, .rawHTML), issue(1, 13, .rawHTML), issue(3, 1, .rawHTML)])
  }

  @Test("keeps the words of a picture and says so")
  func pictures() throws {
    let text = try parsed("Tässä ![polun *kuva*](polku.png).")

    #expect(text.blocks.map(\.block.plainText) == ["Tässä polun kuva."])
    #expect(text.issues == [issue(1, 7, .picture)])
  }

  @Test("gathers links with their places in scalars, not bytes")
  func links() throws {
    let text = try parsed("a\n\nYö ja *[päivä](b.md)*, www.polku.fi, <a@b.fi>")

    #expect(text.links.map(\.destination) == ["b.md", "http://www.polku.fi", "mailto:a@b.fi"])
    #expect(text.links.first?.position == SourcePosition(line: 3, column: 8))
  }

  @Test("lets no entity smuggle in what a file may not hold")
  func entities() throws {
    let text = try parsed("&#x1b;[31m &auml;\n\n[a](&#x202e;b)")

    #expect(
      text.issues == [
        issue(1, 1, .controlCharacter(0x1B)), issue(3, 1, .directionCharacter(0x202E)),
      ]
    )
    #expect(text.blocks.first?.block.plainText == "\u{FFFD}")
  }

  @Test("is nested at most sixteen deep", arguments: ["> ", "- "])
  func nesting(mark: String) throws {
    let deepest = try parsed(String(repeating: mark, count: 16) + "a")
    let deeper = try parsed("ä\n\n" + String(repeating: mark, count: 17) + "a")

    #expect(deepest.issues.isEmpty)
    #expect(deepest.blocks.first?.block.plainText == "a")
    #expect(deeper.issues.map(\.fault) == [.tooDeep(limit: 16)])
    #expect(deeper.issues.first?.position.line == 3)
  }

  @Test("survives what stalls other parsers", .serialized, arguments: HostileText.allCases)
  func hostile(hostile: HostileText) throws {
    let source = try SourceText(Array(hostile.text.utf8))

    let time = processorTime { _ = MarkdownParser.parse(source) }

    #expect(time < .seconds(2))
  }

  @Test("is the same when many are read at once")
  func concurrency() async throws {
    let source = try SourceText(Array("a ~~b~~ www.c.fi | d\n".utf8))
    let expected = MarkdownParser.parse(source)

    let results = await withTaskGroup(of: MarkdownText.self) { group in
      for _ in 0..<64 { group.addTask { MarkdownParser.parse(source) } }
      return await group.reduce(into: []) { $0.append($1) }
    }

    #expect(results.allSatisfy { $0 == expected })
  }

  private func parsed(_ text: String) throws -> MarkdownText {
    MarkdownParser.parse(try SourceText(Array(text.utf8)))
  }

  private func issue(_ line: Int, _ column: Int, _ fault: TextFault) -> TextIssue {
    TextIssue(position: SourcePosition(line: line, column: column), fault: fault)
  }
}
