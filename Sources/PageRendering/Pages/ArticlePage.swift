internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// A text of the site's own.
struct ArticlePage: PageKind {
    let article: Article
    let edition: Edition

    static func all(on edition: Edition) -> [ArticlePage] {
        edition.catalogue.articles.map {
            ArticlePage(article: $0, edition: edition.speaking($0.body(on: edition.side).language))
        }
    }

    func path(by addresses: Addresses) -> SitePath { addresses.article(article.id) }
    var title: String { edition.plain(article.title) }
    var description: Phrase { article.summary.best(for: edition.language) }
    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        let text = article.body(on: edition.side)
        "<article>"
        "<h1>\(edition.text(article.title))</h1>"
        if !edition.side.holds(text.language) {
            edition.theme.html(Notice(message: "\(edition.labels.onlyInNorwegian)"))
        }
        #"<div class="prose"\#(edition.lang(text.language))>"#
        DocumentMarkup(document: text.document, edition: edition, title: title)
        "</div>"
        "</article>"
    }
}
