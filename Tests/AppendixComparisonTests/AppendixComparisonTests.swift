internal import AppendixFixtures
internal import Diagnostics
internal import ServiceCatalogue
internal import Testing

@testable internal import AppendixComparison
@testable internal import AppendixTables

struct AppendixComparisonTests {
    private let services = [
        Invented.service(
            "a",
            sites: [
                ServiceLocation(trust: Invented.hill, website: Invented.address("https://a.example/#!/b")),
                ServiceLocation(trust: Invented.shore, hospital: Hospital(id: "indre", name: "Indre")),
            ], icd10: CodeStatement(codes: Invented.codes("C92.0", "F00-F99"), note: "Delvis")),
        Invented.service("b", discontinued: "2019-01-01"),
        Invented.service("c", Invented.advisory, regions: [Invented.west]),
        Invented.service("d", Invented.multiRegional, regions: [Invented.west, Invented.east]),
    ]

    private func found(
        _ bytes: [UInt8], _ services: [Service]? = nil, file: String = "publisert"
    ) throws -> [String] {
        let published = try PublishedAppendix(
            bytes, file: file, regions: [Invented.east, Invented.west, Invented.north])
        let appendix = try Invented.appendix(services ?? self.services, language: published.language)
        let printer = TextPrinter(language: .nb, colour: false)
        return AppendixComparison(of: published, with: appendix).diagnostics.all.map {
            String(printer.print($0, source: { _ in nil }).split(separator: "\n")[0])
        }
    }

    @Test(arguments: [AppendixFormat.docx, .csv, .xlsx], [Language.nb, .en])
    func findsNoDifferenceInWhatItWroteItself(format: AppendixFormat, language: Language) throws {
        #expect(try found(format.bytes(of: Invented.appendix(services, language: language))) == [])
    }

