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
    private func widths(_ numbers: [Int]) -> [Substring] {
        let bars = HorizontalBars(rows: numbers.map { .bar(name: "n", number: $0) }, nameWidth: 86)
        return bars.marks.string.matches(of: /<rect[^>]* width="(\d+)"/).map(\.output.1)
    }

    @Test func theGreatestNumberTakesTheRoomThatNamesAndNumbersLeave() {
        #expect(widths([10, 5]) == ["200", "100"])
    }

    @Test func aSmallNumberIsSeenAndNoughtIsNot() {
        #expect(widths([1000, 1, 0]) == ["200", "1", "0"])
    }

    @Test func onlyNoughtsDivideByNothing() {
        #expect(widths([0, 0]) == ["0", "0"])
    }

    @Test func headingsTakeALineAndSomeAir() {
        #expect(HorizontalBars(rows: [.heading("a"), .bar(name: "b", number: 1)], nameWidth: 1).size == (320, 46))
    }
}

@Suite struct YearColumnsTests {
    @Test func yearsOfTheSameDecadeKeepTheirNought() {
        let marks = YearColumns(years: [(2009, 1), (2010, 2)]).marks.string
        #expect(marks.contains(">’09</text>") && marks.contains(">’10</text>"))
    }

    @Test func aYearWithoutAnyHasItsNameButNoColumn() {
        let marks = YearColumns(years: [(2011, 4), (2012, 0), (2013, 2)]).marks.string
        #expect(marks.matches(of: /<rect/).count == 2)
        #expect(marks.contains(">’12</text>"))
    }

    @Test func aLongSeriesMakesAWiderDrawing() {
        let years = (1950...1999).map { (year: $0, number: 1) }
        #expect(YearColumns(years: years).size == (1000, 150))
    }
}
