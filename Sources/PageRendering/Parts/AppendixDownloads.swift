internal import AppendixTables
internal import Hypertext
package import SiteConventions

/// Where to get an appendix, or all of them, as files. The HTML form is the page itself.
struct AppendixDownloads: Template {
    /// Of the appendix; nil for all in one.
    let number: Int?
    let edition: Edition

    static let formats: [AppendixFormat] = [.docx, .xlsx, .csv, .markdown, .json]

    var body: HTML {
        let what =
            number.map { "\(name) \($0)" }
            ?? edition.words(
                nb: "Alle vedleggene", nn: "Alle vedlegga", en: "All appendices")
        let title = edition.words(nb: "Last ned", nn: "Last ned", en: "Download")
        #"<section class="downloads" aria-label="\#(title)"><p>\#(title):</p><ul>"#
        for format in AppendixDownloads.formats {
            let address = edition.href(edition.addresses.appendixFile(number, ending: format.ending))
            #"<li><a href="\#(address)" download>\#(what) \#(form(format))</a></li>"#
        }
        "</ul></section>"
    }

    private var name: String { edition.words(nb: "Vedlegg", nn: "Vedlegg", en: "Appendix") }

    private func form(_ format: AppendixFormat) -> String {
        switch format {
        case .docx: edition.words(nb: "som Word-dokument", nn: "som Word-dokument", en: "as a Word document")
        case .xlsx: edition.words(nb: "som Excel-arbeidsbok", nn: "som Excel-arbeidsbok", en: "as an Excel workbook")
        case .csv: edition.words(nb: "som CSV", nn: "som CSV", en: "as CSV")
        case .markdown: edition.words(nb: "som Markdown", nn: "som Markdown", en: "as Markdown")
        case .json: edition.words(nb: "som JSON", nn: "som JSON", en: "as JSON")
        case .html: "HTML"
        }
    }
}

/// A file of the appendices, made when it is asked for.
package struct AppendixFile: Sendable {
    package let path: SitePath
    package let bytes: @Sendable () -> [UInt8]
}

extension Edition {
    /// Each appendix, and all in one, in every form that is published.
    var appendixFiles: [AppendixFile] {
        let numbers: [Int?] = appendix.tables.map(\.number) + appendix.guides.map(\.number)
        return ([nil] + numbers).flatMap { number in
            AppendixDownloads.formats.map { format in
                AppendixFile(path: addresses.appendixFile(number, ending: format.ending)) { [appendix] in
                    format.bytes(of: number.map(appendix.only) ?? appendix)
                }
            }
        }
    }
}
