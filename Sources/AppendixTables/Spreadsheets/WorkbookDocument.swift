internal import Files
internal import Hypertext

/// Markup of a workbook. XML escapes the same five characters as HTML and forbids the same control characters.
typealias SheetML = HTML

/// The appendices as a workbook (ECMA-376, transitional): a sheet for each, with its first row standing still and
/// filtering the others. No cell holds a formula: every text is one, whatever it begins with.
struct WorkbookDocument: AppendixDocument {
    private let sheets: [AppendixSheet]
    private var archive: ZIPWriter
    private var strings: SharedStrings
    /// How many were begun.
    private var count = 0
    private var worksheet: Worksheet?

    init(_ appendix: Appendix, in file: any GrowingFile) {
        sheets = appendix.sheets
        strings = SharedStrings(rows: sheets.reduce(0) { $0 + $1.rowCount })
        archive = ZIPWriter(in: file)
        archive.append(part: "[Content_Types].xml", Workbook.contentTypes(sheets.indices.map(WorkbookDocument.name)))
        archive.append(part: "_rels/.rels", Workbook.relationships)
        archive.append(part: "docProps/core.xml", OfficePackage.coreProperties(appendix))
        archive.append(part: "docProps/app.xml", OfficePackage.appProperties)
        archive.append(part: "xl/workbook.xml", Workbook.xml(sheets))
        archive.append(part: "xl/_rels/workbook.xml.rels", Workbook.sheetRelationships(count: sheets.count))
        archive.append(part: "xl/styles.xml", Workbook.styles)
        archive.append(part: "xl/theme/theme1.xml", WorkbookTheme.xml)
    }

    mutating func begin(_ table: AppendixTable) { beginSheet() }
    func begin(_ group: AppendixTable.Group, of table: AppendixTable) {}
    func end(_ group: AppendixTable.Group, of table: AppendixTable) {}

    mutating func append(_ row: WorkbookRow) {
        worksheet?.append(row, &strings)
        worksheet?.handOn(to: &archive)
    }

    mutating func end(_ table: AppendixTable) {
        var row = WorkbookRow()
        sheets[count - 1].forEachGone { values in
            row.fill(with: values)
            append(row)
        }
        endSheet()
    }

    mutating func append(_ guide: AppendixGuide) {
        beginSheet()
        var row = WorkbookRow()
        sheets[count - 1].forEachRow(of: guide) { values in
            row.fill(with: values)
            append(row)
        }
        endSheet()
    }

    mutating func finish() {
        strings.write(to: &archive)
        archive.finish()
    }

    private static func name(at place: Int) -> String { "xl/worksheets/sheet\(place + 1).xml" }

    private mutating func beginSheet() {
        archive.begin(part: WorkbookDocument.name(at: count))
        worksheet = Worksheet(sheets[count], isFirst: count == 0, &strings)
        count += 1
    }

    private mutating func endSheet() {
        worksheet?.finish(in: &archive)
        archive.end()
        worksheet = nil
    }
}
