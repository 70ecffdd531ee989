import Diagnostics
import ServiceCatalogue
import Testing

/// A review that is handed what the last one found finds what a review finds that is handed nothing.
struct KnownFindingsTests {
    /// Two services of which one breaks a rule, and one whose name begins like that of another category.
    private let catalogue = RegisterFixture(
        ServiceFixture(id: "a", codes: []), ServiceFixture(id: "b"),
        ServiceFixture(id: "c", norwegianName: "Nasjonal kompetansetjeneste for troll")
    ).catalogue

    /// What the rules say after a change, by a review that knows the state before it and by one that does not.
    private func findings(after change: (inout Catalogue) -> Void) -> (known: [String], fresh: [String]) {
        let last = catalogue.review(knowing: KnownFindings())
        var changed = catalogue
        change(&changed)
        let (known, fresh) = (changed.review(knowing: last.known), changed.review())
        return (ids(known), ids(fresh))
    }

    private func ids(_ review: CatalogueReview) -> [String] {
        review.diagnostics.sorted.map { "\($0.location.file) \($0.id)" }
    }

    private let before = ["a.yml treatment-without-codes", "c.yml name-of-another-category"]

    @Test func findsTheSameAgainWhereNothingHasChanged() {
        let (known, fresh) = findings { _ in }
        #expect(known == before && fresh == before)
    }

    @Test func leavesNothingToAReviewThatNobodyAskedToLeaveAnything() {
        #expect(catalogue.review().known == nil)
    }

    @Test func looksAnewAtAServiceThatIsAnotherObject() {
        let (known, fresh) = findings { $0.services[1] = ServiceFixture(id: "b", codes: []).service }
        #expect(fresh == ["a.yml treatment-without-codes", "b.yml treatment-without-codes"] + before.suffix(1))
        #expect(known == fresh)
    }

    @Test func looksAnewOnAnotherDay() {
        let (known, fresh) = findings { $0.settings.asOf = day("2001-01-01") }
        #expect(fresh.contains("b.yml date-in-future"))
        #expect(known == fresh)
    }

    @Test func looksAnewWhereTheDayIsPast() {
        let (known, fresh) = findings {
            $0.settings.asOf = day("2001-01-01")
            $0.settings.isPast = true
        }
        #expect(fresh == before)
        #expect(known == fresh)
    }

    @Test func looksAnewByAnotherClassification() {
        let (known, fresh) = findings { $0.classification = ICD10Classification() }
        #expect(fresh.contains("b.yml codes-exist"))
        #expect(known == fresh)
    }

    @Test func looksAnewAmongOtherCategories() {
        let (known, fresh) = findings { $0.categories = [RegisterFixture.treatment] }
        #expect(fresh == ["a.yml treatment-without-codes", "c.yml norwegian-name-prefix"])
        #expect(known == fresh)
    }
}
