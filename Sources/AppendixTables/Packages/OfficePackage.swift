internal import Hypertext
internal import ServiceCatalogue

/// What Word files and workbooks have in common (ECMA-376 part 2).
enum OfficePackage {
    static let declaration: HTML = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\#n"#

    static let relationshipNamespace: HTML = "http://schemas.openxmlformats.org/package/2006/relationships"
    static let officeType: HTML = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

    /// - Parameter document: the path of the main part.
    static func relationships(document: HTML) -> HTML {
        """
        <Relationships xmlns="\(relationshipNamespace)">\
        <Relationship Id="rId1" Type="\(officeType)officeDocument" Target="\(document)"/>\
        <Relationship Id="rId2" \
        Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" \
        Target="docProps/core.xml"/>\
        <Relationship Id="rId3" Type="\(officeType)extended-properties" Target="docProps/app.xml"/>\
        </Relationships>
        """
    }

    static let propertyTypes: HTML = """
        <Override PartName="/docProps/core.xml" \
        ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
        <Override PartName="/docProps/app.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
        """

    /// The dates are the day the tables speak of: the clock is never asked.
    static func coreProperties(_ appendix: Appendix) -> HTML {
        """
        <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
        <dc:title>\(appendix.title)</dc:title>\
        <dc:creator>\(appendix.publisher)</dc:creator>\
        <dc:language>\(appendix.language.wordTag)</dc:language>\
        <dcterms:created xsi:type="dcterms:W3CDTF">\(appendix.asOf.description)T00:00:00Z</dcterms:created>\
        <dcterms:modified xsi:type="dcterms:W3CDTF">\(appendix.asOf.description)T00:00:00Z</dcterms:modified>\
        </cp:coreProperties>
        """
    }

    static let appProperties: HTML = """
        <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
        <Application>Oversikt</Application></Properties>
        """
}

extension ZIPWriter {
    /// A part of such a file.
    mutating func append(part name: String, _ markup: HTML) {
        begin(part: name)
        append(markup.bytes)
        end()
    }

    /// A part that is written piece by piece, until `end`.
    mutating func begin(part name: String) {
        begin(name)
        append(OfficePackage.declaration.bytes)
    }
}
