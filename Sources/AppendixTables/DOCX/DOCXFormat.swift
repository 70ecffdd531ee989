internal import Hypertext
internal import Pictures
internal import ServiceCatalogue

/// Markup of a Word file. XML escapes the same five characters as HTML and forbids the same control characters.
typealias WordML = HTML

/// The tables as a Word file (ECMA-376, transitional): a section for each appendix, lying down where its tables are wide;
/// for each region a heading and a table.
struct DOCXFormat {
    private let appendix: Appendix

    init(_ appendix: Appendix) { self.appendix = appendix }

    var bytes: [UInt8] {
        let language = appendix.language
        var archive = ZIPWriter(room: appendix.room)
        archive.append(part: "[Content_Types].xml", WordPackage.contentTypes(appendix.kindsOfPictures))
        archive.append(part: "_rels/.rels", WordPackage.relationships)
        archive.append(part: "docProps/core.xml", OfficePackage.coreProperties(appendix))
        archive.append(part: "docProps/app.xml", OfficePackage.appProperties)
        var document = WordDocument(in: language)
        archive.append(part: "word/document.xml") { document.write(appendix, to: &$0) }
        archive.append(
            part: "word/_rels/document.xml.rels", WordPackage.documentRelationships(document.links, document.media))
        archive.append(part: "word/styles.xml", WordStyles.xml(language: language))
        archive.append(part: "word/settings.xml", WordPackage.settings(language))
        archive.append(part: "word/numbering.xml", WordNumbering.xml(document.numberedLists))
        archive.append(part: "word/footnotes.xml", WordPackage.footnotes(document.footnotes, language))
        archive.append(part: "word/footer1.xml", WordPackage.footer(appendix, on: .landscape))
        archive.append(part: "word/footer2.xml", WordPackage.footer(appendix, on: .portrait))
        archive.append(part: "word/fontTable.xml", WordTheme.fonts)
        archive.append(part: "word/theme/theme1.xml", WordTheme.xml)
        for file in document.media.files { archive.append(file.name, file.bytes) }
        return archive.finished()
    }
}

extension Appendix {
    /// Of those that a Word file of it holds.
    fileprivate var kindsOfPictures: Set<Picture.Kind> {
        var kinds: Set<Picture.Kind> = []
        for table in tables {
            for group in table.groups {
                for row in group.rows { for picture in row.pictures { kinds.insert(picture.kind) } }
            }
        }
        return kinds.filter(\.isShownByWord)
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
