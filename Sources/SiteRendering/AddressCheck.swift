internal import Diagnostics
internal import ServiceCatalogue

/// Old addresses that are the present address of a page, or that two texts claim.
struct AddressCheck {
    private struct Claim {
        var owner: String
        var location: SourceLocation
    }

    private(set) var diagnostics = DiagnosticList()
    private var claims: [String: Claim] = [:]
    private let targets: LinkTargets

    init(editions: [Edition], targets: LinkTargets) {
        self.targets = targets
        guard let catalogue = editions.first?.catalogue else { return }
        for service in catalogue.services { check(service.text.aliases, of: service.id, service.text.locations) }
        for article in catalogue.articles { check(article.aliases, of: article.id, article.locations) }
    }

    private mutating func check(_ aliases: [String], of owner: String, _ places: RecordLocations<TextField>) {
        for (place, alias) in aliases.enumerated() {
            let claim = Claim(owner: owner, location: places[.aliases, place])
            let path = String(alias.drop { $0 == "/" })
            if let page = targets.page(at: path), !page.isMoved { reportInUse(alias, claim) }
            if let first = claims[path] { report(alias, claim, after: first) } else { claims[path] = claim }
        }
    }

    private mutating func reportInUse(_ alias: String, _ claim: Claim) {
        diagnostics.error(
            "unique-addresses", at: claim.location,
            Wording(
                nb: "den gamle adressen '\(alias)' er adressen til en side som finnes nå",
                en: "the old address '\(alias)' is the address of a page that exists now"),
            help: Wording(nb: "ta den bort fra 'aliases'", en: "remove it from 'aliases'"))
    }

    private mutating func report(_ alias: String, _ claim: Claim, after first: Claim) {
        diagnostics.error(
            "unique-addresses", at: claim.location,
            Wording(
                nb: "den gamle adressen '\(alias)' til '\(claim.owner)' står også under '\(first.owner)'",
                en: "the old address '\(alias)' of '\(claim.owner)' stands under '\(first.owner)' too"),
            notes: [Diagnostic.Note(Wording(nb: "står først her", en: "stands here first"), at: first.location)],
            help: Wording(
                nb: "la den stå bare der den skal føre leseren", en: "keep it only where it is to lead the reader"))
    }
}
