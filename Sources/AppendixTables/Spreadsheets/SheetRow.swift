internal import ServiceCatalogue

/// The values of one row of a spreadsheet, whose texts lie in one buffer. Like the cells of a printed table it is emptied
/// and filled again, row by row.
struct SheetRow {
    enum Value {
        /// A place in `text`.
        case text(Range<Int>)
        case number(Int)
        case date(CalendarDate)
    }

    private(set) var text: [UInt8] = []
    private(set) var values: [Value] = []
    /// The description, before it is copied.
    private var cell = Cell()

    mutating func removeAll() {
        text.removeAll(keepingCapacity: true)
        values.removeAll(keepingCapacity: true)
    }

    mutating func append(_ text: String) { append { $0.append(contentsOf: text.utf8) } }

    mutating func append(_ number: Int) { values.append(.number(number)) }

    /// A text of several lines.
    mutating func append(_ lines: some Sequence<String>) {
        append { text in
            for (place, line) in lines.enumerated() {
                if place > 0 { text.append(UInt8(ascii: "\n")) }
                text.append(contentsOf: line.utf8)
            }
        }
    }

    /// Spreadsheets know no day of the years before 1901.
    mutating func append(_ date: CalendarDate?) {
        if let date, date.year > 1900 { values.append(.date(date)) } else { append(date?.description ?? "") }
    }

    mutating func append(_ cell: Cell) { append { cell.appendPlainText(to: &$0) } }

    private mutating func append(_ write: (inout [UInt8]) -> Void) {
        let start = text.count
        write(&text)
        values.append(.text(start..<text.count))
    }

    func withText(_ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        text.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    }
}

extension SheetRow {
    /// The fields of a service's row, in their order.
    mutating func append(_ row: AppendixRow, inTable number: Int) {
        let (service, name) = (row.service, row.service.name)
        append(number)
        append(row.regionTitle)
        append(service.id)
        append(name.norwegian.text.legal)
        append(name[.en]?.legal ?? "")
        append(service.sites.lazy.map(row.text(of:)))
        append(service.sites.lazy.map { $0.website?.written ?? "" })
        append(row.codeList)
        append(row.codeNote?.text ?? "")
        append(row.procedureList)
        append(service.approved)
        append(service.discontinued)
        cell.removeAll()
        row.appendDescription(to: &cell)
        append(cell)
    }

    /// The same of a row that is in the tables no more.
    mutating func append(_ record: AppendixRecord) {
        for field in AppendixField.allCases {
            let text = record[field] ?? ""
            switch field {
            case .table: if let number = Int(text) { append(number) } else { append(text) }
            case .approved, .discontinued:
                if let date = CalendarDate(parsing: text) { append(date) } else { append(text) }
            default: append(text)
            }
        }
    }
}
