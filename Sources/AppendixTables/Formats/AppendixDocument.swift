internal import Files
internal import ServiceCatalogue

/// A file of one format while it is written, from its beginning to its end.
///
/// All appendices in one have the same rows as each by itself. A row is written down once, without what one document numbers
/// otherwise than another, and then put into both.
protocol AppendixDocument {
    associatedtype Row: WrittenRow

    /// - Parameter file: holds nothing yet.
    init(_ appendix: Appendix, in file: any GrowingFile)

    mutating func begin(_ table: AppendixTable)
    mutating func begin(_ group: AppendixTable.Group, of table: AppendixTable)
    mutating func append(_ row: Row)
    mutating func end(_ group: AppendixTable.Group, of table: AppendixTable)
    mutating func end(_ table: AppendixTable)
    mutating func append(_ guide: AppendixGuide)
    mutating func finish()
}

/// A row as its format has it, emptied and filled again, row by row.
protocol WrittenRow {
    /// - Parameter appendix: the one of `table`.
    init(_ table: AppendixTable, of appendix: Appendix)
    mutating func fill(with row: AppendixRow)
}

extension AppendixDocument {
    /// - Parameters:
    ///   - file: of all of the appendix.
    ///   - single: where the table or guide of a number stands by itself; nil where it does not.
    static func write(_ appendix: Appendix, to file: any GrowingFile, single: (Int) -> (any GrowingFile)?) {
        var documents = [Self(appendix, in: file)]
        for table in appendix.tables {
            if let file = single(table.number) { documents.append(Self(appendix.only(table.number), in: file)) }
            documents.write(table, of: appendix)
            documents.finish(from: 1)
        }
        for guide in appendix.guides {
            if let file = single(guide.number) { documents.append(Self(appendix.only(guide.number), in: file)) }
            documents.each { $0.append(guide) }
            documents.finish(from: 1)
        }
        documents.finish(from: 0)
    }
}

extension Array where Element: AppendixDocument {
    fileprivate mutating func write(_ table: AppendixTable, of appendix: Appendix) {
        each { $0.begin(table) }
        var row = Element.Row(table, of: appendix)
        for group in table.groups {
            each { $0.begin(group, of: table) }
            for service in group.rows {
                row.fill(with: service)
                each { $0.append(row) }
            }
            each { $0.end(group, of: table) }
        }
        each { $0.end(table) }
    }

    fileprivate mutating func each(_ body: (inout Element) -> Void) {
        for place in indices { body(&self[place]) }
    }

    fileprivate mutating func finish(from first: Int) {
        for place in first..<count { self[place].finish() }
        removeSubrange(first...)
    }
}

/// How many bytes a document gathers before it hands them on.
let piece = 1 << 16
