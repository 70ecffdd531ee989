/// A page of the ICD-10 index.
public enum ICD10PageTarget: Sendable, Hashable {
    case chapter(ICD10Chapter)
    /// A block of the classification.
    case block(ICD10Range)
    case code(ICD10Code)

    public var range: ICD10Range {
        switch self {
        case .chapter(let chapter): chapter.range
        case .block(let range): range
        case .code(let code): ICD10Range(code)
        }
    }

    /// The last part of the page's address: `f00-f99` for chapter V, `c00-c75`, `c50-4`. A block as large as its
    /// chapter would share the chapter's address; the Norwegian edition has none, and a test holds that fast.
    public var slug: String { range.slug }
}

extension ICD10ServiceIndex {
    /// The pages a code or range beside a service links to.
    ///
    /// A single code leads to its page, and where no service names it, to the nearest page around it. A range that
    /// equals a chapter or a block leads there; any other leads to the blocks it overlaps, outer ones first. Empty
    /// where the classification lists nothing there.
    public func pageTargets(for range: ICD10Range) -> [ICD10PageTarget] {
        if range.single != nil { return nearestEnclosing(range).map { [$0] } ?? [] }
        if let entry = classification.entry(for: range), let target = Self.target(of: entry) { return [target] }
        return classification.blocks(overlapping: range).compactMap(Self.target(of:))
    }

    /// The smallest page all of `query` lies in and that has services: a code's, a block's or a chapter's; the code's
    /// own if it has one. For a search that finds no service by the code itself.
    public func nearestEnclosing(_ query: ICD10Range) -> ICD10PageTarget? {
        let codes = query.single?.withParents ?? []
        if let code = codes.first(where: hasPage) { return .code(code) }
        let entries = classification.ancestors(of: query) + [classification.entry(for: query)].compactMap(\.self)
        return entries.last { !items(on: $0).isEmpty || !addedItems(on: $0).isEmpty }.flatMap(Self.target(of:))
    }

    private static func target(of entry: ICD10Entry) -> ICD10PageTarget? {
        switch entry.kind {
        case .chapter: ICD10Chapter(roman: entry.name).map { .chapter($0) }
        case .block: .block(entry.range)
        case .category, .subcategory: nil
        }
    }
}
