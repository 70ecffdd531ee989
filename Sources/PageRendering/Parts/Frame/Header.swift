internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The top of every page: the site's name, the menu and the way to the other language.
struct Header: PartValues, WrittenTemplate {
    let facts: PageFacts
    let edition: Edition
    let frame: Frame

    var part: ThemePart { .header }

    func write(to html: inout HTML) {
        html.line(#"<header class="site-header"><div class="inner">"#)
        html.line(frame.titleLink)
        html.line(search)
        writeLanguageLink(to: &html)
        html.line(frame.menu(of: facts.path, on: edition))
        html.line("</div></header>")
    }

    func value(of placeholder: Placeholder) -> HTML {
        switch placeholder {
        case .home: frame.home
        case .logo: frame.logo
        case .siteTitle: frame.siteTitle
        case .menu: frame.menu(of: facts.path, on: edition)
        case .search: search
        case .languageLink: HTML(writing: writeLanguageLink)
        default: ""
        }
    }

    /// The home page and the search's page have the box where their content is.
    private var search: HTML { frame.pathsWithSearch.contains(facts.path) ? "" : frame.search }

    /// For a theme without a logo: the regions' four shapes, as in the icon.
    static let mark: HTML =
        #"<svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false"><path d="M16 10l3-6 5-3 7-1v6l-6 2-3 2zM8 18l3-5 4-2h7l-2 7zM2 20l5-1h4v12H6l-4-4zM12 20h8l3 4-1 5-4 3-6-1z"/></svg>"#

    private func writeLanguageLink(to html: inout HTML) {
        guard let other = facts.otherSide else { return }
        html.line(#"<a class="language" href=""#, edition.href(other), #"""#, frame.otherLanguage, "")
    }
}

/// The ways in that stand on every page: in a row; on a phone the same links behind a button that needs no script. The style
/// sheet shows one of the two.
struct Menu: Template {
    let edition: Edition
    /// The page that it stands on, if that is one of its entries.
    let here: SitePath?

    var body: HTML {
        let links = links
        #"<nav class="menu" aria-label="\#(edition.labels.menu)">\#(links)</nav>"#
        #"<details class="menu-fold"><summary>\#(edition.labels.menu)</summary><nav aria-label="\#(edition.labels.menu)">\#(links)</nav></details>"#
    }

    @HTMLBuilder private var links: HTML {
        "<ul>"
        for item in edition.catalogue.settings.menu { entry(item) }
        "</ul>"
    }

    /// A group opens without a script.
    @HTMLBuilder private func entry(_ item: SiteSettings.MenuItem) -> HTML {
        if case .group(let title, let items) = item {
            "<li><details><summary>\(edition.text(title))</summary><ul>"
            for item in items { entry(item) }
            "</ul></details></li>"
        } else if case .link(let title, let address) = item {
            "<li>\(OutgoingLink(address: address, text: edition.text(title), edition: edition))</li>"
        } else if let (text, path) = edition.entry(of: item) {
            #"<li><a href="\#(edition.href(path))"\#(path == here ? Menu.current : "")>\#(text)</a></li>"#
        }
    }

    private static let current: HTML = #" aria-current="page""#
}

extension Edition {
    /// The pages that an entry of the menu leads to: those of its group, if it is one.
    func paths(of item: SiteSettings.MenuItem) -> [SitePath] {
        if case .group(_, let items) = item { items.flatMap(paths) } else { entry(of: item).map { [$0.1] } ?? [] }
    }

    /// The text and the page of an entry of the menu; nil for one that has no page of its own, and for an article that does
    /// not exist, which reading reports.
    func entry(of item: SiteSettings.MenuItem) -> (HTML, SitePath)? {
        switch item {
        case .fields: catalogue.fields.isEmpty ? nil : ("\(labels.fields)", addresses.fields)
        case .categories: ("\(labels.categories)", addresses.categories)
        case .regions: ("\(labels.regions)", addresses.regions)
        case .trusts: ("\(labels.trusts)", addresses.trusts)
        case .icd10: ("\(labels.icd10)", addresses.icd10)
        case .alphabet: ("\(labels.alphabet)", addresses.alphabet)
        case .discontinued: ("\(labels.discontinued)", addresses.discontinued)
        case .about: articleGroups.isEmpty ? nil : ("\(labels.aboutTheServices)", addresses.about)
        case .link, .group: nil
        case .article(let id):
            catalogue.articles.first { $0.id == id }.map { (text($0.title), addresses.article(id)) }
        }
    }
}
