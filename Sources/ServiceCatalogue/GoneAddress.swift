public import Diagnostics

/// An address that the site once had and has no page for any more: a row of `gone.yml`.
///
/// A page that says so stands there for ever, because links and bookmarks to it exist outside our reach.
public struct GoneAddress: Sendable, Hashable {
    /// As a site path: `/tjenester/gammelt-navn/`.
    public var path: String
    public var location: SourceLocation

    public init(path: String, location: SourceLocation) {
        self.path = path
        self.location = location
    }
}
