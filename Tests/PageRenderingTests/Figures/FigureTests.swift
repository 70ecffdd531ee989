import Hypertext
import Testing

@testable import PageRendering

@Suite struct FigureTests {
    private let figure = Figure(
        id: "prove", title: "Bær & busker", description: "Flest i <skogen>.", size: (320, 20),
        marks: #"<rect class="bar" x="0" y="0" width="1" height="1"/>"#,
        table: Table(caption: "Bær", columns: [.text("Sted"), .number("Antall")], cells: [["Skogen", "3"]]))

    @Test func isNamedAndDescribedForThoseWhoDoNotSeeIt() {
        let markup = figure.body.string
        #expect(markup.contains(#"role="img" aria-labelledby="prove-title prove-desc""#))
        #expect(markup.contains(#"<title id="prove-title">Bær &amp; busker</title>"#))
        #expect(markup.contains(#"<desc id="prove-desc">Flest i &lt;skogen&gt;.</desc>"#))
    }

    @Test func hasNoStyleOfItsOwnForThePolicyForbidsIt() {
        #expect(!figure.body.string.contains("style"))
    }

    @Test func showsItsNumbersAsATableWithScopes() {
        let markup = figure.body.string
        #expect(markup.contains("<caption>Bær</caption>"))
        #expect(markup.contains(#"<th scope="col">Sted</th><th scope="col" class="right">Antall</th>"#))
        #expect(
            markup.contains(#"<tr><th scope="row">Skogen</th><td class="right">3</td></tr>"#))
    }
}

@Suite struct HorizontalBarsTests {
    private func widths(_ numbers: [Int], most: Int) -> [Substring] {
        let bars = HorizontalBars(most: most, bars: numbers.map { .init(name: "n", number: $0) })
        return bars.body.string.matches(of: /<rect[^>]* width="(\d+)"/).map(\.output.1)
    }

    @Test func theGreatestNumberTakesAllTheRoom() {
        #expect(widths([10, 5], most: 10) == ["1000", "500"])
    }

    @Test func aSmallNumberIsSeenAndNoughtIsNot() {
        #expect(widths([1000, 1, 0], most: 1000) == ["1000", "2", "0"])
    }

    @Test func onlyNoughtsDivideByNothing() {
        #expect(widths([0, 0], most: 0) == ["0", "0"])
    }

    @Test func namesAndNumbersAreTextOfThePageAndTheDrawingIsSilent() {
        let markup = HorizontalBars(most: 3, bars: [.init(name: "Skogen", number: 3)]).body.string
        #expect(markup.contains(#"<span class="bar-name">Skogen</span> <span class="bar-cell"><svg class="bar-room""#))
        #expect(markup.contains(#"aria-hidden="true""#) && markup.contains(#"<span class="bar-number">3</span>"#))
        #expect(!markup.contains("style") && !markup.contains("<text"))
    }
}
