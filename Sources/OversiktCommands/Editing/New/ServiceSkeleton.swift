internal import ContentReading
internal import Diagnostics
internal import FileTrees
internal import ServiceCatalogue

/// The row and the texts of a new service, with all that is known and marks where a person must write.
///
/// Which keys there are, which must stand and what each is for comes from the shapes that reading goes by.
struct ServiceSkeleton {
    /// What has been decided about the service.
    struct Decision {
        var id: String
        var category: String
        var norwegianName: String
        var englishName: String?
        var regions: [String]
        var reportingRegion: String?
        var trusts: [String]
        var codes: [String] = []
        var approved: String?
        var function: String?
        /// `nb` or `nn`.
        var language: Language
        var audience: [String]
        /// The medical fields that it is put in.
        var fields: [String] = []
    }

    let decision: Decision
    let hasEnglishSide: Bool

    /// The row, without an empty line around it.
    var row: String {
        var lines: [String] = []
        for field in RecordShape.serviceRow.fields {
            lines += value(ofRow: field.key) ?? (field.presence == .required ? ["\(field.key):"] : comment(field))
        }
        return lines.enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element + "\n" }.joined()
    }

    private func value(ofRow key: String) -> [String]? {
        switch key {
        case "id": ["id: \(decision.id)"]
        case "category": ["category: \(decision.category)"]
        case "name": name
        case "regions": ["regions: [\(decision.regions.joined(separator: ", "))]"]
        case "reporting_region": decision.reportingRegion.map { ["reporting_region: \($0)"] }
        case "sites": ["sites:"] + decision.trusts.map { "  - trust: \($0)" }
        case "icd10":
            decision.codes.isEmpty ? nil : ["icd10:", "  codes: [\(decision.codes.joined(separator: ", "))]"]
        case "approved": decision.approved.map { ["approved: \($0)"] }
        case "function": decision.function.map { ["function: \($0)"] }
        default: nil
        }
    }

    private var name: [String] {
        let language = decision.language == .nn ? "nb" : decision.language.tag
        return ["name:", "  \(language): \(quotedYAML(decision.norwegianName))"]
            + (decision.englishName.map { ["  en: \(quotedYAML($0))"] } ?? [])
    }

    /// An optional key, with an example and what it is for, to be taken into use by removing the `#`.
    private func comment(_ field: FieldShape) -> [String] {
        guard !field.example.isEmpty else { return [] }
        return ["# \(field.key): \(field.example)   # \(field.doc.nb)"]
    }

    /// The Norwegian text.
    var norwegianText: String {
        var lines: [String] = []
        for field in RecordShape.serviceText.fields {
            lines += value(ofText: field.key) ?? comment(field)
        }
        let isNynorsk = decision.language == .nn
        return """
            ---
            \(lines.joined(separator: "\n"))
            ---
            \(fillInMark): Skriv omtrent 100 ord om hva tjenesten gjør, for hvem, og hvor grensen går. Bruk korte setninger \
            og vanlige ord. Ta bort denne veiledningen og det du ikke trenger nedenfor.

            ## \(isNynorsk ? "Tenesta omfattar" : "Tjenesten omfatter")

            - \(fillInMark)

            ## \(isNynorsk ? "Tenesta omfattar ikkje" : "Tjenesten omfatter ikke")

            - \(fillInMark)

            """
    }

    private func value(ofText key: String) -> [String]? {
        switch key {
        case "id": ["id: \(decision.id)"]
        case "lang": decision.language == .nn ? ["lang: nn"] : nil
        case "summary":
            ["summary:", "  \(decision.language.tag): \"\(fillInMark): en setning om hva tjenesten gjør, for hvem\""]
                + (hasEnglishSide ? ["  en: \"\(fillInMark): det samme på engelsk\""] : [])
        case "keywords": ["keywords: []"]
        case "audience": ["audience: [\(decision.audience.joined(separator: ", "))]"]
        default: nil
        }
    }

    /// The English text; nil on a site without an English side.
    var englishText: String? {
        guard hasEnglishSide else { return nil }
        return """
            ---
            id: \(decision.id)
            lang: en
            ---
            \(fillInMark): Write about 100 words on what the service does, for whom, and where its limits are. Use short \
            sentences and plain words. Remove this advice and what you do not need below.

            ## The service covers

            - \(fillInMark)

            ## The service does not cover

            - \(fillInMark)

            """
    }
}

/// A text in double quotes, whatever signs it holds.
func quotedYAML(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}

extension ServiceSkeleton {
    /// The files to write: the row goes to the end of the file that holds most rows of its category.
    func edits(in tree: FileTree, _ catalogue: Catalogue, contentFolder: String) -> FileEdits {
        var edits = FileEdits()
        let path = rowsFile(in: tree, catalogue, contentFolder)
        let standing = tree[path] ?? []
        if let indent = YAMLRows(standing).indent {
            let lines = row.split(separator: "\n").map { "\(indent)\($0)\n" }.joined()
            let end = standing.last == UInt8(ascii: "\n") ? "\n" : "\n\n"
            edits.write(standing + Array((end + lines).utf8), to: path)
        } else if YAMLRows(standing).isEmpty {
            edits.write(YAMLRows(standing).comments + Array(row.utf8), to: path)
        } else {
            // Rows between brackets: none can be put below them.
            edits.write(Array(row.utf8), to: "registry/services/\(decision.id).yml")
        }
        edits.write(Array(norwegianText.utf8), to: "services/\(decision.id).md")
        if let list = fieldList(tree) { edits.write(list, to: FieldList.path) }
        if let englishText { edits.write(Array(englishText.utf8), to: "services/\(decision.id).en.md") }
        return edits
    }

    /// The list of fields with the service in its own; nil where there is nothing to add, or no way to add it. That a service stands in no
    /// field is told by a rule.
    private func fieldList(_ tree: FileTree) -> [UInt8]? {
        guard let standing = tree[FieldList.path] else { return nil }
        var list = FieldList(standing)
        let added = decision.fields.filter { list.add(decision.id, toField: $0) }
        return added.isEmpty ? nil : list.bytes
    }

    private func rowsFile(in tree: FileTree, _ catalogue: Catalogue, _ folder: String) -> String {
        var counts: [String: Int] = [:]
        for service in catalogue.services where service.category.id == decision.category {
            counts[service.locations.file, default: 0] += 1
        }
        let fullest = counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
        let known = fullest.map { String($0.dropFirst(folder.utf8.count + 1)) }
        return known.flatMap { tree[$0] == nil ? nil : $0 } ?? "registry/services/\(decision.category).yml"
    }
}
