internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The European reference networks of the register, each with the services that belong to it. A register without one has
/// no such page.
struct NetworksPage: PageKind {
    let edition: Edition

    static func all(on edition: Edition) -> [NetworksPage] {
        edition.catalogue.networks.isEmpty ? [] : [NetworksPage(edition: edition)]
    }

    func path(by addresses: Addresses) -> SitePath { addresses.networks }
    var title: String { edition.labels.networks }
    var description: Phrase { Phrase(edition.words.networks.intro, edition.language) }
    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        let members = NetworkMembers(edition)
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(description.text)</p>"#
        for network in edition.catalogue.networks {
            #"<section class="network"><h2 id="\#(network.id)">\#(edition.text(network.name))</h2>"#
            facts(of: network)
            members.table(of: network)
            "</section>"
        }
        ArticleLinks(ids: articles, edition: edition)
    }

    @HTMLBuilder private func facts(of network: ReferenceNetwork) -> HTML {
        if let field = network.field { "<p>\(edition.text(field))</p>" }
        if let address = network.address {
            let name = edition.plain(network.name)
            let words = edition.words.bodies.website(name)
            "<p>\(OutgoingLink(address: address, text: "\(words)", edition: edition))</p>"
        }
        if let source = network.source {
            #"<p class="label">\#(edition.labels.source): \#(edition.text(source))</p>"#
        }
    }

    /// Each once, in the order of the networks.
    private var articles: [String] {
        var seen = Set<String>()
        return edition.catalogue.networks.compactMap(\.article).filter { seen.insert($0).inserted }
    }
}

/// The services of each network, in alphabetical order, looked up once for the page.
struct NetworkMembers {
    let edition: Edition
    let byNetwork: [String: [(service: Service, membership: NetworkMembership)]]

    init(_ edition: Edition) {
        self.edition = edition
        let all = edition.services.flatMap { service in service.memberships.map { (service: service, membership: $0) } }
        byNetwork = Dictionary(grouping: all) { $0.membership.network.id }
    }

    @HTMLBuilder func table(of network: ReferenceNetwork) -> HTML {
        if let members = byNetwork[network.id] {
            Table(
                caption: edition.words.networks.servicesIn(edition.plain(network.name)),
                columns: [
                    .text(edition.labels.nameColumn), .text(edition.words.networks.membership),
                    .text(edition.words.networks.sinceColumn),
                ],
                cells: members.map { member in
                    [
                        ServiceNameLink(service: member.service, interface: edition.interface).body,
                        "\(edition.words(for: member.membership.kind))",
                        member.membership.since.map(edition.day) ?? "",
                    ]
                })
        }
    }
}

/// The networks in an article: what each is for, and the Norwegian services in it.
struct NetworksTable: Template {
    let edition: Edition

    var body: HTML {
        let members = NetworkMembers(edition)
        Table(
            caption: edition.labels.networks,
            columns: [
                .text(edition.words.networks.network), .text(edition.words.networks.field),
                .text(edition.words.networks.norwegianServices),
            ],
            cells: edition.catalogue.networks.map { network in
                [
                    #"<a href="\#(edition.href(edition.addresses.networks))#\#(network.id)">\#(edition.text(network.name))</a>"#,
                    network.field.map(edition.text) ?? "", names(members.byNetwork[network.id] ?? []),
                ]
            })
    }

    @HTMLBuilder private func names(_ members: [(service: Service, membership: NetworkMembership)]) -> HTML {
        if !members.isEmpty {
            "<ul>"
            for member in members {
                "<li>\(ServiceNameLink(service: member.service, interface: edition.interface).body)</li>"
            }
            "</ul>"
        }
    }
}

/// A membership on the page of its service: the network, and what the service is in it.
struct MembershipLine: Template {
    let membership: NetworkMembership
    let edition: Edition

    var body: HTML {
        let network = membership.network
        #"<a href="\#(edition.href(edition.addresses.networks))#\#(network.id)">\#(edition.text(network.name))</a>: \#(edition.words(for: membership.kind))\#(since)"#
    }

    private var since: HTML {
        guard let day = membership.since else { return "" }
        return " \(edition.words.networks.since.html(edition.day(day)))"
    }
}

extension Edition {
    fileprivate func words(for kind: NetworkMembership.Kind) -> String {
        switch kind {
        case .full: words.networks.full
        case .affiliated: words.networks.affiliated
        }
    }
}
