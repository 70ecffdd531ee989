internal import Files
internal import JSON
package import ServiceCatalogue

/// A page that is about no one service: an article, or a list of the site's own.
package struct SearchPage: Sendable {
    package var title: Phrase
    package var summary: Phrase
    /// The value of `href`.
    package var address: String
    package var headings: [String]

    package init(title: Phrase, summary: Phrase, address: String, headings: [String] = []) {
        self.title = title
        self.summary = summary
        self.address = address
        self.headings = headings
    }
}

/// These pages as the browser compares them with a query. They are few, whatever the number of services, so that one file
/// holds their texts and the browser cuts them into words.
enum SearchPages {
    static let path = "a.json"

    /// An array of arrays: title, address, summary, headings, and the languages of title and summary where they are not
    /// the interface's.
    static func file(_ pages: [SearchPage], language: Language) -> File {
        var json = JSONWriter()
        json.array { json in
            for page in pages {
                json.array { json in
                    json.string(page.title.text)
                    json.string(page.address)
                    json.string(page.summary.text)
                    json.string(joining: page.headings, with: " · ")
                    for text in [page.title, page.summary] {
                        json.string(text.language == language ? "" : text.language.tag)
                    }
                }
            }
        }
        return File(path: path, bytes: json.bytes)
    }
}
