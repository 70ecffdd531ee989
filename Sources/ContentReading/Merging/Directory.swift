internal import Diagnostics

/// Things by their ids, in the order they were added.
struct Directory<Value> {
    private var values: [String: (value: Value, location: SourceLocation)] = [:]
    private(set) var ids: [String] = []
    /// False where a file that names them, or an id in it, could not be read: then an unknown id is nobody's mistake.
    var isComplete = true
    /// Ids of records that have mistakes of their own and are left out for them.
    private var idsLeftOut = Set<String>()
    /// Looking for the nearest of many names takes long, and a file with hundreds of wrong ids has one reason.
    private var suggestionsLeft = 50

    /// Adds, or reports an id that is taken; the first stays.
    mutating func add(
        _ value: Value, id: String, at location: SourceLocation, _ diagnostics: inout DiagnosticList
    ) {
        if let first = values[id] {
            diagnostics.append(.duplicateID(id, at: location, first: first.location))
        } else {
            values[id] = (value, location)
            ids.append(id)
        }
    }

    /// Remembers a record that cannot be used; nil where even its id cannot be read.
    mutating func leaveOut(_ id: String?) {
        if let id { idsLeftOut.insert(id) } else { isComplete = false }
    }

    /// Whether it is certain that no record has the id.
    func lacks(_ id: String) -> Bool { isComplete && values[id] == nil && !idsLeftOut.contains(id) }

    subscript(id: String) -> Value? { values[id]?.value }

    func location(of id: String) -> SourceLocation? { values[id]?.location }

    func holds(_ id: String) -> Bool { values[id] != nil }

    var inOrder: [Value] { ids.compactMap { self[$0] } }

    mutating func nearest(to id: String) -> String? {
        guard suggestionsLeft > 0 else { return nil }
        suggestionsLeft -= 1
        return nearestName(to: id, among: ids)
    }
}
