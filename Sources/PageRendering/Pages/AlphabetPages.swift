internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// All current services in alphabetical order of their subjects, under their letters.
struct AlphabetPage: IndexPage {
    let edition: Edition

    static func all(on edition: Edition) -> [AlphabetPage] { [AlphabetPage(edition: edition)] }

    func path(by addresses: Addresses) -> SitePath { addresses.alphabet }
    var title: String { edition.labels.alphabet }
    var description: Phrase { Phrase(edition.labels.alphabetIntro, edition.language) }
    var trail: [Crumb] { [edition.homeCrumb] }

    var listedCount: Int { edition.indexes.current.count }
    var lists: [ServiceListing] { [ServiceListing(indexes: edition.indexes.current)] }

    var body: HTML {
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(description.text)</p>"#
        if let divided { PartLinks(parts: divided.all, page: self) } else { letters }
    }

    @HTMLBuilder private var letters: HTML {
        let groups = edition.groupedByLetter(edition.indexes.current)
        LetterLinks(letters: groups.map(\.letter), edition: edition)
        NarrowedLists(
            places: edition.indexes.current, edition: edition, choice: "",
            lists: HTML {
                for group in groups {
                    #"<h2 id="\#(LetterLinks.id(group.letter))">\#(group.letter)</h2>"#
                    ServiceList(places: Array(group.places), edition: edition)
                }
            })
    }
}

/// The services that no longer exist.
struct DiscontinuedPage: IndexPage {
    let edition: Edition

    static func all(on edition: Edition) -> [DiscontinuedPage] { [DiscontinuedPage(edition: edition)] }

    func path(by addresses: Addresses) -> SitePath { addresses.discontinued }
    var title: String { edition.labels.discontinued }
    var description: Phrase { Phrase(edition.labels.discontinuedIntro, edition.language) }
    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(description.text)</p>"#
        "<h2>\(edition.labels.services)</h2>"
        if let divided {
            PartLinks(parts: divided.all, page: self)
        } else {
            NarrowedLists(
                places: edition.indexes.discontinued, edition: edition,
                lists: ServiceList(places: edition.indexes.discontinued, edition: edition).body)
        }
    }

    var listedCount: Int { edition.indexes.discontinued.count }
    var lists: [ServiceListing] { [ServiceListing(indexes: edition.indexes.discontinued)] }
}
