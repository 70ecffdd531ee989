internal import Hypertext
internal import JSON
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
            let isHome = facts.path == edition.addresses.home
            html.line(#"<meta property="og:type" content=""#, isHome ? "website" : "article", #"">"#)
            html.line(#"<meta property="og:title" content=""#, facts.title, #"">"#)
            html.line(#"<meta property="og:description" content=""#, facts.description.text, #"">"#)
            html.line(#"<meta property="og:url" content=""#, facts.address, #"">"#)
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
        return StructuredData { [self] json in
            json.object { json in
                json.member("@context", "https://schema.org")
                json.member("@type", "WebSite")
                json.member("name", plain(settings.title))
                json.member("description", plain(settings.description))
                json.member("url", links.absolute(addresses.home))
                json.member("inLanguage", language.tag)
                json.key("publisher")
                json.object { json in
                    json.member("@type", "Organization")
                    json.member("name", plain(settings.publisher))
                }
            }
        }
    }

    /// A service as schema.org's vocabulary has it: what it is called, what kind it is, who runs it, for whom.
    func structuredData(of service: Service) -> StructuredData {
        StructuredData { [self] json in
            json.object { json in
                json.member("@context", "https://schema.org")
                json.member("@type", "GovernmentService")
                writeNames(of: service, to: &json)
                json.member("description", plain(service.text.summary))
                json.member("serviceType", plain(service.category.name))
                json.member("url", links.absolute(addresses.service(service.id)))
                json.key("areaServed")
                json.object { json in
                    json.member("@type", "Country")
                    json.member("name", "Norway")
                }
                writeProviders(of: service, to: &json)
            }
        }
    }

    private func writeNames(of service: Service, to json: inout JSONWriter) {
        let name = plain(service.name)
        json.member("name", name)
        let others = [Language.nb, .nn, .en].compactMap { service.name[$0] }.filter { $0 != name }
        if !others.isEmpty { json.member("alternateName", others) }
    }

    private func writeProviders(of service: Service, to json: inout JSONWriter) {
        if service.sites.isEmpty { return }
        json.key("provider")
        json.array { json in
            for site in service.sites {
                let trust = plain(site.trust.name)
                json.object { json in
                    json.member("@type", "Hospital")
                    json.member("name", site.hospital.map { "\($0.name), \(trust)" } ?? trust)
                }
            }
        }
    }
}
