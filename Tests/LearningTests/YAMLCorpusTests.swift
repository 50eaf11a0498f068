import Markup
import Testing

@testable import Learning

/// YAML that must be read, and texts that only look like it or ask for more than a course needs.
enum YAMLCorpus {
  static let good = [
    "a: b", "a: b\n", "a:\n  b\n", "a:   b   \n", "'a': b", "\"a\": b", "a: 'b'", "a: \"b\"",
    "a: ''",
    "a: \"\"", "a:", "a: # huomautus", "a: b # huomautus", "# huomautus\na: b", "a: b\n# huomautus",
    "a: b\n\n\nc: d\n", "a: [b, c]", "a: [b, c,]", "a: []", "a: {}", "a: {b: c}", "a: {b: c,}",
    "a: [[b], [c]]", "a: [b: c]", "- a\n- b", "- - a\n  - b", "a:\n- b\n- c", "a:\n  - b\n  - c",
    "- a: b\n  c: d\n- e: f", "a: |\n  b\n  c", "a: |-\n  b", "a: |+\n  b\n\n", "a: >\n  b\n  c",
    "a: >-\n  b\n\n  c", "a: |2\n   b", "a: >1-\n  b", "a: | # huomautus\n  b", "a: b\n  c\n  d",
    "a: 'b\n  c'", "a: \"b\n  c\"", "a: \"b\\\n  c\"", "a: [b,\n  c]", "a: [\n  b,\n  c\n]",
    "a: {\n  b: c\n}", "a: [\n  b, # huomautus\n  c ]", "a: [b, # huomautus\n  c]", "a: b#c",
    "a: b #c",
    "a: 'b' #c", "a: [b] #c", "a: http://b.fi/#c", "a: b:c", "a: -b", "a: --", "a: -1", "a: ?b",
    "a: b - c", "a: b ? c", "a: [-b, ?c]", "a: 'it''s'", "a: \"b\\tc\"", "a: \"\\u00e4\"",
    "a: \"\\x41\"", "a: 'b: c'", "a: 'b # c'", "a: \"#\"", "a: '#'", "a:\tb", "? a\n: b", "ä: ö",
    "a b: c", "a.b: c", "a/b: c", "1: 2", "~: b", "no: yes", "a: ~", "a: 12:30", "a: 0o7",
    "a: 1_000", "a: 2026-11-28", "a: .inf", "a: =", "---\na: b", "--- # huomautus\na: b",
    "a: b\n...", "a: b\n...\n", "a: 😀", "a: e\u{301}", "a: 'e\u{301}'", "😀: a",
    "e\u{301}: a\n\u{E9}: b",
    "a: >\n\n\n  b", "a:\n  - |\n    b\n  - c", "a: ( b )", "a: b]", "a: b}", "a: b, c",
    "- 'a': b\n  \"c\": [d]", "a: '\n  b\n\n  c\n  '",
  ]

  /// What multiplies, points, runs or stands for something that is not there.
  static let dangerous = [
    "a: &b c", "&a b: c", "&a [b]", "- &a b", "a: *b", "*a : b", "- *a", "[*a]", "{a: *b}", "a: &b",
    "a: &b\n  c: d", "? &a b\n: c", "a: !b c", "a: !!str b", "!!map {a: b}", "! a", "a: ! b",
    "a: !<tag:yaml.org,2002:str> b", "- !!binary aGVp", "a: !!python/object/apply:os.system [ls]",
    "a: !!js/function 'x'", "!!set {a, b}", "a: !!null ''", "!!omap [a: b]", "%YAML 1.2\n---\na: b",
    "%YAML 1.1\n---\na: b", "%YAML 9.9\n---\na: b", "%TAG ! tag:x,2026:\n---\na: b",
    "%YAML 1.1#x\n---\na: b", "<<: {a: b}", "a:\n  <<: {b: c}", "<<: *a", "- <<: {a: b}",
    "'<<': {a: b}", "\"<\\x3c\": a", "{<<: {a: b}}", "[a, b]: c", "{a: b}: c", "? [a]\n: b",
    "? {a: b}\n: c", "? - a\n: b", "? |\n  a\n: b\n? - c", "[[a]: b]", "{[a]: b}", "{{a: b}: c}",
    "a: b\na: c", "a: b\n'a': c", "a: b\n\"\\x61\": c", "{a: b, a: c}", "a: {b: c, b: d}",
    "a: b\n---\nc: d", "---\na: b\n---\nc: d", "a: b\n...\nc: d", "---\n---\na: b", "--- a\n--- b",
    "a: \"\\0\"", "a: \"\\e[2J\"", "a: \"\\u202e\"", "\"\\a\": b", "a: \"\\u200b\"", "a: \"\\x9b\"",
    "a: \"\\N\"", "a: \"\\L\"", "a: \"\\P\"", "a: \"\\ufeff\"", "a: \"\\uffff\"",
    "a: \"\\U000e0041\"",
  ]

