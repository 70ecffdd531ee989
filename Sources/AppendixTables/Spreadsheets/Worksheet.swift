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

    func xml(_ strings: inout SharedStrings) -> SheetML {
        var rows = row(1, sheet.columns.map { .text($0.head) }, isHead: true, &strings)
        for (place, values) in sheet.rows.enumerated() {
            rows.append(row(place + 2, values, isHead: false, &strings))
        }
        let range = "A1:\(Worksheet.letters(sheet.columns.count))\(sheet.rows.count + 1)"
        return """
            <worksheet xmlns="\(Workbook.namespace)"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>\
            <dimension ref="\(range)"/>\(views)<sheetFormatPr defaultRowHeight="15"/><cols>\(columns)</cols>\
            <sheetData>\(rows)</sheetData><autoFilter ref="\(range)"/>\
            <pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>\
            <pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>
            """
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

    private func row(
        _ number: Int, _ values: [AppendixSheet.Value], isHead: Bool, _ strings: inout SharedStrings
    ) -> SheetML {
        var xml: SheetML = #"<row r="\#(number)">"#
        for (place, value) in values.enumerated() {
            xml.append(cell("\(Worksheet.letters(place + 1))\(number)", value, isHead: isHead, &strings))
        }
        xml.append(literal: "</row>")
        return xml
    }

    private func cell(
        _ place: String, _ value: AppendixSheet.Value, isHead: Bool, _ strings: inout SharedStrings
    ) -> SheetML {
        switch value {
        case .text(""): #"<c r="\#(place)" s="\#(Workbook.text)"/>"#
        case .text(let text):
            #"<c r="\#(place)" s="\#(isHead ? Workbook.head : Workbook.text)" t="s"><v>\#(strings.place(of: text))</v></c>"#
        case .number(let number): #"<c r="\#(place)" s="\#(Workbook.text)"><v>\#(number)</v></c>"#
        case .date(let date): #"<c r="\#(place)" s="\#(Workbook.date)"><v>\#(Worksheet.serial(date))</v></c>"#
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
