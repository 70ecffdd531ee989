internal import AppendixFixtures
internal import ServiceCatalogue
internal import Testing

@testable internal import AppendixComparison
@testable internal import AppendixTables

struct XLSXFormatTests {
    private func part(_ name: String, _ appendix: Appendix) throws -> String {
        let archive = try ZIPReader(AppendixFormat.xlsx.bytes(of: appendix))
        return String(decoding: try archive.part(name, limit: 1 << 24), as: UTF8.self)
    }

    @Test func isWellFormedInEveryPart() throws {
        let names =
            [
                "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "docProps/app.xml", "xl/workbook.xml",
                "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/sharedStrings.xml",
            ] + (1...6).map { "xl/worksheets/sheet\($0).xml" }
        for name in names {
            var reader = try XMLReader(Array(try part(name, Invented.wholeAppendix([Invented.nastyService()])).utf8))
            while try reader.next() != nil {}
        }
    }

    @Test func hasASheetForEachAppendix() throws {
        let workbook = try part("xl/workbook.xml", Invented.wholeAppendix([]))
        let names = workbook.matches(of: /<sheet name="([^"]+)"/).map { String($0.1) }
        #expect(names == (1...6).map { "Vedlegg \($0)" })
    }

    @Test func keepsItsHeadInPlaceAndFiltersByIt() throws {
        let sheet = try part("xl/worksheets/sheet1.xml", Invented.appendix([Invented.service("a")]))
        #expect(sheet.contains(#"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#))
        #expect(sheet.contains(#"<autoFilter ref="A1:M2"/>"#))
    }

    @Test func holdsDatesAsDatesAndTextsThatLookLikeFormulasAsTexts() throws {
        let service = Invented.service("a", approved: "2011-07-07", text: .init(paragraph: "=1+1"))
        let appendix = try Invented.appendix([service])
        let sheet = try part("xl/worksheets/sheet1.xml", appendix)
        // 7 July 2011 is day 40731, as every spreadsheet counts.
        #expect(sheet.contains(#"<c r="K2" s="3"><v>40731</v></c>"#))
        #expect(!sheet.contains("<f>"))
        #expect(try part("xl/sharedStrings.xml", appendix).contains(#"<t xml:space="preserve">=1+1</t>"#))
    }

    @Test(arguments: [
        ("1900-03-01", 61), ("2000-02-29", 36585), ("2011-01-01", 40544), ("2026-12-31", 46387),
        ("9999-12-31", 2_958_465),
    ]) func countsDaysAsSpreadsheetsDo(date: String, serial: Int) throws {
        #expect(Worksheet.serial(try #require(Invented.date(date))) == serial)
    }

    @Test(arguments: [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (703, "AAA")])
    func lettersItsColumns(number: Int, letters: String) {
        #expect(Worksheet.letters(number) == letters)
    }

    @Test func writesTheSignsOfAnEscapeAsText() throws {
        let service = Invented.service("a", text: .init(paragraph: "a_x0041_b _x41_ _x00e6_"))
        #expect(
            try part("xl/sharedStrings.xml", Invented.appendix([service])).contains(
                ">a_x005F_x0041_b _x41_ _x005F_x00e6_<"))
    }

    @Test func writesEachTextOnce() throws {
        let strings = try part(
            "xl/sharedStrings.xml", Invented.appendix([Invented.service("a"), Invented.service("b")]))
        #expect(strings.components(partedBy: ">Haugen sykehus HF<").count == 2)
    }
}
