internal import ServiceCatalogue

/// A service's number and the best field of a term in it, as one integer that sorts by the service.
struct Posting: Sendable {
    let packed: UInt32

    init(service: Int, field: SearchField) { packed = UInt32(service) << 3 | UInt32(field.rawValue) }

    var service: Int { Int(packed >> 3) }
    var field: SearchField { SearchField(rawValue: UInt8(packed & 7)) ?? .body }
    fileprivate var fieldNumber: UInt32 { packed & 7 }
}

/// Which services hold each term, and where.
struct PostingLists {
    private var postings: [Posting]
    /// Where each term's begin, and after the last term the end.
    private var starts: [Int]

    /// Services ascending: a counting sort.
    ///
    /// - Parameter places: of the services, in the order of their numbers.
    init(_ words: ServiceWords, of places: [Int], on side: SiteSide, termCount: Int) {
        starts = [Int](repeating: 0, count: termCount + 1)
        for place in places {
            let (own, body) = words.terms(ofServiceAt: place, on: side)
            for found in own { starts[found.term + 1] += 1 }
            for found in body { starts[found.term + 1] += 1 }
        }
        for term in 0..<termCount { starts[term + 1] += starts[term] }
        var next = starts
        var postings = [Posting](repeating: Posting(service: 0, field: .name), count: starts[termCount])
        func add(_ found: ServiceWords.Found, _ service: Int) {
            let place = next[found.term]
            postings[place] = Posting(service: service, field: found.field)
            next[found.term] = place + 1
        }
        for (number, place) in places.enumerated() {
            let (own, body) = words.terms(ofServiceAt: place, on: side)
            for found in own { add(found, number) }
            for found in body { add(found, number) }
        }
        self.postings = postings
    }

    subscript(term: Int) -> ArraySlice<Posting> { postings[starts[term]..<starts[term + 1]] }

    /// As the browser reads them: for each field the ascending services, fields separated by dots, empty ones at the
    /// end left out.
    static func append(_ postings: ArraySlice<Posting>, to bytes: inout [UInt8]) {
        postings.withUnsafeBufferPointer { postings in
            var last: UInt32 = 0
            for posting in postings { last = max(last, posting.fieldNumber) }
            // A pass for each field costs less than lists that grow side by side: most terms have one or two postings.
            for field in 0...last {
                if field > 0 { bytes.append(UInt8(ascii: ".")) }
                var next = 0
                for posting in postings where posting.fieldNumber == field {
                    SearchNumbers.append(posting.service - next, to: &bytes)
                    next = posting.service + 1
                }
            }
        }
    }

    /// A term's own postings and, one field lower, those of the compounds that end in it; services ascending.
    func joining(_ compounds: [SearchCompounds.Compound], to term: Int) -> [Posting] {
        var joined = Array(self[term])
        for compound in compounds {
            for posting in self[compound.term] where posting.field < .place {
                joined.append(Posting(service: posting.service, field: posting.field.ofCompoundPart))
            }
        }
        joined.sort { $0.packed < $1.packed }
        // Of a service's postings the first has the best field.
        var result: [Posting] = []
        result.reserveCapacity(joined.count)
        for posting in joined where result.last?.service != posting.service { result.append(posting) }
        return result
    }
}
