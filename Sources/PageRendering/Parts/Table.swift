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
        fileprivate var attribute: HTML {
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
    private let rows: [HTML]

    /// - Parameter rows: made by the same columns, perhaps long before: one that stands in the tables of many pages is made
    ///   once.
    init(_ name: Name, _ columns: TableColumns, rows: [HTML]) {
        self.name = name
        self.columns = columns
        self.rows = rows
    }

    func write(to html: inout HTML) {
        html.line(columns.becomesList ? #"<div class="table reflow">"# : #"<div class="table">"#)
        switch name {
        case .caption(let text): html.append("<table><caption>\(text)</caption>" as HTML)
        case .heading(let id): html.append(#"<table aria-labelledby="\#(id)">"# as HTML)
        }
        html.line(columns.head)
        html.line("<tbody>")
        for row in rows { html.line(row) }
        html.line("</tbody></table></div>")
    }
}

extension Table {
    /// - Parameter naming: the column whose cell names its row.
    init(name: Name, columns: [Column], rows: [Row], naming: Int = 0) {
        let columns = TableColumns(columns, naming: naming)
        self.init(name, columns, rows: rows.map(columns.row))
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

    func row(_ row: Table.Row) -> HTML {
        var html: HTML = row.depth.map { #"<tr class="depth-\#(min($0, 2))">"# } ?? "<tr>"
        html.reserveCapacity(row.cells.reduce(0) { $0 + $1.count } + 64 * row.cells.count)
        for (index, cell) in row.cells.enumerated() {
            html.append(index == naming ? #"<th scope="row""# : "<td")
            html.append(columns[index].attribute)
            if becomesList, index != naming, !cell.isEmpty { html.append(#" data-label="\#(labels[index])""# as HTML) }
            html.append(">")
            html.append(cell)
            html.append(index == naming ? "</th>" : "</td>")
        }
        html.append("</tr>")
        return html
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
