import ContentFixtures
import ServiceCatalogue
import SiteConventions
import SiteFixtures
import Testing

@testable import OpenDataFiles

@Suite struct ServerRulesTests {
    private let literal =
        sampleService(textLines: ["aliases: [/tjenester/gammel/, /en/services/old/]"])
        + "\n"

    @Test func redirectsEachOldAddressOnEveryKindOfServer() throws {
        let site = try InventedSite(literal)
        #expect(
            try site.file("_redirects") == """
                # Old addresses. Where a host serves a file before it looks here, the page there leads on.
                /tjenester/gammel/ /tjenester/prove/ 301
                /tjenester/gammel/* /tjenester/prove/:splat 301
                /en/services/old/ /en/services/prove/ 301
                /en/services/old/* /en/services/prove/:splat 301

                """)
        #expect(
            try site.file("server/nginx-http.conf").contains(
                "    \"/tjenester/gammel/\" \"/tjenester/prove/\";\n"))
        #expect(
            try site.file("server/apache.conf").contains(
                "    Redirect 301 \"/tjenester/gammel/\" \"/tjenester/prove/\"\n"))
    }

    @Test func givesTheSameSecurityHeadersToEveryKindOfServer() throws {
        let site = try InventedSite(literal)
        for (name, value) in SecurityPolicy.headers {
            #expect(try site.file("_headers").contains("\n  \(name): \(value)\n"))
            #expect(
                try site.file("server/nginx-server.conf").contains("\nadd_header \(name) \"\(value)\" always;"))
            #expect(
                try site.file("server/apache.conf").contains("\n    Header always set \(name) \"\(value)\"\n"))
        }
    }

    @Test func reckonsWithTheFolderThatTheSiteStandsIn() throws {
        let address = try WebAddress(parsing: "https://prove.example/a+b/")
        let site = try InventedSite(ContentTree(literal)) { $0.settings.baseAddress = address }
        #expect(try site.file("_redirects").contains("\n/a+b/tjenester/gammel/ /a+b/tjenester/prove/ 301\n"))
        #expect(try site.file("_headers").contains("\n/a+b/assets/*\n"))
        #expect(try site.file("server/nginx-http.conf").contains(#""~^/a\+b/assets/""#))
    }

    @Test func leadsOnFromAnOldAddressWithoutAServersHelp() throws {
        let page = try #require(try InventedSite(literal).fileIfAny("tjenester/gammel/index.html"))
        #expect(
            page.contains(#"<meta http-equiv="refresh" content="0; url=https://prove.example/tjenester/prove/">"#))
        #expect(page.contains(#"<link rel="canonical" href="https://prove.example/tjenester/prove/">"#))
    }
}
