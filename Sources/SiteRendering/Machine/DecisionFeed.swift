internal import Hypertext
internal import ServiceCatalogue

/// The feed of decisions (Atom, RFC 4287): services approved and discontinued, the newest first.
///
/// All days are the registry's. A decision that takes effect after the day the content speaks of waits until the content
/// speaks of a later day; so the feed says when something was decided on without asking the clock.
struct DecisionFeed {
    let edition: Edition
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

    var file: SiteFile { SiteFile(path: edition.addresses.feed.text, bytes: body.bytes) }

    private var decisions: [Decision] {
        let settings = edition.catalogue.settings
        let all = edition.indexes.services.flatMap { service in
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
        let settings = edition.catalogue.settings
        return HTML {
            #"<?xml version="1.0" encoding="utf-8"?>"#
            #"<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\#(edition.language.tag)">"#
            "<id>\(edition.links.absolute(edition.addresses.feed))</id>"
            "<title>\(edition.feedTitle)</title>"
            "<updated>\(midnight(decisions.first?.day ?? settings.asOf))</updated>"
            "<author><name>\(settings.publisher.best(for: edition.language).text)</name></author>"
            #"<link rel="self" href="\#(edition.links.absolute(edition.addresses.feed))"/>"#
            #"<link rel="alternate" type="text/html" href="\#(edition.links.absolute(edition.addresses.home))"/>"#
            for decision in decisions { entry(decision) }
            "</feed>\n"
        }
    }

    private func entry(_ decision: Decision) -> HTML {
        let page = edition.links.absolute(edition.addresses.service(decision.service.id))
        return HTML {
            "<entry>"
            "<id>\(page)#\(decision.kind.rawValue)-\(decision.day.description)</id>"
            "<title>\(title(decision))</title>"
            "<updated>\(midnight(decision.day))</updated>"
            #"<link rel="alternate" type="text/html" href="\#(page)"/>"#
            #"<category term="\#(decision.kind.rawValue)"/>"#
            "<summary>\(summary(decision))</summary>"
            "</entry>"
        }
    }

    private func title(_ decision: Decision) -> String {
        let name = decision.service.name.best(for: edition.language).text
        let day = decision.day.text(in: edition.language)
        return switch decision.kind {
        case .approved: edition.wording(nb: "\(name) er godkjent fra \(day)", en: "\(name) is approved from \(day)")
        case .discontinued:
            edition.wording(
                nb: "\(name) er nedlagt fra \(day)", nn: "\(name) er nedlagd frå \(day)",
                en: "\(name) is discontinued from \(day)")
        }
    }

    /// Of a service that was discontinued, the one that took over; else what the service does.
    private func summary(_ decision: Decision) -> String {
        if decision.kind == .discontinued, let id = decision.service.successor,
            let successor = edition.indexes.service(id)
        {
            let name = successor.name.best(for: edition.language).text
            return "\(edition.labels.replacedBy) \(name)"
        }
        return decision.service.text.summary.best(for: edition.language).text
    }

    private func midnight(_ day: CalendarDate) -> String { "\(day)T00:00:00Z" }
}

extension Edition {
    var feedTitle: String {
        wording(
            nb: "Vedtak om nasjonale tjenester", nn: "Vedtak om nasjonale tenester",
            en: "Decisions on national services"
        )
    }

    /// Words that no page shows, only programs; bokmål where nynorsk is the same.
    func wording(nb: String, nn: String? = nil, en: String) -> String {
        switch language {
        case .nb: nb
        case .nn: nn ?? nb
        case .en: en
        }
    }
}
