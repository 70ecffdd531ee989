import ContentFixtures
import ContentReading
import Files
import ServiceCatalogue
import Testing

@testable import SearchIndexing

@Suite struct SearchIndexTests {
    @Test func isTheSameBytesEveryTime() throws {
        let samples = [Sample(id: "a", name: "astma"), Sample(id: "b", name: "brokk", ended: "2019-01-01")]
        #expect(try SampleIndex(samples).files == SampleIndex(samples).files)
        #expect(try SampleIndex(samples).files == SampleIndex(samples.reversed()).files)
    }

    @Test(arguments: [2, 3, 64])
    func isTheSameBytesWithAnyNumberOfThreads(jobs: Int) throws {
        let words = ["astma", "brokk", "hjerte", "hjertefeil", "lunge", "lungetransplantasjon", "transplantasjon"]
        let samples = (0..<30).map { number in
            Sample(
                id: "s\(number)", name: "\(words[number % 7]) og \(words[number % 5]) nummer \(number)",
                ended: number.isMultiple(of: 4) ? "2019-01-01" : nil)
        }
        #expect(try SampleIndex(samples, jobs: jobs).files == SampleIndex(samples).files)
    }

    @Test func namesAnotherVersionWhenAWordChanges() throws {
        let (old, new) = (
            try SampleIndex([Sample(id: "a", name: "astma")]), try SampleIndex([Sample(id: "a", name: "allergi")])
        )
        #expect(old.text("manifest.json") != new.text("manifest.json"))
    }

    @Test func numbersDiscontinuedServicesAfterCurrentOnes() throws {
        let index = try SampleIndex([
            Sample(id: "a", name: "astma", ended: "2019-01-01"), Sample(id: "b", name: "brokk"),
        ])
        #expect(index.text("c/0.json").hasPrefix(#"[["b","#))
        #expect(index.text("manifest.json").contains(#""count":2,"current":1,"#))
    }

