internal import ServiceCatalogue
internal import Testing

@Suite struct ICD10MatchTests {
    /// Cases 25 to 40 of the description of codes.
    @Test(arguments: [
        (25, "F32.1", "F00-F99", ICD10Match.covers), (26, "C50.4", "C50", .covers), (27, "C50", "C50.4", .partial),
        (28, "C50", "C50", .covers), (29, "C50.4", "C50.9", .none), (30, "Z50.80", "Z50.8", .covers),
        (31, "Z50.8", "Z50.80", .partial), (32, "D48.7", "C00-D48", .covers), (33, "D50", "C00-D48", .none),
        (34, "H60", "H00-H59", .none), (35, "F00-F99", "F32", .partial), (36, "T25.3", "T20-T25", .covers),
        (37, "D69", "D66-D68", .none), (38, "G40-G47", "G40-G41", .partial), (39, "E30-E35", "E28-E30", .partial),
        (40, "Q25-Q26", "Q20-Q28", .covers),
    ])
    func answersCase(number: Int, query: String, code: String, expected: ICD10Match) throws {
        let query = try ICD10Range(parsingQuery: query)
        #expect(query.match(against: try ICD10Range(parsing: code)) == expected, "case \(number)")
    }

    @Test func takesTheBestOfSeveralCodesAndAddsNothingUp() throws {
        let query = try ICD10Range(parsing: "C40-C41")
        let codes = try ["D48", "C40", "C41"].map { try ICD10Range(parsing: $0) }
        #expect(query.match(against: codes) == .partial)
        #expect(query.match(against: codes + [try ICD10Range(parsing: "C00-C75")]) == .covers)
        #expect(query.match(against: Array(codes.prefix(1))) == .none)
        #expect(query.match(against: []) == .none)
    }

    @Test func agreesWithSetsOfSpelledOutKeysOnRandomPairs() throws {
        var generator = SeededGenerator(state: 10)
        let ranges = try (0..<80).map { _ in try generator.range() }
        let keys = ranges.map(\.spelledOutKeys)
        var counts: [ICD10Match: Int] = [:]
        for (query, queryKeys) in zip(ranges, keys) {
            for (code, codeKeys) in zip(ranges, keys) {
                let expected: ICD10Match =
                    queryKeys.isSubset(of: codeKeys) ? .covers : queryKeys.isDisjoint(with: codeKeys) ? .none : .partial
                #expect(query.match(against: code) == expected, "\(query) against \(code)")
                counts[expected, default: 0] += 1
            }
        }
        #expect(counts.values.allSatisfy { $0 > 20 } && counts.count == 3, "the random pairs show all three results")
    }
}
