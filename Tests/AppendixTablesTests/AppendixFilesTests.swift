internal import AppendixFixtures
internal import Files
internal import ServiceCatalogue
internal import Testing

@testable internal import AppendixTables

/// All appendices in one file and each by itself are written at the same time.
struct AppendixFilesTests {
    /// Three tables, with links, numbered lists and what is special in any format.
    private func appendix() throws -> Appendix {
        let list = Document { text in
            text.element(.list(start: 3, tight: true)) { text in
                text.element(.item(checked: nil)) { text in text.element(.paragraph) { $0.text("å_x0041_ & «b»") } }
            }
        }
        let sites = ["https://a.example/", "https://b.example/?a&b"].map {
            ServiceLocation(trust: Invented.hill, website: Invented.address($0))
        }
        let kinds = [Invented.treatment, Invented.multiRegional, Invented.advisory]
        return try Invented.wholeAppendix(
            [Invented.nastyService()]
                + kinds.enumerated().flatMap { place, kind in
                    [
                        Invented.service("a\(place)", kind, sites: sites.reversed(), text: list),
                        Invented.service("b\(place)", kind, regions: [Invented.west], sites: sites, text: list),
                    ]
                })
    }

    @Test(arguments: AppendixFormat.allCases, [false, true])
    func eachAppendixHasTheBytesThatItHasByItself(format: AppendixFormat, hasChanges: Bool) throws {
        var appendix = try appendix()
        if hasChanges {
            let gone = AppendixChange(kind: .gone, record: appendix.records[0])
            appendix.changes = AppendixChanges(since: appendix.asOf, all: [gone])
        }
        let all = FileInMemory()
        var singles: [Int: FileInMemory] = [:]
        format.write(appendix, to: all) { number in
            let file = FileInMemory()
            singles[number] = file
            return file
        }
        #expect(all.bytes == format.bytes(of: appendix))
        #expect(singles.keys.sorted() == appendix.tables.map(\.number) + appendix.guides.map(\.number))
        for (number, file) in singles { #expect(file.bytes == format.bytes(of: appendix.only(number)), "\(number)") }
    }
}
