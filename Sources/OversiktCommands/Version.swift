internal import BuiltInFiles
internal import ContentReading

/// Which Oversikt this is. The one place that says so: `oversikt --version`, SARIF logs, packages and the workflow that `init`
/// writes take it from here.
enum Version {
    static let current = "0.10.0"

    /// What stands for the program's repository where the build was not told it.
    static let placeholderOfRepository = "OWNER/oversikt"

    /// "oversikt 0.10.0 (commit 07374dc, cmark-gfm 0.29.0.gfm.6)"; without the commit where the build was not told it.
    static var text: String {
        let facts = [BuildFacts.commit.map { "commit \($0)" }, "cmark-gfm \(MarkdownLibrary.version)"]
        return "oversikt \(current) (\(facts.compactMap(\.self).joined(separator: ", ")))"
    }
}
