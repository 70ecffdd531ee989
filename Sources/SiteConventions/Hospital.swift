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
}

/// The name in a–z, 0–9 and single hyphens: "Ullevål sykehus" becomes `ulleval-sykehus`.
package func slug(_ name: String) -> String {
    var letters = ""
    for scalar in name.lowercased().unicodeScalars {
        switch scalar {
        case "a"..."z", "0"..."9": letters.unicodeScalars.append(scalar)
        case "æ", "ä": letters += "ae"
        case "ø", "ö": letters += "o"
        case "å", "á", "à", "â": letters += "a"
        case "é", "è", "ê", "ë": letters += "e"
        case "ü", "ú": letters += "u"
        case "í": letters += "i"
        case "ó", "ò", "ô": letters += "o"
        case "š", "ŧ", "č", "đ", "ŋ", "ž": letters += samiBase(scalar)
        default: if !letters.hasSuffix("-") { letters += "-" }
        }
    }
    while letters.hasPrefix("-") { letters.removeFirst() }
    while letters.hasSuffix("-") { letters.removeLast() }
    return letters.isEmpty ? "x" : letters
}

/// Letters of Northern Sámi without their marks.
private func samiBase(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "š": "s"
    case "ŧ": "t"
    case "č": "c"
    case "đ": "d"
    case "ŋ": "n"
    default: "z"
    }
}
