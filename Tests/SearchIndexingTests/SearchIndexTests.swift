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

@Suite struct PostingListsTests {
    private func encoded(_ postings: [(service: Int, field: SearchField)]) -> String {
        var bytes: [UInt8] = []
        PostingLists.append(postings.map { Posting(service: $0.service, field: $0.field) }[...], to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func writesDifferencesFieldByField() {
        #expect(encoded([(0, .name), (1, .name), (40, .keywords), (2, .body)]) == "AA.oB....C")
        #expect(encoded([(0, .summary)]) == "...A")
        #expect(encoded([(31, .name), (63, .name), (96, .name)]) == "ffgB")
    }
}

@Suite struct SearchedWordsTests {
    /// What a side finds services by, in the order given: "brok A" and the like.
    private func lists(
        _ content: String, on side: SiteSide = .norwegian, inOrder order: ([Service]) -> [Service] = { $0 }
    ) throws -> [String] {
        let catalogue = try #require(ContentTree(content).read().catalogue)
        let searched = SearchedWords(
            services: catalogue.services, classification: catalogue.classification, layWords: [])
        let places = order(catalogue.services).map(searched.services.place)
        let lists = PostingLists(searched.services, of: places, on: side, termCount: searched.terms.count)
        return searched.order.filter { !lists[$0].isEmpty }.map { term in
            let postings = lists[term].map { "\($0.service) \($0.field)" }.joined(separator: ", ")
            return "\(String(decoding: searched.terms[term], as: UTF8.self)): \(postings)"
        }
    }

    @Test func countOnlyTheBestFieldOfATermInAService() throws {
        let sample = Sample(id: "a", name: "brokk", summary: "Om brokk hos unge.", body: "Mest om unge med feber.")
        let found = try lists(sample.files)
        #expect(found.contains("brok: 0 name"))
        #expect(found.contains("ung: 0 summary"))
        #expect(found.contains("feb: 0 body"))
    }

    @Test func giveEachSideItsOwnBodyAndTheNorwegianOneWhereThereIsNoOther() throws {
        let translated = Sample(id: "a", name: "astma", body: "Mest om feber.")
        let content = """
            \(translated.files)
            -- services/a.en.md --
            ---
            id: a
            ---
            Mostly about coughs.
            \(Sample(id: "b", name: "brokk", body: "Mest om hevelser.").files)
            """
        let (norwegian, english) = (try lists(content), try lists(content, on: .english))
        #expect(norwegian.contains("feb: 0 body") && !norwegian.contains { $0.hasPrefix("cough") })
        #expect(english.contains("cough: 0 body") && !english.contains { $0.hasPrefix("feb") })
        #expect(norwegian.contains("hevels: 1 body") && english.contains("hevels: 1 body"))
    }

    @Test func numberServicesInTheOrderOfTheSide() throws {
        let content = Sample(id: "a", name: "astma").files + "\n" + Sample(id: "b", name: "brokk").files
        #expect(try lists(content).contains("astm: 0 name"))
        #expect(try lists(content) { $0.reversed() }.contains("astm: 1 name"))
    }
}

@Suite struct ByteListTests {
    @Test func sortsByTheBytesWhateverTheirLength() {
        let words = [
            "", "a", "ab", "abcdefg", "abcdefgh", "abcdefgha", "abcdefghb", "abcdefgi", "b", "lunge", "lungene",
        ]
        var list = ByteList()
        for word in words.reversed() { list.append(Array(word.utf8)) }
        #expect(list.sorted(0..<list.count).map { String(decoding: list[$0], as: UTF8.self) } == words)
    }
}

@Suite struct ByteTableTests {
    private func number(of key: [UInt8], in table: ByteTable) -> Int? {
        key.withUnsafeBufferPointer { table.number(of: $0) }
    }

    @Test func tellsKeysOfAllLengthsFromEachOther() {
        var table = ByteTable()
        let keys = (0..<5_000).map { Array("\($0)".utf8) + [UInt8](repeating: 0, count: $0 % 20) }
        let numbers = keys.map { key in key.withUnsafeBufferPointer { table.number(adding: $0).number } }
        #expect(numbers == Array(keys.indices))
        #expect(keys.map { number(of: $0, in: table) } == numbers)
        #expect(number(of: [UInt8](repeating: 0, count: 9), in: table) == nil)
    }

    @Test func tellsKeysThatDifferInOneByteFromEachOther() {
        for length in 0...20 {
            var keys = [[UInt8](repeating: 1, count: length)]
            for place in 0..<length {
                keys.append(keys[0])
                keys[place + 1][place] = 2
            }
            var table = ByteTable()
            let numbers = keys.map { key in key.withUnsafeBufferPointer { table.number(adding: $0).number } }
            #expect(numbers == Array(0...length))
        }
    }
}

@Suite struct SearchTermsTests {
    private func terms(_ count: Int, list: Int) -> SearchTerms {
        var keys = ByteList()
        for number in 10_000..<10_000 + count { keys.append(Array("ord\(number)".utf8)) }
        return SearchTerms(0..<count, of: keys) { _, bytes in bytes += repeatElement(UInt8(ascii: "A"), count: list) }
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
        var words = ByteList()
        for word in ["hjerne", "hjertefeil"] { words.append(Array(word.utf8)) }
        #expect(FrontCoding.separator(of: 1, after: 0, in: words) == Array("hjert".utf8))
    }
}

@Suite struct SearchCompoundsTests {
    private func tails(of word: String, in words: [String]) -> [String] {
        var vocabulary = SearchVocabulary()
        for word in words + [word] {
            _ = Array(word.utf8).withUnsafeBufferPointer { vocabulary.word(ofWritten: $0) }
        }
        return SearchCompounds.tails(of: words.count, in: vocabulary.terms).map {
            String(decoding: vocabulary.terms[$0.tail], as: UTF8.self)
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
