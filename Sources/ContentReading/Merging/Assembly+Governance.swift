internal import Diagnostics
internal import ServiceCatalogue

extension Assembly {
    mutating func roles() -> [Role] {
        records(of: .roles) { id, values in
            guard let name = values.localized("name"), let task = values.localized("task") else { return nil }
            return Role(id: id, name: name, task: task)
        }
    }

    /// By their years, those of one year as the file has them.
    mutating func milestones() -> [Milestone] {
        let read = records(of: .milestones) { id, values -> Milestone? in
            guard let year = values.number("year"), let name = values.localized("name"),
                let text = values.localized("text")
            else { return nil }
            return Milestone(id: id, year: year, name: name, text: text)
        }
        return read.enumerated().sorted { ($0.element.year, $0.offset) < ($1.element.year, $1.offset) }.map(\.element)
    }

    private mutating func records<Record: Sendable>(
        of kind: ContentPath, _ make: (String, RecordValues) -> Record?
    ) -> [Record] {
        var records = Directory<Record>()
        for file in parts.files(of: kind) {
            for values in file.records {
                guard let id = values.text("id"), let record = make(id, values) else { continue }
                records.add(record, id: id, at: SourceLocation(file.file, values.position("id")), &diagnostics)
            }
        }
        return records.values
    }
}
