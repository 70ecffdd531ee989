internal import Diagnostics
internal import ServiceCatalogue

/// Ids of a theme's parts that headings of texts have, too, or that stand in two parts: a link to the one leads to the
/// other, and a page with an id twice is no valid HTML.
struct PartIDCheck {
    private(set) var diagnostics = DiagnosticList()

    init(_ ids: [(id: String, location: SourceLocation)], catalogue: Catalogue) {
        if ids.isEmpty { return }
        var first: [String: SourceLocation] = [:]
        for (id, location) in ids {
            if let other = first[id] {
                diagnostics.append(.idTwice(id, at: location, other: other))
            } else {
                first[id] = location
            }
        }
        var left = first
        for body in catalogue.services.lazy.flatMap(\.text.bodies) + catalogue.articles.flatMap(\.bodies) {
            for heading in body.document.headings {
                guard let location = left.removeValue(forKey: heading.id) else { continue }
                let place = SourceLocation(body.file, heading.position)
                diagnostics.append(.idOfHeading(heading.id, at: location, heading: place))
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func idTwice(
        _ id: String, at location: SourceLocation, other: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error, "id-taken-in-part", at: location,
            Wording(
                nb: "id-en '\(id)' står to ganger i delene til temaet",
                en: "the id '\(id)' stands twice in the theme's parts"),
            notes: [Note(Wording(nb: "står først her", en: "stands here first"), at: other)],
            help: Wording(nb: "gi den ene et annet navn", en: "give one of them another name"))
    }

    fileprivate static func idOfHeading(
        _ id: String, at location: SourceLocation, heading: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error, "id-taken-in-part", at: location,
            Wording(
                nb: "id-en '\(id)' er også id-en til en overskrift, så lenker til den leder feil",
                en: "the id '\(id)' is that of a heading, too, so that links to it lead to the wrong place"),
            notes: [Note(Wording(nb: "overskriften står her", en: "the heading stands here"), at: heading)],
            help: Wording(
                nb: "skriv en id med understrek, som 'tema_\(id)': det har ingen overskrift",
                en: "write an id with an underscore, such as 'tema_\(id)': no heading has one"))
    }
}
