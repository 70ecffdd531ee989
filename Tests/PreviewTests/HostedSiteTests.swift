import Files
import SiteConventions
import Testing

@testable import Preview

/// A small site as a host has it.
private func site(root: String = "/") -> HostedSite {
    @Sendable func text(_ text: String) -> [UInt8] { Array(text.utf8) }
    let files = [
        ("index.html", "forsiden"), ("tjenester/amming/index.html", "amming"), ("tjenester/amming/index.json", "{}"),
        ("404.html", "finnes ikke"), ("en/404.html", "not found"), ("assets/style-1a2b.css", "p {}"),
        ("data/catalogue.json", "[]"),
        ("_redirects", "# gamle\n\(root)tjenester/gammel/ \(root)tjenester/amming/ 301\n"),
        (
            "_headers",
            """
            \(root)*
              X-Content-Type-Options: nosniff
            \(root)assets/*
              Cache-Control: public, max-age=31536000, immutable
            \(root)tjenester/*/index.json
              Access-Control-Allow-Origin: *

            """
        ),
    ]
    let outputs =
        files.map { path, content in SiteOutput.file(File(path: path, bytes: text(content))) }
        + [.folder("sok/data/") { [File(path: "sok/data/manifest.json", bytes: text("{}"))] }]
    return HostedSite(root: root) { outputs }
}

@Suite struct HostedSiteTests {
    private func answer(_ target: String, root: String = "/") throws -> Answer {
        site(root: root).answer(to: try #require(RequestPath(target)))
    }

    private func body(_ answer: Answer) -> String { String(decoding: answer.body, as: UTF8.self) }

    @Test func answersAFoldersAddressWithItsPage() throws {
        let answer = try answer("/tjenester/amming/?fra=sok")
        #expect(answer.status == .ok && body(answer) == "amming")
        #expect(answer.header("Content-Type") == "text/html; charset=utf-8")
        #expect(answer.header("X-Content-Type-Options") == "nosniff")
    }

    @Test func addsTheSlashThatAFoldersAddressLacks() throws {
        let answer = try answer("/tjenester/amming?q=1")
        #expect(answer.status == .movedPermanently && answer.header("Location") == "/tjenester/amming/?q=1")
    }

    @Test func findsASiteBelowAPathThatLinksMustEscape() throws {
        let root = "/et%20sted/%C3%B8(1)/"
        let page = try answer("\(root)tjenester/amming/", root: root)
        #expect(page.status == .ok && page.header("X-Content-Type-Options") == "nosniff")
        #expect(try answer("\(root)borte/", root: root).header("X-Content-Type-Options") == "nosniff")
        #expect(try answer("/et%20sted/%C3%B8(1)", root: root).header("Location") == root)
        #expect(try answer("\(root)tjenester/gammel/", root: root).header("Location") == "\(root)tjenester/amming/")
    }

    @Test func followsTheSitesOwnRedirects() throws {
        let answer = try answer("/tjenester/gammel/")
        #expect(answer.status == .movedPermanently && answer.header("Location") == "/tjenester/amming/")
    }

    @Test func sendsTheHeadersThatTheSitesOwnRulesAskFor() throws {
        #expect(try answer("/assets/style-1a2b.css").header("Cache-Control") == "public, max-age=31536000, immutable")
        #expect(try answer("/tjenester/amming/index.json").header("Access-Control-Allow-Origin") == "*")
        #expect(try answer("/tjenester/amming/").header("Access-Control-Allow-Origin") == nil)
    }

    @Test func answersWhatIsNotThereWith404AndTheNearestPageForIt() throws {
        let norwegian = try answer("/finnes/ikke/")
        #expect(norwegian.status == .notFound && body(norwegian) == "finnes ikke")
        let english = try answer("/en/services/none/")
        #expect(english.status == .notFound && body(english) == "not found")
        #expect(english.header("X-Content-Type-Options") == "nosniff")
    }

    @Test func makesFoldersOfFilesInOneGo() throws {
        #expect(body(try answer("/sok/data/manifest.json")) == "{}")
        #expect(try answer("/sok/data/annet.json").status == .notFound)
    }

    @Test func standsUnderThePathOfTheSitesAddress() throws {
        #expect(body(try answer("/oversikt/", root: "/oversikt/")) == "forsiden")
        for outside in ["/", "/oversikt"] {
            let answer = try answer(outside, root: "/oversikt/")
            #expect(answer.status == .found && answer.header("Location") == "/oversikt/")
        }
        #expect(try answer("/tjenester/amming/", root: "/oversikt/").status == .notFound)
        #expect(
            try answer("/oversikt/tjenester/gammel/", root: "/oversikt/").header("Location")
                == "/oversikt/tjenester/amming/")
    }

    @Test(arguments: [
        "/../etc/passwd", "/tjenester/../../etc/passwd", "/%2e%2e/etc/passwd", "/..%2fetc/passwd", "/.%2E/etc/passwd",
        "/tjenester/%2e/amming/", "/%", "/%zz", "/a%00b", "/a%0d%0aSet-Cookie:x", "/..\\etc", "/%5c..%5cetc", "/%ff",
        "etc/passwd", "", "http://annet.example/",
    ])
    func takesNoPathThatIsNotPlain(_ target: String) {
        #expect(RequestPath(target) == nil)
    }

    @Test(arguments: ["/%252e%252e/etc/passwd", "/etc/passwd", "//etc/passwd", "/_headers/", "/data", "/sok/data/"])
    func findsNothingThatIsNoneOfTheSitesFiles(_ target: String) throws {
        #expect(try answer(target).status == .notFound)
    }

    @Test func decodesAPathOnceAndNoMore() throws {
        #expect(try #require(RequestPath("/a%2525b/%C3%A5")).decoded == "/a%25b/å")
    }

    @Test func sendsNothingAgainThatTheBrowserHas() throws {
        let first = try answer("/tjenester/amming/").revalidated(known: nil)
        let mark = try #require(first.header("ETag"))
        #expect(first.header("Cache-Control") == "no-cache")
        #expect(try answer("/tjenester/amming/").revalidated(known: "\"annet\", \(mark)").status == .notModified)
        #expect(try answer("/").revalidated(known: mark).status == .ok)
    }
}
