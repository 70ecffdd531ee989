internal import Foundation
internal import ServiceCatalogue

/// SplitMix64: the same numbers on every machine.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A code or, one time in three, a range, from a few letters so that many meet.
    mutating func range() throws -> ICD10Range {
        let first = "CDHTU".randomElement(using: &self).map(String.init) ?? "C"
        let category = Int.random(in: 0...99, using: &self)
        let start = first + Self.twoDigits(category)
        switch Int.random(in: 0..<6, using: &self) {
        case 0...1:
            let last = min(category + Int.random(in: 0...15, using: &self), 99)
            // A range over a chapter's border is refused; its first end alone then serves as well.
            let range = try? ICD10Range(parsing: "\(start)-\(first)\(Self.twoDigits(last))")
            return try range ?? ICD10Range(parsing: start)
        case 2: return try ICD10Range(parsing: start)
        case 3...4: return try ICD10Range(parsing: "\(start).\(Int.random(in: 0...9, using: &self))")
        default: return try ICD10Range(parsing: "\(start).\(Self.twoDigits(Int.random(in: 0...99, using: &self)))")
        }
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension ICD10Range {
    /// Every five-character key, spelled out: the model that the numbers are compared with.
    var spelledOutKeys: Set<String> {
        var keys: Set<String> = []
        let (start, end) = ("\(first)", "\(last)")
        for letter in start.unicodeScalars.prefix(1) {
            for number in 0..<10_000 {
                let digits = String(String(10_000 + number).dropFirst())
                let key = "\(letter)\(digits.prefix(2)).\(digits.suffix(2))"
                if key.prefix(start.count) >= start, key.prefix(end.count) <= end { keys.insert(key) }
            }
        }
        return keys
    }
}

/// The real classification and the codes of the real registry, read with as little as will do.
enum RealContent {
    static let registry = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../content/registry").standardizedFileURL

    static func rows() throws -> [ICD10Classification.Row] {
        let text = try String(contentsOf: registry.appending(path: "icd10.tsv"), encoding: .utf8)
        return text.split(separator: "\n").dropFirst().compactMap { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 5, let kind = ICD10Entry.Kind(rawValue: cells[1]) else { return nil }
            let titles = LocalizedText(nb: cells[3].isEmpty ? nil : cells[3], en: cells[4].isEmpty ? nil : cells[4])
            return ICD10Classification.Row(code: cells[0], kind: kind, parent: cells[2], titles: titles)
        }
    }

    static func classification() throws -> ICD10Classification {
        var problems: [ICD10Classification.Problem] = []
        return ICD10Classification(try rows(), problems: &problems)
    }

    /// The codes of each service that has some, in the order of the files.
    static func codesOfServices() throws -> [[ICD10Range]] {
        let files = [
            "nasjonale-behandlingstjenester", "flerregionale-behandlingstjenester", "nasjonale-kompetansetjenester",
        ]
        return try files.flatMap { file in
            let text = try String(contentsOf: registry.appending(path: "services/\(file).yml"), encoding: .utf8)
            return try text.matches(of: /codes: \[([^\]]*)\]/).map { match in
                try PrintedCodes.split(match.1).map { try ICD10Range(parsing: $0) }
            }
        }
    }
}

/// A small classification: chapters II and III, nested blocks, a block of one category.
let smallClassificationRows: [ICD10Classification.Row] = [
    ("II", .chapter, ""), ("C00-C97", .block, "II"), ("C00-C75", .block, "C00-C97"), ("C40-C41", .block, "C00-C75"),
    ("C40", .category, "C40-C41"), ("C41", .category, "C40-C41"), ("C50-C50", .block, "C00-C75"),
    ("C50", .category, "C50-C50"), ("C50.4", .subcategory, "C50"), ("C97-C97", .block, "C00-C97"),
    ("C97", .category, "C97-C97"), ("D37-D48", .block, "II"), ("D48", .category, "D37-D48"), ("III", .chapter, ""),
    ("D50-D53", .block, "III"), ("D50", .category, "D50-D53"), ("D65-D69", .block, "III"),
    ("D66", .category, "D65-D69"), ("D69", .category, "D65-D69"),
].map { code, kind, parent in
    ICD10Classification.Row(code: code, kind: kind, parent: parent, titles: LocalizedText(nb: "\(code) på norsk"))
}

func smallClassification() -> ICD10Classification {
    var problems: [ICD10Classification.Problem] = []
    return ICD10Classification(smallClassificationRows, problems: &problems)
}
