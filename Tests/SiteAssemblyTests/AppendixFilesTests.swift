import ContentFixtures
import SiteFixtures
import Testing

@testable import PageRendering

/// The guideline's appendices as pages and files of the site.
@Suite struct AppendixFilesTests {
    private let guides = """

        -- registry/english-names.yml --
        - id: nasjonal
          term: {nb: Nasjonal, en: Nasjonal (national)}
          english: Norwegian National
          reason: {nb: For hele landet., en: For the whole country.}
        -- registry/applications.yml --
        - id: kompetanse
          name: {nb: Prøvesøknad, en: Sample application}
          categories: [nasjonal-kompetansetjeneste]
          points: [{nb: det første, en: the first}]
          source: {nb: en bok, en: a book}
        -- registry/calendar.yml --
        - id: soknad
          subject: application
          name: {nb: Søknad, en: Application}
          who: {nb: noen, en: someone}
          day: 01-15
          from: 2024
          source: {nb: en bok, en: a book}
        """

    private func site() throws -> InventedSite { try InventedSite(sampleService() + guides) }

    @Test func everyAppendixHasAPageOnBothSides() throws {
        let site = try site()
        for number in 1...6 {
            #expect(try site.file("vedlegg/\(number)/index.html").contains("<h1>Vedlegg \(number): "))
            #expect(try site.file("en/appendices/\(number)/index.html").contains("<h1>Appendix \(number): "))
            #expect(try site.file("vedlegg/index.html").contains(#"href="/vedlegg/\#(number)/""#))
        }
    }

    @Test func aNameLeadsToTheServicesPage() throws {
        let page = try site().file("vedlegg/1/index.html")
        #expect(page.contains(#"<th scope="row"><p><a href="/tjenester/prove/"><strong>"#))
    }

    @Test func eachPageOffersItsFilesAndTheSiteHasThem() throws {
        let site = try site()
        for (page, file) in [("vedlegg/2/", "vedlegg-2"), ("vedlegg/", "vedlegg"), ("en/appendices/5/", "appendix-5")] {
            let html = try site.file(page + "index.html")
            for ending in ["docx", "xlsx", "csv", "md", "json"] {
                #expect(html.contains(#"<a href="/\#(page)\#(file).\#(ending)" download>"#))
                #expect(site.fileIfAny("\(page)\(file).\(ending)") != nil)
            }
        }
    }

    @Test func aFileOfOneAppendixHoldsThatOneAlone() throws {
        let site = try site()
        let csv = try site.file("vedlegg/6/vedlegg-6.csv")
        #expect(csv == "Vedlegg,Del,Nr.,Søknaden bør inneholde\r\n6,Prøvesøknad,1,det første\r\n")
        #expect(try site.file("vedlegg/vedlegg.md").matches(of: #/(?m)^# Vedlegg \d: /#).count == 6)
    }

    @Test func theYearIsDrawnWhereItIsTold() throws {
        let page = try site().file("vedlegg/5/index.html")
        #expect(page.contains("<svg ") && page.contains("15. januar: Søknad"))
        #expect(page.contains(##"<a href="#vedlegg-5-soknad">Løpet for en søknad</a>"##))
    }

    @Test func whatTheContentLacksHasNoPage() throws {
        let site = try InventedSite(sampleService())
        #expect(site.fileIfAny("vedlegg/3/index.html") != nil)
        #expect(site.fileIfAny("vedlegg/4/index.html") == nil)
        #expect(try !site.file("vedlegg/index.html").contains("vedlegg/4/"))
    }
}
