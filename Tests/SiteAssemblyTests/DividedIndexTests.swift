import ContentFixtures
import Foundation
import SiteConventions
import SiteFixtures
import Testing

@testable import PageRendering
@testable import SiteAssembly

/// A catalogue that is large for its pages: sixty services of one kind, at one hospital, in one block of codes, nine of them in
/// reference networks, and six to a page.
private let large = """
    \((0..<60).map(service).joined(separator: "\n"))
    -- site.yml --
    languages: [no]
    title: {nb: Prøveoversikten}
    publisher: {nb: Prøvedirektoratet}
    description: {nb: Tjenester som ikke finnes.}
    base_url: "https://prove.example/"
    as_of: 2026-11-01
    services_per_page: 6
    menu: [alphabet, categories, regions, trusts, icd10]
    -- registry/networks.yml --
    - id: ern-a
      name: {nb: ERN A, en: ERN A}
      members:
    \((0..<8).map { "    - {service: \(id($0)), kind: full}" }.joined(separator: "\n"))
    - id: ern-b
      name: {nb: ERN B, en: ERN B}
      members: [{service: \(id(3)), kind: affiliated, since: 2020-01-01}]
    - id: ern-tom
      name: {nb: ERN TOM, en: ERN EMPTY}
    """

/// Every third begins with the letter A; the others follow the alphabet.
private func service(_ number: Int) -> String { sampleService(id(number)) }

private func id(_ number: Int) -> String {
    number % 3 == 0 ? "aprove\(number)" : "\(Character(UnicodeScalar(UInt8(98 + number % 20))))prove\(number)"
}

@Suite struct DividedIndexTests {
    /// Made once for all that look at it.
    private static let pagesOfLarge = Result { try pages(large) }

    private static func pages(_ content: String) throws -> [String: String] {
        let site = try InventedSite(content).site
        return Dictionary(
            uniqueKeysWithValues: site.pages.all.map {
                ("/" + $0.path.text, String(decoding: site.pages.bytes(of: $0), as: UTF8.self))
            })
    }

    private func links(of page: String) -> [String] {
        page.matches(of: /<a[^>]* href="(\/[^"#]*)/).map { String($0.1) }
    }

    private func cards(on page: String) -> Int { page.matches(of: /<li class="card"/).count }

    @Test func listsNoMoreServicesOnAPageThanTheSiteSays() throws {
        for (path, page) in try Self.pagesOfLarge.get() { #expect(cards(on: page) <= 6, "\(path)") }
    }

    @Test(arguments: [
        "/a-til-a/", "/kategorier/nasjonal-behandlingstjeneste/", "/helseforetak/provesykehuset/",
        "/helseforetak/provesykehuset/provesykehuset/", "/regioner/helse-prove/nasjonal-behandlingstjeneste/",
        "/icd-10/c50/", "/icd-10/c00-c75/",
    ])
    func leadsFromADividedIndexToEachOfItsServicesOnce(index: String) throws {
        let pages = try Self.pagesOfLarge.get()
        let whole = try #require(pages[index])
        #expect(cards(on: whole) == 0)
        let parts = links(of: whole).filter { $0.hasPrefix(index + "bokstav-") || $0.hasPrefix(index + "del-") }
        #expect(parts.count >= 10)
        let listed = try parts.flatMap { part in
            try #require(pages[part]).matches(of: /<h3><a href="(\/tjenester\/[^"]*)"/).map { String($0.1) }
        }
        #expect(listed.sorted() == (0..<60).map { "/tjenester/\(id($0))/" }.sorted())
    }

    @Test func dividesByLetterAndALetterThatIsTooLongByNumber() throws {
        let whole = try #require(try Self.pagesOfLarge.get()["/a-til-a/"])
        #expect(
            whole.contains(
                #"<li><a href="/a-til-a/bokstav-a/">A 1</a> <span class="count">5 tjenester</span></li>"#))
        #expect(
            whole.contains(
                #"<li><a href="/a-til-a/bokstav-a-4/">A 4</a> <span class="count">5 tjenester</span></li>"#))
        #expect(
            whole.contains(#"<li><a href="/a-til-a/bokstav-b/">B</a> <span class="count">2 tjenester</span></li>"#))
    }

    @Test func saysOnEachPartOfACodesPageHowTheServicesAreLinkedToIt() throws {
        let pages = try Self.pagesOfLarge.get()
        #expect(try #require(pages["/icd-10/c50/del-2/"]).contains("<h2>Tjenester som er knyttet til hele C50</h2>"))
        #expect(try #require(pages["/icd-10/c00-c75/del-2/"]).contains("<h2>Tjenester som er knyttet til en del av "))
    }

    @Test func dividesAnAppendixIntoTablesOfFewerRowsThanAnIndexHasServices() throws {
        let pages = try Self.pagesOfLarge.get()
        let whole = try #require(pages["/vedlegg/1/"])
        #expect(!whole.contains("<table"))
        #expect(whole.contains(#"<h2 id="vedlegg-1-helse-prove">Helse Prøve RHF</h2>"#))
        let parts = links(of: whole).filter { $0.hasPrefix("/vedlegg/1/del-") }
        #expect(parts.count == 30)
        let listed = try parts.flatMap { part in
            let page = try #require(pages[part])
            #expect(page.contains(#"<body class="wide">"#))
            #expect(page.contains(">Helse Prøve RHF</h2>"))
            let rows = page.matches(of: /<th scope="row">.*?href="(\/tjenester\/[^"]*)"/).map { String($0.1) }
            #expect(rows.count == 2)
            return rows
        }
        #expect(listed.sorted() == (0..<60).map { "/tjenester/\(id($0))/" }.sorted())
    }

    @Test func leadsFromEachReferenceNetworkToPagesWithItsServices() throws {
        let pages = try Self.pagesOfLarge.get()
        let whole = try #require(pages["/referansenettverk/"])
        #expect(!whole.contains("<table"))
        #expect(
            whole.contains(
                """
                <section class="network"><h2 id="ern-a">ERN A</h2>
                <ul class="counted">
                <li><a href="/referansenettverk/del-1/">1–4</a> <span class="count">4 tjenester</span></li>
                <li><a href="/referansenettverk/del-2/">5–8</a> <span class="count">4 tjenester</span></li>
                </ul>
                </section>
                <section class="network"><h2 id="ern-b">ERN B</h2>
                <ul class="counted">
                <li><a href="/referansenettverk/del-3/">9</a> <span class="count">1 tjeneste</span></li>
                </ul>
                </section>
                <section class="network"><h2 id="ern-tom">ERN TOM</h2>
                </section>
                """))
        func members(_ part: Int) throws -> [String] {
            let page = try #require(pages["/referansenettverk/del-\(part)/"])
            #expect(page.contains("<h2>\(part < 3 ? "ERN A" : "ERN B")</h2>"))
            return page.matches(of: /<th scope="row"><a href="\/tjenester\/([^"]*)\/"/).map { String($0.1) }
        }
        #expect(try (members(1) + members(2)).sorted() == (0..<8).map(id).sorted())
        #expect(try members(3) == [id(3)])
        #expect(
            try #require(pages["/referansenettverk/del-3/"]).contains(
                #"<td data-label="Medlemskap">tilknyttet partner</td><td data-label="Fra"><time datetime="2020-01-01">"#
            ))
    }

