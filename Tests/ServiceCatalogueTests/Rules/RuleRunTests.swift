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
}
