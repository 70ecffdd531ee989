import ContentFixtures
import SiteFixtures
import Testing

/// What a reader looks for on the site of the real content, in as many clicks as it should take.
@Suite struct ReadersWalkTests {
    private let site: InventedSite

    init() throws {
        var tree = ContentTree(only: "")
        tree.files = realContent()
        site = try InventedSite(tree)
    }

    /// The links of a page, with their texts; the footer's left aside, for nobody reads those first.
    private func links(of html: String) -> [(text: String, path: String)] {
        let page = html.split(separator: "<footer").first.map(String.init) ?? html
        return page.matches(of: /<a [^>]*href="\/(?<path>[^"#]*)"[^>]*>(?<text>.*?)<\/a>/).map { match in
            (String(match.output.text).replacing(/<[^>]*>/, with: ""), String(match.output.path))
        }
    }

    /// The page that the clicks lead to from the home page.
    private func page(after clicks: [String], from home: String) throws -> String {
        var html = try site.file("\(home)index.html")
        for click in clicks {
            let link = try #require(links(of: html).first { $0.text == click }, "no link '\(click)'")
            html = try site.file("\(link.path)index.html")
        }
        return html
    }

    @Test func findsInTwoClicksByWhenAnApplicationMustBeInAndWhatItMustHold() throws {
        let html = try page(after: ["Om tjenestene", "Slik søker man om en ny nasjonal tjeneste"], from: "")
        #expect(html.contains(#"<th scope="row">15. januar</th><td data-label="Hva">Søknader til departementet</td>"#))
        #expect(html.contains("<li>at det er kostnadseffektivt å opprette tjenesten</li>"))
        #expect(html.contains("<li>hvor mange pasienter det er eller trolig er, og hvor mange nye som kommer til</li>"))
    }

    @Test func findsItInEnglish() throws {
        let html = try page(after: ["About the services", "Applying for a new national service"], from: "en/")
        #expect(
            html.contains(#"<th scope="row">15 January</th><td data-label="What">Applications to the ministry</td>"#))
        #expect(html.contains("<li>that setting up the unit is cost-effective</li>"))
    }

    @Test func comesFromEachArticleOfAGroupToTheNext() throws {
        var html = try page(after: ["Om tjenestene", "Hvem bestemmer hva"], from: "")
        for title in ["Slik søker man om en ny nasjonal tjeneste", "Året og fristane", "Årsrapporter og evaluering"] {
            let neighbours = try #require(html.split(separator: #"<nav class="neighbours""#).last)
            let link = try #require(links(of: String(neighbours)).first { $0.text == title }, "no link '\(title)'")
            html = try site.file("\(link.path)index.html")
        }
    }
}
