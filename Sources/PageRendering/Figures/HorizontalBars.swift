internal import Hypertext

/// Bars one below the other, each with its name before it and its number after it, so that no colour carries a meaning.
struct HorizontalBars {
    enum Row {
        /// A line of its own above some bars.
        case heading(HTML)
        case bar(name: HTML, number: Int)
    }

    let rows: [Row]
    /// Where the bars begin; the names stand before it.
    let nameWidth: Int

    private static let width = 320
    private static let lineHeight = 20
    /// Room for the longest bar's number.
    private static let numberWidth = 34

    var size: (width: Int, height: Int) {
        (HorizontalBars.width, HorizontalBars.lineHeight * rows.count + 6 * headings)
    }

    private var headings: Int {
        rows.reduce(0) { if case .heading = $1 { $0 + 1 } else { $0 } }
    }

    private var most: Int {
        rows.reduce(1) { if case .bar(_, let number) = $1 { max($0, number) } else { $0 } }
    }

    var marks: HTML {
        let room = HorizontalBars.width - nameWidth - HorizontalBars.numberWidth
        let most = most
        var html = HTML()
        var top = 0
        for row in rows {
            switch row {
            case .heading(let name):
                top += 6
                html.append(#"<text class="strong" x="0" y="\#(top + 14)">\#(name)</text>\#n"#)
            case .bar(let name, let number):
                html.append(bar(name, number, length: room * number / most, top: top))
            }
            top += HorizontalBars.lineHeight
        }
        return html
    }

    /// A number that is not nought has a bar of one unit at the least.
    private func bar(_ name: HTML, _ number: Int, length: Int, top: Int) -> HTML {
        let length = number > 0 ? max(length, 1) : 0
        return #"""
            <text class="soft" x="0" y="\#(top + 14)">\#(name)</text>
            <rect class="bar" x="\#(nameWidth)" y="\#(top + 3)" width="\#(length)" height="14"/>
            <text x="\#(nameWidth + length + 5)" y="\#(top + 14)">\#(number)</text>

            """#
    }
}
