internal import Hypertext
internal import Pictures
internal import ServiceCatalogue
internal import SiteConventions

/// What a page says of itself to those who link to it: title, description, picture, icon. The pictures are those that the
/// theme's settings name; a theme that names none has none.
struct SharingMetadata: WrittenTemplate {
    let facts: PageFacts
    let edition: Edition
    let frame: Frame

    func write(to html: inout HTML) {
        html.line(frame.icons)
        if facts.isIndexed {
            let kind: HTML = facts.path == edition.addresses.home ? "website" : "article"
            html.line(
                #"""
                <meta property="og:type" content="\#(kind)">
                <meta property="og:title" content="\#(facts.title)">
                <meta property="og:description" content="\#(facts.description.text)">
                <meta property="og:url" content="\#(facts.address)">
                """#)
            html.line(frame.sharing)
        }
    }

    private static func property(_ name: StaticString, _ content: String) -> HTML {
        #"<meta property="\#(HTML(stringLiteral: name))" content="\#(content)">"#
    }

    private static func locale(_ language: Language) -> String {
        switch language {
        case .nb: "nb_NO"
        case .nn: "nn_NO"
        case .en: "en_GB"
        }
    }

    static func icons(on edition: Edition) -> HTML {
        HTML {
            for icon in edition.theme.pictures.icons {
                let address: HTML = "\(edition.links.root)\(icon.path)"
                // The size of an SVG says nothing: it is drawn as large as it is wanted.
                let sizes: HTML = icon.kind == .svg ? "" : #" sizes="\#(icon.size.width)x\#(icon.size.height)""#
                #"<link rel="icon" type="\#(icon.kind.mediaType)"\#(sizes) href="\#(address)">"#
            }
        }
    }

    /// What every page of a side says alike.
    static func ofAll(on edition: Edition) -> HTML {
        HTML {
            property("og:site_name", edition.plain(edition.catalogue.settings.title))
            property("og:locale", locale(edition.language))
            if let picture = edition.theme.pictures.shared {
                property("og:image", edition.links.base + picture.path)
                property("og:image:width", "\(picture.size.width)")
                property("og:image:height", "\(picture.size.height)")
                #"<meta name="twitter:card" content="summary_large_image">"#
            }
        }
    }
}

extension Edition {
    /// Search engines are told who publishes the site and what it is called.
    var websiteData: StructuredData {
        let settings = catalogue.settings
        return .record([
            .init("@context", "https://schema.org"), .init("@type", "WebSite"),
            .init("name", .text(plain(settings.title))), .init("description", .text(plain(settings.description))),
            .init("url", .text(links.absolute(addresses.home))), .init("inLanguage", .text(language.tag)),
            .init(
                "publisher",
                .record([.init("@type", "Organization"), .init("name", .text(plain(settings.publisher)))])),
        ])
    }

    /// A service as schema.org's vocabulary has it: what it is called, what kind it is, who runs it, for whom.
    func structuredData(of service: Service) -> StructuredData {
        let names = [Language.nb, .nn, .en].compactMap { service.name[$0] }
        let name = plain(service.name)
        return .record(
            [
                .init("@context", "https://schema.org"), .init("@type", "GovernmentService"),
                .init("name", .text(name)),
                .init("alternateName", .list(names.filter { $0 != name }.map { .text($0) })),
                .init("description", .text(plain(service.text.summary))),
                .init("serviceType", .text(plain(service.category.name))),
                .init("url", .text(links.absolute(addresses.service(service.id)))),
                .init("areaServed", .record([.init("@type", "Country"), .init("name", "Norway")])),
                .init("provider", .list(service.sites.map(structuredData))),
            ].filter { $0.value != .list([]) })
    }

    private func structuredData(of site: ServiceLocation) -> StructuredData {
        let trust = plain(site.trust.name)
        return .record([
            .init("@type", "Hospital"), .init("name", .text(site.hospital.map { "\($0.name), \(trust)" } ?? trust)),
        ])
    }
}
