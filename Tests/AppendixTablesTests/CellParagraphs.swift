internal import ServiceCatalogue

@testable internal import AppendixTables

/// A cell as a list of its paragraphs, to be looked at piece by piece.
extension Cell: RandomAccessCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { paragraphs.count }
    subscript(place: Int) -> CellParagraph { CellParagraph(self, paragraphs[place]) }
}

struct CellParagraph {
    let depth: Int
    let runs: [CellRun]

    init(_ cell: Cell, _ paragraph: Cell.Paragraph) {
        depth = paragraph.depth
        runs = paragraph.runs.map { place in
            let run = cell.runs[place]
            return CellRun(
                cell.text(of: run), run.language, style: run.style, address: cell.address(of: run))
        }
    }

    var text: String { runs.map(\.text).joined() }
}

struct CellRun: Hashable {
    let text: String
    let language: Language
    let style: Cell.Style
    let address: String?

    init(_ text: String, _ language: Language, style: Cell.Style = [], address: String? = nil) {
        (self.text, self.language, self.style, self.address) = (text, language, style, address)
    }
}
