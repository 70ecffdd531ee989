import ContentFixtures
import ContentReading
import Diagnostics
import Files
import ServiceCatalogue
import SiteFixtures
import Testing

@testable import PageRendering

@Suite struct ReportPagesTests {
    /// A service in two regions, of which the second reports.
    private let shared = sampleService("delt", rowLines: ["reporting_region: helse-test"])
        .replacing("nasjonal-behandlingstjeneste", with: "flerregional-behandlingstjeneste")
        .replacing("nb: Nasjonal b", with: "nb: Flerregional b")
        .replacing("[helse-prove]", with: "[helse-prove, helse-test]")
        .replacing("  icd10:", with: "    - trust: testsykehuset\n  icd10:")

    private var content: String {
        """
        \(sampleService("a"))
        \(sampleService("b", rowLines: ["discontinued: 2025-01-01"]))
        \(shared)
        -- registry/reports/2025.yml --
        - service: a
          url: "https://prove.example/a.pdf"
          approved: 2026-02-01
          assessed_by: regions
        - service: delt
          url: "https://prove.example/delt.pdf"
          supplement:
            asked: 2026-05-01
            due: 2026-09-01
        -- registry/reports/2024.yml --
        - service: a
          url: "https://prove.example/gammel.pdf"
          approved: 2025-02-01
        -- registry/calendar.yml --
        - id: rapport
          subject: report
          name: {nb: Rapport, en: Report}
          who: {nb: tjenesten, en: the service}
          day: 03-01
          from: 2020
          source: {nb: prøveboken, en: the sample book}
        -- registry/report-portals.yml --
        - id: proveportalen
          name: {nb: Prøveportalen, en: The sample portal}
          url: "https://rapporter.example/"
          source: {nb: prøveboken, en: the sample book}
        """
    }

    private func site(on day: String = "2026-11-01") throws -> InventedSite {
        try InventedSite(ContentTree(content)) { catalogue in
            catalogue.settings.asOf = try #require(CalendarDate(parsing: day))
        }
    }

    @Test func putsTheReportOfASharedServiceUnderTheRegionThatReports() throws {
        let site = try site()
        let own = try site.file("arsrapporter/helse-test/index.html")
        #expect(own.contains("Helse Test RHF rapporterer for 1 tjeneste:"))
        #expect(own.contains("(sammen med Helse Prøve RHF)"))
        #expect(own.contains("Regionen rapporterer for 1 tjeneste."))
        let other = try site.file("arsrapporter/helse-prove/index.html")
        #expect(other.contains("Helse Test RHF rapporterer for 1 tjeneste:"))
        let table = try #require(other.firstRange(of: "<table>"))
        #expect(!other[table.lowerBound...].contains("/tjenester/delt/"))
        #expect(try site.file("tjenester/delt/index.html").contains(#"<a href="/arsrapporter/helse-test/">"#))
    }

