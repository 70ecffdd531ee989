internal import JSON
internal import ServiceCatalogue

/// European reference networks as JSON, by the keys of the content's own file.
enum NetworkData {
    static func json(_ network: ReferenceNetwork) -> [UInt8] {
        JSONWriter.value { json in
            json.object { json in
                json.member("id", network.id)
                json.member("name", network.name)
                json.member("field", network.field)
                json.member("url", network.address?.href)
                json.member("source", network.source)
            }
        }
    }

    /// Of a service: the names, and each membership whole.
    static func write(_ memberships: [NetworkMembership], to json: inout JSONWriter) {
        json.member("networks", memberships.map(\.network.ownName))
        json.key("memberships")
        json.array { json in
            for membership in memberships {
                json.object { json in
                    json.member("network", membership.network.id)
                    json.member("kind", membership.kind.rawValue)
                    json.member("since", membership.since)
                }
            }
        }
    }
}

extension ReferenceNetwork {
    /// The Norwegian one, as in all tables that are in no language.
    var ownName: String { name.best(for: .nb).text }
}
