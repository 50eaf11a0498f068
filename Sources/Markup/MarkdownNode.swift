import CMarkdown
import Synchronization

/// A node of cmark's tree, as Swift sees it.
///
/// Nothing else in polku knows cmark. /// A node is alive only inside `withTree`.
struct MarkdownNode {
  enum Kind: Equatable {
    case document
    case heading(level: Int)
    case paragraph
    case bullets
    case numbers(from: Int)
    case item
    case quote
    case table
    case tableRow
    case tableCell
    case fence(Fence)
    case indentedCode
    case rule
    case htmlBlock

    case text
    case softBreak
    case lineBreak
    case code
    case htmlInline
    case emphasis
    case strong
    case struck
    case link
    case picture
    case unknown
  }

  /// How a fenced block was opened.
  struct Fence: Equatable {
    var info: String
    var length: Int
    var indentation: Int
    var character: UInt8
  }

  private let node: OpaquePointer

  var kind: Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_LIST: listKind
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_CODE_BLOCK: codeKind
    case CMARK_NODE_THEMATIC_BREAK: .rule
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .picture
    default: extensionKind
    }
  }

  private var listKind: Kind {
    cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      ? .numbers(from: Int(cmark_node_get_list_start(node))) : .bullets
  }

  private var codeKind: Kind {
    var (length, indentation, character): (Int32, Int32, CChar) = (0, 0, 0)
    guard cmark_node_get_fenced(node, &length, &indentation, &character) != 0 else {
      return .indentedCode
    }
    let info = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
    return .fence(
      Fence(
        info: info, length: Int(length), indentation: Int(indentation),
        character: UInt8(bitPattern: character)))
  }

  /// What extensions add has types that are known only by name.
  private var extensionKind: Kind {
    switch cmark_node_get_type_string(node).map({ String(cString: $0) }) {
    case "table": .table
    case "table_row", "table_header": .tableRow
    case "table_cell": .tableCell
    case "strikethrough": .struck
    default: .unknown
    }
  }

  var isTight: Bool { cmark_node_get_list_tight(node) != 0 }
  var literal: String { cmark_node_get_literal(node).map { String(cString: $0) } ?? "" }
  var destination: String { cmark_node_get_url(node).map { String(cString: $0) } ?? "" }

  /// From 1; cmark says 0 where it does not know.
  var line: Int { Int(cmark_node_get_start_line(node)) }
  /// From 1, in bytes.
  var byteColumn: Int { Int(cmark_node_get_start_column(node)) }
  var endLine: Int { Int(cmark_node_get_end_line(node)) }

  /// One letter a column of a table: `l`, `c`, `r`, or 0 where the author did not say.
  var alignments: [UInt8] {
    guard let letters = cmark_gfm_extensions_get_table_alignments(node) else { return [] }
    let count = Int(cmark_gfm_extensions_get_table_columns(node))
    return Array(UnsafeBufferPointer(start: letters, count: count))
  }

  var children: some Sequence<MarkdownNode> {
    sequence(first: cmark_node_first_child(node)) { cmark_node_next($0) }
      .lazy.prefix { $0 != nil }.compactMap { $0.map(MarkdownNode.init) }
  }
}

extension MarkdownNode {
  // cmark-gfm keeps the characters that its extensions look for in one table for the whole
  // process, and changes it while it parses: two at a time would read each other's.
  private static let turn = Mutex(())

  private static let extensionNames = ["table", "strikethrough", "autolink"]

  /// Parses a text and lends its tree.
  static func withTree<Value: Sendable>(
    of text: String, _ body: (MarkdownNode) -> Value
  ) -> Value? {
    turn.withLock { _ in
      cmark_gfm_core_extensions_ensure_registered()
      guard let parser = cmark_parser_new(CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE) else {
        return nil
      }
      defer { cmark_parser_free(parser) }
      for name in extensionNames {
        guard let found = cmark_find_syntax_extension(name) else { continue }
        cmark_parser_attach_syntax_extension(parser, found)
      }
      var text = text
      text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) {
          cmark_parser_feed(parser, $0.baseAddress, $0.count)
        }
      }
      guard let document = cmark_parser_finish(parser) else { return nil }
      defer { cmark_node_free(document) }
      cmark_consolidate_text_nodes(document)
      return body(MarkdownNode(node: document))
    }
  }
}
