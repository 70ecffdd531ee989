internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The front page of the articles: every article under the name of its group, in the order of reading.
struct AboutPage: PageKind {
    let edition: Edition

    static func all(on edition: Edition) -> [AboutPage] {
        edition.articleGroups.isEmpty ? [] : [AboutPage(edition: edition)]
    }

    func path(by addresses: Addresses) -> SitePath { addresses.about }
    var title: String { edition.labels.aboutTheServices }
    var description: Phrase { Phrase(edition.labels.aboutTheServicesIntro, edition.language) }
    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(description.text)</p>"#
        for group in edition.articleGroups {
            #"<section class="article-group" aria-labelledby="\#(id(of: group))">"#
            #"<h2 id="\#(id(of: group))">\#(name(of: group))</h2>"#
            #"<ol class="ways">"#
            for article in group.articles { item(article) }
            "</ol></section>"
        }
    }

    private func item(_ article: Article) -> HTML {
        let path = edition.addresses.article(article.id)
        return
            #"<li><a href="\#(edition.href(path))">\#(edition.text(article.title))</a> <span>\#(edition.text(article.summary))</span></li>"#
    }

    private func id(of group: GroupedArticles) -> String { group.group.map { "gruppe_\($0.id)" } ?? "andre_artikler" }

    private func name(of group: GroupedArticles) -> HTML {
        if let group = group.group { return edition.text(group.name) }
        return edition.articleGroups.count == 1
            ? "\(edition.words.articles.all)"
            : "\(edition.words.articles.others)"
    }
}
