import ContentFixtures
import ContentReading
import Foundation
import ServiceCatalogue
import SiteFixtures
import Testing

/// Headings in lists and quotations, which no section begins with.
@Suite struct NestedHeadingTests {
    /// What a service's page shows of its text.
    private func text(_ body: String) throws -> String {
        let page = try InventedSite(sampleService(body: body)).file("tjenester/prove/index.html")
        let start = try #require(page.range(of: "<div class=\"text\">\n")).upperBound
        let end = try #require(page.range(of: "<section aria-labelledby=\"del_koder\">")).lowerBound
        return String(page[start..<end])
    }

    @Test func aDashLineBelowAListLineMakesAHeadingInTheList() throws {
        let body = """
            Innledning.

            - Mandag
              ---
            - Tirsdag
            """
        let shown = try text(body)
        #expect(
            shown == """
                <section class="introduction">
                <h2 id="del_om">Om tjenesten</h2>
                <div class="prose">
                <p>Innledning.</p>
                <ul>
                <li><h2 id="mandag">Mandag</h2>
                </li>
                <li>Tirsdag
                </li>
                </ul>

                </div>
                </section>

                """)
    }

    @Test func isBelowTheHeadingOfTheSectionAroundIt() throws {
        let body = """
            ## Tjenesten omfatter

            > ## Merk
            >
            > Et sitat.

            ## Tjenesten omfatter ikke

            1. ### Annet

               Alt annet.
            """
        let shown = try text(body)
        #expect(
            shown == """
                <section class="covers">
                <h2 id="tjenesten-omfatter">Tjenesten omfatter</h2>
                <div class="prose">
                <blockquote>
                <h3 id="merk">Merk</h3>
                <p>Et sitat.</p>
                </blockquote>

                </div>
                </section>
                <section class="does-not-cover">
                <h2 id="tjenesten-omfatter-ikke">Tjenesten omfatter ikke</h2>
                <div class="prose">
                <ol>
                <li><h3 id="annet">Annet</h3>
                <p>Alt annet.</p>
                </li>
                </ol>

                </div>
                </section>

                """)
    }

    @Test func doesNotPassForTheReferral() throws {
        let body = """
            > ## Henvisning
            >
            > Slik var det før.
            """
        let page = try InventedSite(sampleService(body: body)).file("tjenester/prove/index.html")
        #expect(page.contains(#"<h2 id="del_henvisning">Henvisning</h2>"#))
        #expect(
            page.contains(
                "<blockquote>\n<h2 id=\"henvisning\">Henvisning</h2>\n<p>Slik var det før.</p>\n</blockquote>"))
    }

    @Test(arguments: [
        "> ## A\n\n## B\n\n- ## C\n\n### D", "- # A\n  - ## B\n    > ### C", "> > ## A\n\nb",
        "1. a\n   ===\n2. b\n   ---",
    ])
    func everySectionEndsWhatItBegins(body: String) throws {
        let read = ContentTree(sampleService(body: body)).read()
        // A heading of level 1 is an error, and the text is read all the same.
        guard let document = read.catalogue?.services.first?.text.norwegian.document else { return }
        for section in document.sections {
            var depth = 0
            for event in document.events[section.events] {
                if case .start = event { depth += 1 }
                if case .end = event { depth -= 1 }
                #expect(depth >= 0)
            }
            #expect(depth == 0)
        }
    }
}
