import Foundation
import Testing

/// A small invented site, compared byte for byte with what was recorded. It never stands alone: what anybody cares about
/// has a test of its own. To record it anew: RECORD_GOLDEN=1 swift test --filter GoldenSiteTests, and read the diff.
@Suite struct GoldenSiteTests {
    private let folder = Program.root.appending(path: "Tests/GoldenSite")
    private var expected: URL { folder.appending(path: "expected") }

    private func build(into output: String) throws -> Program.Result {
        try Program.run(
            "build", "--content", folder.appending(path: "content").path(), "--themes",
            folder.appending(path: "themes").path(), "--output", output, "--lang", "en")
    }

    @Test func isBuiltByteForByteAsItWasRecorded() throws {
        let scratch = try Scratch()
        let result = try build(into: scratch.path + "/site")
        #expect(result.status == 0, "\(result.errors)")
        // Documents and workbooks are in no shape to be read in a diff: of them the list of files has the sums.
        let built = try Scratch.files(below: scratch.file("site")).filter { path, _ in
            !path.hasSuffix(".docx") && !path.hasSuffix(".xlsx")
        }
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
            try record(built)
            Issue.record("the golden site was recorded anew; read the difference before you commit it")
            return
        }
        let recorded = try Scratch.files(below: expected)
        let differing = Set(built.keys).union(recorded.keys).filter { built[$0] != recorded[$0] }.sorted()
        #expect(differing == [], "\(firstDifference(differing.first, built, recorded))")
    }

    private func record(_ files: [String: Data]) throws {
        try? FileManager.default.removeItem(at: expected)  // absent at the first recording
        for (path, data) in files {
            let file = expected.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try data.write(to: file)
        }
    }

    private func firstDifference(_ path: String?, _ built: [String: Data], _ recorded: [String: Data]) -> String {
        guard let path else { return "" }
        let lines = { (data: Data?) in String(decoding: data ?? Data(), as: UTF8.self).split(separator: "\n") }
        let (new, old) = (lines(built[path]), lines(recorded[path]))
        let place = zip(new, old).enumerated().first { $1.0 != $1.1 }?.offset ?? min(new.count, old.count)
        return """
            \(path):\(place + 1)
            - \(place < old.count ? old[place] : "")
            + \(place < new.count ? new[place] : "")
            """
    }
}
