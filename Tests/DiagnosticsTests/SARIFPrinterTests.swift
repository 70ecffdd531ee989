import Diagnostics
import Testing

struct SARIFPrinterTests {
    private let printer = SARIFPrinter(
        language: .nb,
        rules: [
            SARIFPrinter.Rule(
                id: "unique-names", severity: .error, title: Wording(nb: "Ett navn.", en: "One name."),
                explanation: Wording(nb: "Fordi.", en: "Because."), basis: Wording(nb: "skikk", en: "custom"))
        ])

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
                                  "uri": "content/registry/sm%C3%A5%2Cnavn%3A1.yml"
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
                                  "uri": "a.yml"
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

    @Test func callsAHintANote() {
        #expect(printer.print([PrinterFixture.hint]).contains("\"level\": \"note\""))
    }
}
