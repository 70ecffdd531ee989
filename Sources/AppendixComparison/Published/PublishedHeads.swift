internal import AppendixTables

/// The heads of the columns of a published file, with what each stands for. One that somebody has reworded is told by
/// where it stands, so that a word does not cost the whole table.
struct PublishedHeads {
    private let texts: [String]
    private(set) var fields: [AppendixField?]

    init(_ texts: [String]) {
        self.texts = texts
        fields = texts.map { AppendixField(label: $0) }
        let all = AppendixField.allCases
        let unknown = fields.indices.filter { fields[$0] == nil && !texts[$0].oneLine.isEmpty }
        for place in unknown {
            // Between the same neighbours as in a file of ours.
            let before = place > 0 ? fields[place - 1] : nil
            let expected = before.flatMap(all.firstIndex(of:)).map { $0 + 1 } ?? (place == 0 ? 0 : nil)
            guard let expected, expected < all.count, !fields.contains(all[expected]) else { continue }
            let after = place + 1 < fields.count ? fields[place + 1] : nil
            guard place + 1 == fields.count || after == all[min(expected + 1, all.count - 1)] else { continue }
            fields[place] = all[expected]
        }
    }

    func unknown(at place: PublishedAppendix.Place) -> [PublishedAppendix.UnknownHead] {
        zip(texts, fields).compactMap { text, field in
            let isKnown = text.oneLine.isEmpty || PublishedHeads.known.contains(text.foldedLabel)
            return isKnown ? nil : .init(text: text.oneLine, place: place, takenFor: field)
        }
    }

    /// What heads files of ours have, those of Vedlegg 4 to 6 and of the marks of changes among them.
    private static let known: Set<String> = {
        let fields = AppendixLabels.all.flatMap { words in
            AppendixField.allCases.flatMap { [words.field($0), words.formerName(of: $0)] }.compactMap(\.self)
                + words.headsOfOthers
        }
        return Set(fields.map(\.foldedLabel))
    }()
}

/// The columns of a table of a Word file. Of the five, or four in Vedlegg 3, at least two must have heads that are known;
/// the others are told by where they stand.
struct PublishedColumns {
    private(set) var columns: [AppendixColumn?]
    /// The places of the heads that are not known.
    private(set) var unknown: [Int]

    /// Nil where the row is no head of an appendix table.
    init?(_ heads: [String]) {
        columns = heads.map { AppendixColumn(label: $0) }
        unknown = []
        let known = columns.compactMap(\.self)
        guard Set(known).count == known.count, known.count >= 2, known.contains(.name) || known.contains(.location)
        else { return nil }
        unknown = columns.indices.filter { columns[$0] == nil && !heads[$0].isEmpty }
        let whole = AppendixColumn.allCases.filter { heads.count > 4 || $0 != .codes }
        guard heads.count == whole.count else { return }
        for place in unknown where !known.contains(whole[place]) { columns[place] = whole[place] }
    }
}
