internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The cards of some services. A long list has its letters above it, to jump to.
struct ServiceList: WrittenTemplate {
    let places: [Int]
    let edition: Edition
    /// Where all are of the kind that the page is about, the kind is not said again at each.
    var isOfOneKind = false
    /// Only for a list that is alone on its page: two would have links of one name to two places.
    var hasLetters = false

    func write(to html: inout HTML) {
        if places.isEmpty { return html.line("<p>\(edition.labels.noServices)</p>") }
        let groups = hasLetters && places.count >= ServiceList.long ? edition.groupedByLetter(places) : []
        if groups.count > 1 { html.line(LetterLinks(letters: groups.map(\.letter), edition: edition)) }
        html.line(isOfOneKind ? #"<ul class="cards of-one-kind">"# : #"<ul class="cards">"#)
        let cards = edition.cards
        if groups.count > 1 {
            for (letter, places) in groups {
                html.line(#"<li class="letter" id="\#(LetterLinks.id(letter))">\#(letter)</li>"#)
                for place in places { html.line(cards[place]) }
            }
        } else {
            for place in places { html.line(cards[place]) }
        }
        html.line("</ul>")
    }

    /// From here on a list is too long to be seen at once.
    private static let long = 20
}

/// The letters of a list as links to their places in it.
struct LetterLinks: Template {
    let letters: [String]
    let edition: Edition

    var body: HTML {
        #"<nav class="letters" aria-label="\#(edition.labels.letters)"><ul>"#
        for letter in letters {
            ##"<li><a href="#\##(LetterLinks.id(letter))">\##(letter)</a></li>"##
        }
        "</ul></nav>"
    }

    static func id(_ letter: String) -> String { "bokstav-\(letter.lowercased())" }
}

extension Edition {
    /// The services at these places, which are in alphabetical order, by the first letters of their subjects.
    func groupedByLetter(_ places: [Int]) -> [(letter: String, places: ArraySlice<Int>)] {
        let letters = places.map { self.letters[$0] }
        var groups: [(letter: String, places: ArraySlice<Int>)] = []
        var start = 0
        for end in 1...max(places.count, 1) where end >= places.count || letters[end] != letters[start] {
            if start < places.count { groups.append((letters[start], places[start..<end])) }
            start = end
        }
        return groups
    }
}

/// Lists that a script can narrow, with room for its filters beside them; and the ways to see the same services otherwise,
/// which need no script.
struct NarrowedLists: Template {
    let places: [Int]
    let edition: Edition
    /// The same choice in the table of all services, such as `region=helse-vest`; nil where the table has no such choice.
    var choice: String?
    let lists: HTML

    var body: HTML {
        if places.count < NarrowedLists.fewest {
            lists
        } else {
            #"<div class="narrowed\#(hasChoices ? NarrowedLists.withFilters : "")">"#
            if hasChoices { #"<div class="filters-slot" data-filters></div>"# }
            #"<div class="lists" data-print-pages="\#(printWords)" data-print-failed="\#(printFailed)">"#
            if let choice, edition.hasServiceTable { SortLinks(edition: edition, choice: choice) }
            lists
            "</div></div>"
        }
    }

    /// On the button of a script that prints the services' pages one after the other.
    private var printWords: String {
        edition.words.lists.printPages
    }

    private var printFailed: String {
        edition.words.lists.printFailed
    }

    private static let withFilters: HTML = " has-filters"
    /// Fewer are seen at once.
    private static let fewest = 5

    /// Whether the services differ in anything that can be chosen.
    private var hasChoices: Bool {
        let services = edition.services(places)
        guard let first = services.first else { return false }
        return services.contains {
            $0.category.id != first.category.id || $0.regions != first.regions || $0.trusts != first.trusts
                || $0.isCurrent != first.isCurrent
        }
    }
}

/// The same services by name, place or year: links to the table of all of them, which a script answers in the list itself.
struct SortLinks: Template {
    let edition: Edition
    let choice: String

    var body: HTML {
        let words = edition.words.lists.sortBy
        #"<ul class="sort-links" aria-label="\#(words)" data-sort-links><li class="label">\#(words)</li>"#
        for order in ServiceOrder.inLists {
            #"<li><a href="\#(edition.href(edition.addresses.services(by: order.addressWord(on: edition.side))))\#(query)" data-sort="\#(order.rawValue)">\#(order.name(edition))</a></li>"#
        }
        #"<li><a href="\#(edition.href(edition.addresses.services))\#(query)">\#(edition.words.lists.asTable)</a></li>"#
        "</ul>"
    }

    private var query: HTML { choice.isEmpty ? "" : "?\(choice)" }
}
