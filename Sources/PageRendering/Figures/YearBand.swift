internal import Hypertext
internal import ServiceCatalogue

/// The twelve months from left to right, with a line for each day or period: what it is above, where in the year below.
struct YearBand {
    struct Row {
        let text: HTML
        let day: DayOfYear
        let until: DayOfYear?
    }

    let rows: [Row]
    /// Where the present day stands, with what it is called; nil where no such day is marked.
    let today: (day: DayOfYear, text: String)?
    /// The first letters of the months.
    let months: [String]

    /// Twelve are as wide as the longest line is in a wide font.
    private static let month = 29
    private static let left = 4
    private static let lineHeight = 36
    private static let top = 22
    private static let foot = 18

    var size: (width: Int, height: Int) {
        (YearBand.month * 12 + 2 * YearBand.left, YearBand.top + YearBand.lineHeight * rows.count + YearBand.foot)
    }

    var marks: HTML {
        var html = HTML()
        let ground = size.height - YearBand.foot
        for month in 0..<12 {
            let x = YearBand.left + month * YearBand.month
            html.append(
                #"<text class="middle soft" x="\#(x + YearBand.month / 2)" y="12">\#(months[month])</text>\#n"#)
            html.append(#"<path class="tick" d="M\#(x) 17V\#(ground)"/>\#n"#)
        }
        if let today {
            let x = place(of: today.day)
            let anchor = x > 220 ? "end" : x < 80 ? "start" : "middle"
            html.append(#"<path class="now" d="M\#(x) 17V\#(ground)"/>\#n"#)
            html.append(#"<text class="\#(anchor)" x="\#(x)" y="\#(ground + 14)">\#(today.text)</text>\#n"#)
        }
        for (index, row) in rows.enumerated() {
            html.append(line(row, top: YearBand.top + index * YearBand.lineHeight))
        }
        return html
    }

    private func line(_ row: Row, top: Int) -> HTML {
        let start = place(of: row.day)
        let mark: HTML =
            if let until = row.until {
                #"<rect class="bar" x="\#(start)" y="\#(top + 18)" width="\#(max(place(of: until) - start, 4))" height="10"/>"#
            } else {
                #"<circle class="bar" cx="\#(start)" cy="\#(top + 23)" r="6"/>"#
            }
        // The halo is drawn under the text: a stroke of its own would eat into the letters.
        let (x, y) = (YearBand.left, top + 12)
        let halo: HTML = "<text class=\"halo\" x=\"\(x)\" y=\"\(y)\" aria-hidden=\"true\">\(row.text)</text>"
        return "\(halo)\n<text x=\"\(x)\" y=\"\(y)\">\(row.text)</text>\n\(mark)\n"
    }

    /// Days lie evenly in a month, and months are as long as each other.
    private func place(of day: DayOfYear) -> Int {
        YearBand.left + (day.month - 1) * YearBand.month + (day.day - 1) * YearBand.month / 31
    }
}
