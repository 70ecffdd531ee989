import ServiceCatalogue

/// Reads the input as codes, as authors and readers of the site write them; what is understood means the same in its
/// normal form.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    for entry in text.split(whereSeparator: { ",;\n".contains($0) }) + [text[...]] {
        for read in [asWritten(entry), asSearched(entry)].compactMap(\.self) {
            precondition(ICD10Range(normalForm: read.description) == read, "the normal form says something else")
            precondition(read.lower <= read.upper && read.contains(read.first) && read.contains(read.last))
            _ = read.slug
            _ = classification.existence(of: read)
            _ = classification.nearestExisting(to: read.first)
            _ = classification.ancestors(of: read)
            _ = index.pageTargets(for: read)
            _ = index.nearestEnclosing(read)
        }
    }
    return 0
}

private func asWritten(_ text: Substring) -> ICD10Range? {
    do throws(ICD10SyntaxError) { return try ICD10Range(parsing: text) } catch {
        _ = error.message
        return nil
    }
}

private func asSearched(_ text: Substring) -> ICD10Range? {
    do throws(ICD10SyntaxError) { return try ICD10Range(parsingQuery: text) } catch { return nil }
}

private let classification: ICD10Classification = {
    let rows: [(String, ICD10Entry.Kind, String)] = [
        ("II", .chapter, ""), ("C00-C75", .block, "II"), ("C50", .category, "C00-C75"), ("C50.4", .subcategory, "C50"),
        ("C51", .category, "C00-C75"), ("XXI", .chapter, ""), ("Z40-Z54", .block, "XXI"), ("Z50", .category, "Z40-Z54"),
    ]
    var problems: [ICD10Classification.Problem] = []
    return ICD10Classification(
        rows.map { .init(code: $0.0, kind: $0.1, parent: $0.2, titles: LocalizedText(nb: "Prøve")) },
        problems: &problems)
}()

private let index = ICD10ServiceIndex(
    [(item: 0, codes: [ICD10Range(normalForm: "C50"), ICD10Range(normalForm: "Z40-Z54")].compactMap(\.self))],
    classification: classification)
