internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// Some services of an index, in the order in which it shows them.
struct ServiceListing: Sendable {
    /// What they have in common, where the index has several lists.
    var heading: String?
    var note: String?
    /// In `CatalogueIndexes.services`; of an appendix the numbers of its rows, of the networks those of their members.
    var indexes: [Int]
    /// Whether they stand in the alphabet's order, so that a reader finds one by its letter.
    var isAlphabetical = true
    /// Whether the index writes the heading with the services.
    var isHeaded = false
}

/// What of an index stands on one page of its own.
struct ListPart: Sendable {
    let name: ListPartName
    /// `A`, `A 2`, `201–400`
    let label: String
    let listing: ServiceListing
}

/// An index that is too long for one page, cut into parts that are not: by letters where it stands in the alphabet's
/// order, else by number.
struct DividedIndex: Sendable {
    /// Those of each list.
    private(set) var parts: [[ListPart]] = []

    var all: [ListPart] { Array(parts.joined()) }

    init(_ lists: [ServiceListing], perPage: Int, letters: [String]) {
        for (number, listing) in lists.enumerated() {
            let before = (parts: parts.joined().count, services: lists[..<number].reduce(0) { $0 + $1.indexes.count })
            parts.append(
                listing.isAlphabetical
                    ? DividedIndex.byLetter(listing, perPage, letters) : DividedIndex.byNumber(listing, perPage, before)
            )
        }
    }

    private static func byLetter(_ listing: ServiceListing, _ perPage: Int, _ letters: [String]) -> [ListPart] {
        var groups: [(letter: String, indexes: [Int])] = []
        for index in listing.indexes {
            let letter = letters[index]
            if groups.last?.letter != letter { groups.append((letter, [])) }
            groups[groups.count - 1].indexes.append(index)
        }
        return groups.flatMap { group in
            cut(group.indexes, perPage).enumerated().map { number, indexes in
                var part = listing
                part.indexes = Array(indexes)
                let label = group.indexes.count > perPage ? "\(group.letter) \(number + 1)" : group.letter
                return ListPart(name: .letter(group.letter, number + 1), label: label, listing: part)
            }
        }
    }

    /// - Parameter before: what the lists before this one have; the numbers go on, so that no two parts have one title.
    private static func byNumber(
        _ listing: ServiceListing, _ perPage: Int, _ before: (parts: Int, services: Int)
    ) -> [ListPart] {
        cut(listing.indexes, perPage).enumerated().map { number, indexes in
            var part = listing
            part.indexes = Array(indexes)
            let (first, last) = (before.services + indexes.startIndex + 1, before.services + indexes.endIndex)
            let label = first == last ? "\(first)" : "\(first)–\(last)"
            return ListPart(name: .number(before.parts + number + 1), label: label, listing: part)
        }
    }

    /// In as few pieces as will do, of nearly one length.
    private static func cut(_ indexes: [Int], _ perPage: Int) -> [ArraySlice<Int>] {
        let count = (indexes.count + perPage - 1) / perPage
        return (0..<count).map { indexes[(indexes.count * $0 / count)..<(indexes.count * ($0 + 1) / count)] }
    }
}

/// A page that lists services, and more than it can hold if there are many.
protocol IndexPage: PageKind {
    /// How many it lists.
    var listedCount: Int { get }
    /// How many of them a page holds; as many as the settings say, unless the index says otherwise.
    var perPage: Int { get }
    /// What it lists.
    var lists: [ServiceListing] { get }
    /// How the page of a part shows it: as cards, unless the index says otherwise.
    func markup(of part: ServiceListing) -> any Template
}

extension IndexPage {
    var perPage: Int { edition.catalogue.settings.servicesPerPage }

    func markup(of part: ServiceListing) -> any Template { ServiceList(places: part.indexes, edition: edition) }

    /// The parts of each list; nil where all that it lists stands on the page itself.
    var divided: DividedIndex? { divided(lists) }

    /// The same, of lists that have been made already.
    func divided(_ lists: @autoclosure () -> [ServiceListing]) -> DividedIndex? {
        guard listedCount > perPage else { return nil }
        return DividedIndex(lists(), perPage: perPage, letters: edition.letters)
    }
}
