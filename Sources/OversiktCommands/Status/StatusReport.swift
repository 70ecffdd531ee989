internal import Diagnostics
internal import JSON
internal import ServiceCatalogue

/// A status in words and as data.
struct StatusReport {
    private let status: CatalogueStatus
    private let messages: MessageLanguage

    init(_ status: CatalogueStatus, language: MessageLanguage) {
        self.status = status
        messages = language
    }

    private typealias Group = (key: String, title: Wording, services: [Service], date: (Service) -> CalendarDate?)

    private var groups: [Group] {
        [
            (
                "terms_over", Wording(nb: "Perioden er over", en: "The term is over"), status.termsOver, \.termEnds
            ),
            (
                "terms_ending", Wording(nb: "Perioden går ut innen 12 måneder", en: "The term ends within 12 months"),
                status.termsEndingSoon, \.termEnds
            ),
            ("ending", Wording(nb: "Skal legges ned", en: "To be discontinued"), status.ending, \.endsLater),
            ("beginning", Wording(nb: "Skal begynne", en: "To begin"), status.beginning, \.approved),
        ]
    }

    private var language: Language { messages == .en ? .en : .nb }

    /// One line for a group that is empty; without a line feed at the end.
    var text: String {
        var lines = [word(nb: "Per \(status.asOf.text(in: .nb)):", en: "As of \(status.asOf.text(in: .en)):")]
        for group in groups {
            let title = group.title[messages]
            lines.append(group.services.isEmpty ? "\(title): \(word(nb: "ingen", en: "none"))" : "\(title):")
            lines += group.services.map { service in
                "  \(group.date(service)?.description ?? "")  \(service.id)  \(service.name.best(for: language).text)"
            }
        }
        if !status.withoutTerm.isEmpty {
            let count = status.withoutTerm.count
            lines.append(
                word(
                    nb: "Uten oppgitt periode, av typer som varer i begrenset tid: \(count)",
                    en: "Without a stated term, of kinds that last for a limited time: \(count)"))
        }
        if !status.due.isEmpty {
            lines.append(word(nb: "De neste fristene:", en: "The next deadlines:"))
            lines += status.due.map { due in
                let deadline = due.deadline
                return
                    "  \(due.date)  \(deadline.name.best(for: language).text) (\(deadline.who.best(for: language).text))"
            }
        }
        return lines.joined(separator: "\n")
    }

    /// On one line.
    var json: String {
        let bytes = JSONWriter.value { json in
            json.object { json in
                json.member("as_of", status.asOf.description)
                for group in groups { services(group.key, group.services, group.date, &json) }
                json.member("without_term", status.withoutTerm.map(\.id))
                json.key("deadlines")
                json.array { json in
                    for due in status.due {
                        json.object { json in
                            json.member("date", due.date.description)
                            json.member("id", due.deadline.id)
                        }
                    }
                }
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func services(
        _ key: String, _ services: [Service], _ date: (Service) -> CalendarDate?, _ json: inout JSONWriter
    ) {
        json.key(key)
        json.array { json in
            for service in services {
                json.object { json in
                    json.member("date", date(service)?.description)
                    json.member("id", service.id)
                }
            }
        }
    }

    private func word(nb: String, en: String) -> String { Wording(nb: nb, en: en)[messages] }
}
