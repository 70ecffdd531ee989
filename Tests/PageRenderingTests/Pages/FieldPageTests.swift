import ContentFixtures
import ContentReading
import Diagnostics
import SiteFixtures
import Testing

@testable import PageRendering

@Suite struct FieldPageTests {
    private let fields = """

        -- registry/fields.yml --
        - id: provefelt
          name: {nb: Prøver & planter, en: Samples and plants}
          services: [prove, prove]
        """

    @Test func aFieldHasAPageThatSaysWhoChoseItsServicesAndShowsEachOnce() throws {
        let site = try InventedSite(sampleService() + fields)
        let page = try site.file("fagfelt/provefelt/index.html")
        #expect(page.contains("<h1>Prøver &amp; planter</h1>"))
        #expect(page.contains("Redaksjonen har valgt tjenestene i dette feltet. Feltet er ikke en del av vedtakene."))
        #expect(page.matches(of: /<li class="card"/).count == 1)
        #expect(try site.file("en/fields/provefelt/index.html").contains("<h1>Samples and plants</h1>"))
    }

    @Test func aFieldIsAWayInFromTheHomePageAndStandsOnItsServicesPages() throws {
        let site = try InventedSite(sampleService() + fields)
        let link = #"<a href="/fagfelt/provefelt/">Prøver &amp; planter</a>"#
        #expect(try site.file("index.html").contains(link))
        #expect(try site.file("fagfelt/index.html").contains(link))
        #expect(try site.file("tjenester/prove/index.html").contains("<dt>Fagfelt</dt><dd>\(link)</dd>"))
    }

    @Test func aFieldIsInTheDataAndInTheNamesThatTheSearchKnows() throws {
        let site = try InventedSite(sampleService() + fields)
        #expect(
            try site.file("data/catalogue.json").contains(
                #""fields":["# + "\n"
                    + #"{"id":"provefelt","name":{"nb":"Prøver & planter","en":"Samples and plants"},"#))
        #expect(try site.file("sok/data/n.json").contains(#"["Prøver & planter","","/fagfelt/provefelt/",1,"#))
    }

    @Test func aSiteWithoutFieldsHasNoPageOfThemAndNoWordOfThem() throws {
        let site = try InventedSite(sampleService())
        #expect(site.fileIfAny("fagfelt/index.html") == nil)
        #expect(try !site.file("index.html").contains("Fagfelt"))
        #expect(try !site.file("tjenester/prove/index.html").contains("Fagfelt"))
    }
}
