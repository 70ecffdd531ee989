internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The European reference networks of the register, each with the services that belong to it. A register without one has
/// no such page; where the services are too many for one page, each network leads to pages with its own.
struct NetworksPage: IndexPage {
    let edition: Edition

    static func all(on edition: Edition) -> [NetworksPage] {
        edition.catalogue.networks.isEmpty ? [] : [NetworksPage(edition: edition)]
    }

    func path(by addresses: Addresses) -> SitePath { addresses.networks }
    var title: String { edition.labels.networks }
    var description: Phrase { Phrase(edition.words.networks.intro, edition.language) }
    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        let divided = divided
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(description.text)</p>"#
        for (number, network) in edition.catalogue.networks.enumerated() {
            #"<section class="network"><h2 id="\#(network.id)">\#(edition.text(network.name))</h2>"#
            facts(of: network)
            members(of: network, divided?.parts[number])
            "</section>"
        }
        ArticleLinks(ids: articles, edition: edition)
    }

    @HTMLBuilder private func members(of network: ReferenceNetwork, _ parts: [ListPart]?) -> HTML {
        let members = edition.networkMembers.places(of: network)
        if !members.isEmpty {
            if let parts {
                PartLinks(parts: parts, page: self)
            } else {
                NetworkMembersTable(members: members, edition: edition)
            }
        }
    }

    var listedCount: Int { edition.networkMembers.all.count }
    var lists: [ServiceListing] {
        edition.catalogue.networks.map { network in
            ServiceListing(
                heading: edition.plain(network.name), indexes: Array(edition.networkMembers.places(of: network)),
                isAlphabetical: false)
        }
    }

    func markup(of part: ServiceListing) -> any Template {
        let members = part.indexes.first.flatMap { first in part.indexes.last.map { first..<$0 + 1 } } ?? 0..<0
        return NetworkMembersTable(members: members, edition: edition)
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

/// What belongs to the networks of the register, network by network, and of each in the side's order of services; found
/// once for all pages that show it.
struct NetworkMembers: Sendable {
    /// - Parameter place: of the service, in the side's order.
    let all: [(place: Int, membership: NetworkMembership)]
    private let placesOfNetworks: [String: Range<Int>]

    init(_ indexes: CatalogueIndexes, _ networks: [ReferenceNetwork]) {
        let found = indexes.services.enumerated().flatMap { place, service in
            service.memberships.map { (place: place, membership: $0) }
        }
        let byNetwork = Dictionary(grouping: found) { $0.membership.network.id }
        var all: [(place: Int, membership: NetworkMembership)] = []
        var places: [String: Range<Int>] = [:]
        for network in networks {
            let members = byNetwork[network.id] ?? []
            places[network.id] = all.count..<all.count + members.count
            all += members
        }
        (self.all, placesOfNetworks) = (all, places)
    }

    /// The places in `all` of a network's members.
    func places(of network: ReferenceNetwork) -> Range<Int> { placesOfNetworks[network.id] ?? 0..<0 }
}

/// Services of one network, or some of them, with what they are in it.
struct NetworkMembersTable: WrittenTemplate {
    /// Places in `edition.networkMembers.all`.
    let members: Range<Int>
    let edition: Edition

    func write(to html: inout HTML) {
        let members = edition.networkMembers.all[members]
        guard let network = members.first?.membership.network else { return }
        let (words, links) = (edition.words.networks, edition.nameLinks)
        let columns = TableColumns([
            .text(edition.labels.nameColumn), .text(words.membership), .text(words.sinceColumn),
        ])
        html.line(
            Table(.caption(words.servicesIn(edition.plain(network.name))), columns) { html in
                for (place, membership) in members {
                    columns.writeRow(to: &html) { column, html in
                        switch column {
                        case 0: html.append(links[place])
                        case 1: html.append(text: edition.words(for: membership.kind))
                        default: if let day = membership.since { html.append(edition.day(day)) }
                        }
                    }
                }
            })
    }
}

/// The networks in an article: what each is for, and the Norwegian services in it; how many, where the networks' own page is
/// too short for all of them.
struct NetworksTable: Template {
    let edition: Edition

    var body: HTML {
        Table(
            caption: edition.labels.networks,
            columns: [
                .text(edition.words.networks.network), .text(edition.words.networks.field),
                .text(edition.words.networks.norwegianServices),
            ],
            cells: edition.catalogue.networks.map { network in
                [
                    #"<a href="\#(edition.href(edition.addresses.networks))#\#(network.id)">\#(edition.text(network.name))</a>"#,
                    network.field.map(edition.text) ?? "", names(edition.networkMembers.places(of: network)),
                ]
            })
    }

    @HTMLBuilder private func names(_ members: Range<Int>) -> HTML {
        let all = edition.networkMembers.all
        if all.count > edition.catalogue.settings.servicesPerPage {
            "\(edition.labels.serviceCount(members.count))"
        } else if !members.isEmpty {
            "<ul>"
            for (place, _) in all[members] { "<li>\(edition.nameLinks[place])</li>" }
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
