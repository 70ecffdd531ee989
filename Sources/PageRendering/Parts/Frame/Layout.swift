internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// What the frame around a page needs to know of it.
struct PageFacts {
    let path: SitePath
    let title: String
    let description: Phrase
    /// The same page on the other side of the site.
    let otherSide: SitePath?
    /// The pages above this one, the home page first.
    let trail: [Crumb]
    /// Pages that say nothing of their own (404, moved) are kept out of search engines.
    var isIndexed = true
    /// Its table is printed across paper that lies down.
    var isWide = false
    var structuredData: StructuredData?
    /// What programs find from here.
    var programs = ProgramLinks()
}

/// A link to a page above this one.
struct Crumb {
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
struct Layout: PartValues {
    let facts: PageFacts
    let edition: Edition
    let main: HTML
    /// The same on every page of a side, so it is made once.
    let footer: HTML

    var part: ThemePart { .layout }

    var body: HTML {
        #"""
        <!DOCTYPE html>
        <html lang="\#(value(of: .lang))">
        <head>
        \#(value(of: .head))
        </head>
        <body\#(facts.isWide ? Layout.wide : "")>
        \#(value(of: .skipLink))
        \#(value(of: .siteNotice))
        \#(value(of: .header))
        \#(value(of: .breadcrumbs))
        <main id="main" tabindex="-1">
        \#(value(of: .main))
        </main>
        \#(value(of: .footer))
        </body>
        </html>

        """#
    }

    /// On the element around all others: a change of paper after the header would leave that alone on a sheet.
    private static let wide: HTML = #" class="wide""#

    func value(of placeholder: Placeholder) -> HTML {
        switch placeholder {
        case .lang: "\(edition.language.tag)"
        case .head: edition.html(Head(facts: facts, edition: edition))
        case .skipLink: ##"<a class="skip-link" href="#main">\##(edition.labels.skipToContent)</a>"##
        case .siteNotice: SiteNotice(edition: edition).body
        case .header: edition.html(Header(facts: facts, edition: edition))
        case .breadcrumbs: Breadcrumbs(facts: facts, edition: edition).body
        case .main: "\(main)\n\(ShareLine(facts: facts, edition: edition))"
        case .footer: footer
        default: ""
        }
    }
}
