internal import Diagnostics
internal import ServiceCatalogue

extension Assembly {
    mutating func deadlines() -> [Deadline] {
        var deadlines = Directory<Deadline>()
        for file in parts.files(of: .calendar) {
            for values in file.records {
                let article = values.mention("article").flatMap { self.article($0, in: file.file) }
                guard let deadline = Deadline(values, article: article, file: file.file) else { continue }
                deadlines.add(deadline, id: deadline.id, at: deadline.locations[.id], &diagnostics)
            }
        }
        return deadlines.values
    }
}

extension Deadline {
    /// Nil where something is missing or wrong that it cannot be without.
    fileprivate init?(_ values: RecordValues, article: String?, file: String) {
        guard let id = values.text("id"), let name = values.localized("name"), let who = values.localized("who"),
            let subject = values.text("subject").flatMap(Subject.init(rawValue:)), let from = values.number("from"),
            let source = values.localized("source"), !values.misread.contains(where: ["day", "time"].contains)
        else { return nil }
        var locations = RecordLocations<DeadlineField>(file: file, start: values.start)
        for field in DeadlineField.allCases where values.holds(field.rawValue) {
            locations.record(field, at: values.position(field.rawValue))
        }
        self.init(
            id: id, subject: subject, name: name, who: who,
            day: values.text("day").flatMap(DayOfYear.init(parsing:)),
            until: values.text("until").flatMap(DayOfYear.init(parsing:)), time: values.localized("time"), from: from,
            to: values.number("to"), source: source, article: article, locations: locations)
    }
}
