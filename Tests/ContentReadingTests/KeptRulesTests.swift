import ContentFixtures
import ContentReading
import Diagnostics
import ServiceCatalogue
import Testing

/// Rules of the register that reading keeps: the list names them by the ids that reading reports.
@Suite struct KeptRulesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var rule: String
        var tree: String

        var testDescription: String { rule }
    }

    static let cases = [
        Case(rule: "icd10-syntax", tree: sampleService().replacing("codes: [C50]", with: "codes: [82.8]")),
        Case(rule: "bad-address", tree: sampleService().replacing("https://prove.example/prove", with: "www.prove.no")),
        Case(rule: "row-without-text", tree: String(sampleService().prefix(upTo: "-- services/"))),
        Case(rule: "text-without-row", tree: sampleService() + "\n" + sampleService("to").suffix(from: "-- services/")),
        Case(
            rule: "duplicate-id",
            tree: sampleService() + "\n"
                + sampleService().replacing("services/prove.yml", with: "services/to.yml")
                .prefix(upTo: "-- services/")),
        Case(rule: "heading-level-one", tree: sampleService(body: "Tekst.\n\n# Stor")),
        Case(rule: "heading-level-jump", tree: sampleService(body: "## To\n\nTekst.\n\n#### Fire")),
    ]

    @Test(arguments: cases) func areBrokenUnderTheIDThatTheListGivesThem(_ broken: Case) {
        let ids = Set(ContentTree(broken.tree).read().diagnostics.all.map(\.id))
        #expect(ids == [broken.rule])
    }

    @Test func areAllTried() {
        let kept = Rule.all.filter { rule in
            if case .keptElsewhere(.reading) = rule.check { true } else { false }
        }
        #expect(Set(kept.map(\.id)) == Set(Self.cases.map(\.rule)))
    }
}

extension String {
    fileprivate func prefix(upTo mark: String) -> Substring { self[..<(firstRange(of: mark)?.lowerBound ?? endIndex)] }
    fileprivate func suffix(from mark: String) -> Substring {
        self[(firstRange(of: mark)?.lowerBound ?? startIndex)...]
    }
}
