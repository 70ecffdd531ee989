internal import Hypertext

/// Bars one below the other as text with a drawn bar between: each has its name before it in a column of its own, as wide
/// as the names need, and its number after it, so that no colour carries a meaning and no letter is scaled.
struct HorizontalBars: Template {
    struct Bar {
        let name: HTML
        let number: Int
        /// What stands after the bar; the number itself where nothing else is said.
        var label: String?
    }

    /// The number whose bar takes all the room.
    let most: Int
    let bars: [Bar]
    /// On a phone a long name stands above its bar.
    var hasLongNames = false

    var body: HTML {
        #"<ul class="bars\#(hasLongNames ? HorizontalBars.longNames : "")">"#
        for bar in bars {
            #"<li><span class="bar-name">\#(bar.name)</span> <span class="bar-cell">\#(drawing(bar.number))</span> <span class="bar-number">\#(bar.label ?? "\(bar.number)")</span></li>"#
        }
        "</ul>"
    }

    private static let longNames: HTML = " long-names"

    /// In thousandths of the room; a number that is not nought has two of them at the least, to be seen.
    private func drawing(_ number: Int) -> HTML {
        let length = number > 0 ? max(1000 * number / max(most, 1), 2) : 0
        return
            #"<svg class="bar-room" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="bar" width="\#(length)" height="10"/></svg>"#
    }
}

/// Groups of bars, each below its name, with what they show in words and the same numbers as a table on demand.
struct BarFigure: Template {
    struct Group {
        /// Nil for a figure of one group.
        var name: HTML?
        let bars: [HorizontalBars.Bar]
    }

    let description: String
    let groups: [Group]
    var hasLongNames = false
    let table: Table
    let edition: Edition

    var body: HTML {
        #"<figure class="figure"><figcaption>\#(description)</figcaption>"#
        for group in groups {
            if let name = group.name { #"<p class="bar-group">\#(name)</p>"# }
            HorizontalBars(most: most, bars: group.bars, hasLongNames: hasLongNames)
        }
        "</figure>"
        #"<details class="numbers" data-numbers><summary>\#(edition.words.figures.showNumbers)</summary>"#
        table
        "</details>"
    }

    /// Of all groups, so that their bars compare.
    private var most: Int { groups.flatMap(\.bars).map(\.number).max() ?? 0 }
}
