internal import Hypertext
internal import Pictures
internal import ServiceCatalogue
internal import SiteConventions

/// A text of the site's own.
struct ArticlePage: PageKind {
    let article: Article
    let place: ArticlePlace
    let edition: Edition

    static func all(on edition: Edition) -> [ArticlePage] {
        edition.articleGroups.flatMap { group in
            let articles = group.articles
            return articles.indices.map { index in
                let article = articles[index]
                let place = ArticlePlace(
                    previous: index > 0 ? articles[index - 1] : nil,
                    next: index + 1 < articles.count ? articles[index + 1] : nil)
                return ArticlePage(
                    article: article, place: place, edition: edition.speaking(article.body(on: edition.side).language))
            }
        }
    }

    func path(by addresses: Addresses) -> SitePath { addresses.article(article.id) }
    var framePart: ThemePart? { .article }
    var title: String { edition.plain(article.title) }
    var description: Phrase { article.summary.best(for: edition.language) }
    var trail: [Crumb] { [edition.homeCrumb, edition.aboutCrumb] }
    var pictures: [Picture] { article.body(on: edition.side).document.pictures }

    var body: HTML {
        let text = article.body(on: edition.side)
        "<article>"
        "<h1>\(edition.text(article.title))</h1>"
        if article.isDraft(on: edition.side) { DraftNotice(edition: edition) }
        if !edition.side.holds(text.language) {
            edition.html(Notice(message: "\(edition.labels.onlyInNorwegian)"))
        }
        TableOfContents(text: text, edition: edition)
        #"<div class="prose"\#(edition.lang(text.language))>"#
        DocumentMarkup(
            document: text.document, edition: edition, path: path(by: edition.addresses), title: title,
            language: text.language)
        "</div>"
        if edition.catalogue.networks.contains(where: { $0.article == article.id }) {
            let words = edition.words.articles.networks
            #"<p><a href="\#(edition.href(edition.addresses.networks))">\#(words)</a></p>"#
        }
        if let date = article.reviewed {
            #"<p class="reviewed">\#(edition.labels.reviewed): <time datetime="\#(date.description)">\#(date.text(in: edition.language))</time></p>"#
        }
        EditLink(file: "articles/\(article.id)", text: text, edition: edition)
        "</article>"
        ArticleNeighbours(place: place, edition: edition)
    }
}

extension Edition {
    var aboutCrumb: Crumb { Crumb(text: "\(labels.aboutTheServices)", path: addresses.about) }
}
