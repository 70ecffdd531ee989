internal import Diagnostics
internal import ServiceCatalogue

/// A record that has been read by its shape: the values that are right, each with its place. What is wrong has been
/// reported and is left out.
struct RecordValues: Sendable {
    struct Entry: Sendable {
        var key: String
        var keyPosition: SourcePosition
        var element: ReadElement
    }

    var start: SourcePosition
    var entries: [Entry] = []
    /// Keys that an error has been reported of, so that there is no value, or a list of fewer than were written.
    var misread: [String] = []
    /// Keys that belong to the registry.
    var registryKeys: [(key: String, position: SourcePosition)] = []

    func element(_ key: String) -> ReadElement? {
        entries.firstIndex { $0.key == key }.map { entries[$0].element }
    }

    func holds(_ key: String) -> Bool { entries.contains { $0.key == key } }

    /// Whether there is a misread key in it, or in a record or list within it.
    var isMisread: Bool { !misread.isEmpty || entries.contains { $0.element.isMisread } }

    /// Where the value of `key` stands; where the record begins, if it has none.
    func position(_ key: String) -> SourcePosition { element(key)?.position ?? start }

    func text(_ key: String) -> String? {
        if case .text(let text) = element(key)?.value { text } else { nil }
    }

    func date(_ key: String) -> CalendarDate? {
        if case .date(let date) = element(key)?.value { date } else { nil }
    }

    func address(_ key: String) -> WebAddress? {
        if case .address(let address) = element(key)?.value { address } else { nil }
    }

    func code(_ key: String) -> ICD10Range? {
        if case .code(let code) = element(key)?.value { code } else { nil }
    }

    func number(_ key: String) -> Int? {
        if case .number(let number) = element(key)?.value { number } else { nil }
    }

    func flag(_ key: String) -> Bool {
        if case .flag(true) = element(key)?.value { true } else { false }
    }

    /// Whether `false` is written.
    func denies(_ key: String) -> Bool {
        if case .flag(false) = element(key)?.value { true } else { false }
    }

    func record(_ key: String) -> RecordValues? { element(key)?.record }

    func list(_ key: String) -> [ReadElement] {
        if case .list(let list) = element(key)?.value { list } else { [] }
    }

    func texts(_ key: String) -> [String] { list(key).compactMap(\.text) }

    func mention(_ key: String) -> Mention? { element(key).flatMap(Mention.init) }

    func mentions(_ key: String) -> [Mention] { list(key).compactMap(Mention.init) }

    func recordsByID(_ key: String) -> [Entry] {
        if case .recordsByID(let entries) = element(key)?.value { entries } else { [] }
    }

    func textsByID(_ key: String) -> [Entry] {
        if case .textsByID(let entries) = element(key)?.value { entries } else { [] }
    }

    /// The text of `key` in its languages; nil where none of them is right.
    func localized(_ key: String) -> LocalizedText? {
        guard let record = record(key) else { return nil }
        let text = LocalizedText(nb: record.text("nb"), nn: record.text("nn"), en: record.text("en"))
        return text.isEmpty ? nil : text
    }
}

/// A value with its place: that of a key, or one of a list.
struct ReadElement: Sendable {
    enum Value: Sendable {
        case text(String)
        case date(CalendarDate)
        // In a box of its own, for it is three times as large as the others.
        indirect case address(WebAddress)
        case number(Int)
        case flag(Bool)
        case code(ICD10Range)
        case list([ReadElement])
        case record(RecordValues)
        case recordsByID([RecordValues.Entry])
        case textsByID([RecordValues.Entry])
    }

    var value: Value
    var position: SourcePosition

    var text: String? {
        if case .text(let text) = value { text } else { nil }
    }

    var record: RecordValues? {
        if case .record(let record) = value { record } else { nil }
    }

    fileprivate var isMisread: Bool {
        switch value {
        case .list(let elements): elements.contains(where: \.isMisread)
        case .record(let record): record.isMisread
        case .recordsByID(let entries): entries.contains { $0.element.isMisread }
        default: false
        }
    }
}

/// An id that a record names, with its place, before it has been looked up.
struct Mention: Sendable {
    var id: String
    var position: SourcePosition
}

extension Mention {
    /// Nil where something else than text stands.
    init?(_ element: ReadElement) {
        guard let id = element.text else { return nil }
        self.init(id: id, position: element.position)
    }
}
