import Hypertext
import Testing

@testable import PageRendering

@Suite struct TableTests {
    @Test func ofTwoColumnsStaysATableOnAnyScreen() {
        let table = Table(
            caption: "Bær & sopp", columns: [.text("Sted"), .number("Antall")], cells: [["Skogen", "3"]])
        #expect(
            table.body.string == """
                <div class="table"><table><caption>Bær &amp; sopp</caption>
                <thead><tr><th scope="col">Sted</th><th scope="col" class="right">Antall</th></tr></thead>
                <tbody>
                <tr><th scope="row">Skogen</th><td class="right">3</td></tr>
                </tbody></table></div>
                """)
    }

    @Test func ofThreeColumnsBecomesAListWhoseCellsNameTheirColumnInTextWithoutMarkup() {
        let table = Table(
            caption: "x", columns: [.text("Sted"), .number(#"<span lang="en">A &amp; B</span>"# as HTML), .text("C")],
            cells: [["y", "1", ""]])
        #expect(table.body.string.hasPrefix(#"<div class="table reflow">"#))
        #expect(table.body.string.contains(#"<td class="right" data-label="A &amp; B">1</td><td></td></tr>"#))
    }

    @Test func ofCodesIsNarrowEnoughToStayATable() {
        let table = Table(caption: "x", columns: [.code("Kode"), .text("Tittel"), .number("n")], rows: [])
        #expect(table.body.string.hasPrefix(#"<div class="table"><table>"#))
    }

    @Test func namesItsRowsByTheColumnThatIsAskedForAndSetsThemInByTwoStepsAtMost() {
        let table = Table(
            caption: "x", columns: [.code("Kode"), .text("Tittel")],
            rows: [.init(cells: ["A00", "Kolera"], depth: 3)], naming: 1)
        #expect(
            table.body.string.contains(
                #"<tr class="depth-2"><td class="code">A00</td><th scope="row">Kolera</th></tr>"#))
    }
}
