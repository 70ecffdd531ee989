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
    /// Whose site it is, below its name.
    let sender: HTML
    let search: HTML
    /// The menu on a page that is no entry of it.
    let menu: HTML
    private let menuPaths: Set<SitePath>
    /// Policy and colours, before what each page says of itself.
    let policy: HTML
    let icons: HTML
    let picture: HTML
    let stylesheet: HTML
    let scripts: HTML

    init(_ edition: Edition) {
        let theme = edition.theme
        footer = edition.html(Footer(edition: edition))
        skipLink = ##"<a class="skip-link" href="#main">\##(edition.labels.skipToContent)</a>"##
        siteNotice = SiteNotice(edition: edition).body
        home = edition.href(edition.addresses.home)
        logo = theme.pictures.logo(root: edition.links.root) ?? Header.mark
        siteTitle = edition.text(edition.catalogue.settings.title)
        sender =
            #"<span class="sender">\#(edition.labels.sender) \#(edition.text(edition.catalogue.settings.publisher))</span>"#
        search = SearchBox(interface: edition.interface).body
        menu = Menu(edition: edition, here: nil).body
        menuPaths = Set(edition.catalogue.settings.menu.flatMap(edition.paths))
        policy = HTML {
            #"<meta http-equiv="Content-Security-Policy" content="\#(SecurityPolicy.metaPolicy)">"#
            #"<meta name="referrer" content="\#(SecurityPolicy.referrerPolicy)">"#
            #"<meta name="color-scheme" content="light dark">"#
        }
        icons = SharingMetadata.icons(on: edition)
        picture = SharingMetadata.picture(on: edition)
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
