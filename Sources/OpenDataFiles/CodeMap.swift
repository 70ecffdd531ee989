package import Files
internal import JSON
package import ServiceCatalogue
package import SiteConventions

/// Which current services name which codes: `data/icd10-services.json`.
///
/// A code says that SOME patients with it belong to the service; the document says so itself, since whoever uses the
/// data may never see a page.
package struct CodeMap: Sendable {
    /// As the codes' places name them.
    let services: [Service]
    let codes: ICD10ServiceIndex
    let classification: ICD10Classification
    let links: LinkResolver

    package static let path = "data/icd10-services.json"

    package init(
        services: [Service], codes: ICD10ServiceIndex, classification: ICD10Classification, links: LinkResolver
    ) {
        self.services = services
        self.codes = codes
        self.classification = classification
        self.links = links
    }

    package var file: File {
        var document = DataDocument()
        document.member("version", "1")
        document.member("note", JSONWriter.value { $0.string(CodeMap.note) })
        document.list("codes", codes.codePages.map(line))
        document.list("groups", classification.entries.compactMap(line))
        return File(path: CodeMap.path, bytes: document.closed())
    }

    private static let note =
        "A code means that some of the patients with it fall within the scope of the service; the description says which. "
        + "covers: a code of the service contains this one. partial: a code of the service is a part of this one. "
        + "added: only a code that the editors have added concerns the service; it is no part of the decision. "
        + "title: in the languages in which the classification's official wording was to be had."

    private func line(_ page: ICD10ServiceIndex.CodePage) -> [UInt8] {
        JSONWriter.value { json in
            json.object { json in
                json.member("code", page.code.description)
                json.member("page", address(page.code.slug))
                json.member("covers", ids(page.covering))
                json.member("partial", ids(page.partial))
                json.member("added", ids(page.added))
                if let entry = classification.entry(for: ICD10Range(page.code)) { json.member("title", entry.titles) }
            }
        }
    }

    /// A chapter or a block with services.
    private func line(_ entry: ICD10Entry) -> [UInt8]? {
        guard entry.kind == .chapter || entry.kind == .block else { return nil }
        let items = codes.items(on: entry)
        let added = codes.addedItems(on: entry)
        guard !items.isEmpty || !added.isEmpty else { return nil }
        return JSONWriter.value { json in
            json.object { json in
                json.member("kind", entry.kind.rawValue)
                json.member("range", entry.range.description)
                json.member("page", address(entry.slug))
                json.member("services", ids(items))
                json.member("added", ids(added))
                json.member("title", entry.titles)
            }
        }
    }

    private func address(_ slug: String) -> String { links.absolute(Addresses(side: .norwegian).icd10(slug)) }

    private func ids(_ indexes: [Int]) -> [String] { indexes.map { services[$0].id } }
}
