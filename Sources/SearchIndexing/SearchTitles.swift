internal import Files
internal import JSON
internal import ServiceCatalogue

/// The titles of the classification, a file for each letter: every chapter, block and code that has codes of the letter.
/// They name a code that no service has, complete a code that is half typed, and tell which title held a word.
enum SearchTitles {
    static func files(of classification: ICD10Classification, in language: Language) -> [File] {
        // Asked once for each letter.
        let extents = classification.entries.map { (lower: $0.range.lower, upper: $0.range.upper) }
        let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { UnicodeScalar($0) }
        return letters.compactMap { letter in
            guard let first = ICD10Range(normalForm: "\(letter)00"), let last = ICD10Range(normalForm: "\(letter)99")
            else { return nil }
            let entries = extents.indices.filter {
                extents[$0].lower <= last.upper && first.lower <= extents[$0].upper
            }.map { classification.entries[$0] }
            return entries.isEmpty ? nil : File(path: "t/\(letter).json", bytes: json(of: entries, in: language))
        }
    }

    /// An array of arrays: the range in its normal form (a chapter's too), the title, and its language where it is not
    /// the interface's.
    private static func json(of entries: [ICD10Entry], in language: Language) -> [UInt8] {
        var json = JSONWriter()
        json.array { json in
            for entry in entries {
                let title = entry.titles.best(for: language)
                json.array { json in
                    json.string(entry.range.description)
                    json.string(title.text)
                    if title.language != language { json.string(title.language.tag) }
                }
            }
        }
        return json.bytes
    }
}
