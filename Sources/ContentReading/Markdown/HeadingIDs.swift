internal import ServiceCatalogue

/// Gives the headings of one document their ids: the text in a–z, 0–9 and hyphens, each once.
struct HeadingIDs {
    private var taken = Document.Heading.reservedIDs
    private var nextNumber: [String: Int] = [:]

    /// "Hvem får hjelp?" gives `hvem-far-hjelp`, its second occurrence `hvem-far-hjelp-2`; a heading without letters and
    /// digits gives `avsnitt`. One that the frame of the page has is taken: "Main" gives `main-2`.
    mutating func id(for text: String) -> String {
        let base = addressWord(text, ifEmpty: "avsnitt")
        if taken.insert(base).inserted { return base }
        var number = nextNumber[base] ?? 2
        while !taken.insert("\(base)-\(number)").inserted { number += 1 }
        nextNumber[base] = number + 1
        return "\(base)-\(number)"
    }
}
