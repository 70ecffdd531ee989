internal import Hypertext

/// The list of contents, as a field that Word makes anew when the document is opened: only what lays out pages knows
/// their numbers.
struct WordContents {
    struct Heading: Sendable {
        /// 1 or 2
        var level: Int
        var text: String
    }

    private let title: String
    private let headings: [Heading]

    /// - Parameter title: "Innhold"
    init(title: String, headings: [Heading]) {
        self.title = title
        self.headings = headings
    }

    /// Where the heading at `place`, from 1, is found.
    static func bookmark(_ place: Int) -> String { "_Toc\(String(repeating: "0", count: place < 10 ? 2 : 1))\(place)" }

    var xml: WordML {
        var entries = WordML()
        for (place, heading) in headings.enumerated() { entries.append(entry(heading, place + 1)) }
        return """
            <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/>\
            </w:docPartObj></w:sdtPr><w:sdtContent>\
            <w:p><w:pPr><w:pStyle w:val="TOCHeading"/></w:pPr><w:r><w:t>\(title)</w:t></w:r></w:p>\(entries)\
            <w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent></w:sdt>
            """
    }

    private func entry(_ heading: Heading, _ place: Int) -> WordML {
        let anchor = WordContents.bookmark(place)
        return """
            <w:p><w:pPr><w:pStyle w:val="TOC\(heading.level)"/></w:pPr>\(place == 1 ? WordContents.beginning : WordML())\
            <w:hyperlink w:anchor="\(anchor)" w:history="1"><w:r><w:t>\(heading.text)</w:t></w:r><w:r><w:tab/></w:r>\
            <w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>\
            <w:r><w:instrText xml:space="preserve"> PAGEREF \(anchor) \\h </w:instrText></w:r>\
            <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t></w:t></w:r>\
            <w:r><w:fldChar w:fldCharType="end"/></w:r></w:hyperlink></w:p>
            """
    }

    private static let beginning: WordML = """
        <w:r><w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r>\
        <w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>\
        <w:r><w:fldChar w:fldCharType="separate"/></w:r>
        """
}

extension Appendix {
    /// Its headings, in the order in which a document has them.
    var wordHeadings: [WordContents.Heading] {
        let changes = changesTitle.map { [WordContents.Heading(level: 1, text: $0)] } ?? []
        let services = tables.flatMap { table in
            [WordContents.Heading(level: 1, text: table.title)] + table.groups.map { .init(level: 2, text: $0.title) }
        }
        let guides = guides.flatMap { guide in
            [WordContents.Heading(level: 1, text: guide.title)]
                + guide.sections.compactMap(\.title).map { .init(level: 2, text: $0) }
        }
        return changes + services + guides
    }
}
