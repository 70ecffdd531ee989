package import Files
internal import JSON
package import ServiceCatalogue
package import SiteConventions

/// The catalogue as data for other programs, under `/data/`, each document with the version of its form. A member may be
/// added to a form; what would break a reader gets a new version at a new address.
package struct OpenData: Sendable {
    let catalogue: Catalogue
    /// In the order of the document.
    let services: [Service]
    let links: LinkResolver
    let sides: [SiteSide]

    package init(catalogue: Catalogue, services: [Service], links: LinkResolver, sides: [SiteSide]) {
        self.catalogue = catalogue
        self.services = services
        self.links = links
        self.sides = sides
    }

    /// The whole catalogue; one service to a line.
    package static let cataloguePath = "data/catalogue.json"

    package func file(of service: Service) -> File { data(of: service).file }

    private func data(of service: Service) -> ServiceData { ServiceData(service: service, links: links, sides: sides) }

    /// Writes the catalogue, piece by piece: of 10,000 services it has 40 MB.
    package func write(to file: any GrowingFile) {
        let settings = catalogue.settings
        var document = DataDocument()
        document.member("version", "1")
        document.member("title", JSONWriter.value { json in json.object { $0.localized(settings.title) } })
        document.member("publisher", JSONWriter.value { json in json.object { $0.localized(settings.publisher) } })
        document.member("site", JSONWriter.value { $0.string(links.base) })
        if let notice = settings.notice {
            document.member("notice", JSONWriter.value { json in json.object { $0.localized(notice) } })
        }
        document.member("as_of", "\"\(settings.asOf)\"")
        document.member("source", source)
        if let newest = catalogue.newestDecision { document.member("newest_decision", "\"\(newest)\"") }
        document.list("regions", catalogue.regions.map(region))
        document.list("trusts", catalogue.trusts.map(trust))
        document.list("categories", catalogue.categories.map(category))
        document.list("calendar", catalogue.calendar.map { DeadlineData(deadline: $0).json })
        document.list("reports", catalogue.reports.reports.map { ReportData.json($0) })
        document.list("report_portals", catalogue.reports.portals.map { ReportData.json($0) })
        document.list("reference_groups", catalogue.referenceGroups.map { ReferenceGroupData.json($0) })
        document.list("networks", catalogue.networks.map(NetworkData.json))
        document.list("fields", catalogue.fields.map(field))
        document.list("services", services.lazy.map { data(of: $0).json }, handingOnTo: file)
        file.append(document.closed())
    }

    private var source: [UInt8] {
        JSONWriter.value { json in
            json.object { json in
                json.member("document", catalogue.source.document)
                json.member("publisher", catalogue.source.publisher)
                json.member("description", catalogue.source.description)
                json.member("address", catalogue.source.address?.href)
                json.member("compared", catalogue.source.compared)
            }
        }
    }

    private func named(_ id: String, _ name: LocalizedText, _ more: (inout JSONWriter) -> Void = { _ in }) -> [UInt8] {
        JSONWriter.value { json in
            json.object { json in
                json.member("id", id)
                json.member("name", name)
                more(&json)
            }
        }
    }

    private func region(_ region: Region) -> [UInt8] {
        named(region.id, region.name) { json in
            json.member("website", region.website?.href)
            json.member("contact", region.contact)
            guard let unit = region.supportUnit else { return }
            json.key("support_unit")
            json.object { json in
                json.member("name", unit.name)
                json.member("email", unit.contact.email)
                json.member("phone", unit.contact.phone)
                json.member("source", unit.source)
            }
        }
    }

    private func trust(_ trust: HealthTrust) -> [UInt8] {
        named(trust.id, trust.name) { json in
            json.member("region", trust.region.id)
            json.member("kind", trust.kind.rawValue)
            json.member("website", trust.website?.href)
            json.member("contact", trust.contact)
            json.key("hospitals")
            json.array { json in
                for hospital in trust.hospitals {
                    json.object { json in
                        json.member("id", hospital.id)
                        json.member("name", hospital.name)
                        json.member("place", hospital.place)
                        json.member("website", hospital.website?.href)
                        json.member("contact", hospital.contact)
                    }
                }
            }
        }
    }

    private func field(_ field: MedicalField) -> [UInt8] {
        named(field.id, field.name) { $0.member("services", field.services) }
    }

    private func category(_ category: ServiceCategory) -> [UInt8] {
        named(category.id, category.name) { json in
            json.member("plural", category.plural)
            json.key("functions")
            json.array { json in
                for function in category.functions {
                    json.object { json in
                        json.member("id", function.id)
                        json.member("name", function.name)
                        json.key("term_years")
                        json.number(function.termYears)
                    }
                }
            }
            CategoryData(category.description).write(to: &json)
        }
    }
}

extension JSONWriter {
    fileprivate mutating func member(_ name: String, _ contact: ServiceText.Contact?) {
        guard let contact else { return }
        key(name)
        object { json in
            json.member("email", contact.email)
            json.member("phone", contact.phone)
        }
    }

    fileprivate mutating func localized(_ text: LocalizedText) {
        for language in text.languages { member(language.tag, text[language]) }
    }
}
