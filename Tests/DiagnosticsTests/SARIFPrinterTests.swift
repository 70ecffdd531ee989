import Diagnostics
import Testing

struct SARIFPrinterTests {
    private let printer = SARIFPrinter(
        language: .nb,
        rules: [
            SARIFPrinter.Rule(
                id: "unique-names", severity: .error, title: Wording(nb: "Ett navn.", en: "One name."),
                explanation: Wording(nb: "Fordi.", en: "Because."), basis: Wording(nb: "skikk", en: "custom"))
        ], version: "1.2.3", root: "/et/sted")

    @Test func printsRulesAndResultsWithTheirPlaces() {
        #expect(
            printer.print([PrinterFixture.error]) == #"""
                {
                  "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
                  "version": "2.1.0",
                  "runs": [
                    {
                      "tool": {
                        "driver": {
                          "name": "oversikt",
                          "version": "1.2.3",
                          "semanticVersion": "1.2.3",
                          "rules": [
                            {
                              "id": "unique-names",
                              "shortDescription": {
                                "text": "Ett navn."
                              },
                              "fullDescription": {
                                "text": "Fordi."
                              },
                              "help": {
                                "text": "Fordi. Grunnlag: skikk."
                              },
                              "defaultConfiguration": {
                                "level": "error"
                              }
                            }
                          ]
                        }
                      },
                      "language": "nb",
                      "columnKind": "unicodeCodePoints",
                      "results": [
                        {
                          "ruleId": "unique-names",
                          "ruleIndex": 0,
                          "level": "error",
                          "message": {
                            "text": "'100 %' står \"to\" ganger\nher\nhjelp: slett den ene"
                          },
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "content/registry/sm%C3%A5%2Cnavn%3A1.yml",
                                  "uriBaseId": "%SRCROOT%"
                                },
                                "region": {
                                  "startLine": 3,
                                  "startColumn": 7
                                }
                              }
                            }
                          ],
                          "relatedLocations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "a.yml",
                                  "uriBaseId": "%SRCROOT%"
                                },
                                "region": {
                                  "startLine": 1,
                                  "startColumn": 2
                                }
                              },
                              "message": {
                                "text": "første gang"
                              }
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }

                """#)
    }

    @Test func leavesOutTheRuleIndexOfWhatIsNoRule() {
        #expect(!printer.print([PrinterFixture.warning, PrinterFixture.hint]).contains("ruleIndex"))
    }

    @Test(arguments: [
        ("/et/sted/content/a.md", #""uri": "content/a.md","#), ("./content/a.md", #""uri": "content/a.md","#),
        ("/et/stedet/a.md", #""uri": "file:///et/stedet/a.md""#), ("../a.md", #""uri": "../a.md","#),
    ]) func tellsPathsFromTheRootOn(file: String, uri: String) {
        let printed = printer.print([Diagnostic(.error, "x", at: SourceLocation(file), Wording(nb: "x", en: "x"))])
        #expect(printed.contains(uri))
    }

    @Test func saysWhyAFindingIsSuppressed() {
        let printed = printer.print([], suppressed: [.init(PrinterFixture.hint, reason: "Navnet er vedtatt.")])
        #expect(
            printed.contains(
                """
                          "suppressions": [
                            {
                              "kind": "inSource",
                              "status": "accepted",
                              "justification": "Navnet er vedtatt."
                            }
                          ]
                """))
    }

    @Test func callsAHintANote() {
        #expect(printer.print([PrinterFixture.hint]).contains("\"level\": \"note\""))
    }
}
