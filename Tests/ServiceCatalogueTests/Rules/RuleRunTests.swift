import Diagnostics
import ServiceCatalogue
import Testing

@Suite struct RuleRunTests {
    private var register: RegisterFixture {
        let services = (0..<600).map { number in
            var service = ServiceFixture()
            service.id = "sommersyke-\(number)"
            if number.isMultiple(of: 2) { service.codes = ["E84", "E84"] }
            if number.isMultiple(of: 3) { service.approved = nil }
            if number.isMultiple(of: 5) { service.englishName = "Norwegian National Unit for pain" }
            return service
        }
        var register = RegisterFixture()
        register.services = services
        return register
    }

    @Test func findsTheSameInTheSameOrderWithAnyNumberOfThreads() {
        let catalogue = register.catalogue
        let found = catalogue.findings()
        #expect(found.all.count == 300 + 200 + 120)
        for jobs in [2, 3, 16] { #expect(catalogue.findings(jobs: jobs) == found) }
    }

    @Test func findsRuleByRuleInTheOrderOfTheList() {
        let ids = register.catalogue.findings(jobs: 2).all.map(\.id)
        let places = ids.compactMap { id in Rule.all.firstIndex { $0.id == id } }
        #expect(Set(ids).count == 3)
        #expect(places == places.sorted())
    }

    /// Every rule that looks at a body, on one that breaks them all.
    @Test func doesNotLookAgainAtABodyInWhichNothingWasFound() throws {
        let document = Document(
            text: Array("FYLL INN bl.a. ifm. mht. iht. vedr. vha. \(String(repeating: "ord ", count: 60)).\n".utf8),
            links: ["/a/", "/b/"].map { path in
                Document.Link(target: .page(path: path, anchor: nil), text: "her", position: .start)
            }, wordCount: 1)
        var service = ServiceFixture()
        service.text.document = document
        var catalogue = RegisterFixture(service).catalogue
        let broken: Set<String> = [
            "not-filled-in", "text-length", "long-sentences", "abbreviations", "link-text-meaningful",
            "link-texts-distinct",
        ]
        #expect(Set(catalogue.findings().all.map(\.id)) == broken)
        catalogue.services = catalogue.services.map { service in
            service.with(TextBody(language: .nb, file: service.text.norwegian.file) { document })
        }
        #expect(catalogue.findings() == DiagnosticList())
    }
}

extension Service {
    fileprivate func with(_ body: TextBody) -> Service {
        var text = text
        text.norwegian = body
        return Service(
            id: id, category: category, name: name, regions: regions, reportingRegion: reportingRegion, sites: sites,
            icd10: icd10, procedures: procedures, approved: approved, discontinued: discontinued, successor: successor,
            function: function, ownTermYears: ownTermYears, networks: networks, links: links, text: text,
            waivers: waivers, locations: locations)
    }
}
