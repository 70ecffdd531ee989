internal import Hypertext
internal import ServiceCatalogue

/// The line of a service's life: a bar from its beginning to its end or to the present day, a dot for each decision, and
/// an open bar for what is left of its term.
struct LifeLine {
    let decisions: [CalendarDate]
    /// The last day of the filled bar.
    let until: CalendarDate
    /// Where the open bar ends; nil for none.
    let term: CalendarDate?

    private static let width = 320
    private static let left = 8
    private static let right = 24

    var size: (width: Int, height: Int) { (LifeLine.width, 52) }

    var marks: HTML {
        var html = HTML()
        guard let first = decisions.first else { return html }
        let end = place(of: until)
        if let term, place(of: term) > end {
            html.append(
                #"<rect class="open" x=""#, end, #"" y="15" width=""#, place(of: term) - end, "\" height=\"10\"/>\n")
        }
        let start = place(of: first)
        let width = max(end - start, 2)
        html.append(#"<rect class="bar" x=""#, start, #"" y="15" width=""#, width, "\" height=\"10\"/>\n")
        for day in decisions { html.append(#"<circle class="dot" cx=""#, place(of: day), "\" cy=\"20\" r=\"6\"/>\n") }
        var free = Int.min
        for day in labelled where place(of: day) >= free {
            html.append(#"<text class="middle soft" x=""#, labelPlace(of: day), #"" y="46">"#, day.year, "</text>\n")
            free = place(of: day) + 40
        }
        return html
    }

    private var labelled: [CalendarDate] { (decisions + [until] + [term].compactMap(\.self)).sorted() }

    /// A year at either edge keeps inside the drawing.
    private func labelPlace(of day: CalendarDate) -> Int { min(max(place(of: day), 16), LifeLine.width - 18) }

    private func place(of day: CalendarDate) -> Int {
        let first = number(decisions.first ?? until)
        let last = max(number(until), number(term ?? until), first + 1)
        return LifeLine.left + (number(day) - first) * (LifeLine.width - LifeLine.left - LifeLine.right)
            / (last - first)
    }

    /// Days, as if every month had 31.
    private func number(_ day: CalendarDate) -> Int { (day.year * 12 + day.month) * 31 + day.day }
}
