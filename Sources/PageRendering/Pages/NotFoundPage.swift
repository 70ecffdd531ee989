internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// What a server shows for an address that does not exist.
struct NotFoundPage: PageKind {
    let edition: Edition

    static func all(on edition: Edition) -> [NotFoundPage] { [NotFoundPage(edition: edition)] }

    func path(by addresses: Addresses) -> SitePath { addresses.notFound }
    var standing: PageStanding { .notFound }
    var title: String { edition.labels.notFoundTitle }
    var description: Phrase { Phrase(edition.labels.notFoundText, edition.language) }
    var trail: [Crumb] { [edition.homeCrumb] }

    /// For the address of a code that has no page, such as one below a code that a service names. The script leads on to the
    /// page of its category or, where that has none, to the search, which names the nearest that has one; until then, and
    /// where it cannot, a link does. Without a script the words say where such codes are.
    private var codeSearch: HTML {
        let words = edition.words.notFound.search
        let codes = edition.href(edition.addresses.icd10)
        // A file of its own, for no other page needs it.
        let script: HTML =
            edition.theme.assets["missing-code.js"].map {
                #"<script type="module" src="\#(edition.links.root)\#($0.path)"></script>"#
            } ?? ""
        return """
            <p data-code-search hidden><a href="\(edition.href(edition.addresses.search))">\(words)</a></p>
            <p data-without-script>\(withoutScript) <a href="\(codes)">\(edition.labels.icd10Long)</a></p>
            \(script)
            """
    }

    private var withoutScript: String {
        edition.words.notFound.codes
    }

    var body: HTML {
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(description.text)</p>"#
        codeSearch
        #"<ul class="ways">"#
        for (text, path) in edition.catalogue.settings.menu.flatMap(\.entries).compactMap(edition.entry) {
            #"<li><a href="\#(edition.href(path))">\#(text)</a></li>"#
        }
        "</ul>"
    }
}
