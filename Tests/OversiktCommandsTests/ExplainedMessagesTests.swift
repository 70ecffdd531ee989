import ContentReading
import Diagnostics
import Foundation
import ServiceCatalogue
import Testing

@testable import OversiktCommands

/// `explain` knows the id of every message that any part of the program prints.
@Suite struct ExplainedMessagesTests {
    private static let explained = Set(Rule.all.map(\.id) + MessageText.all.map(\.id))

    /// Each id that the sources make a message of: it follows a severity, or the name of a function that reports one.
    private static var patterns: [Regex<(Substring, id: Substring)>] {
        [
            /\.(?:error|warning|hint),\s*"(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)"/,
            /(?:(?:error|warning|report|refuse)\(\s*|\bid: )"(?<id>[a-z0-9]+(?:-[a-z0-9]+)+)"/,
        ]
    }

    private func ids(in folder: URL) throws -> [String: String] {
        var ids: [String: String] = [:]
        for (path, data) in try Scratch.files(below: folder) where path.hasSuffix(".swift") {
            let text = String(decoding: data, as: UTF8.self)
            for match in Self.patterns.flatMap({ text.matches(of: $0) }) { ids[String(match.output.id)] = path }
        }
        return ids
    }

    @Test func explainsEveryIDInTheSources() throws {
        let ids = try ids(in: Program.root.appending(path: "Sources"))
        #expect(ids.count > 80)
        let unexplained = ids.filter { !Self.explained.contains($0.key) }.map { "\($0.key) in \($0.value)" }.sorted()
        #expect(unexplained == [])
    }

    @Test func explainsEveryKindOfReference() {
        for referent in Referent.allCases {
            let id = referent == .menuEntry ? "unknown-menu-entry" : "unknown-\(referent.rawValue)"
            #expect(Self.explained.contains(id), "\(id)")
        }
    }

    @Test func findsAnIDThatNobodyExplains() throws {
        let scratch = try Scratch()
        try scratch.write(#"list.error("some-thing", at: place, wording)"#, to: "A.swift")
        try scratch.write("Diagnostic(\n    .hint, \"some-other\", at: place)", to: "B.swift")
        let found = try ids(in: scratch.url).keys.sorted()
        #expect(found == ["some-other", "some-thing"])
    }

    @Test func explainsNoIDTwice() {
        let ids = Rule.all.map(\.id) + MessageText.all.map(\.id)
        #expect(ids.count == Set(ids).count)
    }

    @Test func tellsOfAMessageWhatItMeansAndWhyAndBothExamples() throws {
        let message = try #require(MessageText.all.first { $0.id == "tab-in-yaml" })
        #expect(
            RuleText(language: .en).explanation(of: message) == """
                tab-in-yaml (error)
                YAML is indented by blanks, not by tabs.

                A tab is as wide as a program likes, and so does not say how far in the line
                stands.

                Wrong:
                    name:
                    \tnb: Helse Vest

                Right:
                    name:
                      nb: Helse Vest
                """)
    }
}
