internal import Hypertext
internal import ServiceCatalogue

/// Markup of a workbook. XML escapes the same five characters as HTML and forbids the same control characters.
typealias SheetML = HTML

/// The appendices as a workbook (ECMA-376, transitional): a sheet for each, with its first row standing still and
/// filtering the others. No cell holds a formula: every text is one, whatever it begins with.
struct XLSXFormat {
    private let appendix: Appendix

    init(_ appendix: Appendix) { self.appendix = appendix }

    var bytes: [UInt8] {
        let sheets = appendix.sheets
        let names = sheets.indices.map { "xl/worksheets/sheet\($0 + 1).xml" }
        var archive = ZIPWriter(room: appendix.room)
        archive.append(part: "[Content_Types].xml", Workbook.contentTypes(names))
        archive.append(part: "_rels/.rels", Workbook.relationships)
        archive.append(part: "docProps/core.xml", OfficePackage.coreProperties(appendix))
        archive.append(part: "docProps/app.xml", OfficePackage.appProperties)
        archive.append(part: "xl/workbook.xml", Workbook.xml(sheets))
        archive.append(part: "xl/_rels/workbook.xml.rels", Workbook.sheetRelationships(count: sheets.count))
        archive.append(part: "xl/styles.xml", Workbook.styles)
        archive.append(part: "xl/theme/theme1.xml", WorkbookTheme.xml)
        var strings = SharedStrings()
        for (place, name) in names.enumerated() {
            archive.append(part: name) { xml in
                Worksheet(sheets[place], isFirst: place == 0).write(to: &xml, &strings)
            }
        }
        archive.append(part: "xl/sharedStrings.xml") { strings.write(to: &$0) }
        return archive.finished()
    }
}
