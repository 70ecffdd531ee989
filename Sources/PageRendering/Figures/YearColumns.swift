internal import Hypertext
internal import SiteConventions

/// A column for each year with its number above it.
struct YearColumns {
    let years: [(year: Int, number: Int)]

    private static let step = 20
    private static let height = 150
    /// Room for the numbers above the columns, and for the years below.
    private static let top = 18
    private static let bottom = 20

    /// 320 units at the least; a longer series makes a wider drawing.
    var size: (width: Int, height: Int) { (max(320, YearColumns.step * years.count), YearColumns.height) }

    var marks: HTML {
        let ground = YearColumns.height - YearColumns.bottom
        let most = max(years.map(\.number).max() ?? 0, 1)
        var html: HTML = #"<path class="axis" d="M0 \#(ground)H\#(size.width)"/>\#n"#
        for (place, entry) in years.enumerated() {
            let length = (ground - YearColumns.top) * entry.number / most
            html.append(column(entry, length: entry.number > 0 ? max(length, 1) : 0, at: place, ground: ground))
        }
        return html
    }

    private func column(_ entry: (year: Int, number: Int), length: Int, at place: Int, ground: Int) -> HTML {
        let left = place * YearColumns.step
        let short = String(entry.year % 100)
        let year = "’" + String(repeating: "0", count: 2 - short.count) + short
        return HTML {
            if entry.number > 0 {
                #"<rect class="bar" x="\#(left + 3)" y="\#(ground - length)" width="14" height="\#(length)"/>"#
                #"<text class="middle" x="\#(left + 10)" y="\#(ground - length - 5)">\#(entry.number)</text>"#
            }
            #"<text class="middle soft" x="\#(left + 10)" y="\#(ground + 15)">\#(year)</text>"#
            ""
        }
    }
}
