internal import Hypertext
internal import Parallelism
internal import ServiceCatalogue
internal import SiteConventions

/// An order of the table of all services. Each has a page of its own, so that sorting needs no script.
enum ServiceOrder: String, CaseIterable {
    case name, kind, region, place, year, term

    /// Those that a list offers, too.
    static let inLists: [ServiceOrder] = [.name, .place, .year]

    /// Its part of the address; nil for the order that the table itself has.
    func addressWord(on side: SiteSide) -> String? {
        switch (self, side) {
        case (.name, _): nil
        case (_, .english): rawValue
        case (.kind, _): "type"
        case (.region, _): "region"
        case (.place, _): "sted"
        case (.year, _): "ar"
        case (.term, _): "periode"
        }
    }

    func name(_ edition: Edition) -> String {
        switch self {
        case .name: edition.words.servicesTable.name
        case .kind: edition.labels.category
        case .region: edition.labels.region
        case .place: edition.words.servicesTable.place
        case .year: edition.labels.approvedFrom
        case .term: edition.labels.termEnds
        }
    }

    /// The services at these places, which are in alphabetical order; what is equal stays so, and unknown dates come last.
    func sorted(_ places: [Int], _ edition: Edition) -> [Int] {
        let services = edition.indexes.services
        switch self {
        case .name: return places
        case .kind:
            let order = ranks(edition.catalogue.categories.map(\.id))
            return sorted(places) { order[services[$0].category.id] ?? order.count }
        case .region:
            let order = ranks(edition.catalogue.regions.map(\.id))
            return sorted(places) { order[services[$0].regions.first?.id ?? ""] ?? order.count }
        case .place: return sorted(places) { NorwegianOrder(edition.placeText(services[$0])) }
        case .year: return sorted(places) { dayNumber(services[$0].approved) }
        case .term: return sorted(places) { dayNumber(services[$0].endsLater ?? services[$0].termEnds) }
        }
    }

    private func sorted<Key: Comparable>(_ places: [Int], by key: (Int) -> Key) -> [Int] {
        places.map { (key($0), $0) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.1)
    }

    private func ranks(_ ids: [String]) -> [String: Int] {
        Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    private func dayNumber(_ date: CalendarDate?) -> Int {
        date.map { ($0.year * 12 + $0.month) * 31 + $0.day } ?? .max
    }
}

extension Edition {
    /// Where a service is, as its page says it, without markup.
    fileprivate func placeText(_ service: Service) -> String {
        service.sites.map { [plain($0.trust.name), $0.hospital?.name ?? $0.place ?? ""].joined(separator: " ") }
            .joined(separator: ", ")
    }

    /// A table of very many would be a page that no browser shows; the lists then lead to the services.
    var hasServiceTable: Bool { indexes.current.count <= catalogue.settings.servicesPerPage }

    /// The table's columns but that of the reports; without a known end there is none of ends.
    var tableOrders: [ServiceOrder] {
        let hasTerms = services(indexes.current).contains { ($0.endsLater ?? $0.termEnds) != nil }
        return ServiceOrder.allCases.filter { $0 != .term || hasTerms }
    }
}

/// The adviser's table: all services in operation with kind, region, place, approval, term and reports, to sort, narrow,
/// print and take along.
struct ServicesPage: PageKind {
    let order: ServiceOrder
    let edition: Edition
    /// By the services' places in `indexes.services`; the same in every order.
    private let rows: Once<[Int: HTML]>

    static func all(on edition: Edition) -> [ServicesPage] {
        guard edition.hasServiceTable else { return [] }
        let first = ServicesPage(order: .name, edition: edition)
        return edition.tableOrders.map { ServicesPage(order: $0, edition: edition, rows: first.rows) }
    }

    init(order: ServiceOrder, edition: Edition) {
        self.init(
            order: order, edition: edition,
            rows: Once {
                let table = ServiceTable(orders: edition.tableOrders, edition: edition)
                return edition.indexes.current.reduce(into: [:]) { $0[$1] = table.row(edition.indexes.services[$1]) }
            })
    }

    private init(order: ServiceOrder, edition: Edition, rows: Once<[Int: HTML]>) {
        self.order = order
        self.edition = edition
        self.rows = rows
    }

    func path(by addresses: Addresses) -> SitePath { addresses.services(by: order.addressWord(on: addresses.side)) }
    var title: String {
        let title = edition.words.servicesTable.title
        return order == .name ? title : "\(title): \(order.name(edition).lowercased())"
    }
    var description: Phrase {
        Phrase(edition.words.servicesTable.intro, edition.language)
    }
    var trail: [Crumb] {
        order == .name
            ? [edition.homeCrumb]
            : [
                edition.homeCrumb,
                Crumb(
                    text: "\(ServicesPage(order: .name, edition: edition).title)", path: edition.addresses.services),
            ]
    }
    var isWide: Bool { true }

