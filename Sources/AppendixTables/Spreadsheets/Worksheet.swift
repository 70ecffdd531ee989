internal import Hypertext
internal import ServiceCatalogue

/// One sheet of a workbook, while it is written row by row: a large one has some 100,000 cells.
struct Worksheet {
    /// What is not in the archive yet.
    private var xml = SheetML()
    private let sheet: AppendixSheet
    private let isFirst: Bool
    /// Of the cells of each column: `<c r="A`.
    private let beginnings: [SheetML]
    /// Of the last row.
    private var number = 1

    init(_ sheet: AppendixSheet, isFirst: Bool, _ strings: inout SharedStrings) {
        self.sheet = sheet
        self.isFirst = isFirst
        beginnings = sheet.columns.indices.map { place in #"<c r="\#(Worksheet.letters(place + 1))"# }
        xml.append(
            """
            <worksheet xmlns="\(Workbook.namespace)"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>\
            <dimension ref="\(range)"/>\(views)<sheetFormatPr defaultRowHeight="15"/><cols>\(columns)</cols>\
            <sheetData>
            """)
        appendHead(&strings)
    }

    /// Hands on the end of the sheet.
    mutating func finish(in archive: inout ZIPWriter) {
        xml.append(
            """
            </sheetData><autoFilter ref="\(range)"/>\
            <pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>\
            <pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>
            """)
        archive.append(xml.bytes)
    }

    /// Hands on what is written, if it is much.
    mutating func handOn(to archive: inout ZIPWriter) {
        guard xml.count >= piece else { return }
        archive.append(xml.bytes)
        xml.removeLast(xml.count)
    }

    private var range: String { "A1:\(Worksheet.letters(sheet.columns.count))\(sheet.rowCount + 1)" }

    /// The head stays where it is while the rows are scrolled.
    private var views: SheetML {
        """
        <sheetViews><sheetView\(selected) workbookViewId="0">\
        <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>\
        <selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>
        """
    }

    private var selected: SheetML { isFirst ? #" tabSelected="1""# : "" }

    private var columns: [SheetML] {
        sheet.columns.enumerated().map { place, column in
            #"<col min="\#(place + 1)" max="\#(place + 1)" width="\#(column.width)" customWidth="1"/>"#
        }
    }

    private mutating func appendHead(_ strings: inout SharedStrings) {
        var row = SheetRow()
        for column in sheet.columns { row.append(column.head) }
        var written = WorkbookRow()
        written.fill(with: row)
        number = 0
        append(written, texts: Workbook.head, &strings)
    }

    /// - Parameter look: of its texts.
    mutating func append(_ row: WorkbookRow, texts look: SheetML = Workbook.text, _ strings: inout SharedStrings) {
        self.number += 1
        let number: SheetML = "\(self.number)"
        xml.append(#"<row r="\#(number)">"#)
        row.withItems { items in
            for (beginning, value) in zip(beginnings, row.values) {
                xml.append(beginning)
                xml.append(number)
                append(value, of: items, look, &strings)
            }
        }
        xml.append(literal: "</row>")
    }

    private mutating func append(
        _ value: WorkbookRow.Value, of items: UnsafeBufferPointer<UInt8>, _ look: SheetML,
        _ strings: inout SharedStrings
    ) {
        xml.append(literal: #"" s=""#)
        switch value {
        case .empty:
            xml.append(look)
            xml.append(literal: #""/>"#)
        case .text(let range, let hash):
            let place = strings.place(of: UnsafeBufferPointer(rebasing: items[range]), hash: hash)
            xml.append(look)
            xml.append(literal: #"" t="s"><v>"#)
            xml.append(text: String(place))
            xml.append(literal: "</v></c>")
        case .number(let number): xml.append(#"\#(Workbook.text)"><v>\#(number)</v></c>"#)
        case .date(let serial): xml.append(#"\#(Workbook.date)"><v>\#(serial)</v></c>"#)
        }
    }

    /// A, B, … Z, AA, AB, …
    static func letters(_ column: Int) -> String {
        var (left, letters) = (column, "")
        while left > 0 {
            letters = "\(Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8((left - 1) % 26))))" + letters
            left = (left - 1) / 26
        }
        return letters
    }

    /// Spreadsheets count days from 30 December 1899. No date of a service is near the day in 1900 that they count too
    /// many.
    static func serial(_ date: CalendarDate) -> Int {
        let day = { (year: Int, month: Int, day: Int) in
            // Days of the Gregorian calendar, with the year beginning in March (Fliegel and Van Flandern, 1968).
            let (years, months) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
            return 365 * years + years / 4 - years / 100 + years / 400 + (153 * months + 2) / 5 + day
        }
        return day(date.year, date.month, date.day) - day(1899, 12, 30)
    }
}
