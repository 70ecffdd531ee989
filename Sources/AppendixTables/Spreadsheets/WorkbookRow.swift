internal import Hypertext

/// A row as a workbook has it, but for the places of its texts and its number, which every workbook gives for itself.
struct WorkbookRow: WrittenRow {
    enum Value {
        /// A place in `items`, and the hash of what stands there.
        case text(Range<Int>, hash: Int)
        case empty
        case number(Int)
        case date(Int)
    }

    private(set) var values: [Value] = []
    private var items = SheetML()
    private var maker: SheetRowMaker?

    /// A row whose values come from elsewhere.
    init() {}

    init(_ table: AppendixTable, of appendix: Appendix) { maker = SheetRowMaker(table, of: appendix) }

    mutating func fill(with row: AppendixRow) {
        maker?.fill(with: row)
        if let maker { fill(with: maker.row) }
    }

    mutating func fill(with row: SheetRow) {
        values.removeAll(keepingCapacity: true)
        items.removeLast(items.count)
        for value in row.values {
            switch value {
            case .text(let range) where range.isEmpty: values.append(.empty)
            case .text(let range): row.withText(range) { append($0) }
            case .number(let number): values.append(.number(number))
            case .date(let date): values.append(.date(Worksheet.serial(date)))
            }
        }
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        let start = items.count
        SharedStrings.write(text, to: &items)
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(text))
        values.append(.text(start..<items.count, hash: hasher.finalize()))
    }

    func withItems(_ body: (UnsafeBufferPointer<UInt8>) -> Void) { items.bytes.withUnsafeBufferPointer(body) }
}
