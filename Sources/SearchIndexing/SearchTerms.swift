internal import Files
internal import JSON

/// The sorted terms of an index with their postings, cut into files so that a query loads the part it needs.
///
/// A file holds some 6 KB of terms and short posting lists. A long list has a file of its own, so that a beginning of a
/// word can be looked up without loading what it is not about.
struct SearchTerms: Sendable {
    /// Bytes of terms and lists after which a file is closed: about 3 KB compressed.
    static let fileSize = 6_000
    /// A list from this size on, in bytes, stands in its own file.
    static let longList = 3_000

    private(set) var files: [File] = []
    /// For each file the shortest beginning of its first term that comes after the last term of the file before.
    private(set) var firstTerms: [[UInt8]] = []

    private let folder: String
    private let fileSize: Int
    private var longLists = 0

    /// - Parameters:
    ///   - terms: numbers in `keys`, in ascending order of the keys' bytes.
    ///   - folder: of the files.
    ///   - fileSize: bytes of terms and lists after which a file is closed.
    ///   - list: writes what a term leads to.
    init(
        _ terms: some Sequence<Int>, of keys: ByteList, folder: String = "w", fileSize: Int = Self.fileSize,
        list: (Int, inout [UInt8]) -> Void
    ) {
        self.folder = folder
        self.fileSize = fileSize
        var draft = Draft()
        for term in terms {
            if draft.terms.count + draft.lists.count > fileSize { close(&draft) }
            if draft.terms.isEmpty { firstTerms.append(FrontCoding.separator(of: term, after: draft.last, in: keys)) }
            FrontCoding.append(term, after: draft.terms.isEmpty ? nil : draft.last, in: keys, to: &draft.terms)
            draft.last = term
            if !draft.lists.isEmpty { draft.lists.append(UInt8(ascii: " ")) }
            let start = draft.lists.count
            list(term, &draft.lists)
            if draft.lists.count - start >= Self.longList { moveLongList(from: start, of: &draft) }
        }
        close(&draft)
    }

    /// A file that is being filled.
    private struct Draft {
        var terms: [UInt8] = []
        var lists: [UInt8] = []
        /// The term before, which may stand in the file before.
        var last: Int?
    }

    private mutating func moveLongList(from start: Int, of draft: inout Draft) {
        let list = Array(draft.lists[start...])
        draft.lists.removeSubrange(start...)
        // The size tells the browser what loading the list costs.
        draft.lists.append(contentsOf: "!\(longLists)!\(list.count)".utf8)
        files.append(File(path: "p/\(longLists).json", bytes: Self.json { $0.string(list) }))
        longLists += 1
    }

    private mutating func close(_ draft: inout Draft) {
        guard !draft.terms.isEmpty else { return }
        files.append(
            File(
                path: "\(folder)/\(firstTerms.count - 1).json",
                bytes: Self.json { json in
                    json.string(draft.terms)
                    json.string(draft.lists)
                }))
        draft.terms.removeAll(keepingCapacity: true)
        draft.lists.removeAll(keepingCapacity: true)
    }

    private static func json(_ elements: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter()
        json.array(elements)
        return json.bytes
    }
}

/// The terms spelled backwards: a word misspelled at its beginning is found by its end. A file holds terms and nothing
/// else; their postings stand where the terms are.
struct SearchEndings: Sendable {
    private(set) var files: [File] = []
    private(set) var firstTerms: [[UInt8]] = []

    /// Terms shorter than this are not corrected.
    static let shortestTerm = 5

    /// - Parameter terms: numbers in `keys`, each once, in any order.
    init(_ terms: some Sequence<Int>, of keys: ByteList) {
        var backwards = ByteList()
        for term in terms where keys.range(of: term).count >= Self.shortestTerm {
            backwards.append(keys[term].reversed())
        }
        var coded: [UInt8] = []
        var last: Int?
        for term in backwards.sorted(0..<backwards.count) {
            if coded.count > SearchTerms.fileSize { close(&coded) }
            if coded.isEmpty { firstTerms.append(FrontCoding.separator(of: term, after: last, in: backwards)) }
            FrontCoding.append(term, after: coded.isEmpty ? nil : last, in: backwards, to: &coded)
            last = term
        }
        close(&coded)
    }

    private mutating func close(_ coded: inout [UInt8]) {
        guard !coded.isEmpty else { return }
        var json = JSONWriter()
        json.array { $0.string(coded) }
        files.append(File(path: "e/\(firstTerms.count - 1).json", bytes: json.bytes))
        coded.removeAll(keepingCapacity: true)
    }
}

/// Sorted words written without the letters they share with the word before them: one character for how many those
/// are, then the rest, with a blank between words. A word is a number in a list.
enum FrontCoding {
    /// - Parameter last: nil for the first word.
    static func append(_ word: Int, after last: Int?, in words: ByteList, to bytes: inout [UInt8]) {
        let shared = min(sharedCount(word, last, in: words), SearchNumbers.digitCount - 1)
        if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
        bytes.append(SearchNumbers.digit(shared))
        bytes.append(contentsOf: words[word].dropFirst(shared))
    }

    /// The shortest beginning of `word` that comes after `last`, which comes before `word`.
    static func separator(of word: Int, after last: Int?, in words: ByteList) -> [UInt8] {
        Array(words[word].prefix(sharedCount(word, last, in: words) + 1))
    }

    private static func sharedCount(_ word: Int, _ last: Int?, in words: ByteList) -> Int {
        guard let last else { return 0 }
        let (word, other) = (words.range(of: word), words.range(of: last))
        let longest = min(word.count, other.count)
        var shared = 0
        while shared < longest, words.bytes[word.lowerBound + shared] == words.bytes[other.lowerBound + shared] {
            shared += 1
        }
        return shared
    }
}
