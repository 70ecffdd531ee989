internal import Files
internal import JSON

/// The sorted terms of an index with their postings, cut into files so that a query loads the part it needs.
///
/// A file holds some 6 KB of terms and short posting lists. A long list has a file of its own, so that a beginning of a
/// word can be looked up without loading what it is not about.
struct SearchTerms {
    /// Bytes of terms and lists after which a file is closed: about 3 KB compressed.
    static let fileSize = 6_000
    /// A list from this size on, in bytes, stands in its own file.
    static let longList = 3_000

    private(set) var files: [File] = []
    /// For each file the shortest beginning of its first term that comes after the last term of the file before.
    private(set) var firstTerms: [[UInt8]] = []

    private var terms: [UInt8] = []
    private var lists: [UInt8] = []
    private var lastTerm: ArraySlice<UInt8> = []
    private var longLists = 0
    private let folder: String
    private let fileSize: Int

    /// - Parameters:
    ///   - terms: in ascending order of their bytes.
    ///   - folder: of the files.
    ///   - fileSize: bytes of terms and lists after which a file is closed.
    init(
        _ terms: some Sequence<(term: ArraySlice<UInt8>, postings: [UInt8])>, folder: String = "w",
        fileSize: Int = Self.fileSize
    ) {
        self.folder = folder
        self.fileSize = fileSize
        for (term, postings) in terms { add(term, postings) }
        closeFile()
    }

    private mutating func add(_ term: ArraySlice<UInt8>, _ postings: [UInt8]) {
        if self.terms.count + lists.count > fileSize { closeFile() }
        if self.terms.isEmpty { firstTerms.append(FrontCoding.separator(of: term, after: lastTerm)) }
        FrontCoding.append(term, after: self.terms.isEmpty ? [] : lastTerm, to: &self.terms)
        lastTerm = term
        if !lists.isEmpty { lists.append(UInt8(ascii: " ")) }
        if postings.count < Self.longList {
            lists.append(contentsOf: postings)
        } else {
            // The size tells the browser what loading the list costs.
            lists.append(contentsOf: "!\(longLists)!\(postings.count)".utf8)
            files.append(File(path: "p/\(longLists).json", bytes: Self.json { $0.string(postings) }))
            longLists += 1
        }
    }

    private mutating func closeFile() {
        guard !terms.isEmpty else { return }
        files.append(
            File(
                path: "\(folder)/\(firstTerms.count - 1).json",
                bytes: Self.json { json in
                    json.string(terms)
                    json.string(lists)
                }))
        terms = []
        lists = []
    }

    private static func json(_ elements: (inout JSONWriter) -> Void) -> [UInt8] {
        var json = JSONWriter()
        json.array(elements)
        return json.bytes
    }
}

/// The terms spelled backwards: a word misspelled at its beginning is found by its end. A file holds terms and nothing
/// else; their postings stand where the terms are.
struct SearchEndings {
    private(set) var files: [File] = []
    private(set) var firstTerms: [[UInt8]] = []

    /// Terms shorter than this are not corrected.
    static let shortestTerm = 5

    /// - Parameter terms: each once, in any order.
    init(_ terms: [ArraySlice<UInt8>]) {
        let backwards = terms.filter { $0.count >= Self.shortestTerm }.map { SortableBytes(Array($0.reversed())[...]) }
            .sorted().map(\.bytes)
        var coded: [UInt8] = []
        var last: ArraySlice<UInt8> = []
        for term in backwards {
            if coded.count > SearchTerms.fileSize { close(&coded) }
            if coded.isEmpty { firstTerms.append(FrontCoding.separator(of: term, after: last)) }
            FrontCoding.append(term, after: coded.isEmpty ? [] : last, to: &coded)
            last = term
        }
        close(&coded)
    }

    private mutating func close(_ coded: inout [UInt8]) {
        guard !coded.isEmpty else { return }
        var json = JSONWriter()
        json.array { $0.string(coded) }
        files.append(File(path: "e/\(firstTerms.count - 1).json", bytes: json.bytes))
        coded = []
    }
}

/// Sorted words written without the letters they share with the word before them: one character for how many those
/// are, then the rest, with a blank between words.
enum FrontCoding {
    static func append(_ word: ArraySlice<UInt8>, after last: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
        let shared = min(sharedCount(word, last), SearchNumbers.alphabet.count - 1)
        if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
        bytes.append(SearchNumbers.alphabet[shared])
        bytes.append(contentsOf: word.dropFirst(shared))
    }

    /// The shortest beginning of `word` that comes after `last`, which comes before `word`.
    static func separator(of word: ArraySlice<UInt8>, after last: ArraySlice<UInt8>) -> [UInt8] {
        Array(word.prefix(sharedCount(word, last) + 1))
    }

    private static func sharedCount(_ word: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Int {
        let longest = min(word.count, other.count)
        var shared = 0
        while shared < longest, word[word.startIndex + shared] == other[other.startIndex + shared] { shared += 1 }
        return shared
    }
}
