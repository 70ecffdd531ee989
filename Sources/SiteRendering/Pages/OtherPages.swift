internal import Hypertext
internal import ServiceCatalogue

/// A text of the site's own.
struct ArticlePage: PageTemplate {
    let article: Article
    let edition: Edition

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

/// What a server shows for an address that does not exist.
struct NotFoundPage: PageTemplate {
    let edition: Edition

    var title: String { edition.labels.notFoundTitle }
    var description: Phrase { Phrase(edition.labels.notFoundText, edition.language) }
    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(description.text)</p>"#
        #"<ul class="ways">"#
        for (text, path) in edition.catalogue.settings.menu.compactMap(edition.entry) {
            #"<li><a href="\#(edition.href(path))">\#(text)</a></li>"#
        }
        "</ul>"
    }
}

/// An old address that leads to the new one, without a script, for readers and for search engines.
struct MovedPage: PageTemplate {
    let target: SitePath
    let edition: Edition

    var title: String { edition.labels.movedTitle }
    var description: Phrase { Phrase(edition.labels.movedText, edition.language) }
    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        "<h1>\(title)</h1>"
        #"<p>\#(edition.labels.movedText) <a href="\#(edition.href(target))">\#(edition.links.absolute(target))</a></p>"#
    }
}

/// What stands for ever at an address that was given up.
struct GonePage: PageTemplate {
    let near: Page
    let edition: Edition

    var title: String { edition.labels.goneTitle }
    var description: Phrase { Phrase(edition.labels.goneText, edition.language) }
    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        "<h1>\(title)</h1>"
        #"<p>\#(edition.labels.goneText) <a href="\#(edition.href(near.path))">\#(edition.template(for: near).title)</a></p>"#
    }
}
