internal import Diagnostics
internal import ServiceCatalogue

extension ServiceText {
    /// The text of a service from its two files; nil where it lacks what a text must have. An English text that cannot
    /// be read leaves the Norwegian one as it is.
    init?(_ text: ReadText, english: ReadText?) {
        guard let values = text.values, let body = text.body, let summary = values.localized("summary") else {
            return nil
        }
        self.init(
            summary: summary, keywords: values.texts("keywords"),
            audience: values.texts("audience").compactMap(Audience.init(rawValue:)),
            referral: values.record("referral").map { Referral(address: $0.address("url"), text: $0.text("text")) },
            contact: values.record("contact").map { Contact(email: $0.text("email"), phone: $0.text("phone")) },
            reviewed: values.date("reviewed"), owner: values.text("owner"), aliases: values.texts("aliases"),
            related: values.texts("related"), norwegian: body, english: english?.body,
            waivers: values.waivers(file: text.file), locations: text.locations)
    }
}

extension Article {
    init?(_ text: ReadText, english: ReadText?) {
        guard let values = text.values, let body = text.body, let title = values.localized("title"),
            let summary = values.localized("summary")
        else { return nil }
        self.init(
            id: text.path.id, title: title, summary: summary, reviewed: values.date("reviewed"),
            aliases: values.texts("aliases"), norwegian: body, english: english?.body, locations: text.locations)
    }
}

extension ReadText {
    fileprivate var locations: RecordLocations<TextField> {
        var locations = RecordLocations<TextField>(file: file, start: values?.start ?? .start)
        for entry in values?.entries ?? [] {
            guard let field = TextField(rawValue: entry.key) else { continue }
            switch entry.element.value {
            case .list(let elements): locations.record(field, elements: elements, of: entry.element)
            case .record(let record):
                locations.record(field, at: entry.element.position)
                if field == .summary, record.holds("en") {
                    locations.record(.englishSummary, at: record.position("en"))
                }
            default: locations.record(field, at: entry.element.position)
            }
        }
        return locations
    }
}

extension RecordLocations {
    /// A list is where its first element is; an empty one, where it stands itself.
    mutating func record(_ field: Field, elements: [ReadElement], of list: ReadElement) {
        if elements.isEmpty { record(field, at: list.position) }
        for (index, element) in elements.enumerated() { record(field, index, at: element.position) }
    }
}

extension RecordValues {
    func waivers(file: String) -> [Waiver] {
        list("waivers").compactMap { element in
            guard let record = element.record, let rule = record.text("rule"), let reason = record.text("reason"),
                let until = record.date("until")
            else { return nil }
            return Waiver(rule: rule, reason: reason, until: until, location: SourceLocation(file, element.position))
        }
    }
}
