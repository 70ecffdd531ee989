internal import Hypertext

/// How a sheet of A4 lies. All lengths are in twentieths of a point.
enum WordPage: Sendable {
    case portrait, landscape

    /// Left and right of the text.
    private var margin: Int { self == .portrait ? 1134 : 850 }

    private var size: (width: Int, height: Int) { self == .portrait ? (11906, 16838) : (16838, 11906) }

    /// Between the margins.
    var width: Int { size.width - 2 * margin }

    /// The ids that the parts of the feet have in the document's relationships, and their names.
    var footer: (id: String, name: String) { self == .portrait ? ("rId8", "footer2") : ("rId5", "footer1") }

    /// The properties of a section of such pages.
    var section: WordML {
        let turned: WordML = self == .portrait ? "" : #" w:orient="landscape""#
        return """
            <w:sectPr><w:footerReference w:type="default" r:id="\(footer.id)"/><w:type w:val="nextPage"/>\
            <w:pgSz w:w="\(size.width)" w:h="\(size.height)"\(turned)/>\
            <w:pgMar w:top="850" w:right="\(margin)" w:bottom="850" w:left="\(margin)" \
            w:header="454" w:footer="454" w:gutter="0"/></w:sectPr>
            """
    }
}
