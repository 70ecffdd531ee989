internal import JSON
internal import ServiceCatalogue

/// What is told of a kind of service, as members of its record.
struct CategoryData {
    private let account: CategoryDescription

    init(_ account: CategoryDescription) { self.account = account }

    func write(to json: inout JSONWriter) {
        json.member("purpose", account.purpose)
        demands("must", account.must, &json)
        demands("must_not", account.mustNot, &json)
        demands("placement", account.placement, &json)
        json.member("term", account.term)
        json.member("decision", account.decision)
        json.member("afterwards", account.afterwards)
        json.member("source", account.source)
    }

    private func demands(_ name: String, _ demands: [CategoryDescription.Demand], _ json: inout JSONWriter) {
        json.key(name)
        json.array { json in
            for demand in demands {
                json.object { json in
                    json.member("text", demand.text)
                    json.member("basis", demand.basis)
                }
            }
        }
    }
}

extension JSONWriter {
    /// A member that has no value is left out.
    mutating func member(_ name: String, _ text: LocalizedText?) {
        if let text { member(name, text) }
    }
}
