internal import CCmarkGFM
internal import Synchronization

/// The library that parses Markdown.
package enum MarkdownLibrary {
    /// As the library on this machine tells it: `0.29.0.gfm.6`.
    package static var version: String { String(cString: cmark_version_string()) }
}

/// The only file that knows the C library. A document is parsed, walked and freed in one function, so no pointer leaves it.
struct MarkdownParser {
    /// What the walk meets, in the order of reading.
    enum Piece {
        case start(Node)
        case end(Node)
        case text, code, codeBlock, softBreak, hardBreak, thematicBreak, html
        /// A kind of node that this program does not know.
        case unknown(String)
    }

    enum Node: Hashable {
        case document, paragraph, quote, table
        case heading(level: Int)
        case list(start: Int?, tight: Bool)
        case item(checked: Bool?)
        case tableRow(isHeader: Bool)
        case tableCell
        case emphasis, strong, strikethrough, link, image
    }

    /// Where a node begins, as the library says: line from 1, column in bytes from 1. Right for blocks; inlines after a
    /// broken code span or link are off, and some have none (0).
    struct Position: Hashable {
        var line: Int
        var column: Int
    }

    /// Calls `visit` for every piece of the Markdown in `bytes[body]`, which begins with line `firstLine` of its file.
    static func walk(_ bytes: [UInt8], _ body: Range<Int>, firstLine: Int, _ visit: (Piece, borrowing Cursor) -> Bool) {
        let parser = cmark_parser_new(options)
        defer { cmark_parser_free(parser) }
        for syntax in extensions.pointers { cmark_parser_attach_syntax_extension(parser, syntax) }
        feed(bytes[body], to: parser)
        // With strikethrough, inlines are parsed through a table that all parsers share: without the lock two threads
        // make wrong documents now and then. Neither the compiler nor the thread sanitizer sees it; a test does.
        let document = lock.withLock { _ in SendablePointer(cmark_parser_finish(parser)) }.pointer
        defer { cmark_node_free(document) }
        visitAll(document, linesBefore: firstLine - 1, visit)
    }

    /// Single tildes are left alone, for they stand for "about".
    private static let options = CMARK_OPT_DEFAULT | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE
    private static let lock = Mutex(())
    private static let extensions = Extensions()

    private static func feed(_ bytes: ArraySlice<UInt8>, to parser: OpaquePointer?) {
        bytes.withUnsafeBytes { buffer in
            cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
        }
    }

    /// Without recursion, for 10,000 quotes can lie in each other. Ends early where `visit` says false.
    private static func visitAll(
        _ document: OpaquePointer?, linesBefore: Int, _ visit: (Piece, borrowing Cursor) -> Bool
    ) {
        let iterator = cmark_iter_new(document)
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return }
            let cursor = Cursor(node: cmark_iter_get_node(iterator), linesBefore: linesBefore)
            guard visit(cursor.piece(isStart: event == CMARK_EVENT_ENTER), cursor) else { return }
        }
    }

    /// The library's extensions, registered once: registering is not safe on two threads, and a global `let` is made once.
    /// Not `autolink`, which reads out of bounds in the version that Debian has.
    private struct Extensions: @unchecked Sendable {
        let pointers: [OpaquePointer]

        init() {
            cmark_gfm_core_extensions_ensure_registered()
            pointers = ["table", "strikethrough", "tagfilter", "tasklist"].compactMap { (name: String) in
                cmark_find_syntax_extension(name)
            }
        }
    }

    /// Carries the pointer out of the lock's closure; it stays on this thread.
    private struct SendablePointer: @unchecked Sendable {
        let pointer: OpaquePointer?

        init(_ pointer: OpaquePointer?) { self.pointer = pointer }
    }
}

extension MarkdownParser {
    /// A node under the walk. Valid only while the walk is at it, so it cannot be copied away.
    struct Cursor: ~Copyable {
        fileprivate let node: OpaquePointer?
        /// The lines of the file above the Markdown, which the library does not see.
        fileprivate let linesBefore: Int

        /// Where the node begins; 0:0 where the library does not know.
        var position: Position {
            let line = Int(cmark_node_get_start_line(node))
            return Position(
                line: line > 0 ? line + linesBefore : 0, column: Int(cmark_node_get_start_column(node)))
        }

        /// Text of text, code and raw HTML.
        func withLiteral(_ use: (UnsafeBufferPointer<UInt8>) -> Void) {
            Self.withBytes(cmark_node_get_literal(node), use)
        }

        /// The address of a link or an image, its escapes resolved.
        var address: String {
            var address = ""
            Self.withBytes(cmark_node_get_url(node)) { address = String(decoding: $0, as: UTF8.self) }
            return address
        }

        /// The alignments of a table's columns: `l`, `c`, `r` or 0.
        var alignments: [UInt8] {
            guard let bytes = cmark_gfm_extensions_get_table_alignments(node) else { return [] }
            return Array(UnsafeBufferPointer(start: bytes, count: Int(cmark_gfm_extensions_get_table_columns(node))))
        }

        private static func withBytes(_ string: UnsafePointer<CChar>?, _ use: (UnsafeBufferPointer<UInt8>) -> Void) {
            guard let string else { return }
            var count = 0
            while string[count] != 0 { count += 1 }
            string.withMemoryRebound(to: UInt8.self, capacity: count) {
                use(UnsafeBufferPointer(start: $0, count: count))
            }
        }

        fileprivate func piece(isStart: Bool) -> Piece {
            switch cmark_node_get_type(node) {
            case CMARK_NODE_TEXT: .text
            case CMARK_NODE_CODE: .code
            case CMARK_NODE_CODE_BLOCK: .codeBlock
            case CMARK_NODE_SOFTBREAK: .softBreak
            case CMARK_NODE_LINEBREAK: .hardBreak
            case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
            case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: .html
            default: container.map { isStart ? .start($0) : .end($0) } ?? .unknown(typeName)
            }
        }

        private var container: Node? {
            switch cmark_node_get_type(node) {
            case CMARK_NODE_DOCUMENT: .document
            case CMARK_NODE_PARAGRAPH: .paragraph
            case CMARK_NODE_BLOCK_QUOTE: .quote
            case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
            case CMARK_NODE_LIST: list
            case CMARK_NODE_ITEM: item
            case CMARK_NODE_EMPH: .emphasis
            case CMARK_NODE_STRONG: .strong
            case CMARK_NODE_LINK: .link
            case CMARK_NODE_IMAGE: .image
            default: nodeOfExtension
            }
        }

        private var list: Node {
            let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
            return .list(
                start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil,
                tight: cmark_node_get_list_tight(node) != 0)
        }

        private var item: Node {
            let isTask = typeName == "tasklist"
            return .item(checked: isTask ? cmark_gfm_extensions_get_tasklist_item_checked(node) : nil)
        }

        /// The extensions' types are numbers given at registering, in C variables; their names never change.
        private var nodeOfExtension: Node? {
            switch typeName {
            case "table": .table
            case "table_header": .tableRow(isHeader: true)
            case "table_row": .tableRow(isHeader: false)
            case "table_cell": .tableCell
            case "strikethrough": .strikethrough
            default: nil
            }
        }

        private var typeName: String {
            // The library answers with a literal of its own for every node, and with "NONE" for none.
            cmark_node_get_type_string(node).map { String(cString: $0) } ?? "NONE"
        }
    }
}
