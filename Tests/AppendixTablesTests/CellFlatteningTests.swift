internal import AppendixFixtures
internal import ServiceCatalogue
internal import Testing

@testable internal import AppendixTables

struct CellFlatteningTests {
    private func cell(_ write: (inout InventedText) -> Void) throws -> Cell {
        let service = Invented.service("a", text: Document(write))
        return try Invented.appendix([service]).tables[0].rows[0].cell(.description)
    }

    @Test func runsAHeadingIntoTheParagraphAfterIt() throws {
        let cell = try cell { text in
            text.paragraph("Først.")
            text.heading("Henvisning")
            text.paragraph("Send brev.")
        }
        #expect(cell.map(\.text) == ["Først.", "Henvisning: Send brev."])
        #expect(cell[1].runs.map(\.style) == [.bold, []])
    }

    @Test func letsAHeadingBeforeAListStandOnItsOwn() throws {
        let cell = try cell { text in
            text.heading("Tjenesten omfatter")
            text.bullets("én", "to")
        }
        #expect(cell.plainText == "Tjenesten omfatter:\n• én\n• to")
    }

    @Test func putsNoColonAfterAHeadingThatEndsASentence() throws {
        let cell = try cell { text in
            text.heading("Hvem?")
            text.paragraph("Alle.")
        }
        #expect(cell.plainText == "Hvem? Alle.")
    }

    @Test func keepsABoldBeginningOfAParagraphApartFromTheRunIn() throws {
        let cell = try cell { text in
            text.heading("Merk")
            text.element(.paragraph) { text in
                text.element(.strong) { $0.text("Viktig") }
                text.text(" her.")
            }
        }
        #expect(cell.plainText == "Merk: Viktig her.")
    }

    @Test func numbersItemsFromTheStartOfTheirList() throws {
        let cell = try cell { text in
            text.element(.list(start: 3, tight: true)) { text in
                text.element(.item(checked: nil)) { $0.paragraph("tre") }
                text.element(.item(checked: nil)) { text in
                    text.paragraph("fire")
                    text.bullets("under")
                    text.paragraph("mer om fire")
                }
            }
        }
        #expect(cell.plainText == "3. tre\n4. fire\n  • under\nmer om fire")
        #expect(cell.map(\.depth) == [1, 1, 2, 1])
    }

    @Test func givesTheParagraphAfterAnEmptyItemNoBullet() throws {
        let cell = try cell { text in
            text.element(.list(start: nil, tight: true)) { $0.element(.item(checked: nil)) { _ in } }
            text.paragraph("etter")
        }
        #expect(cell.plainText == "etter")
    }

    @Test func keepsLinksThatLeadOutAndCompletesThoseToTheSite() throws {
        let target = try WebAddress(parsing: "https://øre.example/")
        let cell = try cell { text in
            text.element(.paragraph) { text in
                text.link("ut", to: .web(target))
                text.link("side", to: .page(path: "/om/", anchor: "a"))
                text.link("fil", to: .file(path: "b.md", anchor: nil))
            }
        }
        #expect(
            cell[0].runs.map(\.address) == ["https://xn--re-kka.example/", "https://oversikt.example/om/#a", nil])
    }

    @Test func turnsATableIntoALineForEachRow() throws {
        let cell = try cell { text in
            text.element(.table) { text in
                for words in [["Dag", "Tid"], ["mandag", "ti"]] {
                    text.element(.tableRow(isHeader: words[0] == "Dag")) { text in
                        for word in words { text.element(.tableCell(isHeader: false, .none)) { $0.text(word) } }
                    }
                }
            }
        }
        #expect(cell.plainText == "Dag; Tid\nmandag; ti")
    }

    @Test func keepsAHardBreakAndTurnsASoftOneIntoABlank() throws {
        let cell = try cell { text in
            text.element(.paragraph) { text in
                text.text("a")
                text.event(.softBreak)
                text.text("b")
                text.event(.hardBreak)
                text.text("c")
            }
        }
        #expect(cell.plainText == "a b\nc")
    }

    @Test func staysOnTheNinthLevelOfListsHoweverDeepTheyAre() throws {
        func nest(_ text: inout InventedText, _ depth: Int) {
            text.element(.list(start: nil, tight: true)) { text in
                text.element(.item(checked: nil)) { text in
                    text.paragraph("\(depth)")
                    if depth > 1 { nest(&text, depth - 1) }
                }
            }
        }
        let cell = try cell { nest(&$0, 400) }
        #expect(cell.count == 400)
        #expect(cell.last?.depth == 9)
    }
}
