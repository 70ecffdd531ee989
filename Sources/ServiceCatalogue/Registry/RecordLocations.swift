public import Diagnostics

/// Where the fields of one record stand in its file, so that a rule can point at the line that breaks it.
public struct RecordLocations<Field: Hashable & Sendable>: Sendable {
    @usableFromInline struct Entry: Sendable {
        @usableFromInline var field: Field
        @usableFromInline var index: Int32
        @usableFromInline var position: SourcePosition

        @inlinable init(field: Field, index: Int32, position: SourcePosition) {
            self.field = field
            self.index = index
            self.position = position
        }
    }

    public let file: String
    public let start: SourcePosition
    @usableFromInline var entries: [Entry] = []
    /// The fields that reading has reported an error in, so that the record holds nothing of them, or not all; what is
    /// found wrong for want of them is no second mistake. Each once or more.
    public private(set) var misread: [Field] = []

    public init(file: String, start: SourcePosition = .start) {
        self.file = file
        self.start = start
    }

    /// - Parameter index: for a field that is a list, the element's place in it, from 0.
    // Inlinable: it is called for every field, and calls through the generic type took a twentieth of all reading.
    @inlinable public mutating func record(_ field: Field, _ index: Int = 0, at position: SourcePosition) {
        entries.append(Entry(field: field, index: Int32(clamping: index), position: position))
    }

    public mutating func recordMisread(_ field: Field) { misread.append(field) }

    /// Where the field stands; for one that is not there, where the record begins.
    @inlinable public subscript(field: Field, index: Int = 0) -> SourceLocation {
        SourceLocation(file, entries.first { $0.field == field && $0.index == index }?.position ?? start)
    }

    @inlinable public func holds(_ field: Field) -> Bool { entries.contains { $0.field == field } }
}

/// The places in a registry row that a diagnostic may point at. Those of a site or a code have the element's index.
public enum ServiceField: String, Sendable, CaseIterable {
    case id, category, name, norwegianName, englishName, regions, reportingRegion, sites, trust, hospital, unit, place,
        website, icd10, codes, codeNote, procedures, approved, discontinued, successors, function, termYears,
        links,
        waivers, source, history, outcome, predecessors, shown
}

/// The places in the front matter of a text that a diagnostic may point at. Those of lists have the element's index.
public enum TextField: String, Sendable, CaseIterable {
    case id, lang, title, summary, englishSummary, keywords, audience, referral, contact, reviewed, owner, aliases,
        related, waivers, body
    case alsoCodes = "also_codes"
    case notices, group, order
}