  /// What is no YAML; a reader that takes it takes it for something its author did not mean.
  static let broken = [
    "", " ", "\n", "# a", "a: b\nc", "a\nb: c", "a: b\n c: d", "a:\n  b: c\n d: e", " a: b\nc: d",
    "a: b: c", "a: 'b': c", "a: b\n- c", "- a\nb: c", "- a\nb", "a:\n  - b\n c",
    "a:\n - b\n  - c: d\n - e",
    "a: - b", "a: - b\n   - c", "a: [b", "a: {b", "a: [b, c", "a: [b}", "a: {b]", "a: b\n]", "[a]]",
    "{a}}", "[a] b", "{a: b} c", "a: [b] c", "a: [, b]", "a: [b,, c]", "{, a}", "a: 'b", "a: \"b",
    "a: 'b' c", "a: \"b\" c", "a: 'b'c", "a: \"b\nc: d", "a: \"\\q\"", "a: \"\\x4\"",
    "a: \"\\u00g0\"",
    "a: \"\\'\"", "a: \"\\ud800\"", "a: \"\\U00110000\"", "a: @b", "a: `b`", "@a: b", "a: %b",
    "\ta: b", "a:\n\tb: c", "a:\n\t- b", "a: b\n\tc: d", "- \t- a", "-\t- a", "? \t- a",
    "a: |\nb", "a: |0\n  b", "a: |10\n  b", "a: |x\n  b", "a: > b", "a: |-+\n  b",
    "a: \"b\"#c", "a: 'b'#c", "a: [b]#c", "a: {b: c}#d", "a: [b,#c\n  d]", "a: ># b\n  c",
    "a: |-#b\n  c", "[b, c]#d", "a: [-]", "a: [-, b]", "- [-, -]", "a: {b: -}", "a: [b,\nc]",
    "a: {b: c,\nd: e}", "a: \"b\nc\"", "a: 'b\nc'", "a: \"b\n\tc\"", "a: [\n\tb ]", "- [a,\nb]",
    "a:\n  b: [c,\n  d]", "a:\n  b: \"c\n  d\"", "a:\n  - 'b\n  c'", "a: b\n--- c: d",
    "a: b\n... c",
    "a: \"b\n---\nc\"", "a: 'b\n...\nc'", "a: [\n---\n]", "a: b\n%YAML 1.2\n---\nc: d",
    "a: b # c\n  d",
    "a: b\n# c\n  d", "a:\n  b # c\n  d", "\"a\n b\": c", "'a\n b': c", "[a\n]: b", "a\n b: c",
    "? a\n  : b: c", "a: >\n \n  \n b\nc", "{a: b", "{", "[", "}", "]", ",", "a: ,", "- ,",
    "a: b\n}",
    ": - a", "a:\n- b\n c: d", "a: 'b'\n 'c'", "a: [b\nc: d", "a: {b\nc: d",
    "<html>\n<p>: </p></html>\nx",
    "{\"a\":1,}}", "// a\nb: c", "[a]\nb = c",
  ]
}

@Suite("A corpus of YAML")
struct YAMLCorpusTests {
  @Test("is read where it is YAML", arguments: YAMLCorpus.good)
  func good(text: String) {
    let reading = YAMLReader.read(Excerpt(text: text, firstLine: 1))

    #expect(reading.value != nil && reading.issues.isEmpty)
  }

  @Test(
    "is refused with a place in the text where it is none or asks for too much",
    arguments: YAMLCorpus.dangerous + YAMLCorpus.broken)
  func bad(text: String) throws {
    let reading = YAMLReader.read(Excerpt(text: text, firstLine: 1))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)

    let first = try #require(reading.issues.first)
    #expect((1...lines.count + 1).contains(first.position.line) && first.position.column >= 1)
  }
}
