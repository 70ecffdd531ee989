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
            number.map { edition.words.appendix.numbered("\($0)") } ?? edition.words.appendix.all
        let title = edition.words.appendix.download
        #"<section class="downloads" aria-label="\#(title)"><p>\#(title):</p><ul>"#
        for format in AppendixDownloads.formats {
            let address = edition.href(edition.addresses.appendixFile(number, ending: format.ending))
            #"<li><a href="\#(address)" download>\#(what) \#(form(format))</a></li>"#
        }
        "</ul></section>"
    }

    private func form(_ format: AppendixFormat) -> String {
        switch format {
        case .docx: edition.words.appendix.asDocument
        case .xlsx: edition.words.appendix.asWorkbook
        case .csv: edition.words.appendix.asCSV
        case .markdown: edition.words.appendix.asMarkdown
        case .json: edition.words.appendix.asJSON
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
