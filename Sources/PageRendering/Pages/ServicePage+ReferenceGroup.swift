internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// Who sits in the service's reference group, by roles.
struct ReferenceGroupSection: Template {
    let service: Service
    let edition: Edition

    var body: HTML {
        for group in edition.catalogue.referenceGroups(of: service) { section(group) }
    }

    private func section(_ group: ReferenceGroup) -> HTML {
        let title = edition.words(nb: "Referansegruppen", nn: "Referansegruppa", en: "The reference group")
        return HTML {
            #"<section class="reference-group"><h2>\#(title)</h2>"#
            sharers(of: group)
            Table(
                caption: edition.words(
                    nb: "Medlemmene i referansegruppen", nn: "Medlemmene i referansegruppa",
                    en: "The members of the reference group"),
                columns: [
                    .text(edition.words(nb: "Rolle", nn: "Rolle", en: "Role")),
                    .text(edition.words(nb: "Kommer fra", nn: "Kjem frå", en: "Comes from")),
                ],
                cells: rows(of: group))
            if let mandate = group.mandate {
                let words = edition.words(
                    nb: "Mandatet til referansegruppen", nn: "Mandatet til referansegruppa",
                    en: "The mandate of the reference group")
                "<p>\(OutgoingLink(address: mandate, text: "\(words)", edition: edition))</p>"
            }
            "</section>"
        }
    }

    private func rows(of group: ReferenceGroup) -> [[HTML]] {
        let leads = edition.words(nb: "leder", nn: "leiar", en: "leader")
        return [group.leader].compactMap(\.self).map { ["\(edition.text($0.role)) (\(leads))", origin(of: $0)] }
            + group.members.map { [edition.text($0.role), origin(of: $0)] }
    }

    private func origin(of member: ReferenceGroup.Member) -> HTML {
        if let region = member.region { return edition.text(region.name) }
        return member.isUser
            ? "\(edition.words(nb: "brukerne", nn: "brukarane", en: "the users"))" : "–"
    }

    @HTMLBuilder private func sharers(of group: ReferenceGroup) -> HTML {
        let others = group.services.filter { $0 != service.id }.compactMap(edition.indexes.service)
        if !others.isEmpty {
            "<p>\(edition.words(nb: "Gruppen er felles med", nn: "Gruppa er felles med", en: "The group is shared with")) \(ServiceLinks(services: others, edition: edition)).</p>"
        }
    }
}
