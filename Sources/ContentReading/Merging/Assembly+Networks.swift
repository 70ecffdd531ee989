internal import Diagnostics
internal import ServiceCatalogue

extension Assembly {
    /// The networks, and what belongs to which of them by the ids of services.
    mutating func addNetworks() {
        var networks = Directory<ReferenceNetwork>()
        for file in parts.files(of: .networks) {
            for values in file.records {
                let article = values.mention("article").flatMap { self.article($0, in: file.file) }
                let members = values.list("members").compactMap(\.record)
                for mention in members.compactMap({ $0.mention("service") }) { checkService(mention, in: file.file) }
                guard let id = values.text("id"), let name = values.localized("name") else { continue }
                let network = ReferenceNetwork(
                    id: id, name: name, field: values.localized("field"), address: values.address("url"),
                    source: values.localized("source"), article: article)
                let isFirst = !networks.holds(id)
                networks.add(network, id: id, at: SourceLocation(file.file, values.position("id")), &diagnostics)
                if isFirst { addMembers(members, of: network, in: file.file) }
            }
        }
        registry.networks = networks.values
    }

    private mutating func addMembers(_ members: [RecordValues], of network: ReferenceNetwork, in file: String) {
        var memberships = Directory<NetworkMembership>()
        for values in members {
            guard let service = values.mention("service"),
                let kind = values.text("kind").flatMap(NetworkMembership.Kind.init(rawValue:))
            else { continue }
            let location = SourceLocation(file, service.position)
            memberships.add(
                NetworkMembership(
                    network: network, kind: kind, since: values.date("since"), location: location,
                    dayLocation: SourceLocation(file, values.position("since"))),
                id: service.id, at: location, &diagnostics)
        }
        for (id, membership) in zip(memberships.ids, memberships.values) {
            registry.membershipsByService[id, default: []].append(membership)
        }
    }
}
