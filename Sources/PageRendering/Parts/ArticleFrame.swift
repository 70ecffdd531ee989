internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The way from an article to those before and after it in its group.
struct ArticleNeighbours: Template {
    let place: ArticlePlace
    let edition: Edition

    var body: HTML {
        if place.previous != nil || place.next != nil {
            #"<nav class="neighbours" aria-label="\#(name)"><ul>"#
            link(to: place.previous, rel: "prev", edition.words.articles.previous)
            link(to: place.next, rel: "next", edition.words.articles.next)
            "</ul></nav>"
        }
    }

    private var name: String {
        edition.words.articles.more
    }

    private func link(to article: Article?, rel: HTML, _ label: String) -> HTML {
        guard let article else { return HTML() }
        let path = edition.addresses.article(article.id)
        return
            #"<li class="\#(rel)"><span class="label">\#(label)</span> <a rel="\#(rel)" href="\#(edition.href(path))">\#(edition.text(article.title))</a></li>"#
    }
}

/// The articles before and after one in its group.
struct ArticlePlace {
    var previous: Article?
    var next: Article?
}

/// The headings of a text that has many.
struct TableOfContents: Template {
    private static let fewest = 4

    let text: TextBody
    let edition: Edition

    var body: HTML {
        let document = text.document
        let headings = document.headings.filter { !$0.isNested && $0.level == document.sectionLevel }
        if headings.count >= TableOfContents.fewest {
            #"<nav class="contents" aria-labelledby="page_contents">"#
            #"<p class="label" id="page_contents">\#(edition.words.articles.contents)</p>"#
            "<ul\(edition.lang(text.language))>"
            for heading in headings { ##"<li><a href="#\##(heading.id)">\##(heading.text)</a></li>"## }
            "</ul></nav>"
        }
    }
}
