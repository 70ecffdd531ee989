package import Diagnostics
internal import OpenDataFiles
internal import PageRendering
internal import ServiceCatalogue
internal import SiteConventions

extension Site {
    /// The addresses of pages among these files of an earlier site that this site has no page for, in their order.
    ///
    /// - Parameter files: paths from the site's root. What is no page (assets, the search's index) is passed over: only
    ///   pages of the same build lead there. The data beside a page goes where the page goes.
    package func addressesLost(from files: some Sequence<String>) -> [String] {
        let name = "index.html"
        return files.filter { $0.hasSuffix("/" + name) }.map { $0.dropLast(name.count) }
            .filter { pages.page(at: String($0)) == nil }.map { "/" + $0 }
    }

    /// An error for each address that the site that stands now has and this one has not.
    ///
    /// - Parameter list: the file that lists given-up addresses, as diagnostics show it.
    package func addressCheck(lost: [String], list: String) -> DiagnosticList {
        let names = NearestAddresses(pages: pages.all)
        // Comparing one address with all others takes as long as the site is large.
        return DiagnosticList(
            lost.enumerated().map { place, address in
                Diagnostic.addressGone(address, nearest: place < 20 ? names.nearest(to: address) : nil, list: list)
            })
    }
}

/// The living addresses, to find the one that a lost address was probably renamed to.
private struct NearestAddresses {
    private let addresses: [String]

    init(pages: [PlannedPage]) {
        addresses = pages.filter { $0.leadsOn == nil && !$0.isGone }.map { "/" + $0.path.text }
    }

    /// Within the same folder only: a service is not renamed into a hospital.
    func nearest(to address: String) -> String? {
        let folder = parent(address)
        return nearestName(to: address, among: addresses.lazy.filter { parent($0) == folder })
    }

    private func parent(_ address: String) -> Substring {
        let inner = address.dropLast()
        return inner.lastIndex(of: "/").map { inner[...$0] } ?? ""
    }
}

extension Diagnostic {
    fileprivate static func addressGone(_ address: String, nearest: String?, list: String) -> Diagnostic {
        let renamed = nearest.map {
            Wording(
                nb: "har siden fått adressen '\($0)', så skriv 'aliases: [\(address)]' i teksten; ",
                en: "if the page is now at '\($0)', write 'aliases: [\(address)]' in its text; ")
        }
        return Diagnostic(
            .error, "address-gone", at: SourceLocation(list),
            Wording(
                nb: "adressen '\(address)' finnes på nettstedet nå, men ikke på det nye",
                en: "the address '\(address)' is on the site now, but not on the new one"),
            help: Wording(
                nb: (renamed?.nb ?? "") + "skal siden bort, så bygg med --allow-gone, som fører den opp i \(list)",
                en: (renamed?.en ?? "") + "if the page is to go, build with --allow-gone, which enters it in \(list)"))
    }
}
