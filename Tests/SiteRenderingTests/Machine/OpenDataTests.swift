import ContentFixtures
import Foundation
import Testing

@testable import SiteRendering

@Suite struct OpenDataTests {
    @Test func putsTheFactsOfAServiceBesideItsNorwegianPage() throws {
        let site = try InventedSite(
            sampleService(
                rowLines: ["networks: [ERN PRØVE]"],
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
        #expect(service["networks"] as? [String] == ["ERN PRØVE"])
        #expect(service["referral"] as? NSDictionary == ["text": "Henvis til oss."])
        #expect(service["text"] as? NSDictionary == ["nb": "Først.\nén\nto\n"])
        #expect(service["approved"] as? String == "2011-07-07")
        #expect(service["discontinued"] == nil)
        #expect(site.pageFile("en/services/prove/index.json") == nil)
    }

    @Test func holdsTheSameRecordInTheCatalogueAsBesideThePage() throws {
        let site = try InventedSite(sampleService("b") + "\n" + sampleService("a"))
        let services = try #require(try site.json("data/catalogue.json")["services"] as? [NSDictionary])
        #expect(services.map { $0["id"] as? String } == ["a", "b"])
        #expect(try site.json("tjenester/a/index.json")["service"] as? NSDictionary == services[0])
    }

    @Test func quotesCellsOfTheTableThatHoldCommasOrQuotationMarks() throws {
        let site = try InventedSite(
            sampleService().replacing("hospital: Prøvesykehuset", with: #"hospital: 'Prøve, "nord"'"#))
        let rows = try site.machineFile("data/services.csv").split(separator: "\r\n")
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
        let files = ["b", "a/ø", "a/z"].map { FileManifest.Entry(SiteFile(path: $0, bytes: Array("abc".utf8))) }
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

    private func entries(_ files: [String: String]) -> [FileManifest.Entry] {
        files.map { FileManifest.Entry(SiteFile(path: $0, bytes: Array($1.utf8))) }
    }

    @Test(arguments: [
        [:], ["b": "2"], ["a/z": "2", "c": "2", "x": "2"], ["0": "2", "b": "2", "ø": "2", "y": "2"],
    ])
    func revisesTheListThatStandsToTheOneThatWouldBeMade(changes: [String: String]) {
        let before = ["b": "1", "a/ø": "1", "a/z": "1", "c": "1", "x": "1"]
        let standing = FileManifest(entries(before)).file.bytes
        let after = before.merging(changes) { $1 }
        #expect(
            FileManifest(entries(changes)).file(revising: standing, without: []).bytes
                == FileManifest(entries(after)).file.bytes)
        // What is named as gone is left out, unless it is made.
        let rest = after.filter { $0.key != "a/ø" && ($0.key != "x" || changes["x"] != nil) }
        #expect(
            FileManifest(entries(changes)).file(revising: standing, without: ["a/ø", "x"]).bytes
                == FileManifest(entries(rest)).file.bytes)
    }

    @Test func makesTheListWhereNoneStands() {
        for standing in [[], Array("{\n\"version\":1\n}".utf8)] {
            let list = FileManifest(entries(["a": "1"]))
            #expect(list.file(revising: standing, without: []).bytes == list.file.bytes)
        }
    }
}
