import ChangeReports
import Diagnostics
import Testing

@Suite struct ChangeReportTests {
    private func catalogue(_ records: String...) -> [UInt8] {
        Array("{\n\"services\":[\n\(records.joined(separator: ",\n"))\n]\n}\n".utf8)
    }

    private func record(_ id: String, name: String, _ more: String = "") -> String {
        #"{"id":"\#(id)","former_addresses":[],"name":{"nb":"\#(name)"}\#(more)}"#
    }

    private func warning(_ file: String, line: Int = 1, _ text: String) -> Diagnostic {
        Diagnostic(
            .warning, "prove-regel", at: SourceLocation(file, line: line, column: 1),
            Wording(nb: text, en: "en: \(text)"))
    }

    private func report(
        _ old: [UInt8], _ new: [UInt8], findings: FindingChanges? = nil
    ) -> ChangeReport {
        ChangeReport(
            services: ServiceChanges(from: old, to: new), files: FileChanges(from: [], to: []), findings: findings)
    }

    @Test func saysInPlainTextWhatChanged() {
        let old = catalogue(record("a", name: "Blåbær", #","approved":"2011-07-07""#))
        let new = catalogue(record("a", name: "Blåbær", #","approved":"2012-01-01""#), record("b", name: "Ny"))
        let findings = FindingChanges(
            from: FindingList([warning("a.md", line: 3, "løst"), warning("a.md", line: 4, "står")]),
            to: FindingList([warning("a.md", line: 9, "står"), warning("b.md", "ny")]))
        #expect(
            report(old, new, findings: findings).document(as: .text, in: .nb) == """
                Hva endringen gjør med nettstedet

                Nye tjenester (1):
                - Ny (b)

                Endrede tjenester (1):
                - Blåbær (a)
                  - godkjent fra: 2011-07-07 → 2012-01-01

                Nye advarsler og tips (1):
                - b.md: ny [prove-regel]

                Advarsler og tips som er løst (1):
                - a.md: løst [prove-regel]

                """)
    }

    @Test func letsNoValueMeanAnythingInMarkdown() {
        let new = catalogue(record("a", name: "x** <img> @alle\\n# topp", #","owner":"a`b``c""#))
        let old = catalogue(record("a", name: "x** <img> @alle\\n# topp"))
        #expect(
            report(old, new).document(as: .markdown, in: .en).contains(
                """
                - **x\\*\\* \\<img\\> &#64;alle ⏎ \\# topp** (`a`)
                  - owner: (nothing) → ``` a`b``c ```

                """))
    }

    @Test func cutsLongValuesToWhatDiffers() {
        let text = String(repeating: "ord ", count: 60)
        let old = catalogue(record("a", name: "A", #","text":{"nb":"\#(text)gammelt \#(text)"}"#))
        let new = catalogue(record("a", name: "A", #","text":{"nb":"\#(text)nytt \#(text)"}"#))
        let lines = report(old, new).document(as: .text, in: .nb).split(separator: "\n")
        #expect(
            lines.first { $0.contains("tekst: bokmål") }
                == "  - tekst: bokmål: …d ord ord ord ord ord ord ord gammelt ord ord ord ord ord ord ord … → …d ord ord ord ord ord ord ord nytt ord ord ord ord ord ord ord …"
        )
    }

    @Test func givesTheSameFactsToPrograms() {
        let new = catalogue(record("a", name: "Blåbær", #","discontinued":"2026-01-01""#))
        let document = report(catalogue(record("a", name: "Blåbær")), new).document(as: .json, in: .nb)
        #expect(document.contains(#""discontinued": "2026-01-01""#))
        #expect(document.contains(#""findings": null"#))
    }

    @Test func saysThatNothingChanges() {
        let same = catalogue(record("a", name: "A"))
        #expect(
            report(same, same, findings: FindingChanges(from: FindingList([]), to: FindingList([])))
                .document(as: .text, in: .en) == """
                    What the change does to the site
                    Nothing: the site stays as it is.

                    """)
    }

    @Test func readsTheFindingsItWroteAndPassesOverOthers() {
        let list = FindingList([warning("blåbær.md", "med \"anførsel\" og\nlinjeskift")])
        #expect(FindingList(encoded: list.encoded) == list)
        #expect(FindingList(encoded: Array("half a li".utf8)).findings == [])
    }
}
