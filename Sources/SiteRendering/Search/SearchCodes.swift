internal import ServiceCatalogue

/// The codes that services name, with those services, in the order of the classification, cut into files.
///
/// Ranges are kept apart from single codes: a range reaches far, and a file is loaded for every query that its codes
/// could overlap.
struct SearchCodes {
    /// Bytes of codes and services after which a file is closed.
    static let fileSize = 12_000

    /// The five-character keys that a file's codes lie between.
    struct File {
        var lower: Int
        var upper: Int
    }

    private(set) var files: [SearchFile] = []
    private(set) var extents: [File] = []

    /// - Parameter services: in the order of their numbers.
    init(_ services: [Service]) {
        var pairs: [Pair] = []
        for (number, service) in services.enumerated() {
            for code in service.codes { pairs.append(Pair(code: code, service: number)) }
        }
        pairs.sort()
        write(pairs.filter(\.code.isSpan))
        write(pairs.filter { !$0.code.isSpan })
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
