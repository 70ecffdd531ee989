import Testing

@testable import SiteRendering

@Suite struct SearchMemoryTests {
    private let samples = [
        Sample(id: "a", name: "astma", body: "Pust og høst."), Sample(id: "b", name: "brokk"),
        Sample(id: "c", name: "cøliaki", ended: "2019-01-01"),
    ]

    private let hashes: [String: UInt64] = ["a": 1, "b": 2, "c": 3]

    private func index(_ samples: [Sample], _ memory: SearchMemory?) throws -> [String: [UInt8]] {
        try SampleIndex(samples, memory: memory).files
    }

    /// What an index of the samples leaves for the next one.
    private func kept() throws -> [UInt8] {
        let memory = SearchMemory(hashes: hashes) { [] }
        _ = try index(samples, memory)
        return try #require(memory.encoded)
    }

    @Test func givesTheIndexThatIsMadeWithoutIt() throws {
        let whole = try index(samples, nil)
        let first = SearchMemory(hashes: hashes) { [] }
        #expect(try index(samples, first) == whole)
        let bytes = try #require(first.encoded)
        let second = SearchMemory(hashes: hashes) { bytes }
        #expect(try index(samples, second) == whole)
        #expect(second.encoded == bytes)
    }

    @Test func readsNoWordOfServicesItKnows() throws {
        let bytes = try kept()
        var changed = samples
        changed[0].body = "Noe annet."
        // As long as no hash says so, nobody looks.
        #expect(try index(changed, SearchMemory(hashes: hashes) { bytes }) == index(samples, nil))
        let told = SearchMemory(hashes: ["a": 9, "b": 2, "c": 3]) { bytes }
        #expect(try index(changed, told) == index(changed, nil))
    }

    @Test func isNotUsedForServicesInAnotherOrder() throws {
        let bytes = try kept()
        var ended = samples
        ended[0].ended = "2020-01-01"
        #expect(try index(ended, SearchMemory(hashes: hashes) { bytes }) == index(ended, nil))
    }

    @Test func makesNothingOfBytesThatItDidNotWrite() throws {
        let bytes = try kept()
        let whole = try index(samples, nil)
        for count in stride(from: 0, to: bytes.count, by: 7) {
            #expect(try index(samples, SearchMemory(hashes: hashes) { Array(bytes[..<count]) }) == whole)
        }
        let huge = [UInt8](repeating: 0xFF, count: 64)
        #expect(try index(samples, SearchMemory(hashes: hashes) { huge }) == whole)
    }

    @Test func knowsNothingBeforeAnIndexIsMade() {
        #expect(SearchMemory(hashes: hashes) { [1, 2, 3] }.encoded == nil)
    }
}