    @Test func tellsPublishedNotApprovedAndMissingApart() throws {
        let year = try site().file("arsrapporter/2024/index.html")
        #expect(
            year.contains(
                #"publisert: <a class="external" rel="external" href="https://prove.example/gammel.pdf">rapporten for 2024 om a"#
            ))
        // Both existed in 2024, and neither has a report.
        #expect(year.matches(of: /<td>mangler<\/td>/).count == 2)
        let later = try site().file("arsrapporter/2025/index.html")
        #expect(later.contains("ikke godkjent: "))
        #expect(later.contains(#"tilleggsrapport innen <time datetime="2026-09-01">1. september 2026</time>"#))
        // It had ended.
        #expect(!later.contains("/tjenester/b/"))
    }

    @Test func aServiceTellsHowItStandsWithItsReportsYearByYear() throws {
        let page = try site().file("tjenester/a/index.html")
        let newest = try #require(page.firstRange(of: #"<a href="/arsrapporter/2025/">2025</a></th>"#))
        let older = try #require(page.firstRange(of: #"<a href="/arsrapporter/2024/">2024</a></th>"#))
        #expect(newest.lowerBound < older.lowerBound)
        #expect(
            page[newest.upperBound...].hasPrefix(
                #"<td>publisert: <a class="external" rel="external" href="https://prove.example/a.pdf">"#
            ))
        #expect(
            page.contains(#"<p>Rapportene ligger under <a href="/arsrapporter/helse-prove/">Helse Prøve RHF</a>.</p>"#))
        let ended = try site().file("tjenester/b/index.html")
        #expect(ended.contains(#"2024</a></th><td>mangler</td>"#))
        #expect(!ended.contains("/arsrapporter/2025/"))
        #expect(
            try site().file("en/services/delt/index.html").contains(#"<td>not approved: "#))
        #expect(try !InventedSite(shared).file("tjenester/delt/index.html").contains("del_rapporter"))
    }

    @Test func aHospitalTellsOfTheReportsOfItsServicesAndOfThoseUnderAnotherRegion() throws {
        let page = try site().file("helseforetak/provesykehuset/provesykehuset/index.html")
        #expect(page.contains("<caption>Årsrapporter, Prøvesykehuset</caption>"))
        #expect(page.contains(#"<td data-label="2024">publisert: "#))
        #expect(page.contains(#"<p><a href="/arsrapporter/helse-prove/">Årsrapportene fra Helse Prøve RHF</a></p>"#))
        let other = try #require(page.firstRange(of: "<p>En annen region rapporterer for:</p>"))
        #expect(page[other.upperBound...].contains("/tjenester/delt/"))
        #expect(page[other.upperBound...].contains("(Helse Test RHF)</li>"))
        #expect(!page[other.upperBound...].contains("/tjenester/a/"))
    }

    @Test func aReportIsNotMissingBeforeItIsDue() throws {
        let content = content.replacing("registry/reports/2024.yml", with: "registry/reports/2026.yml")
        let site = try InventedSite(ContentTree(content))
        let page = try site.file("arsrapporter/2026/index.html")
        #expect(page.contains(#"<td>ikke forfalt</td>"#))
        #expect(!page.contains(">mangler<") && !page.contains("1 mangler"))
    }

    @Test func countsByYearKindAndRegion() throws {
        let page = try site().file("arsrapporter/index.html")
        #expect(
            page.contains(
                #"<td data-label="Helse Prøve RHF">1 publisert, 1 mangler</td><td data-label="Helse Test RHF">–</td>"#))
        #expect(page.contains(#"<td data-label="Helse Test RHF">1 ikke godkjent</td>"#))
        #expect(page.contains(#"<a class="external" rel="external" href="https://rapporter.example/">Prøveportalen"#))
    }

    @Test func withoutAFileOfReportsNothingIsCalledMissing() throws {
        let site = try InventedSite(shared)
        let page = try site.file("arsrapporter/index.html")
        #expect(page.contains("Registeret viser ennå ikke rapportene selv."))
        #expect(!page.contains(">mangler<") && !page.contains("1 mangler"))
        #expect(try site.file("arsrapporter/helse-test/index.html").contains("/tjenester/delt/"))
    }

    @Test func aReportTwiceOrOfAnUnknownServiceIsAnError() {
        let tree = ContentTree(content.replacing("- service: delt", with: "- service: a\n- service: dett"))
        #expect(
            tree.read().diagnostics.sorted.map { "\($0.location) \($0.id)" } == [
                "registry/reports/2025.yml:5:12 duplicate-id", "registry/reports/2025.yml:6:12 unknown-service",
            ])
    }

    @Test func aFileThatIsNoYearIsAnError() {
        let tree = ContentTree(sampleService() + "\n-- registry/reports/alle.yml --\n[]")
        #expect(
            printed(tree.read().diagnostics, from: []).contains(
                "i 'registry/reports' ligger en fil for hvert år: '2025.yml'"))
    }

    @Test func theRealRegionsShareTheSevenMultiRegionalServicesAsThePortalSays() throws {
        let catalogue = try #require(ContentReader().read(realContent()).catalogue)
        let shared = catalogue.services.filter { $0.isCurrent && $0.category.requiredRegions == 2 }
        let counts = Dictionary(grouping: shared) { $0.regionThatReports?.id ?? "" }.mapValues(\.count)
        #expect(counts == ["helse-sor-ost": 4, "helse-vest": 2, "helse-midt-norge": 1])
        let west = try InventedSite(ContentTree(only: "").adding(realContent())).file(
            "arsrapporter/helse-vest/index.html")
        let text = west.replacing(/<[^>]*>/, with: "")
        let own = try #require(text.firstRange(of: "Helse Vest RHF rapporterer for 2 tjenester:"))
        let others = try #require(text.firstRange(of: "Helse Sør-Øst RHF rapporterer for 3 tjenester:"))
        for name in ["episkleral brachyterapi", "allogen stamcelletransplantasjon"] {
            #expect(text[own.upperBound..<others.lowerBound].contains(name))
        }
        for name in ["kirurgi ved bensarkom", "leppe-kjeve-gane spalte", "usikker somatisk kjønnsutvikling"] {
            #expect(text[others.upperBound...].contains(name))
        }
    }
}

extension ContentTree {
    fileprivate func adding(_ files: [File]) -> ContentTree {
        var tree = self
        tree.files += files
        return tree
    }
}
