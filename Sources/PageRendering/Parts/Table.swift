internal import Hypertext

/// A table with its caption: the one part that writes table markup, so that a column is named once, for its head and
/// for the cells, which say it themselves where the table is a list.
struct Table: WrittenTemplate {
    struct Column: Sendable {
        enum Kind { case text, number, code }

        let name: HTML
        let kind: Kind

        static func text(_ name: HTML) -> Column { Column(name: name, kind: .text) }
        static func text(_ name: String) -> Column { Column(name: "\(name)", kind: .text) }
        static func number(_ name: HTML) -> Column { Column(name: name, kind: .number) }
        static func number(_ name: String) -> Column { Column(name: "\(name)", kind: .number) }
        static func code(_ name: String) -> Column { Column(name: "\(name)", kind: .code) }

        /// The class of the style sheet that numbers and codes have.
        fileprivate var attribute: StaticString {
            switch kind {
            case .text: ""
            case .number: #" class="right""#
            case .code: #" class="code""#
            }
        }
    }

    struct Row {
        /// A cell for each column.
        let cells: [HTML]
        /// How far the row is set in: the number of groups around it, where rows have such.
        var depth: Int?
    }

    /// What names it: a caption of its own, or a heading above it that would say the same.
    enum Name {
        case caption(String)
        case heading(id: String)
    }

    private let name: Name
    private let columns: TableColumns
    private let writeRows: (inout HTML) -> Void

    /// - Parameter writeRows: puts each row on a line of its own, as `TableColumns.writeRow` does.
    init(_ name: Name, _ columns: TableColumns, writeRows: @escaping (inout HTML) -> Void) {
        self.name = name
        self.columns = columns
        self.writeRows = writeRows
    }

    func write(to html: inout HTML) {
        html.line(columns.becomesList ? #"<div class="table reflow">"# : #"<div class="table">"#)
        switch name {
        case .caption(let text): html.append("<table><caption>\(text)</caption>" as HTML)
        case .heading(let id): html.append(#"<table aria-labelledby="\#(id)">"# as HTML)
        }
        html.line(columns.head)
        html.line("<tbody>")
        writeRows(&html)
        html.line("</tbody></table></div>")
    }
}

extension Table {
    /// - Parameter rows: made by the same columns, perhaps long before: one that stands in the tables of many pages is made
    ///   once.
    init(_ name: Name, _ columns: TableColumns, rows: [HTML]) {
        self.init(name, columns) { html in
            for row in rows { html.line(row) }
        }
    }

    /// - Parameter naming: the column whose cell names its row.
    init(name: Name, columns: [Column], rows: [Row], naming: Int = 0) {
        let columns = TableColumns(columns, naming: naming)
        self.init(name, columns) { html in
            for row in rows { columns.writeRow(depth: row.depth, to: &html) { $1.append(row.cells[$0]) } }
        }
    }

    /// - Parameter naming: the column whose cell names its row.
    init(caption: String, columns: [Column], rows: [Row], naming: Int = 0) {
        self.init(name: .caption(caption), columns: columns, rows: rows, naming: naming)
    }

    /// Rows that stand in no group.
    init(caption: String, columns: [Column], cells: [[HTML]]) {
        self.init(caption: caption, columns: columns, rows: cells.map { Row(cells: $0) })
    }

    /// - Parameter heading: the id of the heading above it.
    init(labelledBy heading: String, columns: [Column], cells: [[HTML]]) {
        self.init(name: .heading(id: heading), columns: columns, rows: cells.map { Row(cells: $0) })
    }
}

/// The columns of a table, or of the tables on many pages: their head, and how a row is made of cells.
struct TableColumns: Sendable {
    private let columns: [Table.Column]
    private let naming: Int
    /// Whether the rows become lists on a narrow screen. Two columns fit on any; more do only where all but one are
    /// some characters wide.
    let becomesList: Bool
    /// What each cell says of itself, where the table becomes a list.
    private let labels: [HTML]
    let head: HTML

    /// - Parameter naming: the column whose cell names its row.
    init(_ columns: [Table.Column], naming: Int = 0) {
        self.columns = columns
        self.naming = naming
        becomesList = columns.count > 2 && !columns.contains { $0.kind == .code }
        labels = becomesList ? columns.map(\.name.text) : []
        head = "<thead><tr>\(columns.map(TableColumns.head))</tr></thead>"
    }

    private static func head(_ column: Table.Column) -> HTML {
        column.kind == .number
            ? #"<th scope="col" class="right">\#(column.name)</th>"# : #"<th scope="col">\#(column.name)</th>"#
    }

    /// A row for the tables of many pages.
    func row(cell: (_ column: Int, _ html: inout HTML) -> Void) -> HTML {
        var html = HTML()
        html.reserveCapacity(480)
        writeRow(to: &html, cell: cell)
        return html
    }

    /// Puts a row on a line of its own.
    ///
    /// - Parameters:
    ///   - depth: how far the row is set in; nil where rows stand in no groups.
    ///   - cell: writes what stands in a column.
    func writeRow(depth: Int? = nil, to html: inout HTML, cell: (_ column: Int, _ html: inout HTML) -> Void) {
        html.line(depth.map { #"<tr class="depth-\#(min($0, 2))">"# } ?? "<tr>")
        for (index, column) in columns.enumerated() {
            html.append(literal: index == naming ? #"<th scope="row""# : "<td")
            html.append(literal: column.attribute)
            let bare = html.count
            if becomesList, index != naming { writeLabel(of: index, to: &html) }
            html.append(literal: ">")
            let empty = html.count
            cell(index, &html)
            // What is empty has nothing to name.
            if html.count == empty, empty > bare + 1 {
                html.removeLast(empty - bare)
                html.append(literal: ">")
            }
            html.append(literal: index == naming ? "</th>" : "</td>")
        }
        html.append(literal: "</tr>")
    }

    private func writeLabel(of index: Int, to html: inout HTML) {
        html.append(literal: #" data-label=""#)
        html.append(labels[index])
        html.append(literal: #"""#)
    }
}

extension HTML {
    /// The text between the tags, fit for an attribute's value, for it stays escaped.
    fileprivate var text: HTML {
        var isInTag = false
        return HTML(
            trusting: bytes.filter { byte in
                if byte == UInt8(ascii: "<") { isInTag = true }
                defer { if byte == UInt8(ascii: ">") { isInTag = false } }
                return !isInTag
            })
    }
}
