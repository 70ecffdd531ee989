internal import Hypertext
internal import ServiceCatalogue

/// One run of text with its look and, where it is not the document's, its language.
struct WordRun {
    private let run: Cell.Run
    private let language: Language

    init(_ run: Cell.Run, in language: Language) {
        self.run = run
        self.language = language
    }

    /// - Parameter cell: the run's.
    func write(_ cell: Cell, to xml: inout WordML) {
        xml.append(literal: "<w:r>")
        if run.link != nil || !run.style.isEmpty || run.language != language { writeProperties(to: &xml) }
        cell.forEachLine(of: run) { number, line in
            if number > 0 { xml.append(literal: "<w:br/>") }
            xml.append(literal: #"<w:t xml:space="preserve">"#)
            cell.withText(line) { xml.append(text: $0) }
            xml.append(literal: "</w:t>")
        }
        xml.append(literal: "</w:r>")
    }

    /// In the order that the schema lays down.
    private func writeProperties(to xml: inout WordML) {
        xml.append(literal: "<w:rPr>")
        if run.link != nil { xml.append(literal: #"<w:rStyle w:val="Hyperlink"/>"#) }
        if run.style.contains(.code) {
            xml.append(literal: #"<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New"/>"#)
        }
        if run.style.contains(.bold) { xml.append(literal: "<w:b/><w:bCs/>") }
        if run.style.contains(.italic) { xml.append(literal: "<w:i/><w:iCs/>") }
        if run.style.contains(.struck) { xml.append(literal: "<w:strike/>") }
        if run.language != language { xml.append(#"<w:lang w:val="\#(run.language.wordTag)"/>"#) }
        xml.append(literal: "</w:rPr>")
    }
}
