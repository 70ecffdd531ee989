internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// "Read more" about what a page shows: the articles of these ids, by their titles.
struct ArticleLinks: Template {
    let ids: [String]
    let edition: Edition

    var body: HTML {
        let articles = ids.compactMap { id in edition.catalogue.articles.first { $0.id == id } }
        if !articles.isEmpty {
            #"<p>\#(edition.words.articles.seeAlso)</p><ul>"#
            for article in articles {
                let path = edition.addresses.article(article.id)
                #"<li><a href="\#(edition.href(path))">\#(edition.text(article.title))</a></li>"#
            }
            "</ul>"
        }
    }
}

extension Edition {
    /// Words that one kind of page alone says, in the language of its side.
    func words(
        nb: @autoclosure () -> String, nn: @autoclosure () -> String, en: @autoclosure () -> String
    ) -> String {
        switch language {
        case .nb: nb()
        case .nn: nn()
        case .en: en()
        }
    }
}
