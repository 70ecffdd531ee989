public import Diagnostics
public import ServiceCatalogue

/// An address outside the site, with every place in the content that names it.
public struct ExternalLink: Sendable, Hashable {
    /// As it goes into `href`, without what follows `#`: a server never sees that.
    public var address: String
    public var host: String
    /// One at the least, in order.
    public var places: [SourceLocation]
}

extension ExternalLink {
    /// Every http and https address of the rows, the front matter and the texts, each once, in order.
    public static func all(in catalogue: Catalogue) -> [ExternalLink] {
        var collection = Collection()
        for service in catalogue.services { collection.add(service) }
        for article in catalogue.articles {
            collection.add(article.norwegian)
            if let english = article.english { collection.add(english) }
        }
        return collection.links.values.sorted { $0.address < $1.address }.map { link in
            var link = link
            link.places.sort()
            return link
        }
    }

    private struct Collection {
        var links: [String: ExternalLink] = [:]

        mutating func add(_ service: Service) {
            for (index, site) in service.sites.enumerated() {
                if let website = site.website { add(website, at: service.locations[.website, index]) }
            }
            for (index, link) in service.links.enumerated() { add(link.address, at: service.locations[.links, index]) }
            if let address = service.text.referral?.address { add(address, at: service.text.locations[.referral]) }
            add(service.text.norwegian)
            if let english = service.text.english { add(english) }
        }

        mutating func add(_ body: TextBody) {
            for link in body.document.links {
                if case .web(let address) = link.target {
                    add(address, at: SourceLocation(body.file, link.position))
                }
            }
        }

        private mutating func add(_ address: WebAddress, at place: SourceLocation) {
            guard address.isOnWeb else { return }
            let href = String(address.href.prefix { $0 != "#" })
            links[href, default: ExternalLink(address: href, host: address.host, places: [])].places.append(place)
        }
    }
}
