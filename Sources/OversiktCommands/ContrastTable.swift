internal import Diagnostics
internal import PageRendering

/// The contrasts of a theme's colours as a table for people: a line each, with what the law demands.
struct ContrastTable {
    let contrasts: [MeasuredContrast]
    let language: MessageLanguage

    var text: String {
        let rows = [titles] + contrasts.map(cells)
        let widths = titles.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let cells = zip(row, widths).enumerated().map { column, cell in
                let blanks = String(repeating: " ", count: cell.1 - cell.0.count)
                return column < 2 ? cell.0 + blanks : blanks + cell.0
            }
            return cells.joined(separator: "  ") + "\n"
        }.joined()
    }

    private var titles: [String] {
        let words = [
            Wording(nb: "farge", en: "colour"), Wording(nb: "på", en: "on"), Wording(nb: "minst", en: "least"),
            Wording(nb: "lyst", en: "light"), Wording(nb: "mørkt", en: "dark"),
        ]
        return words.map { $0[language] }
    }

    private func cells(_ contrast: MeasuredContrast) -> [String] {
        func shown(_ ratio: Double?) -> String { ratio.map { MeasuredContrast.tenths($0)[language] } ?? "–" }
        let or = Wording(nb: " eller ", en: " or ")[language]
        return [
            contrast.colours.joined(separator: or), contrast.ground, shown(contrast.least), shown(contrast.light),
            shown(contrast.dark),
        ]
    }
}
