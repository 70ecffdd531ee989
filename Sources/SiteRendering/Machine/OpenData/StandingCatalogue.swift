internal import ServiceCatalogue

/// The catalogue as data of an earlier build, and which services are others now.
public struct StandingCatalogue: Sendable {
    let document: [UInt8]
    let changes: TextChanges

    /// - Parameters:
    ///   - document: as this program wrote it, from sources that differed from those of today in these texts alone.
    public init(_ document: [UInt8], changes: TextChanges) {
        self.document = document
        self.changes = changes
    }

    /// The document of today; nil where the one that stands has none of these services.
    ///
    /// - Parameter services: in the document's order.
    func revised(_ services: [Service], _ line: (Service) -> [UInt8]) -> [UInt8]? {
        let list = StandingList("services", keyedBy: "id", of: document)
        guard list.count == services.count else { return nil }
        var pieces: [StandingList.Piece] = []
        for (element, service) in services.enumerated() {
            guard list.key(of: element).elementsEqual(service.id.utf8) else { return nil }
            if changes.touchText(of: service.id) {
                pieces.append(.new(line(service)))
            } else {
                pieces.append(standing: element)
            }
        }
        return list.document(of: pieces)
    }
}
