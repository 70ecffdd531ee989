import ContentFixtures
import SiteFixtures
import Testing

@testable import OpenDataFiles

@Suite struct DecisionFeedTests {
    private func titles(_ literal: String, _ path: String = "vedtak.atom") throws -> [String] {
        let feed = try InventedSite(literal).file(path)
        return feed.matches(of: #/<title>(.*)</title>/#).dropFirst().map { String($0.1) }
    }

    @Test func putsTheNewestDecisionFirstAndOfOneDayTheFirstID() throws {
        let literal =
            sampleService("b").replacing("2011-07-07", with: "2014-01-01") + "\n"
            + sampleService("a").replacing("2011-07-07", with: "2014-01-01") + "\n"
            + sampleService("c", rowLines: ["discontinued: 2020-05-17"])
        #expect(
            try titles(literal) == [
                "Nasjonal behandlingstjeneste for c er avviklet. Siste dag: 17. mai 2020",
                "Nasjonal behandlingstjeneste for a er godkjent fra 1. januar 2014",
                "Nasjonal behandlingstjeneste for b er godkjent fra 1. januar 2014",
                "Nasjonal behandlingstjeneste for c er godkjent fra 7. juli 2011",
            ])
        #expect(
            try titles(literal, "en/decisions.atom").first
                == "Norwegian National Unit for c is discontinued. Last day: 17 May 2020")
    }

    @Test func keepsBackADecisionThatTakesEffectAfterTheDayOfTheContent() throws {
        let site = try InventedSite(
            sampleService("a") + "\n" + sampleService("b").replacing("2011-07-07", with: "2027-01-01"))
        let feed = try site.file("vedtak.atom")
        #expect(!feed.contains("godkjent fra 1. januar 2027"))
        #expect(feed.contains("<updated>2011-07-07T00:00:00Z</updated>\n<author>"))
    }

    @Test func escapesWhatANameHolds() throws {
        let name = #"Nasjonal behandlingstjeneste for <b> & "å""#
        let site = try InventedSite(
            sampleService("a").replacing("nb: Nasjonal behandlingstjeneste for a", with: "nb: '\(name)'"))
        #expect(
            try site.file("vedtak.atom").contains(
                "<title>Nasjonal behandlingstjeneste for &lt;b&gt; &amp; &quot;å&quot; er godkjent fra 7. juli 2011</title>"
            ))
    }

    @Test func knowsADecisionByTheSameTagHoweverOftenItsServiceIsRenamed() throws {
        func ids(_ literal: String, _ path: String = "vedtak.atom") throws -> [String] {
            try InventedSite(literal).file(path).matches(of: #/<id>(.*)</id>/#).dropFirst().map { String($0.1) }
        }
        let tag = "tag:prove.example,2026:tjenester/forst/#approved-2011-07-07"
        #expect(try ids(sampleService("forst")) == [tag])
        let once = ["aliases: [/tjenester/forst/, /en/services/forst/]"]
        #expect(try ids(sampleService("ny", textLines: once)) == [tag])
        // As `rename` writes them, the newest first.
        let twice = ["aliases: [/tjenester/ny/, /en/services/ny/, /tjenester/forst/, /en/services/forst/, /annet/]"]
        #expect(try ids(sampleService("nyest", textLines: twice)) == [tag])
        #expect(
            try ids(sampleService("nyest", textLines: twice), "en/decisions.atom") == [
                "tag:prove.example,2026:en/services/forst/#approved-2011-07-07"
            ])
    }

    @Test func namesTheServiceThatTookOver() throws {
        let site = try InventedSite(
            sampleService("a", rowLines: ["discontinued: 2020-05-17", "successors: [b]"]) + "\n" + sampleService("b"))
        #expect(
            try site.file("vedtak.atom").contains(
                "<summary>Oppgavene er overtatt av Nasjonal behandlingstjeneste for b</summary>"))
    }
}
