internal import ServiceCatalogue

/// An entry of the revision history as words, for the formats that print it.
struct ChangeLine {
    /// "Endret"
    var kind: String
    var name: String
    /// "Vedlegg 1, Helse Vest"
    var place: String
    /// "Lokalisering: «…» → «…»"
    var details: [String]
}

extension Appendix {
    /// "Endringer siden 1. november 2026"
    var changesTitle: String? {
        changes.map { "\(labels.changes.title) \($0.since.text(in: language))" }
    }

    var changeLines: [ChangeLine] {
        (changes?.all ?? []).map { change in
            let name = change.record[language == .en ? .englishName : .name] ?? ""
            return ChangeLine(
                kind: labels.changes.kind(change.kind),
                name: name.isEmpty ? change.record[.name] ?? "" : name,
                place: "\(labels.appendix) \(change.record.table), \(change.record[.regions] ?? "")",
                details: change.fields.map { labels.changes.text(of: $0, labels) })
        }
    }
}
