import Diagnostics
import JSON
import Testing

struct JSONPrinterTests {
    @Test func printsOneDocumentInTheOrderGiven() {
        let printed = JSONPrinter(language: .en).print(PrinterFixture.all, facts: [JSON.Member("waived", 2)])
        #expect(
            printed == #"""
                {
                  "version": 1,
                  "language": "en",
                  "summary": {
                    "errors": 1,
                    "warnings": 1,
                    "hints": 1,
                    "waived": 2
                  },
                  "diagnostics": [
                    {
                      "severity": "error",
                      "id": "unique-names",
                      "message": "'100 %' stands \"twice\"\nhere",
                      "file": "content/registry/små,navn:1.yml",
                      "line": 3,
                      "column": 7,
                      "help": "delete one of them",
                      "notes": [
                        {
                          "message": "the first time",
                          "file": "a.yml",
                          "line": 1,
                          "column": 2
                        }
                      ]
                    },
                    {
                      "severity": "warning",
                      "id": "unknown-key",
                      "message": "unknown key '\u001b[31mx'",
                      "file": "a.yml",
                      "line": 2,
                      "column": 1
                    },
                    {
                      "severity": "hint",
                      "id": "long-sentences",
                      "message": "long",
                      "file": "b.md",
                      "line": 1,
                      "column": 1
                    }
                  ]
                }

                """#)
    }

    @Test func printsEmptyListsOnOneLine() {
        #expect(JSONPrinter(language: .nb).print([]).contains("\"diagnostics\": []"))
    }
}
