internal import Diagnostics

/// Things by their ids, in the order they were added. An id's place in that order stands for it where it is used often.
struct Directory<Value> {
    private(set) var values: [Value] = []
    private(set) var ids: [String] = []
    private var locations: [SourceLocation] = []
    private var places: [String: Int] = [:]
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
        places.reserveCapacity(count)
    }

    /// Adds, or reports an id that is taken; the first stays.
    mutating func add(
        _ value: Value, id: String, at location: SourceLocation, _ diagnostics: inout DiagnosticList
    ) {
        if let first = places[id] {
            diagnostics.append(.duplicateID(id, at: location, first: locations[first]))
        } else {
            places[id] = values.count
            values.append(value)
            ids.append(id)
            locations.append(location)
        }
    }

    /// Remembers a record that cannot be used; nil where even its id cannot be read.
    mutating func leaveOut(_ id: String?) {
        if let id { idsLeftOut.insert(id) } else { isComplete = false }
    }

    /// Whether it is certain that no record has the id.
    func lacks(_ id: String) -> Bool { isComplete && places[id] == nil && !idsLeftOut.contains(id) }

    subscript(id: String) -> Value? { places[id].map { values[$0] } }

    /// Where among `values` the one with this id stands.
    func place(of id: String) -> Int? { places[id] }

    func location(of id: String) -> SourceLocation? { places[id].map { locations[$0] } }

    func holds(_ id: String) -> Bool { places[id] != nil }

    mutating func nearest(to id: String) -> String? {
        guard suggestionsLeft > 0 else { return nil }
        suggestionsLeft -= 1
        return nearestName(to: id, among: ids)
    }
}
