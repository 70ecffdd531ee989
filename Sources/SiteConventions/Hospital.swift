package import ServiceCatalogue

/// A hospital within a trust, known only by the name that the registry's rows give it.
package struct Hospital: Sendable, Hashable {
    package let trust: HealthTrust
    package let name: String
    /// The name folded for an address: `ulleval-sykehus`.
    package let slug: String

    package init(trust: HealthTrust, name: String, slug: String) {
        self.trust = trust
        self.name = name
        self.slug = slug
    }

    package static func slug(of name: String) -> String { addressWord(name, ifEmpty: "x") }
}
