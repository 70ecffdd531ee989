import ContentFixtures
import ContentReading
import Diagnostics
import ServiceCatalogue
import Testing

/// Addresses that stand in a text as they are.
@Suite struct BareAddressTests {
    private func document(_ body: String) throws -> Document {
        let read = ContentTree(sampleService(body: body)).read()
        #expect(printed(read.diagnostics) == "")
        return try #require(read.catalogue?.services.first).text.norwegian.document
    }

    private func links(_ body: String) throws -> [String] {
        try document(body).links.map { link in
            guard case .web(let address) = link.target else { return "\(link.target)" }
            return link.text == address.href ? link.text : "\(link.text) → \(address.href)"
        }
    }

    @Test(arguments: [
        ("Se https://helse.example/a?b=1&c#d.", ["https://helse.example/a?b=1&c#d"]),
        (
            "(http://helse.example/a_(b)) og *https://helse.example*",
            ["http://helse.example/a_(b)", "https://helse.example"]
        ),
        (
            "«https://helse.example/», https://helse.example/å – ja",
            [
                "https://helse.example/", "https://helse.example/å → https://helse.example/%C3%A5",
            ]
        ),
        (
            "Skriv til post@helse.example, eller mailto:a.b-c@x.helse.example.",
            [
                "post@helse.example → mailto:post@helse.example", "mailto:a.b-c@x.helse.example",
            ]
        ),
        ("| a |\n|---|\n| https://helse.example/tabell |", ["https://helse.example/tabell"]),
        ("## https://helse.example/overskrift", ["https://helse.example/overskrift"]),
        ("a&amp;b https://helse.example/?a&amp;b", ["https://helse.example/?a&b"]),
    ]) func becomeLinks(body: String, expected: [String]) throws { #expect(try links(body) == expected) }

    @Test(arguments: [
        "`https://helse.example` og https:// og xhttps://helse.example", "    https://helse.example",
        "a@b og @helse og a @ b",
        "bjørn@ og .@x.example", "12:30@", "http:/helse.example", "post@helse",
    ]) func areLeftAloneWhereTheyAreNone(body: String) throws { #expect(try links(body) == []) }

    @Test func areNotLinkedWithinALink() throws {
        #expect(
            try links(
                "[https://helse.example/a](https://helse.example/b) ![https://x.example](kart.png)".prefix(54)
                    .description)
                == ["https://helse.example/a → https://helse.example/b"])
    }

    @Test func standAtTheirPlaceInTheSource() throws {
        let document = try document("Blåbær\nog https://helse.example og igjen https://helse.example.")
        #expect(
            document.links.map(\.position) == [
                SourcePosition(line: 10, column: 4), SourcePosition(line: 10, column: 35),
            ])
        #expect(document.plainText == "Blåbær og https://helse.example og igjen https://helse.example.\n")
    }

    @Test func areRefusedWhereNoBrowserOpensThem() {
        let tree = ContentTree(sampleService(body: "Blå https://helse.example:99999/ her"))
        #expect(
            printed(tree.read().diagnostics, .nb, from: tree.files).hasPrefix(
                """
                services/prove.md:9:5: feil: 'https://helse.example:99999/' kan ikke være en lenke: porten '99999' er \
                ikke et tall fra 1 til 65535 [bad-link]
                """))
    }

    @Test func leadToPagesOfTheSiteWhereTheyAreItsOwn() throws {
        let body =
            "[a](https://prove.example/tjenester/prove/#x) [b](HTTP://Prove.Example) https://prove.example/om/ "
            + "[c](https://prove.example/sok/?q=a) [d](https://prove.example.com/) [e](https://prove.example:8080/)"
        #expect(
            try document(body).links.map(\.target) == [
                .page(path: "/tjenester/prove/", anchor: "x"), .page(path: "/", anchor: nil),
                .page(path: "/om/", anchor: nil), .web(try WebAddress(parsing: "https://prove.example/sok/?q=a")),
                .web(try WebAddress(parsing: "https://prove.example.com/")),
                .web(try WebAddress(parsing: "https://prove.example:8080/")),
            ])
    }
}
