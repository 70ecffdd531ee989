/// The closed set of parts that a theme may replace, without a compiler, by `themes/NAME/parts/<part>.html`.
///
/// A part is plain HTML with `{{ placeholder }}` and `{{ asset logo.svg }}` and nothing else: no loop, no condition.
package enum ThemePart: String, Sendable, CaseIterable {
    /// The whole document around a page.
    case layout
    /// What stands in `<head>`.
    case head
    /// The top of every page: the site's name, the search form, the menu.
    case header
    /// The foot of every page.
    case footer
    /// A box that warns: the service is discontinued, the text is not in this language.
    case notice
    /// What stands in the main part of the home page.
    case home
    /// Of a service.
    case service
    /// Of a list or an overview: categories, regions, trusts, codes, figures, terms.
    case index
    /// Of an article.
    case article
    /// Of the search's page.
    case search
    /// Before the content of every page, at the top of its main part.
    case before
    /// After the content of every page.
    case after

    /// Its file in a theme's folder.
    var path: String { "parts/\(rawValue).html" }

    package var placeholders: [Placeholder] {
        switch self {
        case .layout: [.lang, .head, .skipLink, .siteNotice, .header, .breadcrumbs, .main, .footer]
        case .head: [.title, .description, .canonical, .alternates, .stylesheet, .scripts, .metadata]
        case .header: [.home, .logo, .siteTitle, .menu, .search, .languageLink]
        case .footer: [.publisher, .source, .contact, .asOf, .links]
        case .notice: [.message]
        case .home, .service, .index, .article, .search: [.content, .pageTitle, .home, .lang]
        case .before, .after: [.pageTitle, .home, .lang]
        }
    }

    /// Placeholders without which a page would lose what it is for; `metadata` holds the security policy,
    /// `site_notice` and `source` tell a reader how far the page is to be trusted.
    package var required: [Placeholder] {
        switch self {
        case .layout: [.head, .siteNotice, .header, .main, .footer]
        case .head: [.metadata, .title, .stylesheet]
        case .header: [.menu]
        case .footer: [.source, .contact]
        case .notice: [.message]
        case .home, .service, .index, .article, .search: [.content]
        case .before, .after: []
        }
    }
}

/// What can stand between `{{` and `}}`.
package enum Placeholder: String, Sendable, CaseIterable {
    case lang, head, header, breadcrumbs, main, footer
    case skipLink = "skip_link"
    case title, description, canonical, alternates, stylesheet, scripts, metadata
    case home, logo, menu, search
    case siteTitle = "site_title"
    case languageLink = "language_link"
    case publisher, source, contact, links
    case siteNotice = "site_notice"
    case asOf = "as_of"
    case message
    case content
    case pageTitle = "page_title"
}
