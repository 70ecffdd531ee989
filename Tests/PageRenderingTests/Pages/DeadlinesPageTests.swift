import ContentFixtures
import ContentReading
import Diagnostics
import Hypertext
import ServiceCatalogue
import SiteFixtures
import Testing

@testable import PageRendering

@Suite struct DeadlinesPageTests {
    private let calendar = """

        -- registry/calendar.yml --
        - id: proveseddel
          subject: report
          name: {nb: Prøvesedler leveres, en: Sample slips are due}
          who: {nb: prøvetakerne, en: the samplers}
          day: 03-01
          from: 2020
          source: {nb: prøveboken, en: the sample book}
        - id: proveperiode
          subject: application
          name: {nb: Prøvene tas, en: Samples are taken}
          who: {nb: prøvetakerne, en: the samplers}
          day: 10-01
          until: 11-30
          from: 2020
          to: 2026
          source: {nb: prøveboken, en: the sample book}
        - id: gammel-prove
          subject: report
          name: {nb: Gamle prøver, en: Old samples}
          who: {nb: prøvetakerne, en: the samplers}
          day: 01-31
          from: 2012
          to: 2019
          source: {nb: prøveboken, en: the sample book}
        - id: storprove
          subject: review
          name: {nb: Den store prøven, en: The great sample}
          who: {nb: prøvemesteren, en: the sample master}
          time: {nb: av og til, en: now and then}
          from: 2020
          source: {nb: prøveboken, en: the sample book}
        """

    private func page(_ path: String = "frister/index.html", on day: String = "2026-11-01") throws -> String {
        try InventedSite(ContentTree(sampleService() + calendar)) { catalogue in
            catalogue.settings.asOf = try #require(CalendarDate(parsing: day))
        }.file(path)
    }

    @Test func saysWhatIsUnderWayAndWhatComesNext() throws {
        let page = try page()
        #expect(page.contains("<li><strong>Nå:</strong> Prøvene tas (prøvetakerne), oktober til november</li>"))
        #expect(
            page.contains(
                #"<li><strong><time datetime="2027-03-01">1. mars 2027</time>:</strong> Prøvesedler leveres (prøvetakerne)</li>"#
            ))
        // From 2027 on it no longer holds.
        #expect(!page.contains("oktober til november 2027"))
    }

    @Test func drawsTheYearAndShowsTheSameAsATable() throws {
        let page = try page()
        #expect(page.contains(#"<title id="aret-title">Året 2026</title>"#))
        #expect(page.contains("1. mars: Prøvesedler leveres</text>"))
        #expect(page.contains(#"<tr><th scope="row">av og til</th><td data-label="Hva">Den store prøven</td>"#))
        #expect(page.contains(#"<td data-label="Gjelder">fra 2020</td>"#))
        #expect(!page.contains("style="))
    }

    @Test func keepsRulesThatNoLongerHoldApart() throws {
        let page = try page()
        let earlier = try #require(page.firstRange(of: "Frister som gjaldt før"))
        #expect(page[earlier.upperBound...].contains("Gamle prøver"))
        #expect(!page[..<earlier.lowerBound].contains("Gamle prøver"))
    }

    @Test func showsTheRulesOfTheDayThatIsAskedFor() throws {
        let page = try page(on: "2015-01-31")
        #expect(page.contains("Året 2015"))
        #expect(page.contains(#"<time datetime="2015-01-31">31. januar 2015</time>:</strong> Gamle prøver"#))
        #expect(!page.contains("Prøvesedler leveres"))
    }

    @Test func speaksEnglishOnTheEnglishSide() throws {
        let page = try page("en/deadlines/index.html")
        #expect(page.contains("<strong>Now:</strong> Samples are taken (the samplers), October to November"))
        #expect(page.contains("1 March: Sample slips are due"))
    }

    @Test func isNotThereWithoutACalendar() throws {
        #expect(try InventedSite(sampleService()).fileIfAny("frister/index.html") == nil)
    }

    @Test func aDayThatTheYearDoesNotHaveIsAnError() {
        let tree = ContentTree(sampleService() + calendar.replacing("day: 03-01", with: "day: 13-01"))
        #expect(
            printed(tree.read().diagnostics, from: tree.files) == """
                registry/calendar.yml:5:8: feil: '13-01' er ikke en dag i året [bad-day]
                    5 |   day: 13-01
                      |        ^
                  hjelp: skriv måned og dag med bindestrek: '01-15' er 15. januar
                """)
    }
}

@Suite struct YearBandTests {
    @Test func placesDaysAsDotsAndPeriodsAsBars() throws {
        let band = YearBand(
            rows: [
                .init(text: "a", day: try #require(DayOfYear(parsing: "02-01")), until: nil),
                .init(
                    text: "b", day: try #require(DayOfYear(parsing: "01-01")), until: DayOfYear(parsing: "12-31")),
            ], today: nil, months: Array(repeating: "x", count: 12))
        #expect(band.marks.string.contains(#"<circle class="bar" cx="33" cy="45" r="6"/>"#))
        #expect(band.marks.string.contains(#"<rect class="bar" x="4" y="76" width="347" height="10"/>"#))
        #expect(band.size.width == 356)
    }
}
