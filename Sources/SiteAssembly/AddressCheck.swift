internal import Diagnostics
internal import OpenDataFiles
internal import PageRendering
internal import ServiceCatalogue
internal import SiteConventions

/// Old addresses that are the present address of another page, or that two texts claim.
///
/// Reading has compared the services with each other; here every page of the site is known, and the articles are.
struct AddressCheck {
    private struct Claim {
        var owner: String
        var isService: Bool
        var location: SourceLocation
    }

    private(set) var diagnostics = DiagnosticList()
    private var claims: [String: Claim] = [:]
    private let targets: LinkTargets

    init(catalogue: Catalogue, targets: LinkTargets) {
        self.targets = targets
        for service in catalogue.services where !service.aliases.isEmpty {
            check(service.aliases, of: service.id, isService: true) { service.text.locations[.aliases, $0] }
        }
        for article in catalogue.articles {
            check(article.aliases, of: article.id, isService: false) { article.locations[.aliases, $0] }
        }
        for hospital in catalogue.trusts.flatMap(\.hospitals) {
            check(hospital.aliases, of: hospital.id, isService: false) { hospital.aliasLocations[$0] }
        }
    }

    private mutating func check(
        _ aliases: [String], of owner: String, isService: Bool, at location: (Int) -> SourceLocation
    ) {
        for (index, alias) in aliases.enumerated() {
            let claim = Claim(owner: owner, isService: isService, location: location(index))
            let path = String(alias.drop { $0 == "/" })
            if reportIfOfFile(path, alias, at: claim.location) { continue }
            if let page = targets.page(at: path), page.leadsOn == nil,
                !(isService && page.isOfService(otherThan: owner))
            {
                reportInUse(alias, claim)
            }
            guard let first = claims[path] else {
                claims[path] = claim
                continue
            }
            if !(isService && first.isService) { report(alias, claim, after: first) }
        }
    }

    /// An address in the place of a file of the site, such as `/robots.txt/`: no folder can have its name.
    private mutating func reportIfOfFile(_ path: String, _ alias: String, at location: SourceLocation) -> Bool {
        var around = ""
        for name in path.split(separator: "/") {
            around += (around.isEmpty ? "" : "/") + name
            if targets.isFileOfItsOwn(around) {
                diagnostics.append(.placeOfFile(alias, around, at: location))
                return true
            }
        }
        return false
    }

    private mutating func reportInUse(_ alias: String, _ claim: Claim) {
        diagnostics.error(
            "address-taken", at: claim.location,
            Wording(
                nb: "den gamle adressen '\(alias)' er adressen til en side som finnes nå",
                en: "the old address '\(alias)' is the address of a page that exists now"),
            help: Wording(nb: "ta den bort fra 'aliases'", en: "remove it from 'aliases'"))
    }

    private mutating func report(_ alias: String, _ claim: Claim, after first: Claim) {
        diagnostics.error(
            "address-taken", at: claim.location,
            Wording(
                nb: "den gamle adressen '\(alias)' til '\(claim.owner)' står også under '\(first.owner)'",
                en: "the old address '\(alias)' of '\(claim.owner)' stands under '\(first.owner)' too"),
            notes: [Diagnostic.Note(Wording(nb: "står først her", en: "stands here first"), at: first.location)],
            help: Wording(
                nb: "la den stå bare der den skal føre leseren", en: "keep it only where it is to lead the reader"))
    }
}

extension Diagnostic {
    fileprivate static func placeOfFile(_ alias: String, _ file: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "address-taken", at: location,
            Wording(
                nb: "den gamle adressen '\(alias)' er plassen til filen '\(file)'",
                en: "the old address '\(alias)' is the place of the file '\(file)'"),
            help: Wording(nb: "ta den bort fra 'aliases'", en: "remove it from 'aliases'"))
    }
}

extension PlannedPage {
    fileprivate func isOfService(otherThan id: String) -> Bool { serviceID.map { $0 != id } ?? false }
}
