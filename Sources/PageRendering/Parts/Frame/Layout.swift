internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// What the frame around a page needs to know of it; one object, for each part of the frame has it.
final class PageFacts: Sendable {
    let path: SitePath
    let title: String
    let description: Phrase
    /// Its address with the host.
    let address: String
    /// The same page on the other side of the site.
    let otherSide: SitePath?
    /// The pages above this one, the home page first.
    let trail: [Crumb]
    let standing: PageStanding
    /// Its table is printed across paper that lies down.
    let isWide: Bool
    let structuredData: StructuredData?
    /// The file that holds the same for programs.
    let data: SitePath?

    init(_ planned: PlannedPage, otherSide: SitePath?) {
        let page = planned.page
        path = planned.path
        address = page.edition.links.absolute(planned.path)
        title = page.title
        description = page.description
        self.otherSide = otherSide
        trail = page.trail
        standing = page.standing
        isWide = page.isWide
        structuredData = page.structuredData
        data = page.data
    }

    /// Pages that say nothing of their own (404, moved) are kept out of search engines.
    var isIndexed: Bool { standing == .lives }
}

/// A link to a page above this one.
struct Crumb: Sendable {
    let text: HTML
    let path: SitePath
}

/// What the site says to every reader, while it does.
struct SiteNotice: Template {
    let edition: Edition

    var body: HTML {
        if let notice = edition.catalogue.settings.notice {
            #"<aside class="site-notice" aria-label="\#(edition.labels.siteNotice)"><p>\#(edition.text(notice))</p></aside>"#
        }
    }
}

/// The whole document around a page.
struct Layout: PartValues, WrittenTemplate {
    let facts: PageFacts
    let edition: Edition
    let page: any Page
    let frame: Frame

    var part: ThemePart { .layout }

    func write(to html: inout HTML) {
        html.append("<!DOCTYPE html>\n<html lang=\"", edition.language.tag, "\">\n<head>\n")
        edition.write(head, to: &html)
        html.append("\n</head>\n<body")
        if facts.isWide { html.append(Layout.wide) }
        html.append(">\n")
        html.append(frame.skipLink)
        html.append("\n")
        html.append(frame.siteNotice)
        html.append("\n")
        edition.write(header, to: &html)
        html.append("\n")
        html.append(breadcrumbs)
        html.append("\n<main id=\"main\" tabindex=\"-1\">\n")
        html.append(content)
        html.append("\n")
        html.append(shareLine)
        html.append("\n</main>\n")
        html.append(frame.footer)
        html.append("\n</body>\n</html>\n")
    }

    private var content: FramedContent { FramedContent(page: page, title: facts.title, edition: edition) }
    private var breadcrumbs: Breadcrumbs { Breadcrumbs(facts: facts, edition: edition, frame: frame) }
    private var shareLine: ShareLine { ShareLine(facts: facts, edition: edition, frame: frame) }
    private var head: Head { Head(facts: facts, edition: edition, frame: frame) }
    private var header: Header { Header(facts: facts, edition: edition, frame: frame) }

    /// On the element around all others: a change of paper after the header would leave that alone on a sheet.
    private static let wide: HTML = #" class="wide""#

    func value(of placeholder: Placeholder) -> HTML {
        switch placeholder {
        case .lang: "\(edition.language.tag)"
        case .head: edition.html(head)
        case .skipLink: frame.skipLink
        case .siteNotice: frame.siteNotice
        case .header: edition.html(header)
        case .breadcrumbs: breadcrumbs.body
        case .main: "\(content)\n\(shareLine)"
        case .footer: frame.footer
        default: ""
        }
    }
}
