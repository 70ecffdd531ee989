/// Which service took over from which, told from either side: a row that names its successors is named by them as a
/// predecessor, and the other way round.
public struct Succession: Sendable {
    private var successorsByID: [String: [String]] = [:]
    private var predecessorsByID: [String: [String]] = [:]

    public init(_ services: [Service]) {
        for service in services {
            for successor in service.successors { add(service.id, successor) }
            for predecessor in service.predecessors { add(predecessor, service.id) }
        }
    }

    private mutating func add(_ earlier: String, _ later: String) {
        if !successorsByID[earlier, default: []].contains(later) { successorsByID[earlier, default: []].append(later) }
        if !predecessorsByID[later, default: []].contains(earlier) {
            predecessorsByID[later, default: []].append(earlier)
        }
    }

    public func successors(of id: String) -> [String] { successorsByID[id] ?? [] }
    public func predecessors(of id: String) -> [String] { predecessorsByID[id] ?? [] }
}
