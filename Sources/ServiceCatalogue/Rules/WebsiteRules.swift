internal import Diagnostics

extension Rule {
    /// Websites are reached by https.
    static let httpsPreferred = Rule(
        "https-preferred", .hint, basis: .register,
        title: Wording(nb: "Nettadresser begynner med https.", en: "Web addresses begin with https."),
        explanation: Wording(
            nb: """
                Med http kan andre se og endre det leseren får. Prøv adressen med https i en nettleser, og bruk den \
                hvis den virker. Det er et tips fordi noen eldre nettsteder ikke svarer på https.
                """,
            en: """
                With http others can see and change what the reader gets. Try the address with https in a browser, and \
                use that if it works. This is a hint because some old websites do not answer to https.
                """),
        wrong: """
            website: "http://www.eksempel.no/"
            """,
        right: """
            website: "https://www.eksempel.no/"
            """,
        .service { service, _ in
            service.placesOfHTTP.map { address, location in
                Finding(
                    at: location,
                    Wording(
                        nb: "'\(address.written)' bruker http", en: "'\(address.written)' uses http"),
                    help: Wording(
                        nb: "prøv '\(withHTTPS(address.written))'", en: "try '\(withHTTPS(address.written))'"))
            }
        })

    /// Two services have websites of their own.
    static let websitesDistinct = Rule(
        "websites-distinct", .warning, basis: .register,
        title: Wording(
            nb: "To tjenester har ikke samme nettside.", en: "No two services have the same website."),
        explanation: Wording(
            nb: """
                Leseren skal komme til siden om nettopp denne tjenesten. Like adresser er oftest en kopifeil. Deler to \
                tjenester faktisk en side, gi den ene et unntak med begrunnelse. Avviklede tjenester regnes ikke med.
                """,
            en: """
                The reader is to reach the page about this very service. Equal addresses are mostly a slip of copying. \
                If two services do share a page, give one of them a waiver with the reason. Discontinued services do \
                not count.
                """),
        wrong: """
            - id: amming
              sites: [{trust: helse-bergen, website: "https://eksempel.no/amming"}]
            - id: hodepine
              sites: [{trust: helse-bergen, website: "https://eksempel.no/amming"}]
            """,
        right: """
            - id: amming
              sites: [{trust: helse-bergen, website: "https://eksempel.no/amming"}]
            - id: hodepine
              sites: [{trust: helse-bergen, website: "https://eksempel.no/hodepine"}]
            """,
        dependsOn: [.discontinued],
        .catalogue { catalogue in
            var first = [Substring: Website](minimumCapacity: catalogue.services.count)
            return catalogue.services.filter(\.isCurrent).flatMap { service in
                service.websites.compactMap { website in
                    let key = withoutScheme(website.address.href)
                    guard let other = first[key] else {
                        first[key] = website
                        return nil
                    }
                    return other.service == service ? nil : sharedWebsite(website, with: other)
                }
            }
        })

    private static func sharedWebsite(_ website: Website, with other: Website) -> Finding {
        let address = website.address.written
        let (id, otherID) = (website.service.id, other.service.id)
        return Finding(
            at: website.location,
            Wording(
                nb: "'\(id)' har samme nettside som '\(otherID)': '\(address)'",
                en: "'\(id)' has the same website as '\(otherID)': '\(address)'"),
            help: Wording(
                nb: "skriv adressen til tjenestens egen side, eller ta bort 'website'",
                en: "write the address of the service's own page, or remove 'website'"),
            notes: [
                Diagnostic.Note(Wording(nb: "den samme nettsiden", en: "the same website"), at: other.location)
            ],
            of: website.service)
    }
}

private struct Website {
    var address: WebAddress
    var service: Service
    var index: Int
    var location: SourceLocation { service.locations[.website, index] }
}

extension Service {
    fileprivate var websites: [Website] {
        sites.enumerated().compactMap { index, site in
            site.website.map { Website(address: $0, service: self, index: index) }
        }
    }

    /// The addresses of the registry row and the text's front matter that begin with http, each with its place.
    fileprivate var placesOfHTTP: [(WebAddress, SourceLocation)] {
        var found: [(WebAddress, SourceLocation)] = []
        for (index, site) in sites.enumerated() {
            if let address = site.website, address.scheme == .http {
                found.append((address, locations[.website, index]))
            }
        }
        for (index, link) in links.enumerated() where link.address.scheme == .http {
            found.append((link.address, locations[.links, index]))
        }
        if let address = text.referral?.address, address.scheme == .http {
            found.append((address, text.locations[.referral]))
        }
        return found
    }
}

private func withHTTPS(_ address: String) -> String { "https" + address.dropFirst("http".count) }

/// `helse-bergen.no/amming` for that address by http or https, with a slash at its end or without.
private func withoutScheme(_ address: String) -> Substring {
    let rest = address.utf8.drop { $0 != UInt8(ascii: "/") }.dropFirst(2)
    return Substring(rest.last == UInt8(ascii: "/") ? rest.dropLast() : rest)
}
