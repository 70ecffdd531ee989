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
    private let succession: Succession

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
        succession = Succession(services)
    }

    /// Feed readers fetch the whole again and again, so it ends somewhere.
    private static let most = 100

    private struct Entry {
        var decision: Decision
        var service: Service

        var kind: Decision.Kind { decision.kind }
        var day: CalendarDate { decision.date }
    }

    package var file: File { File(path: addresses.feed.text, bytes: body.bytes) }

    private var decisions: [Entry] {
        let all = services.flatMap { service in service.decisions.map { Entry(decision: $0, service: service) } }
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
            for service in services { notices(of: service) }
            for decision in decisions { entry(decision) }
            "</feed>\n"
        }
    }

    /// Notices of stoppage that hold on the day of the content; they come before the decisions.
    private func notices(of service: Service) -> HTML {
        HTML {
            for notice in service.text.notices where notice.holds(on: settings.asOf) && service.isCurrent {
                let page = links.absolute(addresses.service(service.id))
                "<entry>"
                "<id>\(tag(of: service))#notice-\(notice.from.description)</id>"
                "<title>\(service.name.best(for: language).text): \(notice.text.best(for: language).text)</title>"
                "<updated>\(midnight(notice.from))</updated>"
                #"<link rel="alternate" type="text/html" href="\#(page)"/>"#
                #"<category term="notice"/>"#
                "<summary>\(notice.text.best(for: language).text)</summary>"
                "</entry>"
            }
        }
    }

    private func entry(_ decision: Entry) -> HTML {
        let page = links.absolute(addresses.service(decision.service.id))
        return HTML {
            "<entry>"
            "<id>\(tag(of: decision.service))#\(decision.kind.rawValue)-\(decision.day.description)</id>"
            "<title>\(title(decision))</title>"
            "<updated>\(midnight(decision.day))</updated>"
            #"<link rel="alternate" type="text/html" href="\#(page)"/>"#
            #"<category term="\#(decision.kind.rawValue)"/>"#
            "<summary>\(summary(decision))</summary>"
            "</entry>"
        }
    }

    /// A tag (RFC 4151), for the id of an entry never changes (RFC 4287, 4.2.6): an address would, when the service is
    /// renamed. So it is made of the id that the service was first published with.
    private func tag(of service: Service) -> String {
        "tag:\(links.host),2026:\(addresses.service(service.firstID).text)"
    }

    private func title(_ decision: Entry) -> String {
        let name = decision.service.name.best(for: language).text
        let day = decision.day.text(in: language)
        return switch decision.kind {
        case .approved: wording(nb: "\(name) er godkjent fra \(day)", en: "\(name) is approved from \(day)")
        case .discontinued:
            wording(
                nb: "\(name) er avviklet. Siste dag: \(day)", nn: "\(name) er avvikla. Siste dag: \(day)",
                en: "\(name) is discontinued. Last day: \(day)")
        case .decentralised, .integrated:
            "\(name): \(decision.kind.title(in: language)), \(wording(nb: "siste dag", en: "last day")) \(day)"
        default: "\(name): \(decision.kind.title(in: language)), \(wording(nb: "fra", nn: "frå", en: "from")) \(day)"
        }
    }

    /// Of a service that was discontinued, the one that took over; else what the service does.
    private func summary(_ decision: Entry) -> String {
        if let note = decision.decision.note { return note.best(for: language).text }
        if decision.kind.isEnd, let name = successorNames(of: decision.service) {
            return wording(
                nb: "Oppgavene er overtatt av \(name)", nn: "Oppgåvene er overtekne av \(name)",
                en: "Its tasks were taken over by \(name)")
        }
        return decision.service.text.summary.best(for: language).text
    }

    private func successorNames(of service: Service) -> String? {
        let names = succession.successors(of: service.id).compactMap { id in
            services.first { $0.id == id }?.name.best(for: language).text
        }
        return names.isEmpty ? nil : names.joined(separator: ", ")
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
