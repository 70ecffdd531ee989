internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The lines of a page's head that are for programs: where it has moved to, its feed, how to search, its data.
struct ProgramLinks: WrittenTemplate {
    let standing: PageStanding
    /// The file that holds the same as the page; nil for none.
    let data: SitePath?
    let edition: Edition
    let frame: Frame

    func write(to html: inout HTML) {
        switch standing {
        case .moved(let path):
            let address = edition.links.absolute(path)
            // No waiting time: a page that leaves later on its own would be taken away from a slow reader.
            html.line(#"<meta http-equiv="refresh" content="0; url=\#(address)">"#)
            html.line(#"<link rel="canonical" href="\#(address)">"#)
        case .lives:
            html.line(frame.programs)
            if let data {
                html.line(ProgramLinks.link("alternate", type: "application/json", edition.href(data), title: "JSON"))
            }
        case .gone, .notFound: break
        }
    }

    /// What every page of a side names: its feed, and how a browser searches it.
    static func ofAll(on edition: Edition) -> HTML {
        HTML {
            link(
                "alternate", type: "application/atom+xml", edition.href(edition.addresses.feed),
                title: edition.labels.decisionFeed)
            link(
                "search", type: "application/opensearchdescription+xml", edition.href(edition.addresses.openSearch),
                title: edition.plain(edition.catalogue.settings.title))
        }
    }

    /// - Parameter relation: the value of `rel`, such as `alternate`.
    private static func link(_ relation: String, type: String, _ address: PageReference, title: String) -> HTML {
        #"<link rel="\#(relation)" type="\#(type)" href="\#(address)" title="\#(title)">"#
    }
}
