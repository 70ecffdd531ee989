internal import Diagnostics

/// Demands on what leads from one service to another.
extension Rule {
    /// Whoever follows the successors comes to an end.
    static let successorsEnd = Rule(
        "successors-end", .error, basis: .register,
        title: Wording(
            nb: "Den som følger etterfølgerne til en tjeneste, kommer til en siste.",
            en: "Whoever follows the successors of a service comes to a last one."),
        explanation: Wording(
            nb: """
                «successors» er tjenestene som tok over. En tjeneste kan ikke ta over etter seg selv, og to kan ikke ta \
                over etter hverandre; da ble leseren sendt i ring.
                """,
            en: """
                "successors" are the services that took over. No service takes over from itself, nor two from each other; \
                the reader would be sent round in a circle.
                """),
        wrong: """
            - id: amming
              successors: [amming]
            """,
        right: """
            - id: amming
              successors: [kvinnehelse]
            """,
        .catalogue { catalogue in
            let succession = Succession(catalogue.services)
            return catalogue.services.compactMap { service in
                guard let circle = circle(from: service.id, succession), circle.min() == service.id else { return nil }
                return Finding(
                    at: service.locations[.successors],
                    circle.count == 1
                        ? Wording(
                            nb: "'\(service.id)' er oppført som sin egen etterfølger",
                            en: "'\(service.id)' is listed as its own successor")
                        : Wording(
                            nb: "etterfølgerne går i ring: \(shown(circle))",
                            en: "the successors go round in a circle: \(shown(circle))"),
                    help: Wording(
                        nb: "skriv tjenesten som tok over, eller ta bort 'successors'",
                        en: "write the service that took over, or remove 'successors'"),
                    of: service)
            }
        })

    /// The ids from `start` round to it again, by the shortest way; nil where no way comes back.
    private static func circle(from start: String, _ succession: Succession) -> [String]? {
        var before: [String: String] = [:]
        var waiting = [start]
        while !waiting.isEmpty {
            let id = waiting.removeFirst()
            for next in succession.successors(of: id) {
                if next == start { return way(to: id, from: start, before) }
                if before[next] == nil {
                    before[next] = id
                    waiting.append(next)
                }
            }
        }
        return nil
    }

    private static func way(to end: String, from start: String, _ before: [String: String]) -> [String] {
        var ids = [end]
        while let last = ids.last, last != start, let id = before[last] { ids.append(id) }
        return ids.reversed()
    }

    private static func shown(_ circle: [String]) -> String {
        (circle + circle.prefix(1)).map { "'\($0)'" }.joined(separator: " → ")
    }

    /// A service that another took over from has an end.
    static let successorNeedsEnd = Rule(
        "successor-needs-end", .warning, basis: .register,
        title: Wording(
            nb: "En tjeneste med etterfølger har en dag den er avviklet.",
            en: "A service with a successor has a day on which it was discontinued."),
        explanation: Wording(
            nb: """
                Uten «discontinued» står tjenesten blant de gjeldende, og etterfølgeren vises ingen steder. Mangler \
                dagen i vedtaket også, gi raden et unntak med begrunnelse.
                """,
            en: """
                Without "discontinued" the service stands among the current ones, and its successor is shown nowhere. \
                If the decision lacks the day too, give the row a waiver with the reason.
                """),
        wrong: """
            - id: amming
              successors: [kvinnehelse]
            """,
        right: """
            - id: amming
              discontinued: 2019-01-01
              successors: [kvinnehelse]
            """,
        dependsOn: [.discontinued],
        .service { service, _ in
            guard let successor = service.successors.first, service.isCurrent else { return [] }
            return [
                Finding(
                    at: service.locations[.successors],
                    Wording(
                        nb: "'\(service.id)' har etterfølgeren '\(successor)', men er ikke avviklet",
                        en: "'\(service.id)' has the successor '\(successor)' but is not discontinued"),
                    help: Wording(
                        nb: "legg til 'discontinued: ÅÅÅÅ-MM-DD' fra vedtaket, eller ta bort 'successors'",
                        en: "add 'discontinued: YYYY-MM-DD' from the decision, or remove 'successors'"))
            ]
        })

    /// A text does not refer its reader to itself.
    static let relatedToItself = Rule(
        "related-to-itself", .warning, basis: .register,
        title: Wording(
            nb: "En tjeneste viser ikke til seg selv som beslektet.",
            en: "A service does not name itself as related."),
        explanation: Wording(
            nb: "«Se også» skal hjelpe leseren videre, og siden er leseren på alt.",
            en: "\"See also\" is to help the reader on, and this page the reader has already."),
        wrong: """
            id: amming
            related: [amming]
            """,
        right: """
            id: amming
            related: [kvinnehelse]
            """,
        .service { service, _ in
            service.text.related.enumerated().filter { $0.element == service.id }.map { place, _ in
                Finding(
                    at: service.text.locations[.related, place],
                    Wording(
                        nb: "'\(service.id)' viser til seg selv under 'related'",
                        en: "'\(service.id)' names itself under 'related'"),
                    help: Wording(nb: "ta den bort", en: "remove it"))
            }
        })
}
