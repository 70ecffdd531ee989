internal import Hypertext
internal import ServiceCatalogue

/// One run of text with its look and, where it is not the document's, its language.
struct WordRun {
    private let run: CellRun
    private let language: Language

    init(_ run: CellRun, in language: Language) {
        self.run = run
        self.language = language
    }

    var xml: WordML {
        var xml: WordML = "<w:r>"
        let properties = properties
        if !properties.isEmpty { xml.append("<w:rPr>\(properties)</w:rPr>") }
        for (place, line) in run.text.lines.enumerated() {
            if place > 0 { xml.append(literal: "<w:br/>") }
            xml.append(#"<w:t xml:space="preserve">\#(line)</w:t>"#)
        }
        xml.append(literal: "</w:r>")
        return xml
    }

    /// In the order that the schema lays down.
    private var properties: WordML {
        var xml = WordML()
        if run.address != nil { xml.append(literal: #"<w:rStyle w:val="Hyperlink"/>"#) }
        if run.style.contains(.code) {
            xml.append(literal: #"<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New"/>"#)
        }
        if run.style.contains(.bold) { xml.append(literal: "<w:b/><w:bCs/>") }
        if run.style.contains(.italic) { xml.append(literal: "<w:i/><w:iCs/>") }
        if run.style.contains(.struck) { xml.append(literal: "<w:strike/>") }
        if run.language != language { xml.append(#"<w:lang w:val="\#(run.language.wordTag)"/>"#) }
        return xml
    }
}
