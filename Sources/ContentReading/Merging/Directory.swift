internal import Diagnostics
internal import ServiceCatalogue

/// Things by their ids, in the order they were added. An id's place in that order stands for it where it is used often.
struct Directory<Value: Sendable>: Sendable {
    private(set) var values: [Value] = []
    private(set) var ids: [String] = []
    /// What each is called, in every language; asked for where somebody wrote a name for an id.
    private var names: [[String]] = []
    private var locations: [SourceLocation] = []
    private var indexes: [String: Int] = [:]
    /// False where a file that names them, or an id in it, could not be read: then an unknown id is nobody's mistake.
    var isComplete = true
    /// Ids of records that have mistakes of their own and are left out for them.
    private var idsLeftOut = Set<String>()
    /// Looking for the nearest of many names takes long, and a file with hundreds of wrong ids has one reason.
    private var suggestionsLeft = 50

    mutating func reserveCapacity(_ count: Int) {
        values.reserveCapacity(count)
        ids.reserveCapacity(count)
        locations.reserveCapacity(count)
        indexes.reserveCapacity(count)
    }

    /// Adds, or reports an id that is taken; the first stays.
    mutating func add(
        _ value: Value, id: String, names: [String] = [], at location: SourceLocation,
        _ diagnostics: inout DiagnosticList
    ) {
        if let first = indexes[id] {
            diagnostics.append(.duplicateID(id, at: location, first: locations[first]))
        } else {
            indexes[id] = values.count
            values.append(value)
            ids.append(id)
            self.names.append(names)
            locations.append(location)
        }
    }

    /// Remembers a record that cannot be used; nil where even its id cannot be read.
    mutating func leaveOut(_ id: String?) {
        if let id { idsLeftOut.insert(id) } else { isComplete = false }
    }

    /// Whether it is certain that no record has the id.
    func lacks(_ id: String) -> Bool { isComplete && indexes[id] == nil && !idsLeftOut.contains(id) }

    subscript(id: String) -> Value? { indexes[id].map { values[$0] } }

    /// Where among `values` the one with this id stands.
    func index(of id: String) -> Int? { indexes[id] }

    func location(of id: String) -> SourceLocation? { indexes[id].map { locations[$0] } }

    func holds(_ id: String) -> Bool { indexes[id] != nil }

    mutating func nearest(to id: String) -> String? {
        guard suggestionsLeft > 0 else { return nil }
        suggestionsLeft -= 1
        return idOfName(id) ?? nearestName(to: id, among: ids)
    }

    /// The id of what is called so: by its whole name, its name without the form of company, its last words or its
    /// initials, where only one fits.
    private func idOfName(_ name: String) -> String? {
        let folded = word(name)
        if folded.isEmpty { return nil }
        if holds(folded) { return folded }
        let fits: [(String) -> Bool] = [
            { word($0) == folded }, { withoutForm(word($0)) == withoutForm(folded) },
            { word($0).hasSuffix("-" + folded) }, { hasInitials(name, $0) },
        ]
        for fit in fits {
            let found = names.indices.filter { names[$0].contains(where: fit) }
            if found.count == 1 { return ids[found[0]] }
        }
        return nil
    }
}

/// The name as an id would have it.
private func word(_ name: String) -> String { addressWord(name, ifEmpty: "") }

/// Without "RHF" or "HF" at the end, which people leave out.
private func withoutForm(_ folded: String) -> String {
    for form in ["-rhf", "-hf"] where folded.hasSuffix(form) { return String(folded.dropLast(form.count)) }
    return folded
}

/// Whether capitals such as "OUS" can stand for the name: they begin its words, or the parts of a word with "sykehus".
private func hasInitials(_ capitals: String, _ name: String) -> Bool {
    guard (2...6).contains(capitals.utf8.count), capitals.allSatisfy(\.isUppercase) else { return false }
    let parts = name.lowercased().replacing("sykehus", with: " sykehus").replacing("sjukehus", with: " sjukehus")
    let words = parts.split { $0 == " " || $0 == "-" }.filter { $0 != "hf" && $0 != "rhf" }
    return String(words.compactMap(\.first)) == capitals.lowercased()
}
