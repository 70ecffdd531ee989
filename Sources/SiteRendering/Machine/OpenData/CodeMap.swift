internal import ServiceCatalogue

/// Which current services name which codes: `data/icd10-services.json`.
///
/// A code says that SOME patients with it belong to the service; the document says so itself, since whoever uses the
/// data may never see a page.
struct CodeMap {
    let edition: Edition

    static let path = "data/icd10-services.json"

    var file: SiteFile {
        var document = DataDocument()
        document.member("version", "1")
        document.member("note", JSONBytes.value { $0.string(CodeMap.note) })
        document.list("codes", edition.codes.codePages.map(line))
        document.list("groups", edition.catalogue.classification.entries.compactMap(line))
        return SiteFile(path: CodeMap.path, bytes: document.closed())
    }

    private static let note =
        "A code means that some of the patients with it belong to the service; the description says which. "
        + "covers: a code of the service contains this one. partial: a code of the service is a part of this one."

    private func line(_ page: ICD10ServiceIndex.CodePage) -> [UInt8] {
        JSONBytes.value { json in
            json.object { json in
                json.member("code", page.code.description)
                json.member("page", edition.links.absolute(edition.addresses.icd10(page.code.slug)))
                json.member("covers", ids(page.covering))
                json.member("partial", ids(page.partial))
            }
        }
    }

    /// A chapter or a block with services.
    private func line(_ entry: ICD10Entry) -> [UInt8]? {
        guard entry.kind == .chapter || entry.kind == .block else { return nil }
        let services = edition.codes.items(on: entry)
        guard !services.isEmpty else { return nil }
        return JSONBytes.value { json in
            json.object { json in
                json.member("kind", entry.kind.rawValue)
                json.member("range", entry.range.description)
                json.member("page", edition.links.absolute(edition.addresses.icd10(entry.slug)))
                json.member("services", ids(services))
            }
        }
    }

    private func ids(_ places: [Int]) -> [String] { edition.services(places).map(\.id) }
}
