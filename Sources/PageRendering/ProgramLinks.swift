internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The lines of a page's head that are for programs: where it has moved to, its feed, its data, how to search.
struct ProgramLinks: WrittenTemplate {
    struct Link {
        /// Like the value of `rel`: `alternate`.
        var relation: String
        var type: String
        var address: HTML
        var title: String
    }

    /// Where a browser goes at once, as an absolute address.
    var movedTo: String?
    var links: [Link] = []

    func write(to html: inout HTML) {
        if let movedTo {
            // No waiting time: a page that leaves later on its own would be taken away from a slow reader.
            html.line(#"<meta http-equiv="refresh" content="0; url=\#(movedTo)">"#)
            html.line(#"<link rel="canonical" href="\#(movedTo)">"#)
        }
        for link in links {
            html.line(
                #"<link rel="\#(link.relation)" type="\#(link.type)" href="\#(link.address)" title="\#(link.title)">"#)
        }
    }
}

extension Edition {
    func programLinks(of page: some Page) -> ProgramLinks {
        if case .moved(let path) = page.standing { return ProgramLinks(movedTo: links.absolute(path)) }
        guard page.standing == .lives else { return ProgramLinks() }
        let title = catalogue.settings.title.best(for: language).text
        var found = [
            ProgramLinks.Link(
                relation: "alternate", type: "application/atom+xml", address: href(addresses.feed),
                title: labels.decisionFeed),
            ProgramLinks.Link(
                relation: "search", type: "application/opensearchdescription+xml", address: href(addresses.openSearch),
                title: title),
        ]
        if let data = page.data {
            found.append(
                ProgramLinks.Link(
                    relation: "alternate", type: "application/json", address: href(data), title: "JSON"))
        }
        return ProgramLinks(links: found)
    }
}
