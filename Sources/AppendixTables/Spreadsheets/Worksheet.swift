internal import Hypertext
internal import ServiceCatalogue

/// One sheet of a workbook.
struct Worksheet {
    private let sheet: AppendixSheet
    private let isFirst: Bool

    init(_ sheet: AppendixSheet, isFirst: Bool) {
        self.sheet = sheet
        self.isFirst = isFirst
    }

    /// Puts the sheet at the end of `xml`.
    func write(to xml: inout SheetML, _ strings: inout SharedStrings) {
        let range = "A1:\(Worksheet.letters(sheet.columns.count))\(sheet.rowCount + 1)"
        xml.append(
            """
            <worksheet xmlns="\(Workbook.namespace)"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>\
            <dimension ref="\(range)"/>\(views)<sheetFormatPr defaultRowHeight="15"/><cols>\(columns)</cols>\
            <sheetData>
            """)
        writeHead(to: &xml, &strings)
        let beginnings = sheet.columns.indices.map { place -> SheetML in #"<c r="\#(Worksheet.letters(place + 1))"# }
        var number = 1
        sheet.forEachRow { row in
            number += 1
            write(row, "\(number)", to: &xml, beginnings, &strings)
        }
        xml.append(
            """
            </sheetData><autoFilter ref="\(range)"/>\
            <pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>\
            <pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>
            """)
    }

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

    private func writeHead(to xml: inout SheetML, _ strings: inout SharedStrings) {
        xml.append(literal: #"<row r="1">"#)
        for (place, column) in sheet.columns.enumerated() {
            let letters = Worksheet.letters(place + 1)
            var head = column.head
            let text = head.withUTF8 { strings.place(of: $0) }
            xml.append(#"<c r="\#(letters)1" s="\#(Workbook.head)" t="s"><v>\#(text)</v></c>"#)
        }
        xml.append(literal: "</row>")
    }

    /// Written piece by piece: a large workbook has some 100,000 cells.
    ///
    /// - Parameter beginnings: of the cells of each column: `<c r="A`.
    private func write(
        _ row: SheetRow, _ number: SheetML, to xml: inout SheetML, _ beginnings: [SheetML],
        _ strings: inout SharedStrings
    ) {
        xml.append(#"<row r="\#(number)">"#)
        for (beginning, value) in zip(beginnings, row.values) {
            xml.append(beginning)
            xml.append(number)
            switch value {
            case .text(let range) where range.isEmpty: xml.append(literal: #"" s="1"/>"#)
            case .text(let range):
                xml.append(literal: #"" s="1" t="s"><v>"#)
                row.withText(range) { xml.append(text: String(strings.place(of: $0))) }
                xml.append(literal: "</v></c>")
            case .number(let number): xml.append(#"" s="\#(Workbook.text)"><v>\#(number)</v></c>"#)
            case .date(let date): xml.append(#"" s="\#(Workbook.date)"><v>\#(Worksheet.serial(date))</v></c>"#)
            }
        }
        xml.append(literal: "</row>")
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
