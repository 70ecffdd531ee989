internal import Diagnostics
internal import ServiceCatalogue

extension ServiceText {
    /// The text of a service from its Norwegian file; nil where it lacks what a text must have.
    init?(_ values: RecordValues, _ body: TextBody) {
        guard let summary = values.localized("summary") else { return nil }
        self.init(
            summary: summary, keywords: values.texts("keywords"),
            audience: values.texts("audience").compactMap(Audience.init(rawValue:)),
            referral: values.record("referral").map { Referral(address: $0.address("url"), text: $0.text("text")) },
            noReferral: values.localized("no_referral"),
            alsoCodes: values.list("also_codes").compactMap(AddedCode.init),
            contact: values.record("contact").map { Contact(email: $0.text("email"), phone: $0.text("phone")) },
            reviewed: values.date("reviewed"), owner: values.text("owner"), aliases: values.texts("aliases"),
            related: values.texts("related"), norwegian: body,
            notices: values.list("notices").compactMap { $0.record.flatMap(Stoppage.init) },
            waivers: values.waivers(file: body.file), locations: RecordLocations(text: values, file: body.file))
        northernSami = values.record("summary")?.text("se")
        firstID = values.text("first_id")
    }
}

extension ServiceText.Stoppage {
    /// Nil where something is missing or wrong that it cannot be without.
    fileprivate init?(_ values: RecordValues) {
        guard let from = values.date("from"), let text = values.localized("text"), !values.misread.contains("until")
        else { return nil }
        self.init(from: from, until: values.date("until"), text: text)
    }
}

extension ServiceText.AddedCode {
    fileprivate init?(_ element: ReadElement) {
        guard let record = element.record, let code = record.code("code"), let reason = record.localized("reason")
        else { return nil }
        self.init(code: code, reason: reason)
    }
}

extension Article {
    /// The article from its Norwegian file; nil where it lacks what an article must have.
    init?(id: String, _ values: RecordValues, _ body: TextBody) {
        guard let title = values.localized("title"), let summary = values.localized("summary") else { return nil }
        self.init(
            id: id, title: title, summary: summary, group: values.text("group"), order: values.number("order"),
            reviewed: values.date("reviewed"), aliases: values.texts("aliases"), norwegian: body,
            locations: RecordLocations(text: values, file: body.file))
    }
}

extension RecordLocations<TextField> {
    fileprivate init(text values: RecordValues, file: String) {
        self.init(file: file, start: values.start)
        for field in values.misread.compactMap(TextField.init(rawValue:)) { recordMisread(field) }
        for entry in values.entries {
            guard let field = TextField(rawValue: entry.key) else { continue }
            switch entry.element.value {
            case .list(let elements): record(field, elements: elements, of: entry.element)
            case .record(let values):
                record(field, at: entry.element.position)
                if field == .summary, values.holds("en") { record(.englishSummary, at: values.position("en")) }
            default: record(field, at: entry.element.position)
            }
        }
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
    /// Those that say which rule they are for.
    func waivers(file: String) -> [Waiver] {
        list("waivers").compactMap { element in
            guard let record = element.record, let rule = record.text("rule") else { return nil }
            return Waiver(
                rule: rule, reason: record.text("reason") ?? "", until: record.date("until"),
                about: record.texts("about"), location: SourceLocation(file, element.position))
        }
    }
}
