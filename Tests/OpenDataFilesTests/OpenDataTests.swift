import ContentFixtures
import Files
import Foundation
import SiteFixtures
import Testing

@testable import OpenDataFiles

@Suite struct OpenDataTests {
    @Test func putsTheFactsOfAServiceBesideItsNorwegianPage() throws {
        let site = try InventedSite(
            sampleService(
                textLines: ["aliases: [/tjenester/gammel/]", "referral: {text: Henvis til oss.}"],
                body: "Først.\n\n- **én**\n- to"))
        let document = try site.json("tjenester/prove/index.json")
        let service = try #require(document["service"] as? NSDictionary)
        #expect(document["version"] as? Int == 1)
        #expect(service["id"] as? String == "prove")
        #expect(
            service["pages"] as? NSDictionary == [
                "no": "https://prove.example/tjenester/prove/", "en": "https://prove.example/en/services/prove/",
            ])
        #expect(service["former_addresses"] as? [String] == ["/tjenester/gammel/"])
        #expect(service["referral"] as? NSDictionary == ["text": "Henvis til oss."])
        #expect(service["text"] as? NSDictionary == ["nb": "Først.\nén\nto\n"])
        #expect(service["approved"] as? String == "2011-07-07")
        #expect(service["discontinued"] == nil)
        #expect(site.fileIfAny("en/services/prove/index.json") == nil)
    }

    @Test func holdsTheSameRecordInTheCatalogueAsBesideThePage() throws {
        let site = try InventedSite(sampleService("b") + "\n" + sampleService("a"))
        let services = try #require(try site.json("data/catalogue.json")["services"] as? [NSDictionary])
        #expect(services.map { $0["id"] as? String } == ["a", "b"])
        #expect(try site.json("tjenester/a/index.json")["service"] as? NSDictionary == services[0])
    }

    @Test func keepsASpreadsheetFromTakingACellOfTheTableForAFormula() throws {
        let site = try InventedSite(
            sampleService().replacing("hospital: Prøvesykehuset", with: "hospital: nord")
                + #"""

                -- registry/trusts.yml --
                - id: provesykehuset
                  name: {nb: Prøvesykehuset HF, en: Sample Hospital Trust}
                  region: helse-prove
                  kind: health-trust
                  hospitals: [{id: nord, name: '=HYPERLINK("https://x.example/","a")'}]
                """#)
        let table = try site.file("data/services.csv")
        #expect(table.contains(#","'=HYPERLINK(""https://x.example/"",""a"")","#))
    }

    @Test func quotesCellsOfTheTableThatHoldCommasOrQuotationMarks() throws {
        let site = try InventedSite(
            sampleService().replacing("hospital: Prøvesykehuset", with: "hospital: nord")
                + #"""

                -- registry/trusts.yml --
                - id: provesykehuset
                  name: {nb: Prøvesykehuset HF, en: Sample Hospital Trust}
                  region: helse-prove
                  kind: health-trust
                  hospitals: [{id: nord, name: 'Prøve, "nord"'}]
                """#)
        let rows = try site.file("data/services.csv").split(separator: "\r\n")
        #expect(rows.count == 2)
        #expect(rows[0].hasPrefix("id,category,name_nb,name_en,regions,"))
        #expect(rows[1].contains(#",provesykehuset,"Prøve, ""nord""","#))
    }

    @Test func tellsServicesThatCoverACodeFromThoseWithAPartOfIt() throws {
        let site = try InventedSite(
            sampleService("hele") + "\n" + sampleService("del").replacing("codes: [C50]", with: "codes: [C50.4]"))
        let codes = try #require(try site.json("data/icd10-services.json")["codes"] as? [NSDictionary])
        #expect(codes.map { $0["code"] as? String } == ["C50", "C50.4"])
        #expect(codes[0]["covers"] as? [String] == ["hele"])
        #expect(codes[0]["partial"] as? [String] == ["del"])
        #expect(codes[1]["covers"] as? [String] == ["del", "hele"])
    }

    @Test func listsFilesOneToALineInTheOrderOfTheirBytes() {
        let files = ["b", "a/ø", "a/z"].map { FileManifest.Entry(File(path: $0, bytes: Array("abc".utf8))) }
        let text = String(decoding: FileManifest(files).file.bytes, as: UTF8.self)
        let digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        #expect(
            text == """
                {
                "version":1,
                "algorithm":"SHA-256",
                "files":[
                {"path":"a/z","size":3,"sha256":"\(digest)"},
                {"path":"a/ø","size":3,"sha256":"\(digest)"},
                {"path":"b","size":3,"sha256":"\(digest)"}
                ]
                }

                """)
    }
}
