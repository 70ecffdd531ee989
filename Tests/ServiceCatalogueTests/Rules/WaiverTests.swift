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

    @Test func holdsForItsOwnRecordOnly() {
        let waived = ServiceFixture(id: "a", codes: [], waivers: [("treatment-without-codes", "2027-11-01")])
        let other = ServiceFixture(id: "b", codes: [])
        let review = RegisterFixture(waived, other).catalogue.review()
        #expect(review.diagnostics.all.map(\.location.file) == ["b.yml"])
    }
}
