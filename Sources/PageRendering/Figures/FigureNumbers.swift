internal import ServiceCatalogue

/// What the figures count. Services that no longer exist are left out.
struct FigureNumbers {
    private let edition: Edition

    init(_ edition: Edition) { self.edition = edition }

    var services: Int { edition.indexes.current.count }
    var trusts: Int { edition.indexes.byTrust.count }
    var hospitals: Int { edition.indexes.byHospital.count }

    /// The single codes and the ranges that services name, each once.
    var codes: Int {
        var codes = Set<ICD10Range>()
        for service in edition.services(edition.indexes.current) { codes.formUnion(service.codes) }
        return codes.count
    }

    /// The categories that have a service.
    var categories: [ServiceCategory] {
        edition.catalogue.categories.filter { edition.indexes.byCategory[$0.id] != nil }
    }

    func count(_ category: ServiceCategory, in region: Region) -> Int {
        edition.indexes.byRegionAndCategory[region.id]?[category.id]?.count ?? 0
    }

    /// Every year from the first approval to that of the last, also those without any; empty where no date is known.
    var approvals: [(year: Int, number: Int)] {
        var numbers: [Int: Int] = [:]
        for service in edition.services(edition.indexes.current) {
            if let year = service.approved?.year { numbers[year, default: 0] += 1 }
        }
        guard let first = numbers.keys.min(), let last = numbers.keys.max() else { return [] }
        return (first...last).map { ($0, numbers[$0] ?? 0) }
    }

    var withoutApproval: Int { edition.services(edition.indexes.current).count { $0.approved == nil } }

    var chapters: [(chapter: ICD10Entry, number: Int)] {
        edition.catalogue.classification.chapters.map { ($0, edition.codes.items(on: $0).count) }
    }
}
