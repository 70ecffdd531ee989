import Diagnostics
import ServiceCatalogue
import Testing

struct WaiverTests {
    private func review(until: String, _ change: (inout ServiceFixture) -> Void) -> CatalogueReview {
        var service = ServiceFixture(waivers: [("treatment-without-codes", until)])
        change(&service)
        return RegisterFixture(service).catalogue.review()
    }

    @Test func takesTheFindingAwayAndCountsIt() {
        let review = review(until: "2027-11-01") { $0.codes = [] }
        #expect(review.diagnostics.all == [])
        #expect(review.waivedCount == 1)
    }

    @Test func endsOnItsDayAndIsReportedBesideWhatItHid() {
        let review = review(until: "2026-11-01") { $0.codes = [] }
        #expect(review.diagnostics.sorted.map(\.id) == ["treatment-without-codes", "waiver-expired"])
        #expect(review.waivedCount == 0)
    }

    @Test func isReportedOnceTheRecordIsMended() {
        let review = review(until: "2026-11-01") { $0.codes = ["E84"] }
        #expect(review.diagnostics.sorted.map(\.id) == ["waiver-not-needed"])
    }

    private func review(_ codes: [String], about: [String]) -> CatalogueReview {
        var service = ServiceFixture(waivers: [("subcategories-listed", "2027-11-01")], waiverMatters: [about])
        service.codes = codes
        return RegisterFixture(service).catalogue.review()
    }

    @Test func holdsForTheCodesThatItNamesAlone() {
        #expect(review(["E84.7"], about: ["E84.7"]).diagnostics.all == [])
        let other = review(["E84.7", "E84.8"], about: ["E84.7"])
        #expect(other.diagnostics.all.map(\.id) == ["subcategories-listed"])
        #expect(other.diagnostics.all.first?.message.nb.contains("'E84.8'") == true)
        #expect(other.waivedCount == 1)
    }

    @Test func isReportedForACodeThatIsMended() {
        let review = review(["E84.7", "E84.1"], about: ["E84.7", "E84.8"])
        #expect(
            review.diagnostics.all.map(\.message.nb) == [
                "'E84.8' bryter ikke 'subcategories-listed' i 'sommersyke'; unntaket er ikke nødvendig for den"
            ])
    }

    @Test func isReportedWhereItCoversMoreThanItNames() {
        let review = review(["E84.7", "E84.8"], about: [])
        #expect(review.diagnostics.all.map(\.id) == ["waiver-names-matter"])
        #expect(review.diagnostics.all.first?.help?.nb == "skriv 'about: [E84.7, E84.8]', om det er dette som er ment")
    }

    @Test func holdsForItsOwnRecordOnly() {
        let waived = ServiceFixture(id: "a", codes: [], waivers: [("treatment-without-codes", "2027-11-01")])
        let other = ServiceFixture(id: "b", codes: [])
        let review = RegisterFixture(waived, other).catalogue.review()
        #expect(review.diagnostics.all.map(\.location.file) == ["b.yml"])
    }
}
