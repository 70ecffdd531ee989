internal import Hypertext
internal import Pictures
internal import ServiceCatalogue

/// The small parts of a Word file.
enum WordPackage {
    /// - Parameter pictures: what kinds of them the file holds.
    static func contentTypes(_ pictures: Set<Picture.Kind>) -> WordML {
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        \(WordMedia.contentTypes(pictures))\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="/word/document.xml" ContentType="\(wordType)document.main+xml"/>\
        <Override PartName="/word/styles.xml" ContentType="\(wordType)styles+xml"/>\
        <Override PartName="/word/settings.xml" ContentType="\(wordType)settings+xml"/>\
        <Override PartName="/word/numbering.xml" ContentType="\(wordType)numbering+xml"/>\
        <Override PartName="/word/footnotes.xml" ContentType="\(wordType)footnotes+xml"/>\
        <Override PartName="/word/footer1.xml" ContentType="\(wordType)footer+xml"/>\
        <Override PartName="/word/footer2.xml" ContentType="\(wordType)footer+xml"/>\
        <Override PartName="/word/fontTable.xml" ContentType="\(wordType)fontTable+xml"/>\
        <Override PartName="/word/theme/theme1.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>\
        \(OfficePackage.propertyTypes)</Types>
        """
    }

    private static let wordType: WordML = "application/vnd.openxmlformats-officedocument.wordprocessingml."

    static let relationships = OfficePackage.relationships(document: "word/document.xml")

    /// - Parameter links: the addresses of the links, of which the first has the id `rId10`.
    static func documentRelationships(_ links: [String], _ media: WordMedia) -> WordML {
        let parts = ["styles", "settings", "numbering", "footnotes"].enumerated().map { place, part -> WordML in
            #"<Relationship Id="rId\#(place + 1)" Type="\#(OfficePackage.officeType)\#(part)" Target="\#(part).xml"/>"#
        }
        let targets = links.enumerated().map { place, address -> WordML in
            """
            <Relationship Id="rId\(place + firstLink)" Type="\(OfficePackage.officeType)hyperlink" Target="\(address)" \
            TargetMode="External"/>
            """
        }
        return """
            <Relationships xmlns="\(OfficePackage.relationshipNamespace)">\(parts)\
            <Relationship Id="\(WordPage.landscape.footer.id)" Type="\(OfficePackage.officeType)footer" \
            Target="\(WordPage.landscape.footer.name).xml"/>\
            <Relationship Id="\(WordPage.portrait.footer.id)" Type="\(OfficePackage.officeType)footer" \
            Target="\(WordPage.portrait.footer.name).xml"/>\
            <Relationship Id="rId6" Type="\(OfficePackage.officeType)fontTable" Target="fontTable.xml"/>\
            <Relationship Id="rId7" Type="\(OfficePackage.officeType)theme" Target="theme/theme1.xml"/>\
            \(targets)\(media.relationships)</Relationships>
            """
    }

    static let firstLink = 10

    static func settings(_ language: Language) -> WordML {
        """
        <w:settings xmlns:w="\(wordNamespace)"><w:defaultTabStop w:val="709"/>\
        <w:characterSpacingControl w:val="doNotCompress"/>\
        <w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>\
        <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" \
        w:val="15"/></w:compat>\
        <w:themeFontLang w:val="\(language.wordTag)"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>\
        </w:settings>
        """
    }

    static let wordNamespace: WordML = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    /// Notes count from 1; -1 and 0 are the lines that part notes from text.
    static func footnotes(_ texts: [String], _ language: Language) -> WordML {
        // The mark is a symbol, as Word writes one that was picked: LibreOffice repeats a mark that is text.
        let notes = texts.enumerated().map { place, text -> WordML in
            """
            <w:footnote w:id="\(place + 1)"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>\
            <w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:sym w:font="Symbol" w:char="F02A"/></w:r>\
            <w:r><w:rPr><w:lang w:val="\(language.wordTag)"/></w:rPr>\
            <w:t xml:space="preserve"> \(text)</w:t></w:r></w:p></w:footnote>
            """
        }
        return """
            <w:footnotes xmlns:w="\(wordNamespace)"><w:footnote w:type="separator" w:id="-1"><w:p>\
            <w:pPr><w:spacing w:after="0"/></w:pPr><w:r><w:separator/></w:r></w:p></w:footnote>\
            <w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:pPr><w:spacing w:after="0"/></w:pPr>\
            <w:r><w:continuationSeparator/></w:r></w:p></w:footnote>\(notes)</w:footnotes>
            """
    }

    /// Title, and "Side 1 av 20".
    static func footer(_ appendix: Appendix, on page: WordPage) -> WordML {
        let labels = appendix.labels
        return """
            <w:ftr xmlns:w="\(wordNamespace)"><w:p><w:pPr><w:pStyle w:val="Footer"/>\
            <w:tabs><w:tab w:val="right" w:pos="\(page.width)"/></w:tabs></w:pPr>\
            <w:r><w:t>\(appendix.title)</w:t></w:r><w:r><w:tab/></w:r>\
            <w:r><w:t xml:space="preserve">\(labels.page) </w:t></w:r>\(field("PAGE"))\
            <w:r><w:t xml:space="preserve"> \(labels.of) </w:t></w:r>\(field("NUMPAGES"))</w:p></w:ftr>
            """
    }

    private static func field(_ name: String) -> WordML {
        #"<w:fldSimple w:instr="\#(name)"><w:r><w:t>1</w:t></w:r></w:fldSimple>"#
    }
}
