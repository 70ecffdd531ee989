package import Diagnostics
internal import ServiceCatalogue

extension PublishedFileError {
    /// The error as an editor reads it.
    package func diagnostic(file: String) -> Diagnostic {
        let location: SourceLocation
        if case .malformedXML(let line) = self {
            location = SourceLocation(file, line: line, column: 1)
        } else {
            location = SourceLocation(file)
        }
        return Diagnostic(.error, "unreadable-appendix", at: location, message, help: help)
    }

    private var message: Wording {
        switch self {
        case .notUTF8: Wording(nb: "filen er ikke i UTF-8", en: "the file is not in UTF-8")
        case .noTable:
            Wording(
                nb: "filen har ingen tabell med kolonnene 'Navn på tjeneste' og 'Lokalisering'",
                en: "the file has no table with the columns 'Navn på tjeneste' and 'Lokalisering'")
        case .notAnOfficeFile:
            Wording(
                nb: "filen er verken en Word-fil eller en arbeidsbok",
                en: "the file is neither a Word file nor a workbook")
        case .otherKind(.picture):
            Wording(
                nb: "filen er et bilde, ikke en Word-fil, en arbeidsbok eller CSV",
                en: "the file is a picture, not a Word file, a workbook or CSV")
        case .otherKind(let kind):
            Wording(
                nb: "filen er \(kind.rawValue), ikke en Word-fil (.docx), en arbeidsbok (.xlsx) eller CSV",
                en: "the file is \(kind.rawValue), not a Word file (.docx), a workbook (.xlsx) or CSV")
        case .damaged(let part):
            Wording(
                nb: "'\(part)' i filen er skadet eller kryptert", en: "'\(part)' in the file is damaged or encrypted")
        case .tooLarge(let part): Wording(nb: "'\(part)' i filen er for stor", en: "'\(part)' in the file is too large")
        case .malformedXML: Wording(nb: "XML-en i filen er feil", en: "the XML in the file is malformed")
        case .documentType:
            Wording(nb: "XML-en i filen har en dokumenttype", en: "the XML in the file has a document type")
        }
    }

    private var help: Wording {
        switch self {
        case .notUTF8:
            Wording(
                nb: "lagre den på nytt som 'CSV UTF-8 (kommadelt)'",
                en: "save it again as 'CSV UTF-8 (comma delimited)'")
        case .noTable:
            Wording(
                nb: "la overskriftene i tabellene stå som i veilederen",
                en: "leave the heads of the tables as in the guideline")
        case .otherKind(.oldOffice):
            Wording(
                nb: "åpne den i Word og lagre den på nytt som .docx, eller i Excel som .xlsx",
                en: "open it in Word and save it again as .docx, or in Excel as .xlsx")
        case .otherKind:
            Wording(
                nb: "finn filen den ble laget av, og lagre den som .docx, .xlsx eller CSV",
                en: "find the file that it was made from, and save that as .docx, .xlsx or CSV")
        case .notAnOfficeFile:
            Wording(nb: "bruk en .docx, en .xlsx eller CSV", en: "use a .docx, a .xlsx or CSV")
        case .damaged, .tooLarge, .malformedXML, .documentType:
            Wording(
                nb: "åpne den i Word eller Excel og lagre den på nytt som .docx eller .xlsx",
                en: "open it in Word or Excel and save it again as .docx or .xlsx")
        }
    }
}

extension ExportError {
    /// The error as an editor reads it.
    package func diagnostic(file: String) -> Diagnostic {
        var line = 1
        if case .notJSON(let found) = self { line = found }
        return Diagnostic(
            .error, "unusable-export", at: SourceLocation(file, line: line, column: 1), message,
            help: Wording(
                nb:
                    "lag den med 'oversikt appendix --format json' på samme språk, fra utgaven det skal sammenlignes med",
                en:
                    "make it by 'oversikt appendix --format json' in the same language, from the edition to compare with"
            ))
    }

    private var message: Wording {
        switch self {
        case .notJSON: Wording(nb: "filen er ikke JSON", en: "the file is not JSON")
        case .notAnExport:
            Wording(nb: "filen er ikke en eksport av vedleggene", en: "the file is no export of the appendix tables")
        case .otherVersion(let version):
            Wording(
                nb: "eksporten har versjon '\(version)', ikke '1'", en: "the export has version '\(version)', not '1'")
        case .otherLanguage(let language):
            Wording(
                nb: "eksporten er på språket '\(language.tag)'", en: "the export is in the language '\(language.tag)'")
        case .onlyRegion(let region):
            Wording(nb: "eksporten har bare regionen '\(region)'", en: "the export has only the region '\(region)'")
        case .lacksTable(let number):
            Wording(nb: "eksporten mangler vedlegg '\(number)'", en: "the export lacks appendix '\(number)'")
        }
    }
}
