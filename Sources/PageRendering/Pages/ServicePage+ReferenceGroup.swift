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
        let title = edition.words.referenceGroup.title
        return HTML {
            #"<section class="reference-group"><h2>\#(title)</h2>"#
            sharers(of: group)
            Table(
                caption: edition.words.referenceGroup.members,
                columns: [.text(edition.words.referenceGroup.role), .text(edition.words.referenceGroup.from)],
                cells: rows(of: group))
            if let mandate = group.mandate {
                let words = edition.words.referenceGroup.mandate
                "<p>\(OutgoingLink(address: mandate, text: "\(words)", edition: edition))</p>"
            }
            "</section>"
        }
    }

    private func rows(of group: ReferenceGroup) -> [[HTML]] {
        let leads = edition.words.referenceGroup.leader
        return [group.leader].compactMap(\.self).map { ["\(edition.text($0.role)) (\(leads))", origin(of: $0)] }
            + group.members.map { [edition.text($0.role), origin(of: $0)] }
    }

    private func origin(of member: ReferenceGroup.Member) -> HTML {
        if let region = member.region { return edition.text(region.name) }
        return member.isUser ? "\(edition.words.referenceGroup.users)" : "–"
    }

    @HTMLBuilder private func sharers(of group: ReferenceGroup) -> HTML {
        let others = group.services.filter { $0 != service.id }.compactMap(edition.indexes.service)
        if !others.isEmpty {
            let links = ServiceLinks(services: others, edition: edition).body
            "<p>\(edition.words.referenceGroup.sharedWith.html(links))</p>"
        }
    }
}
