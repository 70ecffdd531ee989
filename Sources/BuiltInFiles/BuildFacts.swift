/// Which build of the program this is, where whoever built it said so.
package enum BuildFacts {
    /// The commit that it was built from; nil where nobody said.
    package static var commit: String? { stated(commitText) }

    /// The program's own repository at GitHub, `OWNER/NAME`; nil where nobody said.
    package static var repository: String? { stated(repositoryText) }

    private static func stated(_ text: String) -> String? { text.isEmpty ? nil : text }
}
