import ContentFixtures
import ContentReading
import Diagnostics
import Files
import ServiceCatalogue
import Testing

/// The content of this repository, read as a build reads it. Counts come from the files themselves, by looking for the
/// words of the keys: what goes in must come out.
@Suite struct RealContentTests {
    private static let files = realContent()
    private static let content = ContentReader(jobs: 2).read(files)

    private var catalogue: Catalogue {
        get throws { try #require(Self.content.catalogue) }
    }

    @Test func readsWithoutErrorsAndWarnings() {
        #expect(printed(Self.content.diagnostics, .nb) == "")
    }

    @Test func readsEveryServiceWithItsApprovalDate() throws {
        let services = try catalogue.services
        // Services are discontinued, never deleted: there were 105 with 103 dates at first.
        #expect(services.count >= 105)
        #expect(services.count == count("- id: ", in: "registry/services/"))
        #expect(services.count { $0.approved != nil } >= 103)
        #expect(services.count { $0.approved != nil } == count("approved: ", in: "registry/services/"))
        #expect(services.count { $0.discontinued != nil } == count("discontinued: ", in: "registry/services/"))
    }

    @Test func readsEveryWebsite() throws {
        let sites = try catalogue.services.flatMap(\.sites)
        #expect(sites.count { $0.website != nil } == count("website: ", in: "registry/services/"))
        #expect(sites.count == count("- trust: ", in: "registry/services/"))
    }

    @Test func readsEveryCodeInTheOrderOfTheRow() throws {
        let read = try catalogue.services.filter { $0.icd10 != nil }.sorted { $0.id < $1.id }
        let lists = lines(of: "codes: [", in: "registry/services/").map { $0.split(separator: ",").count }
        let counts = (read: read.reduce(0) { $0 + $1.codes.count }, listed: lists.reduce(0, +))
        #expect(counts.read == counts.listed)
        #expect(read.count == lists.count)
        let service = try #require(try catalogue.services.first { $0.id == "akutt-replantasjonskirurgi" })
        #expect(
            service.codes.map(\.description) == ["S08", "S18", "S28", "S38", "S48", "S58", "S68", "S78", "S88", "S98"])
    }

    @Test func readsEveryKeyword() throws {
        let written = lines(of: "keywords: [", in: "services/").map { $0.split(separator: ",").count }.reduce(0, +)
        #expect(try catalogue.services.map(\.text.keywords.count).reduce(0, +) == written)
    }

    @Test func readsTheTextsInTheFormTheirAuthorsChose() throws {
        let texts = try catalogue.services.map(\.text)
        let nynorsk = lines(of: "lang: nn", in: "services/").count
        #expect(nynorsk > 0)
        #expect(texts.count { $0.norwegian.language == .nn } == nynorsk)
        #expect(texts.count { $0.summary[.nn] != nil } == nynorsk)
        #expect(texts.count { $0.norwegian.language == .nb } == texts.count - nynorsk)
        #expect(texts.allSatisfy { $0.english?.language == .en && $0.summary[.en] != nil })
    }

    @Test func readsEveryHeadingAndEveryListItem() throws {
        let documents = try catalogue.services.flatMap { [$0.text.norwegian.document, $0.text.english?.document] }
            .compactMap { $0 }
        let lines = texts(in: "services/").flatMap { $0.split(separator: "\n") }
        #expect(documents.map(\.headings.count).reduce(0, +) == lines.count { $0.hasPrefix("## ") })
        let items = documents.flatMap(\.events).count { $0 == .start(.item(checked: nil)) }
        #expect(items == lines.count { $0.starts(with: /(- |[0-9]+\. )/) })
        #expect(documents.allSatisfy { $0.wordCount > 10 })
    }

    @Test func readsTheClassificationWhole() throws {
        #expect(try catalogue.classification.entries.count == 2534)
        #expect(try catalogue.classification.chapters.count == 22)
    }

    @Test func readsTheSmallerFiles() throws {
        let catalogue = try catalogue
        #expect(catalogue.regions.map(\.id) == ["helse-sor-ost", "helse-vest", "helse-midt-norge", "helse-nord"])
        #expect(catalogue.trusts.count == count("  region: ", in: "registry/trusts.yml"))
        let ids = count("- id: ", in: "registry/trusts.yml")
        #expect(catalogue.trusts.count + catalogue.trusts.flatMap(\.hospitals).count == ids)
        #expect(catalogue.categories.count == 7)
        #expect(catalogue.articles.count == count("lang: en", in: "articles/"))
        #expect(catalogue.settings.sides == [.norwegian, .english])
        #expect(catalogue.settings.menu.contains(.about))
    }

    @Test func readsTheSameWithAnyNumberOfThreadsAndInAnyOrderOfFiles() throws {
        let one = try #require(ContentReader(jobs: 1).read(Self.files).catalogue)
        let many = try #require(ContentReader(jobs: 5).read(Self.files.reversed()).catalogue)
        #expect(fingerprint(one) == fingerprint(many))
    }

    /// What the texts and rows say, in one string.
    private func fingerprint(_ catalogue: Catalogue) -> String {
        catalogue.services.map { service in
            "\(service.id) \(service.name) \(service.sites) \(service.codes) \(service.text.summary) "
                + "\(service.text.norwegian.document.events) \(service.text.norwegian.document.plainText)"
        }.joined(separator: "\n")
    }

    private func count(_ word: String, in folder: String) -> Int { lines(of: word, in: folder).count }

    private func texts(in folder: String) -> [String] {
        Self.files.filter { $0.path.hasPrefix(folder) }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    private func lines(of word: String, in folder: String) -> [Substring] {
        texts(in: folder).flatMap { text in
            text.split(separator: "\n").filter { $0.contains(word) && !$0.hasPrefix("#") }
        }
    }
}
