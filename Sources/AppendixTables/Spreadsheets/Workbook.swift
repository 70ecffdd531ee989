internal import Hypertext

/// The small parts of a workbook.
enum Workbook {
    static let namespace: SheetML = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let officeType: SheetML = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let packageType: SheetML = "http://schemas.openxmlformats.org/package/2006/relationships"
    private static let contentType: SheetML = "application/vnd.openxmlformats-officedocument.spreadsheetml."

    // The places of the looks in `cellXfs`.
    static let text: SheetML = "1"
    static let head: SheetML = "2"
    static let date: SheetML = "3"

    static func contentTypes(_ worksheets: [String]) -> SheetML {
        let sheets = worksheets.map { name -> SheetML in
            #"<Override PartName="/\#(name)" ContentType="\#(contentType)worksheet+xml"/>"#
        }
        return """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/xl/workbook.xml" ContentType="\(contentType)sheet.main+xml"/>\(sheets)\
            <Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>\
            <Override PartName="/xl/styles.xml" ContentType="\(contentType)styles+xml"/>\
            <Override PartName="/xl/sharedStrings.xml" ContentType="\(contentType)sharedStrings+xml"/>\
            \(OfficePackage.propertyTypes)</Types>
            """
    }

    static let relationships: SheetML = OfficePackage.relationships(document: "xl/workbook.xml")

    static func xml(_ sheets: [AppendixSheet]) -> SheetML {
        let list = sheets.enumerated().map { place, sheet -> SheetML in
            #"<sheet name="\#(sheet.name)" sheetId="\#(place + 1)" r:id="rId\#(place + 1)"/>"#
        }
        // The head is printed on every page.
        let titles = sheets.enumerated().map { place, sheet -> SheetML in
            #"<definedName name="_xlnm.Print_Titles" localSheetId="\#(place)">'\#(sheet.name)'!$1:$1</definedName>"#
        }
        return """
            <workbook xmlns="\(namespace)" xmlns:r="\(officeType)"><bookViews><workbookView/></bookViews>\
            <sheets>\(list)</sheets><definedNames>\(titles)</definedNames></workbook>
            """
    }

    static func sheetRelationships(count: Int) -> SheetML {
        let sheets = (1..<(count + 1)).map { number -> SheetML in
            #"<Relationship Id="rId\#(number)" Type="\#(officeType)/worksheet" Target="worksheets/sheet\#(number).xml"/>"#
        }
        return """
            <Relationships xmlns="\(packageType)">\(sheets)\
            <Relationship Id="rId\(count + 1)" Type="\(officeType)/styles" Target="styles.xml"/>\
            <Relationship Id="rId\(count + 2)" Type="\(officeType)/sharedStrings" Target="sharedStrings.xml"/>\
            <Relationship Id="rId\(count + 3)" Type="\(officeType)/theme" Target="theme/theme1.xml"/>\
            </Relationships>
            """
    }

    /// Texts are wrapped and stand at the top of their cells; a date is shown as the reader's settings have it (14).
    static let styles: SheetML = """
        <styleSheet xmlns="\(namespace)">\
        <fonts count="2"><font><sz val="10"/><name val="Arial"/><family val="2"/></font>\
        <font><b/><sz val="10"/><name val="Arial"/><family val="2"/></font></fonts>\
        <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
        <fill><patternFill patternType="solid"><fgColor rgb="FFE7EEF5"/><bgColor indexed="64"/></patternFill></fill></fills>\
        <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
        <cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
        <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">\(wrapped)</xf>\
        <xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">\
        \(wrapped)</xf>\
        <xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">\
        <alignment horizontal="left" vertical="top"/></xf></cellXfs>\
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """

    private static let wrapped: SheetML = #"<alignment horizontal="left" vertical="top" wrapText="1"/>"#
}
