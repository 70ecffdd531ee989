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

    /// An error for each address that the site that stands now has and this one has not. It stands where it is mended: in
    /// the text of the page that the lost one was probably renamed to; else in the list, or in the settings beside it where
    /// there is no list yet.
    ///
    /// - Parameter list: the file that lists given-up addresses, as diagnostics show it.
    package func addressCheck(lost: [String], list: String) -> DiagnosticList {
        var nearby = nearbyAddresses
        let settings = list.split(separator: "/").dropLast().map { "\($0)/" }.joined() + "site.yml"
        let place = SourceLocation(catalogue.gone.isEmpty ? settings : list)
        return DiagnosticList(
            lost.map { address in
                let near = nearby.nearest(to: String(address.dropFirst()))
                let text = near.flatMap(pages.page).flatMap(\.textLocation)
                return .addressGone(address, nearest: near.map { "/\($0)" }, list: list, at: text ?? place)
            })
    }
}

extension Diagnostic {
    fileprivate static func addressGone(
        _ address: String, nearest: String?, list: String, at location: SourceLocation
    ) -> Diagnostic {
        let renamed = nearest.map {
            Wording(
                nb: "har siden fått adressen '\($0)', så skriv 'aliases: [\(address)]' i teksten; ",
                en: "if the page is now at '\($0)', write 'aliases: [\(address)]' in its text; ")
        }
        return Diagnostic(
            .error, "address-gone", at: location,
            Wording(
                nb: "adressen '\(address)' finnes på nettstedet nå, men ikke på det nye",
                en: "the address '\(address)' is on the site now, but not on the new one"),
            help: Wording(
                nb: (renamed?.nb ?? "") + "skal siden bort, så bygg med --allow-gone, som fører den opp i \(list)",
                en: (renamed?.en ?? "") + "if the page is to go, build with --allow-gone, which enters it in \(list)"))
    }
}
