import ContentFixtures
import ServiceCatalogue
import SiteAssembly
import SiteConventions
import SiteFixtures
import Testing

@testable import OpenDataFiles

@Suite struct ServerRulesTests {
    private let literal =
        sampleService(textLines: ["aliases: [/tjenester/gammel/, /en/services/old/]"])
        + "\n"

    @Test func redirectsEachOldAddressAndTheDataBesideItOnEveryKindOfServer() throws {
        let site = try InventedSite(literal)
        #expect(
            try site.file("_redirects") == """
                # Old addresses. Where a host serves a file before it looks here, the page there leads on.
                /tjenester/gammel/ /tjenester/prove/ 301
                /en/services/old/ /en/services/prove/ 301
                /tjenester/gammel/index.json /tjenester/prove/index.json 301

                """)
        #expect(
            try site.file("server/nginx-server.conf").hasPrefix(
                """
                # Include within server { }, with nginx-http.conf within http { }.
                location = "/tjenester/gammel/" { return 301 "/tjenester/prove/"; }
                location = "/en/services/old/" { return 301 "/en/services/prove/"; }
                location = "/tjenester/gammel/index.json" { return 301 "/tjenester/prove/index.json"; }
                location ~ "^/icd-10/(?!(?:c50-4)/)(c50)-[0-9][0-9]?/$" { return 302 "/icd-10/$1/"; }
                location ~ "^/en/icd-10/(?!(?:c50-4)/)(c50)-[0-9][0-9]?/$" { return 302 "/en/icd-10/$1/"; }
                error_page 404 "/404.html";
                """))
        #expect(
            try site.file("server/apache.conf").contains(
                #"""
                    RedirectMatch 301 "^/tjenester/gammel/$" "/tjenester/prove/"
                    RedirectMatch 301 "^/en/services/old/$" "/en/services/prove/"
                    RedirectMatch 301 "^/tjenester/gammel/index\.json$" "/tjenester/prove/index.json"
                    RedirectMatch 302 "^/icd-10/(?!(?:c50-4)/)(c50)-[0-9][0-9]?/$" "/icd-10/$1/"
                    RedirectMatch 302 "^/en/icd-10/(?!(?:c50-4)/)(c50)-[0-9][0-9]?/$" "/en/icd-10/$1/"
                </IfModule>
                """#))
    }

    @Test func leadsACodeWithoutAPageOfItsOwnToItsCategoryUntilItGetsOne() throws {
        let pages = ["q20", "q20-3", "q21", "q20-q28", "ii", "z50", "z50-8", "z50-80"].map { Substring($0) }
        let rules = CodeRules(folder: SitePath("icd-10/"), pages: pages).rules
        #expect(rules.map(\.pattern) == ["(?!(?:q20-3|z50-8|z50-80)/)(q20|q21|z50)-[0-9][0-9]?/$"])
        let site = try InventedSite(sampleService())
        #expect(
            try site.file("server/nginx-server.conf").contains(
                #"""
                location ~ "^/icd-10/(?!(?:c50-4)/)(c50)-[0-9][0-9]?/$" { return 302 "/icd-10/$1/"; }
                """#))
        #expect(
            try site.file("server/apache.conf").contains(
                #"""
                    RedirectMatch 302 "^/en/icd-10/(?!(?:c50-4)/)(c50)-[0-9][0-9]?/$" "/en/icd-10/$1/"
                """#))
    }

    @Test func keepsEachRuleOfCodesWithinWhatNginxTakes() {
        let names = (0..<800).map {
            "\(["a", "b", "c", "d", "e", "f", "g", "h"][$0 / 100])\(String(100 + $0 % 100).dropFirst())"
        }
        let pages = names + names.flatMap { name in (0..<3).map { "\(name)-\($0)" } }
        let rules = CodeRules(folder: SitePath("icd-10/"), pages: pages.map { Substring($0) }).rules
        #expect(rules.count > 1)
        #expect(rules.allSatisfy { $0.pattern.utf8.count < 3_000 })
        let named = rules.flatMap { rule in
            rule.pattern.split { "(|)".contains($0) }.filter { $0.utf8.count == 3 && $0 != "?!" && $0 != "?:" }
        }
        #expect(named.map(String.init) == names)
    }

    @Test func letsBrowsersKeepPicturesForTheirNamesHoldTheirContent() throws {
        let tree = ContentTree(sampleService(body: "![Kart](kart.png)"))
            .adding("services/kart.png", samplePNG(640, 320))
        let site = try InventedSite(tree)
        let forEver = "public, max-age=31536000, immutable"
        let name = "tjenester/prove/kart.cc5dcd6cabf875cb.png"
        #expect(try site.file("_headers").contains("\n/\(name)\n  Cache-Control: \(forEver)\n"))
        let pattern = "/tjenester/prove/kart\\.cc5dcd6cabf875cb\\.png$"
        #expect(try site.file("server/nginx-http.conf").contains("    \"~^\(pattern)\" \"\(forEver)\";\n"))
        #expect(
            try site.file("server/apache.conf").contains(
                "    <If \"%{REQUEST_URI} =~ m#^\(pattern)#\">\n        Header set Cache-Control \"\(forEver)\"\n    </If>\n"
            ))
    }

    @Test func namesEachOldAddressOnceThoughATextListsItTwice() throws {
        let site = try InventedSite(sampleService(textLines: ["aliases: [/gammel/, /gammel/]"]))
        #expect(
            try site.file("_redirects") == """
                # Old addresses. Where a host serves a file before it looks here, the page there leads on.
                /gammel/ /tjenester/prove/ 301

                """)
        #expect(site.site.outputs.filter { $0.place == .file("gammel/index.html") }.count == 1)
    }

    @Test func keepsTheFactsOfAServiceBesideEachAddressThatItsPageHad() throws {
        let site = try InventedSite(literal)
        #expect(try site.file("tjenester/gammel/index.json") == site.file("tjenester/prove/index.json"))
        #expect(site.fileIfAny("en/services/old/index.json") == nil)
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

    @Test func comparesAFolderWithABlankAsServersReadIt() throws {
        let address = try WebAddress(parsing: "https://prove.example/a%20$b/")
        let site = try InventedSite(ContentTree(literal)) { $0.settings.baseAddress = address }
        #expect(try site.file("_redirects").contains("\n/a%20$b/tjenester/gammel/ /a%20$b/tjenester/prove/ 301\n"))
        #expect(
            try site.file("server/nginx-server.conf").contains(
                #"location = "/a $b/tjenester/gammel/" { return 301 "/a%20%24b/tjenester/prove/"; }"#))
        #expect(
            try site.file("server/apache.conf").contains(
                #"RedirectMatch 301 "^/a \$b/tjenester/gammel/$" "/a $b/tjenester/prove/""#))
    }

    @Test func leadsOnFromAnOldAddressWithoutAServersHelp() throws {
        let page = try #require(try InventedSite(literal).fileIfAny("tjenester/gammel/index.html"))
        #expect(
            page.contains(#"<meta http-equiv="refresh" content="0; url=https://prove.example/tjenester/prove/">"#))
        #expect(page.contains(#"<link rel="canonical" href="https://prove.example/tjenester/prove/">"#))
    }
}
