internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The medical fields, if the editors have any.
struct FieldsPage: PageKind {
    let edition: Edition

    static func all(on edition: Edition) -> [FieldsPage] {
        edition.catalogue.fields.isEmpty ? [] : [FieldsPage(edition: edition)]
    }

    func path(by addresses: Addresses) -> SitePath { addresses.fields }
    var title: String { edition.labels.fields }
    var description: Phrase { Phrase(edition.labels.fieldsIntro, edition.language) }
    var trail: [Crumb] { [edition.homeCrumb] }

    var body: HTML {
        "<h1>\(title)</h1>"
        #"<p class="lede">\#(description.text)</p>"#
        FieldLinks(edition: edition)
    }
}

/// The fields with how many services each has.
struct FieldLinks: Template {
    let edition: Edition

    var body: HTML {
        #"<ul class="counted fields">"#
        for field in edition.catalogue.fields {
            let count = edition.places(in: field).count
            #"<li><a href="\#(edition.href(edition.addresses.field(field.id)))">\#(edition.text(field.name))</a> <span class="count">\#(edition.labels.serviceCount(count))</span></li>"#
        }
        "</ul>"
    }
}

/// The services of one field.
struct FieldPage: IndexPage {
    let field: MedicalField
    let edition: Edition

    static func all(on edition: Edition) -> [FieldPage] {
        edition.catalogue.fields.map { FieldPage(field: $0, edition: edition) }
    }

    func path(by addresses: Addresses) -> SitePath { addresses.field(field.id) }
    var title: String { edition.plain(field.name) }
    var description: Phrase {
        Phrase("\(title): \(edition.labels.serviceCount(edition.places(in: field).count))", edition.language)
    }
    var trail: [Crumb] {
        [edition.homeCrumb, Crumb(text: "\(edition.labels.fields)", path: edition.addresses.fields)]
    }

    var body: HTML {
        let places = edition.places(in: field)
        "<h1>\(edition.text(field.name))</h1>"
        #"<p class="lede">\#(edition.labels.serviceCount(places.count))</p>"#
        #"<p class="advice">\#(note)</p>"#
        "<h2>\(edition.labels.services)</h2>"
        if let divided {
            PartLinks(parts: divided.all, page: self)
        } else {
            NarrowedLists(
                places: places, edition: edition,
                lists: ServiceList(places: places, edition: edition, hasLetters: true).body)
        }
    }

    var listedCount: Int { edition.places(in: field).count }
    var lists: [ServiceListing] { [ServiceListing(indexes: edition.places(in: field))] }

    private var note: String {
        edition.words.lists.fieldNote
    }
}

/// A service's fields as links, for the part of its page that the editors answer for.
struct FieldsOfService: Template {
    let service: Service
    let edition: Edition

    var body: HTML {
        let fields = edition.catalogue.fields(of: service)
        if !fields.isEmpty {
            "<div><dt>\(edition.labels.fields)</dt><dd>\(links(fields))</dd></div>"
        }
    }

    private func links(_ fields: [MedicalField]) -> HTML {
        var html = HTML()
        for (place, field) in fields.enumerated() {
            if place > 0 { html.append(", ") }
            html.append(
                #"<a href="\#(edition.href(edition.addresses.field(field.id)))">\#(edition.text(field.name))</a>"#)
        }
        return html
    }
}
