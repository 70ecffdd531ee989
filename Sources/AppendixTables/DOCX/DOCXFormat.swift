internal import Hypertext
internal import ServiceCatalogue

/// Markup of a Word file. XML escapes the same five characters as HTML and forbids the same control characters.
typealias WordML = HTML

/// The tables as a Word file (ECMA-376, transitional): a section for each appendix, lying down where its tables are wide;
/// for each region a heading and a table.
struct DOCXFormat {
    private let appendix: Appendix

    init(_ appendix: Appendix) { self.appendix = appendix }

    var bytes: [UInt8] {
        let document = WordDocument(appendix)
        let labels = appendix.labels
        let parts: [(name: String, content: WordML)] = [
            ("[Content_Types].xml", WordPackage.contentTypes(document.media)),
            ("_rels/.rels", WordPackage.relationships),
            ("docProps/core.xml", OfficePackage.coreProperties(appendix)),
            ("docProps/app.xml", OfficePackage.appProperties),
            ("word/document.xml", document.xml),
            ("word/_rels/document.xml.rels", WordPackage.documentRelationships(document.links, document.media)),
            ("word/styles.xml", WordStyles.xml(language: labels.language)),
            ("word/settings.xml", WordPackage.settings(labels.language)),
            ("word/numbering.xml", WordNumbering.xml(document.numberedLists)),
            ("word/footnotes.xml", WordPackage.footnotes(document.footnotes, labels.language)),
            ("word/footer1.xml", WordPackage.footer(appendix, on: .landscape)),
            ("word/footer2.xml", WordPackage.footer(appendix, on: .portrait)),
            ("word/fontTable.xml", WordTheme.fonts),
            ("word/theme/theme1.xml", WordTheme.xml),
        ]
        var archive = ZIPWriter(room: parts.reduce(0) { $0 + $1.content.count + 512 })
        for part in parts {
            archive.append(part.name, pieces: [OfficePackage.declaration.bytes, part.content.bytes])
        }
        for file in document.media.files { archive.append(file.name, file.bytes) }
        return archive.finished()
    }
}

extension Language {
    /// Word wants the country as well.
    var wordTag: String {
        switch self {
        case .nb: "nb-NO"
        case .nn: "nn-NO"
        case .en: "en-GB"
        }
    }
}
