internal import AppendixTables
internal import Hypertext
internal import ServiceCatalogue

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
    var structuredData: StructuredData?
    /// What programs find from here.
    var machines = MachineLinks()
}

/// A link to a page above this one.
struct Crumb {
    let text: HTML
    let path: SitePath
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
        <body>
        \#(value(of: .skipLink))
        \#(value(of: .header))
        \#(value(of: .breadcrumbs))
        <main id="main" tabindex="-1">
        \#(main)
        </main>
        \#(value(of: .footer))
        </body>
        </html>

        """#
    }

    func value(of placeholder: Placeholder) -> HTML {
        switch placeholder {
        case .lang: "\(edition.language.tag)"
        case .head: edition.theme.html(Head(facts: facts, edition: edition))
        case .skipLink: ##"<a class="skip-link" href="#main">\##(edition.labels.skipToContent)</a>"##
        case .header: edition.theme.html(Header(facts: facts, edition: edition))
        case .breadcrumbs: Breadcrumbs(facts: facts, edition: edition).body
        case .main: main
        case .footer: footer
        default: ""
        }
    }
}

/// What stands in `<head>`.
struct Head: PartValues {
    let facts: PageFacts
    let edition: Edition

    var part: ThemePart { .head }

    var body: HTML {
        #"<meta charset="utf-8">"#
        #"<meta name="viewport" content="width=device-width, initial-scale=1">"#
        value(of: .metadata)
        value(of: .title)
        value(of: .description)
        value(of: .canonical)
        value(of: .alternates)
        value(of: .stylesheet)
        value(of: .scripts)
    }

    func value(of placeholder: Placeholder) -> HTML {
        switch placeholder {
        case .title: "<title>\(fullTitle)</title>"
        case .description: #"<meta name="description" content="\#(facts.description.text)">"#
        case .canonical: canonical
        case .alternates: alternates
        case .stylesheet: stylesheet
        case .scripts: scripts
        case .metadata: metadata
        default: ""
        }
    }

    private var fullTitle: String {
        let site = edition.catalogue.settings.title.best(for: edition.language).text
        return facts.title == site ? site : "\(facts.title) – \(site)"
    }

    private var metadata: HTML {
        HTML {
            #"<meta http-equiv="Content-Security-Policy" content="\#(SecurityPolicy.metaPolicy)">"#
            #"<meta name="referrer" content="\#(SecurityPolicy.referrerPolicy)">"#
            #"<meta name="color-scheme" content="light dark">"#
            if !facts.isIndexed { #"<meta name="robots" content="noindex">"# }
            SharingMetadata(facts: facts, edition: edition)
            if let data = facts.structuredData { data.element }
            facts.machines.body
        }
    }

    private var canonical: HTML {
        facts.isIndexed ? #"<link rel="canonical" href="\#(edition.links.absolute(facts.path))">"# : ""
    }

    private var alternates: HTML {
        guard facts.isIndexed, let other = facts.otherSide else { return "" }
        let (norwegian, english) = edition.side == .english ? (other, facts.path) : (facts.path, other)
        return #"""
            <link rel="alternate" hreflang="no" href="\#(edition.links.absolute(norwegian))">
            <link rel="alternate" hreflang="en" href="\#(edition.links.absolute(english))">
            <link rel="alternate" hreflang="x-default" href="\#(edition.links.absolute(norwegian))">
            """#
    }

    private var stylesheet: HTML {
        guard let asset = edition.theme.assets.stylesheet else { return "" }
        return #"<link rel="stylesheet" href="\#(edition.links.root)\#(asset.path)">"#
    }

    private var scripts: HTML {
        guard let asset = edition.theme.assets["search.js"] else { return "" }
        return #"<script type="module" src="\#(edition.links.root)\#(asset.path)"></script>"#
    }
}

/// The top of every page: the site's name, the menu and the way to the other language.
struct Header: PartValues {
    let facts: PageFacts
    let edition: Edition

    var part: ThemePart { .header }

    var body: HTML {
        #"<header class="site-header"><div class="inner">"#
        #"<a class="site-title" href="\#(value(of: .home))">\#(Header.mark)<span>\#(value(of: .siteTitle))</span></a>"#
        value(of: .languageLink)
        value(of: .search)
        value(of: .menu)
        "</div></header>"
    }

    func value(of placeholder: Placeholder) -> HTML {
        switch placeholder {
        case .home: edition.href(edition.addresses.home)
        case .siteTitle: edition.text(edition.catalogue.settings.title)
        case .menu: menu
        case .search: search
        case .languageLink: languageLink
        default: ""
        }
    }

    /// The home page and the search's page have the box where their content is.
    private var search: HTML {
        let hasOwn = facts.path == edition.addresses.home || facts.path == edition.addresses.search
        return hasOwn ? "" : SearchBox(interface: edition.interface).body
    }

    private var menu: HTML {
        HTML {
            #"<nav class="menu" aria-label="\#(edition.labels.menu)"><ul>"#
            for item in edition.catalogue.settings.menu {
                if let (text, path) = edition.entry(of: item) {
                    #"<li><a href="\#(edition.href(path))"\#(path == facts.path ? Header.current : "")>\#(text)</a></li>"#
                }
            }
            "</ul></nav>"
        }
    }

    private static let current: HTML = #" aria-current="page""#

    /// The regions' four shapes, as in the map of the home page and the icon.
    private static let mark: HTML =
        #"<svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><path d="M16 10l3-6 5-3 7-1v6l-6 2-3 2zM8 18l3-5 4-2h7l-2 7zM2 20l5-1h4v12H6l-4-4zM12 20h8l3 4-1 5-4 3-6-1z"/></svg>"#

    private var languageLink: HTML {
        guard let other = facts.otherSide else { return "" }
        let language: Language = edition.side == .english ? edition.catalogue.settings.interface : .en
        return
            #"<a class="language" href="\#(edition.href(other))" hreflang="\#(language.tag)" lang="\#(language.tag)">\#(edition.labels.otherLanguage)</a>"#
    }
}

extension Edition {
    /// The text and the page of an entry of the menu; nil for an article that does not exist, which reading reports.
    func entry(of item: SiteSettings.MenuItem) -> (HTML, SitePath)? {
        switch item {
        case .categories: ("\(labels.categories)", addresses.categories)
        case .regions: ("\(labels.regions)", addresses.regions)
        case .trusts: ("\(labels.trusts)", addresses.trusts)
        case .icd10: ("\(labels.icd10)", addresses.icd10)
        case .alphabet: ("\(labels.alphabet)", addresses.alphabet)
        case .discontinued: ("\(labels.discontinued)", addresses.discontinued)
        case .article(let id):
            catalogue.articles.first { $0.id == id }.map { (text($0.title), addresses.article(id)) }
        }
    }
}

/// The pages above this one. The page itself is left out: its title is the heading that follows, and is often long.
struct Breadcrumbs: Template {
    let facts: PageFacts
    let edition: Edition

    var body: HTML {
        if !facts.trail.isEmpty {
            #"<nav class="breadcrumbs" aria-label="\#(edition.labels.breadcrumbs)"><ol>"#
            for crumb in facts.trail {
                #"<li><a href="\#(edition.href(crumb.path))">\#(crumb.text)</a></li>"#
            }
            "</ol></nav>"
        }
    }
}

/// The foot of every page: who publishes the site, how to reach them, and the day the content speaks of.
struct Footer: PartValues {
    let edition: Edition

    var part: ThemePart { .footer }

    var body: HTML {
        #"<footer class="site-footer"><div class="inner">"#
        "<div><p>\(value(of: .publisher))</p><p>\(value(of: .asOf))</p></div>"
        value(of: .contact)
        value(of: .links)
        "</div></footer>"
    }

    func value(of placeholder: Placeholder) -> HTML {
        let settings = edition.catalogue.settings
        switch placeholder {
        case .publisher: return "\(edition.labels.publishedBy) \(edition.text(settings.publisher))."
        case .asOf: return "\(edition.labels.asOf(settings.asOf.text(in: edition.language)))"
        case .contact: return contact(settings.contact)
        case .links: return links
        default: return ""
        }
    }

    /// The way to say that something is wrong or hard to use, which the law on universal design wants on every page:
    /// the address that the settings name, else the editors' e-mail.
    private func contact(_ contact: SiteSettings.Contact) -> HTML {
        let feedback = contact.feedback?.href ?? contact.email.map { "mailto:\($0)" }
        return HTML {
            #"<ul class="contact">"#
            if let feedback { #"<li><a href="\#(feedback)">\#(edition.labels.feedback)</a></li>"# }
            if let email = contact.email {
                #"<li>\#(edition.labels.contact): <a href="mailto:\#(email)">\#(email)</a></li>"#
            }
            if let phone = contact.phone { "<li>\(edition.labels.phone): \(phone)</li>" }
            "</ul>"
        }
    }

    /// The pages that the menu does not have, so that every page can be reached from every other.
    private var links: HTML {
        let menu = edition.catalogue.settings.menu
        return HTML {
            #"<ul class="links">"#
            for article in edition.catalogue.articles where !menu.contains(.article(article.id)) {
                let path = edition.addresses.article(article.id)
                #"<li><a href="\#(edition.href(path))">\#(edition.text(article.title))</a></li>"#
            }
            #"<li><a href="\#(edition.href(edition.addresses.figures))">\#(edition.figureLabels.title)</a></li>"#
            for table in edition.appendix {
                let path = edition.addresses.appendix(table.number)
                #"<li><a href="\#(edition.href(path))"\#(edition.lang(table.language))>\#(table.title)</a></li>"#
            }
            let rules = RulesArticle(edition: edition)
            #"<li><a href="\#(edition.href(edition.addresses.rules))">\#(rules.title)</a></li>"#
            let ended = edition.addresses.discontinued
            #"<li><a href="\#(edition.href(ended))">\#(edition.labels.discontinued)</a></li>"#
            "</ul>"
        }
    }
}

/// A box that warns.
struct Notice: PartValues {
    let message: HTML

    var part: ThemePart { .notice }

    var body: HTML { #"<div class="notice"><p>\#(message)</p></div>"# }

    func value(of placeholder: Placeholder) -> HTML { message }
}