    @Test func escapesQuotesAndBackslashesOfATitle() throws {
        let index = try SampleIndex([Sample(id: "a", name: #"«astma» \ "brokk""#.replacing("\"", with: "''"))])
        #expect(index.text("c/0.json").contains(#"«astma» \\ ''brokk''"#))
    }

    @Test func keepsTextsOfTheInterfaceOutOfThePages() throws {
        let manifest = try SampleIndex([Sample(id: "a", name: "astma")], side: .english).text("manifest.json")
        #expect(manifest.contains(#""language":"en""#))
        #expect(manifest.contains(#""oneResult":"1 service""#))
    }
}

@Suite struct SearchPostingsTests {
    private func encoded(_ entries: [(service: Int, field: SearchField)]) -> String {
        let entries = entries.map { SearchPostings.Entry(service: $0.service, field: $0.field) }
        return String(decoding: PostingLists.encoded(entries), as: UTF8.self)
    }

    @Test func writesDifferencesFieldByField() {
        #expect(encoded([(0, .name), (1, .name), (40, .keywords), (2, .body)]) == "AA.oB....C")
        #expect(encoded([(0, .summary)]) == "...A")
        #expect(encoded([(31, .name), (63, .name), (96, .name)]) == "ffgB")
    }

    @Test func countsOnlyTheBestFieldOfATermInAService() {
        var postings = SearchPostings()
        postings.add(0, service: 7, field: .name)
        postings.add(0, service: 7, field: .body)
        postings.add(0, service: 9, field: .body)
        postings.add(SearchVocabulary.none, service: 9, field: .name)
        let lists = PostingLists([(postings, numbers: [0])], termCount: 1)
        #expect(lists[0].map(\.service) == [7, 9])
        #expect(lists[0].map(\.field) == [.name, .body])
    }
}

@Suite struct IndexedTermsTests {
    private func lists(partLength: Int) throws -> [String] {
        let words = ["astma", "brokk", "hjerte", "lunge", "lungetransplantasjon"]
        let samples = (0..<12).map { Sample(id: "s\($0)", name: "\(words[$0 % 5]) og \(words[$0 % 3]) \($0 + 10)") }
        let catalogue = try #require(ContentTree(samples.map(\.files).joined(separator: "\n")).read().catalogue)
        let indexed = IndexedTerms(
            catalogue.services, side: .norwegian, classification: catalogue.classification, jobs: 2,
            partLength: partLength)
        return indexed.sorted.map { term in
            let term = (indexed.terms[term], PostingLists.encoded(indexed.lists[term]))
            return "\(String(decoding: term.0, as: UTF8.self)) \(String(decoding: term.1, as: UTF8.self))"
        }
    }

    @Test(arguments: [1, 5, 11])
    func areTheSameInHoweverManyPartsServicesAreRead(partLength: Int) throws {
        let whole = try lists(partLength: 12)
        #expect(whole.contains { $0.hasPrefix("brok ") })
        #expect(try lists(partLength: partLength) == whole)
    }
}

@Suite struct SortableBytesTests {
    @Test func standInTheOrderOfTheirBytesWhateverTheirLength() {
        let words = [
            "", "a", "ab", "abcdefg", "abcdefgh", "abcdefgha", "abcdefghb", "abcdefgi", "b", "lunge", "lungene",
        ]
        let keys = words.reversed().map { SortableBytes(Array($0.utf8)[...]) }
        #expect(keys.sorted().map { String(decoding: $0.bytes, as: UTF8.self) } == words)
    }
}

@Suite struct ByteTableTests {
    @Test func tellsKeysOfAllLengthsFromEachOther() {
        var table = ByteTable()
        let keys = (0..<5_000).map { Array("\($0)".utf8) + [UInt8](repeating: 0, count: $0 % 20) }
        let numbers = keys.map { key in key.withUnsafeBufferPointer { table.number(of: $0).number } }
        #expect(numbers == Array(keys.indices))
        #expect(keys.map { table.number(of: $0[...]) } == numbers)
        #expect(table.number(of: [UInt8](repeating: 0, count: 9)[...]) == nil)
    }

    @Test func findsTheNumbersOfAnotherTablesKeys() {
        func table(_ keys: String...) -> ByteTable {
            var table = ByteTable()
            for key in keys { _ = Array(key.utf8).withUnsafeBufferPointer { table.number(of: $0) } }
            return table
        }
        var all = table("astma", "brokk")
        #expect(all.numbers(adding: table("feber", "brokk", "astma").keys) == [2, 1, 0])
        #expect(all.count == 3)
    }
}

@Suite struct SearchTermsTests {
    private func terms(_ count: Int, list: Int) -> SearchTerms {
        let words = (10_000..<10_000 + count).map { Array("ord\($0)".utf8) }
        return SearchTerms(words.map { ($0[...], [UInt8](repeating: UInt8(ascii: "A"), count: list)) })
    }

    @Test func cutsFilesWhereTheyGrowTooLarge() {
        let terms = terms(3_000, list: 10)
        #expect(terms.files.count == terms.firstTerms.count)
        #expect(terms.files.allSatisfy { $0.bytes.count < SearchTerms.fileSize + 200 })
        #expect(terms.files.count > 5)
    }

    @Test func givesALongListAFileOfItsOwn() {
        let terms = terms(2, list: 3_000)
        #expect(terms.files.map(\.path) == ["p/0.json", "p/1.json", "w/0.json"])
        #expect(String(decoding: terms.files[2].bytes, as: UTF8.self) == #"["Aord10000 H1","!0!3000 !1!3000"]"#)
    }

    @Test func namesAFileByTheShortestBeginningThatTellsItFromTheOneBefore() {
        #expect(
            FrontCoding.separator(of: Array("hjertefeil".utf8)[...], after: Array("hjerne".utf8)[...])
                == Array("hjert".utf8))
    }
}

@Suite struct SearchCompoundsTests {
    private func tails(of word: String, in words: [String]) -> [String] {
        var vocabulary = SearchVocabulary()
        for word in words + [word] {
            _ = Array(word.utf8).withUnsafeBufferPointer { vocabulary.term(ofWritten: $0) }
        }
        return SearchCompounds(vocabulary.terms).tails(of: words.count).map {
            String(decoding: vocabulary.terms[$0], as: UTF8.self)
        }
    }

    @Test func findsTheLastPartOfACompound() {
        #expect(tails(of: "lungetransplantasjon", in: ["transplantasjon"]) == ["transplantasjon"])
        #expect(tails(of: "hjertefeil", in: ["hjerte", "feil"]) == ["feil"])
        #expect(tails(of: "livmorhalskreft", in: ["livmorhals", "halskreft", "kreft"]) == ["halskreft", "kreft"])
    }

    @Test func believesAShortPartOnlyAfterAKnownWord() {
        #expect(tails(of: "premier", in: ["mier"]) == [])
        #expect(tails(of: "forfeil", in: ["feil"]) == [])
    }
}
