internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// What is the same in the frame of every page that speaks one language, made once.
final class Frame: Sendable {
    let footer: HTML
    let skipLink: HTML
    let siteNotice: HTML
    let home: HTML
    let logo: HTML
    let siteTitle: HTML
    /// Without markup, for the title of the document.
    let plainSiteTitle: String
    /// The site's mark and name and, below it, whose it is.
    let titleLink: HTML
    let search: HTML
    /// The pages that have the box where their content is.
    let pathsWithSearch: [SitePath]
    /// What follows the address in the link to the other side.
    let otherLanguage: HTML
    /// How the list of the pages above a page begins.
    let breadcrumbs: HTML
    /// How the line with a page's address begins.
    let share: HTML
    /// The menu on a page that is no entry of it.
    let menu: HTML
    private let menuPaths: Set<SitePath>
    /// Policy and colours, before what each page says of itself.
    let policy: HTML
    let icons: HTML
    /// What a page says to those who link to it that all pages say.
    let sharing: HTML
    let programs: HTML
    let stylesheet: HTML
    let scripts: HTML

    init(_ edition: Edition) {
        let theme = edition.theme
        footer = edition.html(Footer(edition: edition))
        skipLink = ##"<a class="skip-link" href="#main">\##(edition.labels.skipToContent)</a>"##
        siteNotice = SiteNotice(edition: edition).body
        home = edition.href(edition.addresses.home).body
        logo = theme.pictures.logo(root: edition.links.root) ?? Header.mark
        siteTitle = edition.text(edition.catalogue.settings.title)
        plainSiteTitle = edition.plain(edition.catalogue.settings.title)
        let sender: HTML =
            #"<span class="sender">\#(edition.labels.sender) \#(edition.text(edition.catalogue.settings.publisher))</span>"#
        titleLink =
            #"<a class="site-title" href="\#(home)">\#(logo)<span>\#(siteTitle) \#(sender)</span></a>"#
        search = SearchBox(interface: edition.interface).body
        pathsWithSearch = [edition.addresses.home, edition.addresses.search]
        let other: Language = edition.side == .english ? edition.catalogue.settings.interface : .en
        otherLanguage = #" hreflang="\#(other.tag)" lang="\#(other.tag)">\#(edition.labels.otherLanguage)</a>"#
        breadcrumbs = #"<nav class="breadcrumbs" aria-label="\#(edition.labels.breadcrumbs)"><ol>"#
        share = ShareLine.beginning(on: edition)
        menu = Menu(edition: edition, here: nil).body
        menuPaths = Set(edition.catalogue.settings.menu.flatMap(edition.paths))
        policy = HTML {
            #"<meta http-equiv="Content-Security-Policy" content="\#(SecurityPolicy.metaPolicy)">"#
            #"<meta name="referrer" content="\#(SecurityPolicy.referrerPolicy)">"#
            #"<meta name="color-scheme" content="light dark">"#
        }
        icons = SharingMetadata.icons(on: edition)
        sharing = SharingMetadata.ofAll(on: edition)
        programs = ProgramLinks.ofAll(on: edition)
        stylesheet = HTML {
            for font in theme.preloadedFonts {
                // Fonts are always asked for as if from another host, so without this a browser asks twice.
                #"<link rel="preload" href="\#(edition.links.root)\#(font.path)" as="font" type="font/woff2" crossorigin>"#
            }
            if let asset = theme.assets.stylesheet {
                #"<link rel="stylesheet" href="\#(edition.links.root)\#(asset.path)">"#
            }
        }
        scripts = HTML {
            // What must be known before the page is drawn (the scheme that the reader has chosen) stops the drawing; it is small.
            if let asset = theme.assets["early.js"] {
                #"<script src="\#(edition.links.root)\#(asset.path)"></script>"#
            }
            if let asset = theme.assets["search.js"] {
                #"<script type="module" src="\#(edition.links.root)\#(asset.path)"></script>"#
            }
        }
    }

    /// The menu of a page, which marks the entry that leads to the page itself.
    func menu(of path: SitePath, on edition: Edition) -> HTML {
        menuPaths.contains(path) ? Menu(edition: edition, here: path).body : menu
    }
}
