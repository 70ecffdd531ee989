import ContentFixtures
import ContentReading
import Diagnostics
import ServiceCatalogue
import Synchronization
import Testing

@testable import ExternalLinks

@Suite struct ExternalLinkCheckTests {
    private let check = ExternalLinkCheck(probe: LinkProbe(timeLimit: 2), pause: 0)

    private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(parsing: text)) }

    @Test func collectsEachAddressOnceWithAllItsPlaces() throws {
        let tree = ContentTree(
            sampleService(
                textLines: ["referral: {url: \"https://prove.example/prove\"}"],
                body:
                    "Se [skjema](https://skjema.example/skjema#del), [æ](mailto:a@b.example) og [igjen](https://skjema.example/skjema)."
            ))
        let links = ExternalLink.all(in: try #require(tree.read().catalogue))
        #expect(links.map(\.address) == ["https://prove.example/prove", "https://skjema.example/skjema"])
        #expect(
            links.map { $0.places.map(\.description) } == [
                ["registry/services/prove.yml:10:16", "services/prove.md:8:11"],
                ["services/prove.md:10:4", "services/prove.md:10:76"],
            ])
    }

    @Test func reportsWhatIsWrongAtEveryPlaceThatNamesIt() throws {
        let server = try MisbehavingServer()
        let links = ["/ok", "/404", "/301", "/403", "/500"].enumerated().map { place, path in
            ExternalLink(
                address: server.http + path, host: "127.0.0.1",
                places: [SourceLocation("a.yml", line: place + 1, column: 3)])
        }
        var cache = ProbeCache()
        let found = try check.run(links, on: try day("2026-11-21"), cache: &cache)
        #expect(
            printed(found).replacing(server.http, with: "http://vert") == """
                a.yml:2:3: advarsel: 'http://vert/404' finnes ikke lenger (svar 404) [external-link-gone]
                  hjelp: finn den nye adressen, eller ta bort lenken

                a.yml:3:3: tips: 'http://vert/301' er flyttet for godt til 'http://vert/ok' [external-link-moved]
                  hjelp: skriv 'http://vert/ok'

                a.yml:4:3: tips: 'http://vert/403' svarer ikke programmer (svar 403) [external-link-unchecked]
                  hjelp: se etter i en nettleser

                a.yml:5:3: advarsel: 'http://vert/500' svarer med en feil på tjeneren (svar 500) [external-link-unreachable]
                  hjelp: prøv igjen senere; se etter i en nettleser hvis det varer ved
                """)
        #expect(
            cache.text(keeping: links).replacing(server.http, with: "http://vert") == """
                2026-11-21\tfound\thttp://vert/ok\t
                2026-11-21\tmoved\thttp://vert/301\thttp://vert/ok

                """)
    }

    @Test(arguments: [("2026-11-28", true), ("2026-11-29", false), ("2026-11-20", false)])
    func trustsWhatAnsweredForAWeek(today: String, isTrusted: Bool) throws {
        let address = "http://127.0.0.1:1/"  // nobody listens there
        var cache = ProbeCache(parsing: "2026-11-21\tfound\t\(address)\t\nbroken line\n")
        let link = ExternalLink(address: address, host: "127.0.0.1", places: [SourceLocation("a.yml")])
        let found = try check.run([link], on: try day(today), cache: &cache)
        #expect(found.all.map(\.id) == (isTrusted ? [] : ["external-link-unreachable"]))
    }

    @Test func saysOnceThatThereIsNoNetwork() throws {
        let links = ["http://127.0.0.1:1/", "http://127.0.0.2:1/", "http://127.0.0.3:1/a"].map { address in
            ExternalLink(
                address: address, host: String(address.dropFirst(7).prefix { $0 != ":" }),
                places: [SourceLocation("a.yml")])
        }
        var cache = ProbeCache(parsing: "2026-11-20\tfound\thttp://127.0.0.3:1/a\t\n")
        #expect(throws: ExternalLinkCheck.Failure.noNetwork(hosts: 2)) {
            try check.run(links, on: try day("2026-11-21"), cache: &cache)
        }
        #expect(
            ExternalLinkCheck.Failure.noNetwork(hosts: 2).wording.en
                == "none of 2 hosts answered: there is no network, and the addresses were not checked")
        #expect(cache.text(keeping: links) == "2026-11-20\tfound\thttp://127.0.0.3:1/a\t\n")
    }

    @Test func countsTheDaysBetweenTwoYears() throws {
        var cache = ProbeCache(parsing: "2026-12-28\tfound\thttp://127.0.0.1:1/\t\n")
        let link = ExternalLink(address: "http://127.0.0.1:1/", host: "127.0.0.1", places: [SourceLocation("a.yml")])
        #expect(try check.run([link], on: try day("2027-01-04"), cache: &cache).all.isEmpty)
        #expect(try check.run([link], on: try day("2027-01-05"), cache: &cache).all.count == 1)
    }

    @Test func pausesForHalfASecondBetweenTwoQuestionsToOneHost() throws {
        let links = ["a", "b", "c"].map { path in
            ExternalLink(address: "http://127.0.0.1:1/\(path)", host: "127.0.0.1", places: [SourceLocation("a.yml")])
        }
        let log = Mutex<[String]>([])
        var check = ExternalLinkCheck(probe: LinkProbe(timeLimit: 2))
        check.sleep = { milliseconds in log.withLock { $0.append("pause \(milliseconds)") } }
        var cache = ProbeCache()
        _ = try check.run(links, on: try day("2026-11-21"), cache: &cache) { address in
            log.withLock { $0.append(address) }
        }
        #expect(
            log.withLock { $0 } == [
                "http://127.0.0.1:1/a", "pause 500", "http://127.0.0.1:1/b", "pause 500", "http://127.0.0.1:1/c",
            ])
    }

    @Test func aPauseTakesItsTime() {
        let start = ContinuousClock.now
        wait(milliseconds: 30)
        #expect(ContinuousClock.now - start >= .milliseconds(30))
    }
}
