internal import AppendixTables
package import Files
internal import Hypertext
internal import SiteConventions

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

/// The files of the appendices in one format, made when they are asked for.
package struct AppendixFiles: Sendable {
    package let paths: [String]
    package let write: @Sendable (any FileReceiver) -> Void
}

extension Edition {
    /// Each appendix, and all in one, in every form that is published, the workbooks first.
    var appendixFiles: [AppendixFiles] {
        let formats = AppendixDownloads.formats
        return (formats.filter { $0 == .xlsx } + formats.filter { $0 != .xlsx }).map { format in
            let path: @Sendable (Int?) -> String = { [addresses] in
                addresses.appendixFile($0, ending: format.ending).text
            }
            let numbers = appendix.tables.map(\.number) + appendix.guides.map(\.number)
            return AppendixFiles(paths: ([nil] + numbers).map(path)) { [appendix] receiver in
                format.write(appendix, to: receiver.begin(path(nil))) { receiver.begin(path($0)) }
            }
        }
    }
}