    @Test func reportsEachFieldThatDiffersAtItsRow() throws {
        let csv = String(decoding: AppendixFormat.csv.bytes(of: try Invented.appendix(services)), as: UTF8.self)
        let edited = csv.replacing("2011-07-07,2019-01-01", with: "7. juli 2012,01.01.2019")
            .replacing("C92.0, F00-F99", with: "c92.0 ,F00 – F98").replacing("Indre", with: "Ytre")
        #expect(
            try found(Array(edited.utf8)) == [
                "publisert:2:1: feil: «Lokalisering» for 'a' er 'Haugen sykehus HF / Stranda sjukehus HF, Ytre' her, men 'Haugen sykehus HF / Stranda sjukehus HF, Indre' i registeret [published-field-differs]",
                "publisert:2:1: feil: «ICD-10 kode» for 'a' er 'C92.0, F00-F98' her, men 'C92.0, F00-F99' i registeret [published-field-differs]",
                "publisert:5:1: feil: «Godkjent fra» for 'b' er '2012-07-07' her, men '2011-07-07' i registeret [published-field-differs]",
            ])
    }

    @Test func reportsRowsThatOnlyOneOfThemHas() throws {
        let docx = AppendixFormat.docx.bytes(of: try Invented.appendix(services))
        let others = services.filter { $0.id != "b" } + [Invented.service("ny", name: "Tjeneste for ny", english: "Ny")]
        #expect(
            try found(docx, others) == [
                "publisert:1:1: feil: vedlegg 1, rad 2: 'Nasjonal behandlingstjeneste for b' står her, men er ikke blant tjenestene i registeret [published-row-unknown]",
                "publisert:1:1: feil: 'ny' mangler her; den står i vedlegg 1, Helse Øst RHF [published-row-missing]",
            ])
    }

    @Test func pairsARowWhoseNameWasChangedByItsEnglishName() throws {
        let docx = AppendixFormat.docx.bytes(of: try Invented.appendix(services))
        let renamed =
            services.dropFirst() + [
                Invented.service(
                    "a", name: "Nasjonal behandlingstjeneste for A og B", english: "Norwegian National Unit for a",
                    sites: services[0].sites, icd10: services[0].icd10)
            ]
        #expect(
            try found(docx, Array(renamed)) == [
                "publisert:1:1: feil: vedlegg 1, rad 1: «Navn på tjeneste» for 'a' er 'Nasjonal behandlingstjeneste for a' her, men 'Nasjonal behandlingstjeneste for A og B' i registeret [published-field-differs]"
            ])
    }

    @Test func saysWhatAFileIsThatIsNoTableOfOurs() throws {
        let printer = TextPrinter(language: .nb, colour: false)
        func printed(_ bytes: [UInt8]) throws -> String {
            let error = #expect(throws: PublishedFileError.self) {
                try PublishedAppendix(bytes, file: "veileder.pdf", regions: [])
            }
            return printer.print(try #require(error).diagnostic(file: "veileder.pdf"), source: { _ in nil })
        }
        #expect(
            try printed(Array("%PDF-1.7".utf8)) == """
                veileder.pdf:1:1: feil: filen er PDF, ikke en Word-fil (.docx), en arbeidsbok (.xlsx) eller CSV [unreadable-appendix]
                  hjelp: finn filen den ble laget av, og lagre den som .docx, .xlsx eller CSV
                """)
        #expect(
            try printed([0xD0, 0xCF, 0x11, 0xE0]) == """
                veileder.pdf:1:1: feil: filen er Office 97–2003, ikke en Word-fil (.docx), en arbeidsbok (.xlsx) eller CSV [unreadable-appendix]
                  hjelp: åpne den i Word og lagre den på nytt som .docx, eller i Excel som .xlsx
                """)
        var archive = InventedArchive()
        archive.append("content.xml", [])
        #expect(
            try printed(archive.finished()) == """
                veileder.pdf:1:1: feil: filen er verken en Word-fil eller en arbeidsbok [unreadable-appendix]
                  hjelp: bruk en .docx, en .xlsx eller CSV
                """)
    }

    /// The document of a Word file with a change made to its text.
    private func edited(_ bytes: [UInt8], _ change: (String) -> String) throws -> [UInt8] {
        let old = try ZIPReader(bytes)
        var archive = InventedArchive()
        for name in ["word/document.xml", "word/_rels/document.xml.rels"] {
            let part = String(decoding: try old.part(name, limit: 1 << 24), as: UTF8.self)
            archive.append(name, Array(change(part).utf8))
        }
        return archive.finished()
    }

    @Test func reportsARowThatStandsThereTwice() throws {
        let docx = try edited(AppendixFormat.docx.bytes(of: Invented.appendix(services))) { xml in
            guard let row = xml.split(separator: "</w:tr>").first(where: { $0.contains("for b</w:t>") }) else {
                return xml
            }
            return xml.replacing("\(row)</w:tr>", with: "\(row)</w:tr>\(row)</w:tr>")
        }
        #expect(
            try found(docx) == [
                "publisert:1:1: feil: vedlegg 1, rad 3: 'Nasjonal behandlingstjeneste for b' står her en gang til [published-row-twice]"
            ])
        let csv = String(decoding: AppendixFormat.csv.bytes(of: try Invented.appendix(services)), as: UTF8.self)
        let lines = csv.split(separator: "\r\n")
        let twice = (lines + [lines[1]]).map { $0 + "\r\n" }.joined()
        #expect(
            try found(Array(twice.utf8)) == [
                "publisert:8:1: feil: 'Nasjonal behandlingstjeneste for a' står her en gang til [published-row-twice]"
            ])
    }

    @Test func readsATableOneOfWhoseHeadsWasReworded() throws {
        let docx = try edited(AppendixFormat.docx.bytes(of: Invented.appendix(services, tables: [1, 2, 3]))) { xml in
            xml.replacing("<w:r><w:t>Lokalisering</w:t></w:r>", with: "<w:r><w:t>Sted</w:t></w:r>", maxReplacements: 1)
        }
        #expect(
            try found(docx) == [
                "publisert:1:1: feil: vedlegg 1, overskriftsraden: 'Sted' er ingen overskrift i tabellene; kolonnen leses som 'Lokalisering' [published-head-unknown]"
            ])
        let csv = String(decoding: AppendixFormat.csv.bytes(of: try Invented.appendix(services)), as: UTF8.self)
        #expect(
            try found(Array(csv.replacing("Navn på tjeneste", with: "Tjeneste").utf8)) == [
                "publisert:1:1: feil: 'Tjeneste' er ingen overskrift i tabellene; kolonnen leses som 'Navn på tjeneste' [published-head-unknown]"
            ])
    }

    @Test func comparesTheCodesOfATableThatHasNoColumnForThem() throws {
        let advisory = { (codes: [ICD10Range]) in
            [
                Invented.service(
                    "c", Invented.advisory, icd10: CodeStatement(codes: codes, note: "Delvis."), procedures: ["MAA06"])
            ]
        }
        let docx = AppendixFormat.docx.bytes(of: try Invented.appendix(advisory(Invented.codes("S52", "S53"))))
        #expect(try found(docx, advisory(Invented.codes("S52", "S53"))) == [])
        #expect(
            try found(docx, advisory(Invented.codes("S52"))) == [
                "publisert:1:1: feil: vedlegg 3, rad 1: «ICD-10 kode» for 'c' er 'S52, S53' her, men 'S52' i registeret [published-field-differs]"
            ])
    }

    @Test(arguments: [AppendixFormat.docx, .csv, .xlsx], [Language.nb, .en])
    func passesOverTheAppendicesThatListNoServices(format: AppendixFormat, language: Language) throws {
        #expect(try found(format.bytes(of: Invented.wholeAppendix(services, language: language))) == [])
    }

    @Test func reportsATableThatWasNotPublishedOnce() throws {
        let csv = AppendixFormat.csv.bytes(of: try Invented.appendix(services, tables: [1, 2]))
        #expect(
            try found(csv) == [
                "publisert:1:1: feil: ingen rad av vedlegg 3 står her; registeret har 1 [published-table-missing]"
            ])
    }

    @Test(arguments: [
        ("", PublishedFileError.noTable), ("a,b\r\n1,2\r\n", .noTable), ("Navn på tjeneste,Id\r\n", .noTable),
        ("PK\u{3}\u{4}tull", .notAnOfficeFile), ("%PDF-1.7", .otherKind(.pdf)), ("{\\rtf1", .otherKind(.rtf)),
        ("{\"format\": 1}", .otherKind(.json)), ("<!DOCTYPE html>", .otherKind(.html)),
    ]) func saysWhyAFileCannotBeRead(text: String, problem: PublishedFileError) {
        #expect(throws: problem) {
            try PublishedAppendix(Array(text.utf8), file: "a", regions: [])
        }
    }

    @Test func readsAWordFileAsOthersFormatIt() throws {
        let document = """
            <w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:r="r"><w:body>
            <w:p><w:r><w:t>Vedlegg 1. Oversikt</w:t></w:r></w:p>
            <w:tbl>
            <w:tr><w:tc><w:p><w:r><w:t>Navn på</w:t></w:r><w:r><w:t xml:space="preserve"> tjeneste</w:t></w:r></w:p></w:tc>
            <w:tc><w:p><w:r><w:t>Lokalisering</w:t></w:r></w:p></w:tc>
            <w:tc><w:p><w:r><w:t>Godkjent fra *</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:p><w:r><w:t>Helse Øst RHF</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:p><w:ins><w:r><w:t>Tjeneste</w:t></w:r></w:ins><w:del><w:r><w:delText>Gammel</w:delText></w:r></w:del>
            <w:r><w:br/><w:t>Norwegian National Unit</w:t></w:r></w:p></w:tc>
            <w:tc><w:p><w:r><w:t xml:space="preserve">Haugen </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>
            <w:r><w:instrText> HYPERLINK "https://a.example/" \\l "b" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>
            <w:r><w:t>Nettside</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:tc>
            <w:tc><w:p><w:r><w:t>7. juli 2011 t.o.m. 1. jan. 2019</w:t></w:r></w:p></w:tc></w:tr>
            </w:tbl></w:body></w:document>
            """
        var archive = InventedArchive()
        archive.append("word/document.xml", Array(document.utf8))
        archive.append("word/_rels/document.xml.rels", Array("<Relationships/>".utf8))
        let published = try PublishedAppendix(archive.finished(), file: "a", regions: [Invented.east])
        let record = try #require(published.rows.first?.record)
        let values = [AppendixField.table, .regions, .id, .name, .englishName, .location, .websites].map { record[$0] }
        #expect(
            values == [
                "1", "Helse Øst RHF", nil, "Tjeneste", "Norwegian National Unit", "Haugen", "https://a.example/#b",
            ])
        #expect(
            [AppendixField.approved, .discontinued].map { $0.normalized(record[$0] ?? "") } == [
                "2011-07-07", "2019-01-01",
            ])
        #expect(record[.codes] == nil)
    }
}
