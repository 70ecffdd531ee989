import ContentFixtures
import SiteFixtures
import Testing

/// What a list says of a service's years: nothing is left out, not even that nobody says it.
@Suite struct ServiceCardTests {
    private let withoutDate = sampleService().replacing("  approved: 2011-07-07\n", with: "")

    @Test func saysSinceWhenTheServiceIsApproved() throws {
        #expect(try list(sampleService()).contains(#"<span class="year">Godkjent 2011</span>"#))
    }

    @Test func saysThatNoDateOfApprovalIsStated() throws {
        #expect(try list(withoutDate).contains(#"<span class="year">Godkjent fra: ikke oppgitt</span>"#))
        let table = try InventedSite(withoutDate).file("tjenester/index.html")
        #expect(table.contains(#"<td data-label="Godkjent fra">ikke oppgitt</td>"#))
    }

    @Test func saysBothYearsOfAServiceThatIsNoMore() throws {
        let ended = sampleService(rowLines: ["discontinued: 2022-01-01"])
        let page = try InventedSite(ended).file("nedlagte/index.html")
        #expect(
            page.contains(
                #"<span class="ended">Avviklet. Siste dag: 1. januar 2022</span> <span class="year">Godkjent 2011</span>"#
            ))
    }

    private func list(_ content: String) throws -> String {
        try InventedSite(content).file("kategorier/nasjonal-behandlingstjeneste/index.html")
    }
}
