internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// All current services in alphabetical order of their subjects, under their letters.
struct AlphabetPage: PageKind {
    let edition: Edition

    static func all(on edition: Edition) -> [AlphabetPage] { [AlphabetPage(edition: edition)] }

    func path(by addresses: Addresses) -> SitePath { addresses.alphabet }
    var title: String { edition.labels.alphabet }
    var description: Phrase { Phrase(edition.labels.alphabetIntro, edition.language) }
    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        let groups = groups
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(description.text)</p>"#
        #"<nav class="letters" aria-label="\#(edition.labels.letters)"><ul>"#
        for group in groups { ##"<li><a href="#\##(group.id)">\##(group.letter)</a></li>"## }
        "</ul></nav>"
        for group in groups {
            #"<h2 id="\#(group.id)">\#(group.letter)</h2>"#
            ServiceList(places: group.places, edition: edition)
        }
    }

    private struct Group {
        let letter: String
        var places: [Int]
        var id: String { "bokstav-\(letter.lowercased())" }
    }

    private var groups: [Group] {
        var groups: [Group] = []
        for place in edition.indexes.current {
            let letter = letter(of: edition.indexes.services[place])
            if groups.last?.letter == letter {
                groups[groups.count - 1].places.append(place)
            } else {
                groups.append(Group(letter: letter, places: [place]))
            }
        }
        return groups
    }

    /// The first letter of the subject as the alphabet has it: "Aa…" stands under Å, "é" under E, digits under 0–9.
    private func letter(of service: Service) -> String {
        let subject = service.category.divide(service.name.best(for: edition.language)).subject
        return NorwegianOrder.letter(of: subject)
    }
}

/// The services that no longer exist.
struct DiscontinuedPage: PageKind {
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
        ServiceList(places: edition.indexes.discontinued, edition: edition)
    }
}
