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
    struct File {
        var lower: Int
        var upper: Int
    }

    /// A query loads at most so many files of single codes.
    static let mostFiles = 8

    private(set) var files: [SearchFile] = []
    private(set) var extents: [File] = []
    /// How many of the files hold ranges; they come first.
    private(set) var rangeFileCount = 0
    /// The chapters and blocks with a file of their own.
    private(set) var wide: [ICD10Range] = []

    /// - Parameter services: in the order of their numbers.
    init(_ services: [Service], classification: ICD10Classification) {
        var pairs: [Pair] = []
        for (number, service) in services.enumerated() {
            for code in service.codes { pairs.append(Pair(code: code, service: number)) }
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
        var last = -1
        for service in 0..<serviceCount where isConcerned[service] {
            SearchNumbers.append(service - last - 1, to: &list)
            last = service
        }
        var json = JSONBytes()
        json.array { $0.string(list) }
        files.append(SearchFile("b/\(wide.count).json", json.bytes))
        wide.append(range)
    }

    private struct Pair: Comparable {
        var code: ICD10Range
        var service: Int

        static func < (left: Pair, right: Pair) -> Bool { (left.code, left.service) < (right.code, right.service) }
    }

    private mutating func write(_ pairs: [Pair]) {
        var codes: [UInt8] = []
        var lists: [UInt8] = []
        var extent: File?
        func close(_ self: inout SearchCodes) {
            guard let closed = extent else { return }
            self.close(closed, codes, lists)
            extent = nil
            codes = []
            lists = []
        }
        var place = 0
        while place < pairs.count {
            let code = pairs[place].code
            if codes.count + lists.count > Self.fileSize { close(&self) }
            if extent != nil {
                codes.append(UInt8(ascii: " "))
                lists.append(UInt8(ascii: " "))
            }
            codes.append(contentsOf: code.description.utf8)
            var last = -1
            while place < pairs.count, pairs[place].code == code {
                if pairs[place].service != last {
                    SearchNumbers.append(pairs[place].service - last - 1, to: &lists)
                    last = pairs[place].service
                }
                place += 1
            }
            extent = File(lower: extent?.lower ?? code.lower, upper: max(extent?.upper ?? 0, code.upper))
        }
        close(&self)
    }

    private mutating func close(_ extent: File, _ codes: [UInt8], _ lists: [UInt8]) {
        var json = JSONBytes()
        json.array { json in
            json.string(codes)
            json.string(lists)
        }
        files.append(SearchFile("i/\(extents.count).json", json.bytes))
        extents.append(extent)
    }
}
