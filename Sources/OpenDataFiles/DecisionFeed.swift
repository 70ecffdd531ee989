package import Files
internal import Hypertext
package import ServiceCatalogue
package import SiteConventions

/// The feed of decisions (Atom, RFC 4287): services approved and discontinued, the newest first.
///
/// All days are the registry's. A decision that takes effect after the day the content speaks of waits until the content
/// speaks of a later day; so the feed says when something was decided on without asking the clock.
package struct DecisionFeed {
    let title: String
    let services: [Service]
    let settings: SiteSettings
    let language: Language
    let addresses: Addresses
    let links: LinkResolver

    /// - Parameters:
    ///   - title: as the pages that lead to the feed call it.
    ///   - services: in any order.
    package init(
        title: String, services: [Service], settings: SiteSettings, language: Language, addresses: Addresses,
        links: LinkResolver
    ) {
        self.title = title
        self.services = services
        self.settings = settings
        self.language = language
        self.addresses = addresses
        self.links = links
    }

    /// Feed readers fetch the whole again and again, so it ends somewhere.
    private static let most = 100

    private struct Decision {
        enum Kind: String {
            case approved, discontinued
        }

        var kind: Kind
        var service: Service
        var day: CalendarDate
    }

    package var file: File { File(path: addresses.feed.text, bytes: body.bytes) }

    private var decisions: [Decision] {
        let all = services.flatMap { service in
            [
                service.approved.map { Decision(kind: .approved, service: service, day: $0) },
                service.discontinued.map { Decision(kind: .discontinued, service: service, day: $0) },
            ].compactMap(\.self)
        }
        let known = all.filter { $0.day <= settings.asOf }
        return Array(known.sorted { ($1.day, $0.service.id) < ($0.day, $1.service.id) }.prefix(DecisionFeed.most))
    }

    private var body: HTML {
        let decisions = decisions
        return HTML {
            #"<?xml version="1.0" encoding="utf-8"?>"#
            #"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\#(language.tag)">"#
            "<id>\(links.absolute(addresses.feed))</id>"
            "<title>\(title)</title>"
            "<updated>\(midnight(decisions.first?.day ?? settings.asOf))</updated>"
            "<author><name>\(settings.publisher.best(for: language).text)</name></author>"
            #"<link rel="self" href="\#(links.absolute(addresses.feed))"/>"#
            #"<link rel="alternate" type="text/html" href="\#(links.absolute(addresses.home))"/>"#
            for decision in decisions { entry(decision) }
            "</feed>\n"
        }
    }

    private func entry(_ decision: Decision) -> HTML {
        let page = links.absolute(addresses.service(decision.service.id))
        return HTML {
            "<entry>"
            "<id>\(id(decision))</id>"
            "<title>\(title(decision))</title>"
            "<updated>\(midnight(decision.day))</updated>"
            #"<link rel="alternate" type="text/html" href="\#(page)"/>"#
            #"<category term="\#(decision.kind.rawValue)"/>"#
            "<summary>\(summary(decision))</summary>"
            "</entry>"
        }
    }

    /// A tag (RFC 4151), for the id of an entry never changes (RFC 4287, 4.2.6): an address would, when the service is
    /// renamed. It is made of the id that the service was first published with: `rename` puts each old address ahead of the
    /// older ones.
    private func id(_ decision: Decision) -> String {
        let (service, folder) = (decision.service, Addresses(side: .norwegian).services.text)
        let first = service.aliases.last { alias in
            alias.hasPrefix("/\(folder)") && alias.split(separator: "/").count == 2
        }
        let id = first?.split(separator: "/").last.map(String.init) ?? service.id
        return "tag:\(links.host),2026:\(addresses.service(id).text)"
            + "#\(decision.kind.rawValue)-\(decision.day.description)"
    }

    private func title(_ decision: Decision) -> String {
        let name = decision.service.name.best(for: language).text
        let day = decision.day.text(in: language)
        return switch decision.kind {
        case .approved: wording(nb: "\(name) er godkjent fra \(day)", en: "\(name) is approved from \(day)")
        case .discontinued:
            wording(
                nb: "\(name) er avviklet fra \(day)", nn: "\(name) er avvikla frå \(day)",
                en: "\(name) is discontinued from \(day)")
        }
    }

    /// Of a service that was discontinued, the one that took over; else what the service does.
    private func summary(_ decision: Decision) -> String {
        if decision.kind == .discontinued, let id = decision.service.successor,
            let successor = services.first(where: { $0.id == id })
        {
            let name = successor.name.best(for: language).text
            return wording(
                nb: "Oppgavene er overtatt av \(name)", nn: "Oppgåvene er overtekne av \(name)",
                en: "Its tasks were taken over by \(name)")
        }
        return decision.service.text.summary.best(for: language).text
    }

    private func midnight(_ day: CalendarDate) -> String { "\(day)T00:00:00Z" }

    /// Words that no page shows, only programs; bokmål where nynorsk is the same.
    private func wording(nb: String, nn: String? = nil, en: String) -> String {
        switch language {
        case .nb: nb
        case .nn: nn ?? nb
        case .en: en
        }
    }
}