    /// The page of an article with this text, on the large site.
    private func articlePage(_ text: String) throws -> String {
        let article = """

            -- articles/om.md --
            ---
            id: om
            lang: nb
            title: {nb: Om, en: About}
            summary: {nb: Om., en: About.}
            ---
            \(text)

            """
        return try #require(try Self.pages(large + article)["/artikler/om/"])
    }

    @Test func saysInAnArticleOnlyHowManyServicesANetworkHasWhereTheyFillSeveralPages() throws {
        let page = try articlePage("{{ networks }}")
        #expect(page.contains(##"<a href="/referansenettverk/#ern-a">ERN A</a></th>"##))
        #expect(page.contains(#"<td data-label="Norske tjenester">8 tjenester</td>"#))
        #expect(page.contains(#"<td data-label="Norske tjenester">0 tjenester</td>"#))
        #expect(!page.contains(#"<a href="/tjenester/aprove3/""#))
    }

    @Test func givesNoTwoPartsOfAnIndexOneTitle() throws {
        let titles = try Self.pagesOfLarge.get().values.compactMap { $0.firstMatch(of: /<title>(.*?)<\/title>/)?.1 }
        let twice = Dictionary(grouping: titles) { $0 }.filter { $0.value.count > 1 }.keys
        #expect(twice.sorted() == [])
    }

    @Test func leadsToEveryPageInFourSteps() throws {
        let pages = try Self.pagesOfLarge.get()
        var (reached, edge) = (Set(["/"]), ["/"])
        for _ in 0..<4 {
            edge = Set(edge.flatMap { links(of: pages[$0] ?? "") }).subtracting(reached).sorted()
            reached.formUnion(edge)
        }
        // The search's page is reached by the form that stands on every page.
        let unreached = pages.keys.filter { !reached.contains($0) && !$0.hasSuffix("404.html") && $0 != "/sok/" }
        #expect(unreached.sorted() == [])
    }

    @Test func leavesAnIndexWholeThatFitsOnItsPage() throws {
        let pages = try Self.pages(large.replacing("services_per_page: 6", with: "services_per_page: 200"))
        #expect(cards(on: try #require(pages["/a-til-a/"])) == 60)
        #expect(pages.keys.filter { $0.contains("/bokstav-") || $0.contains("/del-") } == [])
    }

    @Test func leadsFromAListWithinAnArticleThatIsTooLongToTheIndexThatHasIt() throws {
        let page = try articlePage(
            """
            {{ services }}

            {{ services helse-prove }}

            {{ services nasjonal-behandlingstjeneste }}

            {{ services helse-prove nasjonal-behandlingstjeneste }}
            """)
        for index in [
            "/a-til-a/", "/regioner/helse-prove/", "/kategorier/nasjonal-behandlingstjeneste/",
            "/regioner/helse-prove/nasjonal-behandlingstjeneste/",
        ] { #expect(page.contains(#"<p><a href="\#(index)">60 tjenester</a></p>"#), "\(index)") }
        #expect(!page.contains("service-links"))
    }

    @Test func missesNoPartThatAnIndexHadBefore() throws {
        let before = try InventedSite(large).site.pages.all.map(\.path.file).sorted()
        let after = try InventedSite(large.replacing("services_per_page: 6", with: "services_per_page: 60")).site
        #expect(after.addressesLost(from: before) == [])
    }
}
