package import ServiceCatalogue

/// The addresses of one side of the site. They are stable: nothing but an id or a code goes into them.
package struct Addresses: Sendable {
    package let side: SiteSide

    package init(side: SiteSide) { self.side = side }

    /// An empty part is left out. Written straight into a string's memory: a site asks for a hundred addresses a service.
    private func path(
        _ norwegian: StaticString, _ english: StaticString, _ first: String = "", _ second: String = ""
    ) -> SitePath {
        let folder = side == .english ? english : norwegian
        let room = "en/".utf8.count + folder.utf8CodeUnitCount + first.utf8.count + second.utf8.count + 3
        return SitePath(
            String(unsafeUninitializedCapacity: room) { bytes in
                var end = 0
                func append(_ part: UnsafeBufferPointer<UInt8>) {
                    if part.isEmpty { return }
                    for byte in part {
                        bytes[end] = byte
                        end += 1
                    }
                    bytes[end] = UInt8(ascii: "/")
                    end += 1
                }
                var (first, second) = (first, second)
                if side == .english { ("en" as StaticString).withUTF8Buffer(append) }
                folder.withUTF8Buffer(append)
                first.withUTF8(append)
                second.withUTF8(append)
                return end
            })
    }

    package var home: SitePath { SitePath(side == .english ? "en/" : "") }
    package var notFound: SitePath { SitePath(side == .english ? "en/404.html" : "404.html") }

    /// The table of all services; their own pages lie in its folder.
    package var services: SitePath { path("tjenester", "services") }
    /// The same table in another order.
    package func services(by order: String?) -> SitePath {
        guard let order else { return services }
        return path("sortert", "sorted", order)
    }
    package func service(_ id: String) -> SitePath { path("tjenester", "services", id) }

    package var categories: SitePath { path("kategorier", "categories") }
    package func category(_ id: String) -> SitePath { path("kategorier", "categories", id) }

    /// The parameters by which the address of a list says what is chosen in it; the search's index names the same.
    package var categoryParameter: String { side == .english ? "category" : "kategori" }
    package var regionParameter: String { "region" }
    package var trustParameter: String { side == .english ? "trust" : "foretak" }

    package var regions: SitePath { path("regioner", "regions") }
    package func region(_ id: String) -> SitePath { path("regioner", "regions", id) }
    package func region(_ id: String, category: String) -> SitePath { path("regioner", "regions", id, category) }

    package var fields: SitePath { path("fagfelt", "fields") }
    package func field(_ id: String) -> SitePath { path("fagfelt", "fields", id) }

    package var trusts: SitePath { path("helseforetak", "trusts") }
    package func trust(_ id: String) -> SitePath { path("helseforetak", "trusts", id) }
    package func hospital(_ hospital: Hospital, of trust: HealthTrust) -> SitePath {
        path("helseforetak", "trusts", trust.id, hospital.id)
    }

    package var icd10: SitePath { path("icd-10", "icd-10") }
    package func icd10(_ slug: String) -> SitePath { path("icd-10", "icd-10", slug) }

    package var alphabet: SitePath { path("a-til-a", "a-to-z") }
    package var figures: SitePath { path("tall", "figures") }
    package var deadlines: SitePath { path("frister", "deadlines") }
    package var networks: SitePath { path("referansenettverk", "reference-networks") }
    package var terms: SitePath { path("perioder", "terms") }
    package var reports: SitePath { path("arsrapporter", "annual-reports") }
    package func reports(region: String) -> SitePath { path("arsrapporter", "annual-reports", region) }
    package func reports(year: Int) -> SitePath { path("arsrapporter", "annual-reports", "\(year)") }
    package var rules: SitePath { path("for-redaktorer", "for-editors", side == .english ? "rules" : "regler") }
    package var appendices: SitePath { path("vedlegg", "appendices") }
    /// - Parameter number: 1 to 6.
    package func appendix(_ number: Int) -> SitePath { path("vedlegg", "appendices", "\(number)") }
    /// A file of one appendix, beside its page, or of all: `vedlegg/1/vedlegg-1.docx`, `vedlegg/vedlegg.docx`.
    package func appendixFile(_ number: Int?, ending: String) -> SitePath {
        let (one, all) = side == .english ? ("appendix", "appendices") : ("vedlegg", "vedlegg")
        guard let number else { return SitePath("\(appendices.text)\(all).\(ending)") }
        return SitePath("\(appendix(number).text)\(one)-\(number).\(ending)")
    }
    package var discontinued: SitePath { path("nedlagte", "discontinued") }
    /// The folder of the search's index, in that of its page.
    package static let searchIndex = "data/"
    package var search: SitePath { path("sok", "search") }
    /// The front page of the articles.
    package var about: SitePath { path("om", "about") }
    package func article(_ id: String) -> SitePath { path("artikler", "articles", id) }

    // For programs.
    /// The feed of decisions.
    package var feed: SitePath { SitePath(side == .english ? "en/decisions.atom" : "vedtak.atom") }
    /// How a browser searches this side.
    package var openSearch: SitePath { SitePath(side == .english ? "en/opensearch.xml" : "opensearch.xml") }
    /// The facts of a service, beside its Norwegian page; they are in no language.
    package static func data(ofService id: String) -> SitePath { SitePath("tjenester/\(id)/index.json") }

    /// The data that stood beside a service's page while this was its address; nil where no service has its page.
    package static func data(beside path: SitePath) -> SitePath? {
        let parts = path.text.split(separator: "/")
        guard parts.count == 2, parts[0] == "tjenester" else { return nil }
        return data(ofService: String(parts[1]))
    }
}