    var body: HTML {
        let table = ServiceTable(orders: edition.tableOrders, edition: edition)
        let rows = rows.value
        #"<h1 id="tabell">\#(title)</h1>"#
        #"<p class="lede">\#(description.text)</p>"#
        downloads
        #"<div class="table-filters" data-filters></div>"#
        #"<div class="table service-table" data-table>"#
        #"<table aria-labelledby="tabell">"#
        "<thead><tr>\(table.headings(order))</tr></thead>"
        "<tbody>"
        for place in order.sorted(edition.indexes.current, edition) { if let row = rows[place] { row } }
        "</tbody></table></div>"
        #"<p><a href="\#(edition.href(edition.addresses.discontinued))">\#(edition.labels.discontinued)</a></p>"#
    }

    /// The files of all; a script adds those of what is shown.
    private var downloads: HTML {
        let words = edition.words.servicesTable.download
        let shown = edition.words.servicesTable.downloadShown
        let root = edition.links.root
        // Fetched by the script where somebody wants a workbook.
        let workbook: HTML = edition.theme.assets["workbook.js"].map { #" data-workbook="\#(root)\#($0.path)""# } ?? ""
        return
            #"<p class="downloads" data-downloads data-label="\#(shown)"\#(workbook)>\#(words) <a href="\#(root)data/services.csv" download>CSV</a> <a href="\#(root)data/catalogue.json" download>JSON</a></p>"#
    }

}

/// The columns and rows of the table of all services.
private struct ServiceTable {
    let orders: [ServiceOrder]
    let edition: Edition

    /// - Parameter current: the order in which the rows stand.
    func headings(_ current: ServiceOrder) -> HTML {
        var html = HTML()
        for order in orders {
            let path = edition.addresses.services(by: order.addressWord(on: edition.side))
            let mark: HTML = order == current ? #" aria-sort="ascending""# : ""
            html.append(
                #"<th scope="col"\#(mark)><a href="\#(edition.href(path))" data-order>\#(order.name(edition))</a></th>"#
            )
        }
        html.append(#"<th scope="col">\#(reportsName)</th>"#)
        return html
    }

    private var reportsName: String { edition.words.servicesTable.reports }

    func row(_ service: Service) -> HTML {
        let regions = service.regions.map(\.id).joined(separator: " ")
        let trusts = service.trusts.map(\.id).joined(separator: " ")
        let interface = edition.interface
        return HTML {
            #"<tr data-category="\#(service.category.id)" data-region="\#(regions)" data-trust="\#(trusts)" data-status="current">"#
            #"<th scope="row">\#(SubjectLink(service: service, interface: interface))</th>"#
            cell(.kind, ServiceKind(category: service.category, interface: interface).body)
            cell(.region, ServiceTable.list(service.regions.map { edition.text($0.name) }))
            cell(.place, PlaceLine(service: service, interface: interface).body)
            cell(.year, approval(of: service))
            if orders.contains(.term) { cell(.term, date(service.endsLater ?? service.termEnds)) }
            #"<td data-label="\#(reportsName)">\#(reports(of: service))</td>"#
            "</tr>"
        }
    }

    private func cell(_ column: ServiceOrder, _ content: HTML) -> HTML {
        content.isEmpty ? "<td></td>" : #"<td data-label="\#(column.name(edition))">\#(content)</td>"#
    }

    /// As numbers, which are as wide as each other and sort in a spreadsheet.
    private func date(_ date: CalendarDate?) -> HTML {
        date.map { #"<time datetime="\#($0.description)">\#($0.description)</time>"# } ?? ""
    }

    private func approval(of service: Service) -> HTML {
        service.approved == nil && service.category.isApproved
            ? "\(edition.labels.approvalNotStated.lowercased())" : date(service.approved)
    }

    private static func list(_ parts: [HTML]) -> HTML {
        var html = HTML()
        for (place, part) in parts.enumerated() {
            if place > 0 { html.append(", ") }
            html.append(part)
        }
        return html
    }

    /// The reports that can be read, by their years; else the region whose page tells of them.
    private func reports(of service: Service) -> HTML {
        let register = edition.catalogue.reports
        let links: [HTML] = register.years.compactMap { year in
            guard let address = register.report(of: service, on: year)?.address else { return nil }
            return OutgoingLink(address: address, text: "\(year)", edition: edition).body
        }
        if !links.isEmpty { return ServiceTable.list(links) }
        guard service.category.appendix != nil, let region = service.regionThatReports else { return "" }
        let page = edition.addresses.reports(region: region.id)
        return #"<a href="\#(edition.href(page))">\#(edition.text(region.name))</a>"#
    }
}
