internal import Files
internal import JSON
internal import ServiceCatalogue

/// The codes that services name, with those services, in the order of the classification, cut into files.
///
/// Ranges are kept apart from single codes: a range reaches far, and a file is loaded for every query that its codes
/// could overlap. A chapter or block that a query would have to load many files for has one of its own, which says which
/// services it concerns and no more; by which code, their cards tell.
struct SearchCodes {
    /// Bytes of codes and services after which a file is closed.
    static let fileSize = 12_000

    /// The five-character keys that a file's codes lie between.
    struct Extent {
        var lower: Int
        var upper: Int
    }

    /// A query loads at most so many files of single codes.
    static let mostFiles = 8

    private(set) var files: [File] = []
    private(set) var extents: [Extent] = []
    /// How many of the files hold ranges; they come first.
    private(set) var rangeFileCount = 0
    /// The chapters and blocks with a file of their own.
    private(set) var wide: [ICD10Range] = []

    /// - Parameter services: in the order of their numbers.
    init(_ services: [Service], classification: ICD10Classification) {
        var pairs: [Pair] = []
        for (number, service) in services.enumerated() {
            for code in service.searchedCodes { pairs.append(Pair(code: code, service: number)) }
        }
        pairs.sort()
        write(pairs.filter(\.code.isSpan))
        rangeFileCount = files.count
        let singles = pairs.filter { !$0.code.isSpan }
        write(singles)
        for entry in classification.entries where entry.kind <= .block && isWide(entry.range) {
            writeServices(of: entry.range, singles, serviceCount: services.count)
        }
    }

    private func isWide(_ range: ICD10Range) -> Bool {
        extents[rangeFileCount...].count { $0.lower <= range.upper && range.lower <= $0.upper } > Self.mostFiles
    }

    /// - Parameter singles: sorted, each of them inside the range or outside.
    private mutating func writeServices(of range: ICD10Range, _ singles: [Pair], serviceCount: Int) {
        var isConcerned = [Bool](repeating: false, count: serviceCount)
        for pair in singles where range.overlaps(pair.code) { isConcerned[pair.service] = true }
        var list: [UInt8] = []
        SearchNumbers.append(ascending: isConcerned.indices.lazy.filter { isConcerned[$0] }, to: &list)
        var json = JSONWriter()
        json.array { $0.string(list) }
        files.append(File(path: "b/\(wide.count).json", bytes: json.bytes))
        wide.append(range)
    }

    private struct Pair: Comparable {
        let code: ICD10Range
        let service: Int
        private let order: UInt64

        init(code: ICD10Range, service: Int) {
            self.code = code
            self.service = service
            order = code.orderKey
        }

        static func < (left: Pair, right: Pair) -> Bool { (left.order, left.service) < (right.order, right.service) }
    }

    /// A file that is being filled.
    private struct Draft {
        var codes: [UInt8] = []
        var lists: [UInt8] = []
        var extent: Extent?

        /// - Parameter pairs: all of one code, services ascending.
        mutating func add(_ code: ICD10Range, _ pairs: ArraySlice<Pair>) {
            if extent != nil {
                codes.append(UInt8(ascii: " "))
                lists.append(UInt8(ascii: " "))
            }
            codes.append(contentsOf: code.description.utf8)
            SearchNumbers.append(ascending: pairs.lazy.map(\.service), to: &lists)
            extent = Extent(lower: extent?.lower ?? code.lower, upper: max(extent?.upper ?? 0, code.upper))
        }
    }

    /// - Parameter pairs: sorted.
    private mutating func write(_ pairs: [Pair]) {
        var draft = Draft()
        var rest = pairs[...]
        while let code = rest.first?.code {
            let group = rest.prefix { $0.code == code }
            rest = rest[group.endIndex...]
            if draft.codes.count + draft.lists.count > Self.fileSize {
                close(draft)
                draft = Draft()
            }
            draft.add(code, group)
        }
        close(draft)
    }

    private mutating func close(_ draft: Draft) {
        guard let extent = draft.extent else { return }
        var json = JSONWriter()
        json.array { json in
            json.string(draft.codes)
            json.string(draft.lists)
        }
        files.append(File(path: "i/\(extents.count).json", bytes: json.bytes))
        extents.append(extent)
    }
}
