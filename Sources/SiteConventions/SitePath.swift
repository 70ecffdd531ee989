/// The address of a page within the site, from its root: `tjenester/amming/`.
///
/// Only `Addresses` makes one, from ids and slugs that reading has checked, so a template cannot invent a page that does
/// not exist.
package struct SitePath: Sendable, Hashable, Comparable {
    /// Without the slash in front; empty for the site's root; ends with a slash unless it names a file.
    package let text: String

    package init(_ text: String) { self.text = text }

    /// The file that holds the page: `tjenester/amming/index.html`.
    package var file: String { text.isEmpty || text.utf8.last == UInt8(ascii: "/") ? text + "index.html" : text }

    package static func < (left: SitePath, right: SitePath) -> Bool { left.text < right.text }
}
