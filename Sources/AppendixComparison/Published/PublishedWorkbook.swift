internal import AppendixTables
internal import ServiceCatalogue

/// Finds the appendix tables in an Excel file: in each sheet the first row of heads that a table of ours could have.
struct PublishedWorkbook {
    private(set) var rows: [PublishedAppendix.Row] = []
    private(set) var language = Language.nb
    private(set) var unknownHeads: [PublishedAppendix.UnknownHead] = []

    /// Somebody may have put a title and a few lines above it.
    private static let mostLinesAbove = 20
    private static let largestPart = 256 << 20

    init(_ archive: ZIPReader) throws(PublishedFileError) {
        let workbook = try PublishedWorkbook.cells(archive)
        var heads: [String] = []
        for sheet in workbook.sheets {
            guard
                let head = sheet.rows.prefix(PublishedWorkbook.mostLinesAbove).firstIndex(
                    where: PublishedWorkbook.isHead)
            else { continue }
            let texts = sheet.rows[head].texts
            heads += texts
            let found = PublishedHeads(texts)
            unknownHeads += found.unknown(at: .sheet(sheet.name, row: sheet.rows[head].number))
            for row in sheet.rows[(head + 1)...] {
                guard let record = record(row, found.fields, workbook) else { continue }
                rows.append(.init(place: .sheet(sheet.name, row: row.number), record: record))
            }
        }
        language = AppendixLabels.language(ofHeads: heads)
    }

    private static func cells(_ archive: ZIPReader) throws(PublishedFileError) -> WorkbookCells {
        do {
            return try WorkbookCells(archive, limit: largestPart)
        } catch let problem as ZIPReader.Problem {
            throw PublishedFileError(problem)
        } catch let problem as XMLReader.Problem {
            throw PublishedFileError(problem, part: "xl/workbook.xml")
        } catch {
            throw .noTable
        }
    }

    private static func isHead(_ row: WorkbookCells.Row) -> Bool {
        let fields = PublishedHeads(row.texts).fields
        return fields.contains(.name) && (fields.contains(.location) || fields.contains(.id))
    }

    /// Nil of an empty row, and of one of Vedlegg 4 to 6, which have no services.
    private func record(
        _ row: WorkbookCells.Row, _ fields: [AppendixField?], _ workbook: WorkbookCells
    ) -> AppendixRecord? {
        var record = AppendixRecord()
        for (column, cell) in row.cells {
            guard fields.indices.contains(column), let field = fields[column] else { continue }
            record[field] = cell.text(of: field, countsFrom1904: workbook.countsFrom1904).legal
        }
        guard AppendixField.allCases.contains(where: { !(record[$0] ?? "").oneLine.isEmpty }) else { return nil }
        if let number = record[.table].flatMap({ Int($0.oneLine) }), AppendixGuide.numbers.contains(number) {
            return nil
        }
        record.splitPeriod()
        return record
    }
}

extension WorkbookCells.Row {
    /// Of all columns up to the last that is filled.
    fileprivate var texts: [String] {
        guard let last = cells.keys.max() else { return [] }
        return (0...last).map { column in
            if case .text(let text) = cells[column] { text } else { "" }
        }
    }
}

extension WorkbookCells.Cell {
    fileprivate func text(of field: AppendixField, countsFrom1904: Bool) -> String {
        switch self {
        case .text(let text): return text
        case .number(let number):
            // As the programs that write it mean it: a number with nothing after the point, of a day that a calendar has.
            guard let whole = Int(exactly: number.rounded(.down)) else { return "\(number)" }
            let isDate = field == .approved || field == .discontinued
            return (isDate ? CalendarDate(serial: whole, countsFrom1904: countsFrom1904)?.description : nil)
                ?? "\(whole)"
        }
    }
}

extension CalendarDate {
    /// The day with this number in a spreadsheet; nil of numbers that are no day of the years 1900 to 9999.
    init?(serial: Int, countsFrom1904: Bool) {
        let days = serial + (countsFrom1904 ? 1462 : 0)
        // 31 December 9999, the last day that Excel knows.
        guard (1...2_958_465).contains(days) else { return nil }
        // Days since 1 March of the year 0, in the Gregorian calendar (Hinnant, "chrono-compatible date algorithms").
        let shifted = days + 693_899
        let era = shifted / 146_097
        let ofEra = shifted - era * 146_097
        let year = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * year + year / 4 - year / 100)
        let month = (5 * ofYear + 2) / 153
        self.init(
            year: year + era * 400 + (month < 10 ? 0 : 1), month: month < 10 ? month + 3 : month - 9,
            day: ofYear - (153 * month + 2) / 5 + 1)
    }
}
