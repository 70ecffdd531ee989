import Diagnostics
import ServiceCatalogue
import Testing

struct RuleTests {
    static let broken =
        BrokenRegister.places + BrokenRegister.names + BrokenRegister.codes + BrokenRegister.dates
        + BrokenRegister.texts + BrokenRegister.links + BrokenRegister.waivers + BrokenRegister.connections
        + BrokenRegister.calendars + BrokenRegister.histories + BrokenRegister.reports + BrokenRegister.referenceGroups
        + BrokenRegister.networks
        + BrokenRegister.fields

    @Test func findsNothingInARegisterThatKeepsEveryRule() {
        #expect(RegisterFixture().findings() == [])
    }

    @Test(arguments: broken)
    func isBrokenByItsRegisterAloneAndSaysHowToMendIt(_ broken: BrokenRegister) {
        #expect(broken.register.findings().joined(separator: "\n") == broken.printed)
        #expect(Set(broken.register.catalogue.findings().all.map(\.id)) == [broken.rule])
    }

    @Test(arguments: broken)
    func hasTheSeverityThatItsListSays(_ broken: BrokenRegister) {
        let severities = Set(broken.register.catalogue.findings().all.map(\.severity))
        #expect(severities == Rule.named(broken.rule).map { [$0.severity] })
    }
}

struct RuleListTests {
    @Test func givesEveryRuleAnIDOfItsOwnInKebabCase() {
        let ids = Rule.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids.filter { $0.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) == nil } == [])
    }

    @Test func saysOfEveryRuleWhatItRestsOnAndShowsItWrongAndRight() {
        for rule in Rule.all {
            for wording in [rule.basis, rule.title, rule.explanation] {
                #expect(!wording.nb.isEmpty && !wording.en.isEmpty && wording.nb != wording.en, "\(rule.id)")
            }
            #expect(!rule.wrong.isEmpty && !rule.right.isEmpty && rule.wrong != rule.right, "\(rule.id)")
            #expect(rule.title.nb.hasSuffix(".") && rule.title.en.hasSuffix("."), "\(rule.id)")
        }
    }

    /// A rule that no register breaks might as well not be there.
    @Test func hasABrokenRegisterForEveryRuleThatIsCheckedHere() {
        let checkedHere = Rule.all.filter { rule in
            guard case .keptElsewhere(let keeper) = rule.check else { return true }
            return keeper == .waivers
        }
        #expect(Set(RuleTests.broken.map(\.rule)) == Set(checkedHere.map(\.id)))
    }

    @Test func makesErrorsOfWhatTheRegulationForbids() {
        let onLocation = Rule.all.filter { $0.basis.en.contains("§ 4-2") }
        #expect(
            onLocation.map(\.id) == [
                "one-trust", "two-trusts-in-two-regions", "reporting-region", "regions-match-sites",
            ])
        #expect(onLocation.allSatisfy { $0.severity == .error })
    }
}
