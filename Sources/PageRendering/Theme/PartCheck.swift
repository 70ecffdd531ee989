internal import Diagnostics

/// What stands in a theme's parts and does not work on the site: no page runs scripts or takes styles
/// from its own HTML, shows another page within itself, or loads anything from another host (`SecurityPolicy`).
enum PartCheck {
    static func diagnostics(ofPart source: SourceText) -> [Diagnostic] {
        MarkupTags(source.bytes).flatMap { tag in blocked(tag, in: source) + foreign(tag, in: source) }
    }

    /// The ids that elements have; those that a placeholder makes are not known here.
    static func ids(ofPart source: SourceText) -> [(id: String, location: SourceLocation)] {
        MarkupTags(source.bytes).flatMap(\.attributes).filter { $0.name == "id" && !$0.value.contains("{{") }.map {
            ($0.value, source.location(atByte: $0.offset))
        }
    }

    // MARK: Blocked

    private static let elements: Set<String> = ["script", "style", "iframe", "frame", "object", "embed", "base"]

    private static func blocked(_ tag: MarkupTags.Tag, in source: SourceText) -> [Diagnostic] {
        if elements.contains(tag.name) { return [.blocked("<\(tag.name)>", at: source.location(atByte: tag.offset))] }
        return tag.attributes.filter(isBlocked).map { .blocked($0.name, at: source.location(atByte: $0.offset)) }
    }

    private static func isBlocked(_ attribute: MarkupTags.Attribute) -> Bool {
        attribute.name == "style" || attribute.name.hasPrefix("on")
            || attribute.value.lowercased().filter { !$0.isWhitespace }.hasPrefix("javascript:")
    }

    // MARK: Foreign

    private static func foreign(_ tag: MarkupTags.Tag, in source: SourceText) -> [Diagnostic] {
        if elements.contains(tag.name) { return [] }
        return tag.attributes.filter { loads($0.name, of: tag.name) }.flatMap { attribute in
            addresses(in: attribute).filter(isForeign).map { address in
                .foreign(address, at: source.location(atByte: attribute.offset))
            }
        }
    }

    /// Whether a browser asks for the address of itself. Where a link of a text leads is the reader's choice.
    private static func loads(_ attribute: String, of element: String) -> Bool {
        switch attribute {
        case "src", "srcset", "poster", "background", "action", "formaction": true
        case "href", "xlink:href": !["a", "area"].contains(element)
        default: false
        }
    }

    private static func addresses(in attribute: MarkupTags.Attribute) -> [String] {
        let parts = attribute.name == "srcset" ? attribute.value.split(separator: ",") : [attribute.value[...]]
        return parts.compactMap { $0.split(separator: " ").first.map(String.init) }
    }

    /// The address of another host, or one that holds its own data.
    static func isForeign(_ address: String) -> Bool {
        address.hasPrefix("//") || address.prefix { $0 != "/" && $0 != "{" && $0 != "#" && $0 != "?" }.contains(":")
    }
}

extension Diagnostic {
    fileprivate static func blocked(_ what: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "blocked-in-part", at: location,
            Wording(
                nb: "'\(what)' virker ikke: sidene tillater ikke skript, stil eller andre sider i HTML-en",
                en: "'\(what)' does not work: the pages allow no script, style or other pages in their HTML"),
            help: Wording(
                nb: "legg stil i assets/style.css og skript i assets/<navn>/main.js",
                en: "put styles into assets/style.css and scripts into assets/<name>/main.js"))
    }

    static func foreign(_ address: String, at location: SourceLocation) -> Diagnostic {
        let shown = address.count > 80 ? address.prefix(80) + "…" : address[...]
        return Diagnostic(
            .error, "foreign-address-in-part", at: location,
            Wording(
                nb: "'\(shown)' hentes ikke: sidene henter bare fra sitt eget nettsted",
                en: "'\(shown)' is not fetched: the pages fetch from their own site alone"),
            help: Wording(
                nb: "legg filen i assets/ i temaet, og skriv adressen til den der",
                en: "put the file into the theme's assets/, and write its address there"))
    }
}
