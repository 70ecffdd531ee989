package import Diagnostics
internal import OpenDataFiles
internal import PageRendering
internal import ServiceCatalogue
internal import SiteConventions

extension Site {
    /// The addresses of pages among these files of an earlier site that this site has no page for, in their order.
    ///
    /// - Parameter files: paths from the site's root. What is no page (assets, the search's index) is passed over: only
    ///   pages of the same build lead there. The data beside a page goes where the page goes. A part of an index that
    ///   lives is passed over as well: with one service less there may be one part less.
    package func addressesLost(from files: some Sequence<String>) -> [String] {
        let name = "index.html"
        return files.filter { $0.hasSuffix("/" + name) }.map { $0.dropLast(name.count) }
            .filter { pages.page(at: String($0)) == nil && !isPart(SitePath(String($0))) }.map { "/" + $0 }
    }

    private func isPart(_ path: SitePath) -> Bool {
        Addresses.index(dividedAt: path).map { pages.page(at: $0.text) != nil } ?? false
    }

    /// A warning for each address that the content gives up and no earlier site had a page at: it is mistyped, and the one
    /// that was meant is not given up.
    ///
    /// - Parameter files: of the earlier sites, as for `addressesLost`; where there is none, nothing is known.
    package func neverThere(from files: Set<String>) -> DiagnosticList {
        if files.isEmpty { return DiagnosticList() }
        let pages = files.lazy.filter { $0.hasSuffix("/index.html") }.map { "/" + $0.dropLast("index.html".count) }
            .sorted()
        return DiagnosticList(
            catalogue.gone.filter { !files.contains("\($0.path.dropFirst())index.html") }.enumerated().map {
                number, gone in
                .neverThere(gone, near: number < 20 ? nearestAddress(to: gone.path, among: pages) : nil)
            })
    }

    /// An error for each address that the site that stands now has and this one has not.
    ///
    /// - Parameters:
    ///   - lost: each with the place in the earlier site that has it.
    ///   - list: the file that lists given-up addresses, as diagnostics show it.
    package func addressCheck(
        lost: [(address: String, place: SourceLocation)], list: String
    ) -> DiagnosticList {
        let texts = TextsByAddress(pages: pages.all)
        // Comparing one address with all others takes as long as the site is large.
        return DiagnosticList(
            lost.enumerated().map { number, lost in
                let near = number < 20 ? texts.nearest(to: lost.address) : nil
                return Diagnostic.addressGone(lost.address, near, at: lost.place, list: list)
            })
    }
}

/// The living pages of texts, to find the one that a lost address was probably renamed to. Other pages have nobody who
/// could give them an old address.
private struct TextsByAddress {
    typealias Text = (address: String, place: SourceLocation)
    private let texts: [Text]

    init(pages: [PlannedPage]) {
        texts = pages.compactMap { page in page.textPlace.map { ("/" + page.path.text, $0) } }
    }

    func nearest(to address: String) -> Text? {
        let near = nearestAddress(to: address, among: texts.lazy.map(\.address))
        return texts.first { $0.address == near }
    }
}

extension Diagnostic {
    fileprivate static func neverThere(_ gone: GoneAddress, near: String?) -> Diagnostic {
        Diagnostic(
            .warning, "gone-never-there", at: gone.location,
            Wording(
                nb: "nettstedet har aldri hatt adressen '\(gone.path)'",
                en: "the site has never had the address '\(gone.path)'"),
            help: .didYouMean(near)
                ?? Wording(
                    nb: "ta linjen bort, om ikke siden er publisert fra et annet sted",
                    en: "take the line away, unless the page was published from elsewhere"))
    }

    /// At the text that probably has the page now, for there its old address is to be written; else where the earlier site
    /// has it.
    fileprivate static func addressGone(
        _ address: String, _ near: TextsByAddress.Text?, at place: SourceLocation, list: String
    ) -> Diagnostic {
        let renamed = near.map {
            Wording(
                nb: "har siden fått adressen '\($0.address)', så skriv 'aliases: [\(address)]' i teksten; ",
                en: "if the page is now at '\($0.address)', write 'aliases: [\(address)]' in its text; ")
        }
        return Diagnostic(
            .error, "address-gone", at: near?.place ?? place,
            Wording(
                nb: "adressen '\(address)' finnes på nettstedet nå, men ikke på det nye",
                en: "the address '\(address)' is on the site now, but not on the new one"),
            help: Wording(
                nb: (renamed?.nb ?? "") + "skal siden bort, så bygg med --allow-gone, som fører den opp i \(list)",
                en: (renamed?.en ?? "") + "if the page is to go, build with --allow-gone, which enters it in \(list)"))
    }
}
