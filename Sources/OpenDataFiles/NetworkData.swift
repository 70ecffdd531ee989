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
    static func write(of service: Service, to json: inout JSONWriter) {
        json.member("networks", service.networkNames)
        json.key("memberships")
        json.array { json in
            for membership in service.memberships {
                json.object { json in
                    json.member("network", membership.network.id)
                    json.member("kind", membership.kind.rawValue)
                    json.member("since", membership.since)
                }
            }
        }
    }
}

extension Service {
    /// The Norwegian ones, as in all tables that are in no language.
    var networkNames: [String] { memberships.map { $0.network.name.best(for: .nb).text } + networksNamedOnly }
}
