internal import Hypertext
internal import ServiceCatalogue

/// `styles.xml`. The built-in styles keep the names that Word knows them by, in any language, so that the guideline's own
/// headings and contents list take over when the tables are pasted into it.
enum WordStyles {
    static func xml(language: Language) -> WordML {
        """
        <w:styles xmlns:w="\(WordPackage.wordNamespace)"><w:docDefaults><w:rPrDefault><w:rPr>\
        <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>\
        <w:sz w:val="20"/><w:szCs w:val="20"/>\
        <w:lang w:val="\(language.wordTag)" w:eastAsia="nb-NO" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
        <w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>\
        \(paragraphStyles)\(characterStyles)\(tableStyles)</w:styles>
        """
    }

    private static let paragraphStyles: WordML = """
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>\
        <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/>\
        <w:next w:val="Normal"/><w:uiPriority w:val="10"/><w:qFormat/><w:pPr><w:spacing w:before="1200" w:after="240"/>\
        </w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="44"/><w:szCs w:val="44"/></w:rPr></w:style>\
        <w:style w:type="paragraph" w:styleId="TOCHeading"><w:name w:val="TOC Heading"/><w:basedOn w:val="Normal"/>\
        <w:next w:val="Normal"/><w:uiPriority w:val="39"/><w:qFormat/><w:pPr><w:keepNext/>\
        <w:spacing w:before="600" w:after="160"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="28"/><w:szCs w:val="28"/>\
        </w:rPr></w:style>\
        \(contents(1, indent: 0))\(contents(2, indent: 284))\
        <w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/>\
        <w:basedOn w:val="Normal"/><w:uiPriority w:val="34"/><w:qFormat/><w:pPr><w:spacing w:after="80"/></w:pPr>\
        </w:style>\
        \(heading(1, size: 32, before: 0, after: 160))\(heading(2, size: 26, before: 240, after: 80))\
        <w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:basedOn w:val="Normal"/>\
        <w:next w:val="Normal"/><w:uiPriority w:val="35"/><w:qFormat/>\
        <w:pPr><w:keepNext/><w:spacing w:after="80"/></w:pPr><w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>\
        </w:style>\
        <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableText"><w:name w:val="Tabelltekst"/>\
        <w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="40"/></w:pPr>\
        <w:rPr><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr></w:style>\
        <w:style w:type="paragraph" w:customStyle="1" w:styleId="TableHeading"><w:name w:val="Tabellhode"/>\
        <w:basedOn w:val="TableText"/><w:qFormat/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>\
        <w:style w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/>\
        <w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:pPr><w:spacing w:after="0"/></w:pPr>\
        <w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>\
        <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/><w:basedOn w:val="Normal"/>\
        <w:uiPriority w:val="99"/><w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>
        """

    /// A line of the list of contents: dots lead to the number of the page.
    private static func contents(_ level: Int, indent: Int) -> WordML {
        """
        <w:style w:type="paragraph" w:styleId="TOC\(level)"><w:name w:val="toc \(level)"/><w:basedOn w:val="Normal"/>\
        <w:next w:val="Normal"/><w:uiPriority w:val="39"/><w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" \
        w:pos="\(WordPage.portrait.width)"/></w:tabs><w:spacing w:after="60"/><w:ind w:left="\(indent)" w:right="700"/></w:pPr>\
        </w:style>
        """
    }

    private static func heading(_ level: Int, size: Int, before: Int, after: Int) -> WordML {
        """
        <w:style w:type="paragraph" w:styleId="Heading\(level)"><w:name w:val="heading \(level)"/>\
        <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/><w:qFormat/>\
        <w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="\(before)" w:after="\(after)"/>\
        <w:outlineLvl w:val="\(level - 1)"/></w:pPr>\
        <w:rPr><w:b/><w:bCs/><w:sz w:val="\(size)"/><w:szCs w:val="\(size)"/></w:rPr></w:style>
        """
    }

    private static let characterStyles: WordML = """
        <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
        <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>\
        <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>\
        <w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/>\
        <w:rPr><w:color w:val="0B4F8A"/><w:u w:val="single"/></w:rPr></w:style>\
        <w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>\
        <w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/>\
        <w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
        """

    private static let tableStyles: WordML = """
        <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
        <w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>\(margins)</w:tblPr></w:style>\
        <w:style w:type="table" w:customStyle="1" w:styleId="AppendixTable"><w:name w:val="Vedleggstabell"/>\
        <w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:tblPr><w:tblBorders>\(borders)</w:tblBorders>\
        \(margins)</w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" \
        w:fill="E7EEF5"/></w:tcPr></w:tblStylePr></w:style>
        """

    private static let margins: WordML = """
        <w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>\
        <w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>
        """

    private static let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map { side -> WordML in
        #"<w:\#(side) w:val="single" w:sz="4" w:space="0" w:color="767676"/>"#
    }
}
