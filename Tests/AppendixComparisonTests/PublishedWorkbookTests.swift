internal import AppendixFixtures
internal import Diagnostics
internal import ServiceCatalogue
internal import Testing

@testable internal import AppendixComparison
@testable internal import AppendixTables

/// Workbooks that somebody had open and saved again.
struct PublishedWorkbookTests {
    private let services = [
        Invented.service("a", icd10: CodeStatement(codes: Invented.codes("C92.0"))),
        Invented.service("b", discontinued: "2019-01-01"),
    ]

    private func found(_ bytes: [UInt8]) throws -> [String] {
        let published = try PublishedAppendix(bytes, file: "vedlegg.xlsx", regions: [Invented.east])
        let appendix = try Invented.appendix(services, language: published.language)
        let printer = TextPrinter(language: .nb, colour: false)
        return AppendixComparison(of: published, with: appendix).diagnostics.all.map {
            String(printer.print($0, source: { _ in nil }).split(separator: "\n")[0])
        }
    }

    /// Our own workbook with a change made to some of its parts.
    private func edited(_ change: (_ part: String, _ xml: String) -> String) throws -> [UInt8] {
        let old = try ZIPReader(AppendixFormat.xlsx.bytes(of: Invented.appendix(services)))
        var archive = InventedArchive()
        let sheets = (1...3).map { "xl/worksheets/sheet\($0).xml" }
        for name in ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml"] + sheets {
            guard old.holds(name) else { continue }
            archive.append(
                name, Array(change(name, String(decoding: try old.part(name, limit: 1 << 24), as: UTF8.self)).utf8))
        }
        return archive.finished()
    }

    @Test func saysTheSheetAndTheRowOfWhatDiffers() throws {
        let bytes = try edited { part, xml in
            part.hasSuffix("sharedStrings.xml") ? xml.replacing("C92.0", with: "C92.1") : xml
        }
        #expect(
            try found(bytes) == [
                "vedlegg.xlsx:1:1: feil: ark «Vedlegg 1», rad 2: «ICD-10 kode» for 'a' er 'C92.1' her, men 'C92.0' i registeret [published-field-differs]"
            ])
    }

    @Test func readsADateAsTheNumberOfItsDay() throws {
        // 7 July 2011 is day 40,731, and 1 January 2019 day 43,466.
        let bytes = try edited { _, xml in xml.replacing("<v>43466</v>", with: "<v>43831.5</v>") }
        #expect(
            try found(bytes) == [
                "vedlegg.xlsx:1:1: feil: ark «Vedlegg 1», rad 3: «Avviklet (siste dag)» for 'b' er '2020-01-01' her, men '2019-01-01' i registeret [published-field-differs]"
            ])
    }

    @Test(arguments: [
        (1, false, "1899-12-31"), (40_731, false, "2011-07-07"), (39_269, true, "2011-07-07"),
        (2_958_465, false, "9999-12-31"), (43_890, false, "2020-02-29"),
    ]) func countsDaysAsSpreadsheetsDo(serial: Int, from1904: Bool, day: String) {
        #expect(CalendarDate(serial: serial, countsFrom1904: from1904)?.description == day)
    }

    @Test(arguments: [0, -1, 2_958_466, Int.max - 1_462]) func knowsNoDayOutsideTheCalendarOfSpreadsheets(serial: Int) {
        #expect(CalendarDate(serial: serial, countsFrom1904: false) == nil)
    }

    @Test func readsCellsAsOtherProgramsWriteThem() throws {
        // A title above the heads, texts in their cells, runs of their own looks, places left out, an empty row.
        let sheet = """
            <x:worksheet xmlns:x="urn:a"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Våre tjenester</x:t></x:is></x:c></x:row>
            <x:row/><x:row r="5"><x:c r="B5" t="inlineStr"><x:is><x:r><x:t>Navn på </x:t></x:r><x:r><x:t>tjeneste</x:t></x:r></x:is></x:c>
            <x:c t="str"><x:v>Lokalisering</x:v></x:c><x:c t="s"><x:v>0</x:v></x:c></x:row>
            <x:row r="6"><x:c r="B6" t="str"><x:v>Ny &amp; god</x:v></x:c><x:c r="D6"><x:v>39269</x:v></x:c><x:c r="E6" t="e"><x:v>#N/A</x:v></x:c></x:row>
            <x:row r="7"><x:c r="B7"/></x:row></x:sheetData></x:worksheet>
            """
        var archive = InventedArchive()
        archive.append(
            "xl/workbook.xml",
            Array(
                #"<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="Ark1" r:id="a"/></sheets></workbook>"#
                    .utf8))
        archive.append(
            "xl/_rels/workbook.xml.rels",
            Array(#"<Relationships><Relationship Id="a" Target="/xl/worksheets/s.xml"/></Relationships>"#.utf8))
        archive.append(
            "xl/sharedStrings.xml",
            Array("<sst><si><t>Godkjent fra</t><rPh><t>uttale</t></rPh></si></sst>".utf8))
        archive.append("xl/worksheets/s.xml", Array(sheet.utf8))
        let published = try PublishedAppendix(archive.finished(), file: "a", regions: [])
        #expect(published.rows.map(\.place) == [.sheet("Ark1", row: 6)])
        #expect(published.rows.first?.record[.name] == "Ny & god")
        #expect(published.rows.first?.record[.approved] == "2011-07-07")
        #expect(published.unknownHeads.isEmpty)
    }

    @Test func saysThatAWorkbookHasNoTableOfOurs() throws {
        let bytes = try edited { _, xml in xml.replacing("Navn på tjeneste", with: "Tittel") }
        // In each of the three sheets the column is told by its neighbours; without them there is no table.
        let others = try edited { part, xml in
            part.hasSuffix("sharedStrings.xml")
                ? xml.replacing("Navn på tjeneste", with: "a").replacing("Id<", with: "b<") : xml
        }
        #expect(try found(bytes).count == 3)
        #expect(throws: PublishedFileError.noTable) {
            try PublishedAppendix(others, file: "a", regions: [])
        }
    }
}
