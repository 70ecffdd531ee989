internal import JSON

/// A service as a report names it.
public struct NamedService: Sendable, Hashable {
    public var id: String
    /// The approved Norwegian name.
    public var name: String
}

/// What happened to the services between two catalogues. Each service is in one list, unless a discontinued or moved one
/// changed otherwise as well.
public struct ServiceChanges: Sendable, Hashable {
    public struct Changed: Sendable, Hashable {
        public var service: NamedService
        public var fields: [FieldChange]
    }

    public struct Discontinued: Sendable, Hashable {
        public var service: NamedService
        /// Its last day, `2019-01-01`.
        public var day: String
    }

    public struct Moved: Sendable, Hashable {
        public var service: NamedService
        public var formerID: String
    }

    public private(set) var added: [NamedService] = []
    public private(set) var changed: [Changed] = []
    public private(set) var discontinued: [Discontinued] = []
    public private(set) var moved: [Moved] = []
    /// Taken out of the register.
    public private(set) var removed: [NamedService] = []

    public var isNone: Bool {
        added.isEmpty && changed.isEmpty && discontinued.isEmpty && moved.isEmpty && removed.isEmpty
    }

    /// - Parameters: `data/catalogue.json` of the two sites; an empty one stands for no site.
    public init(from before: [UInt8], to after: [UInt8]) {
        let (old, new) = (CatalogueLines(before), CatalogueLines(after))
        var left = Dictionary(old.services.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var unknown: [CatalogueLines.Line] = []
        for line in new.services {
            guard let earlier = left.removeValue(forKey: line.id) else {
                unknown.append(line)
                continue
            }
            if earlier.bytes != line.bytes { compare(earlier.record, line.record) }
        }
        for line in unknown { addOrMove(line.record, id: line.id, &left) }
        removed = old.services.filter { left[$0.id] != nil }.map { NamedService($0.record) }
    }

    /// A new id that has the address of one that is gone is the same service.
    private mutating func addOrMove(_ record: JSON, id: String, _ left: inout [String: CatalogueLines.Line]) {
        let former = record["former_addresses"]?.elements?.compactMap(\.string).lazy.compactMap(serviceID)
            .first { left[$0] != nil }
        guard let former, let earlier = left.removeValue(forKey: former) else {
            added.append(NamedService(record))
            return
        }
        moved.append(Moved(service: NamedService(record), formerID: former))
        compare(earlier.record, record, ignoring: ["id", "pages", "data", "former_addresses"])
    }

    private mutating func compare(_ old: JSON, _ new: JSON, ignoring ignored: Set<String> = []) {
        var fields = FieldChange.between(old, and: new, ignoring: ignored)
        let service = NamedService(new)
        if old["discontinued"] == nil, let day = new["discontinued"]?.string {
            discontinued.append(Discontinued(service: service, day: day))
            fields.removeAll { $0.field == "discontinued" }
        }
        if !fields.isEmpty { changed.append(Changed(service: service, fields: fields)) }
    }
}

/// `amming` of `/tjenester/amming/`.
private func serviceID(_ address: String) -> String? {
    let parts = address.split(separator: "/")
    return parts.count == 2 && parts[0] == "tjenester" ? String(parts[1]) : nil
}

extension NamedService {
    init(_ record: JSON) {
        id = record["id"]?.string ?? ""
        name = record["name"]?["nb"]?.string ?? record["name"]?["nn"]?.string ?? id
    }
}
