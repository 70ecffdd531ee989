internal import Diagnostics
internal import ServiceCatalogue

/// Old addresses of services and articles, and addresses that were given up, against the addresses that texts have now.
/// (Those of indexes are known when the site is planned.)
extension Assembly {
    mutating func reportAddresses(of services: [Service], _ articles: [Article]) {
        let hasAliases = services.contains { !$0.text.aliases.isEmpty } || articles.contains { !$0.aliases.isEmpty }
        guard hasAliases || !parts.gone.isEmpty else { return }
        var owners = AddressOwners(services, articles)
        for service in services { owners.addOld(service.text.aliases, of: service.id, true, service.text.locations) }
        for article in articles { owners.addOld(article.aliases, of: article.id, false, article.locations) }
        for file in parts.gone { owners.checkGone(file) }
        diagnostics.append(contentsOf: owners.diagnostics)
    }
}

private struct AddressOwners {
    private struct Claim {
        var path: String
        var owner: String
        var isPresent: Bool
        var isOfService: Bool
        var location: SourceLocation
    }

    private(set) var diagnostics = DiagnosticList()
    private let services: [String: Service]
    private let articles: [String: SourceLocation]
    private var old: [String: Claim] = [:]
    /// The first claim to each path in small letters: hosts and disks there are that tell no capitals from them.
    private var folded: [String: Claim] = [:]

    init(_ services: [Service], _ articles: [Article]) {
        self.services = Dictionary(
            services.lazy.map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
        self.articles = Dictionary(
            articles.map { ($0.id, $0.locations[.id]) }, uniquingKeysWith: { _, last in last })
    }

    /// Of the text that has this address now.
    private func present(_ path: String) -> Claim? {
        let folders = [
            ("/tjenester/", true), ("/en/services/", true), ("/artikler/", false), ("/en/articles/", false),
        ]
        for (folder, isOfService) in folders where path.hasPrefix(folder) && path.hasSuffix("/") {
            let owner = String(path.dropFirst(folder.count).dropLast())
            guard let location = isOfService ? services[owner]?.text.locations[.id] : articles[owner] else { continue }
            return Claim(path: path, owner: owner, isPresent: true, isOfService: isOfService, location: location)
        }
        return nil
    }

    private func claim(to path: String) -> Claim? { old[path] ?? present(path) }

    mutating func addOld(
        _ aliases: [String], of owner: String, _ isOfService: Bool, _ places: RecordLocations<TextField>
    ) {
        for (index, path) in aliases.enumerated() {
            let claim = Claim(
                path: path, owner: owner, isPresent: false, isOfService: isOfService,
                location: places[.aliases, index])
            if let first = self.claim(to: path) {
                // What an article has to do with it is told with the pages of the whole site.
                if isOfService, first.isOfService, first.owner != owner {
                    diagnostics.append(.addressTaken(path, by: first.owner, at: claim.location, first: first.location))
                }
                continue
            }
            old[path] = claim
            let small = path.lowercased()
            if let first = folded[small] ?? present(small) {
                diagnostics.append(.differsInCase(path, from: first.path, at: claim.location, first: first.location))
            } else {
                folded[small] = claim
            }
        }
    }

    mutating func checkGone(_ file: RecordFile) {
        var seen = Set<String>()
        for record in file.records {
            guard let path = record.text("address") else { continue }
            let location = SourceLocation(file.file, record.position("address"))
            if !seen.insert(path).inserted {
                diagnostics.append(.repeated(path, in: "address", at: location))
            } else if let claim = claim(to: path) {
                diagnostics.append(
                    .goneButThere(
                        path, of: claim.owner, isPresent: claim.isPresent, at: location, there: claim.location))
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func differsInCase(
        _ path: String, from other: String, at location: SourceLocation, first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .warning, "address-differs-in-case", at: location,
            Wording(
                nb: "adressen \(quoted(path)) er den samme som \(quoted(other)) der store og små bokstaver regnes likt",
                en: "the address \(quoted(path)) is the same as \(quoted(other)) where capitals make no difference"),
            notes: [.init(Wording(nb: "den andre står her", en: "the other stands here"), at: first)],
            help: Wording(
                nb: "ta den bort; på macOS, Windows og noen servere tar den plassen til den andre",
                en: "remove it; on macOS, Windows and some servers it takes the other's place"))
    }

    fileprivate static func goneButThere(
        _ path: String, of owner: String, isPresent: Bool, at location: SourceLocation, there: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error, "gone-but-there", at: location,
            isPresent
                ? Wording(
                    nb: "\(quoted(path)) er ikke nedlagt: den er adressen til \(quoted(owner))",
                    en: "\(quoted(path)) is not given up: it is the address of \(quoted(owner))")
                : Wording(
                    nb: "\(quoted(path)) er ikke nedlagt: den fører til \(quoted(owner))",
                    en: "\(quoted(path)) is not given up: it leads to \(quoted(owner))"),
            notes: [.init(Wording(nb: "den står her", en: "it stands here"), at: there)],
            help: Wording(nb: "ta linjen bort", en: "take the line away"))
    }
}
