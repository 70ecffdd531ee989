internal import Hypertext

/// A table with its caption: the one part that writes table markup, so that a column is named once, for its head and
/// for the cells, which say it themselves where the table is a list.
struct Table: WrittenTemplate {
    struct Column {
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

    let name: Name
    let columns: [Column]
    let rows: [Row]
    /// The column whose cell names its row.
    var naming = 0
    /// Whether the rows become lists on a narrow screen. Two columns fit on any; more do only where all but one are
    /// some characters wide.
    var becomesList: Bool { columns.count > 2 && !columns.contains { $0.kind == .code } }

    func write(to html: inout HTML) {
        let labels = becomesList ? columns.map(\.name.text) : nil
        html.line(#"<div class="table\#(labels == nil ? "" : " reflow")">\#(start)"#)
        html.line("<thead><tr>\(columns.map(head))</tr></thead>")
        html.line("<tbody>")
        for row in rows { write(row, labels, to: &html) }
        html.line("</tbody></table></div>")
    }

    private var start: HTML {
        switch name {
        case .caption(let text): "<table><caption>\(text)</caption>"
        case .heading(let id): #"<table aria-labelledby="\#(id)">"#
        }
    }

    private func head(_ column: Column) -> HTML {
        column.kind == .number
            ? #"<th scope="col" class="right">\#(column.name)</th>"# : #"<th scope="col">\#(column.name)</th>"#
    }

    /// - Parameter labels: what each cell says of itself, where the table becomes a list.
    private func write(_ row: Row, _ labels: [HTML]?, to html: inout HTML) {
        html.line(row.depth.map { #"<tr class="depth-\#(min($0, 2))">"# } ?? "<tr>")
        for (index, column) in columns.enumerated() {
            let cell = row.cells[index]
            if index == naming {
                html.append(#"<th scope="row"\#(column.attribute)>\#(cell)</th>"#)
            } else if let labels, !cell.isEmpty {
                html.append(#"<td\#(column.attribute) data-label="\#(labels[index])">\#(cell)</td>"#)
            } else {
                html.append("<td\(column.attribute)>\(cell)</td>")
            }
        }
        html.append("</tr>")
    }
}

extension Table {
    init(caption: String, columns: [Column], rows: [Row], naming: Int = 0) {
        self.init(name: .caption(caption), columns: columns, rows: rows, naming: naming)
    }

    /// Rows that stand in no group.
    init(caption: String, columns: [Column], cells: [[HTML]]) {
        self.init(name: .caption(caption), columns: columns, rows: cells.map { Row(cells: $0) })
    }

    /// - Parameter heading: the id of the heading above it.
    init(labelledBy heading: String, columns: [Column], cells: [[HTML]]) {
        self.init(name: .heading(id: heading), columns: columns, rows: cells.map { Row(cells: $0) })
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
