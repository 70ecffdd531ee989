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
