/// The address of a file on the web, with `{path}` in the place of the file's path:
/// `https://kode.example/edit/main/content/{path}`.
public struct AddressTemplate: Sendable, Hashable {
    private let before: String
    private let after: String

    /// Nil for a text without `{path}`, with more than one, or of which no address on the web comes.
    public init?(_ text: String) {
        let parts = text.split(separator: "{path}", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        (before, after) = (String(parts[0]), String(parts[1]))
        guard address(of: "services/prove.md") != nil else { return nil }
    }

    /// - Parameter path: below the content folder, with slashes.
    public func address(of path: String) -> WebAddress? {
        do throws(WebAddress.Problem) {
            let address = try WebAddress(parsing: before + path + after)
            return address.isOnWeb ? address : nil
        } catch { return nil }  // what is wrong with a template, its reader says
    }
}
