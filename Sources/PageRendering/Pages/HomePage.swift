internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The question that a doctor comes with, and the ways to its answer: search, kinds, regions, then what is new, what it all
/// is, and how much.
struct HomePage: PageKind {
    let edition: Edition

    static func all(on edition: Edition) -> [HomePage] { [HomePage(edition: edition)] }

    func path(by addresses: Addresses) -> SitePath { addresses.home }
    var framePart: ThemePart? { .home }
    var title: String { edition.catalogue.settings.title.best(for: edition.language).text }
    var description: Phrase { edition.catalogue.settings.description.best(for: edition.language) }
    var trail: [Crumb] { [] }
    var structuredData: StructuredData? { edition.websiteData }

    var body: HTML {
        let labels = edition.labels
        #"<div class="hero">"#
        "<h1>\(question)</h1>"
        #"<p class="lede"\#(edition.lang(description))>\#(description.text)</p>"#
        SearchBox(interface: edition.interface, isLarge: true)
        SearchExamples(edition: edition)
        NorthernSami(text: edition.catalogue.settings.northernSami, edition: edition)
        "</div>"
        StoppagesNow(edition: edition)
        if !edition.catalogue.fields.isEmpty {
            "<h2>\(labels.fields)</h2>"
            FieldLinks(edition: edition)
        }
        #"<div class="home-ways"><section><h2>\#(labels.regions)</h2>"#
        RegionLinks(edition: edition)
        "</section><section><h2>\(labels.categories)</h2>"
        CategoryLinks(edition: edition, categories: FigureNumbers(edition).categories)
        "</section></div>"
        "<h2>\(labels.waysIn)</h2>"
        #"<ul class="ways">"#
        for way in ways {
            #"<li><a href="\#(edition.href(way.path))">\#(way.name)</a> <span>\#(way.text)</span></li>"#
        }
        "</ul>"
        NewestDecisions(edition: edition)
        "<h2>\(edition.figureLabels.glance)</h2>"
        NumbersAtAGlance(edition: edition)
        #"<p><a href="\#(edition.href(edition.addresses.figures))">\#(edition.figureLabels.allFigures)</a></p>"#
    }

    /// The site's name stands right above it, in the header.
    private var question: String { edition.words.home.question }

    private var ways: [(name: String, text: String, path: SitePath)] {
        let labels = edition.labels
        let addresses = edition.addresses
        var ways = [
            (labels.icd10Long, labels.icd10Intro, addresses.icd10),
            (labels.alphabet, labels.alphabetIntro, addresses.alphabet),
            (labels.trusts, labels.trustsIntro, addresses.trusts),
        ]
        if edition.hasServiceTable {
            let table = ServicesPage(order: .name, edition: edition)
            ways.append((table.title, table.description.text, addresses.services))
        }
        if !edition.articleGroups.isEmpty {
            ways.append((labels.aboutTheServices, labels.aboutTheServicesIntro, addresses.about))
        }
        return ways
    }
}

/// Searches that show what can be typed, as links.
private struct SearchExamples: Template {
    let edition: Edition

    var body: HTML {
        let examples = edition.catalogue.settings.searchExamples(on: edition.side)
        if !examples.isEmpty {
            #"<ul class="examples"><li class="label">\#(edition.words.home.tryThese)</li>"#
            for example in examples {
                let address = edition.href(edition.addresses.search)
                #"<li><a href="\#(address)?q=\#(queryPart(example))">\#(example)</a></li>"#
            }
            "</ul>"
        }
    }

    /// The words as a part of an address: every byte that is none of its own letters by its number.
    private func queryPart(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// The newest decisions about services, each with its day and what it was; nothing where no day is known.
private struct NewestDecisions: Template {
    let edition: Edition

    private static let most = 5

    var body: HTML {
        let newest = newest
        if !newest.isEmpty {
            "<h2>\(edition.words.home.newestDecisions)</h2>"
            #"<ul class="decisions">"#
            for (decision, service) in newest {
                #"<li>\#(edition.day(decision.date)) <span class="what">\#(edition.words.decisions.title(of: decision.kind)): \#(ServiceNameLink(service: service, interface: edition.interface))</span></li>"#
            }
            "</ul>"
        }
    }

    /// The newest first; those of one day in the order of the list of services. What is still to come is no news yet.
    private var newest: [(Decision, Service)] {
        let today = edition.catalogue.settings.asOf
        let all = edition.indexes.services.flatMap { service in
            service.decisions.filter { $0.date <= today }.map { ($0, service) }
        }
        let ordered = all.enumerated().sorted { left, right in
            left.element.0.date == right.element.0.date
                ? left.offset < right.offset : left.element.0.date > right.element.0.date
        }
        return ordered.prefix(NewestDecisions.most).map(\.element)
    }
}

/// The categories with how many services each has.
struct CategoryLinks: Template {
    let edition: Edition
    let categories: [ServiceCategory]

    var body: HTML {
        #"<ul class="counted">"#
        for category in categories {
            let count = edition.indexes.byCategory[category.id]?.count ?? 0
            let path = edition.addresses.category(category.id)
            #"<li><a href="\#(edition.href(path))">\#(edition.text(category.plural))</a> <span class="count">\#(edition.labels.serviceCount(count))</span></li>"#
        }
        "</ul>"
    }
}

/// The regions, in the guideline's order, each with a bar that says how many services it has.
struct RegionLinks: Template {
    let edition: Edition

    var body: HTML {
        let counts = edition.catalogue.regions.map { edition.indexes.byRegion[$0.id]?.count ?? 0 }
        HorizontalBars(
            most: counts.max() ?? 0,
            bars: zip(edition.catalogue.regions, counts).map { region, count in
                let address = edition.href(edition.addresses.region(region.id))
                return HorizontalBars.Bar(
                    name: #"<a href="\#(address)">\#(edition.text(region.name))</a>"#, number: count,
                    label: edition.labels.serviceCount(count))
            }, hasLongNames: true)
    }
}

extension Edition {
    var homeCrumb: Crumb { Crumb(text: "\(labels.home)", path: addresses.home) }

    /// A title in the page's language, for `<title>` and breadcrumbs, where no part can be marked as another language.
    func plain(_ text: LocalizedText) -> String { text.best(for: language).text }
}
