internal import Diagnostics

extension LeftoverMarkup {
    /// - Parameter shown: what stands there, as the reader of the page would see it.
    func diagnostic(_ shown: String, at location: SourceLocation) -> Diagnostic {
        switch kind {
        case .blankInAddress:
            link(
                shown, "adressen har mellomrom", "the address has a blank", at: location,
                telephoneHelp(shown) ?? blankHelp)
        case .linkNotClosed: link(shown, "')' mangler", "its ')' is missing", at: location, linkHelp)
        case .linkNotOpened: link(shown, "'[' mangler", "its '[' is missing", at: location, linkHelp)
        case .textNotClosed: link(shown, "']' mangler", "its ']' is missing", at: location, linkHelp)
        case .blankBeforeAddress:
            link(shown, "det er mellomrom foran '('", "a blank stands before '('", at: location, linkHelp)
        case .swappedLink: link(shown, "klammene er byttet om", "the brackets are swapped", at: location, linkHelp)
        case .otherLink: link(shown, "adressen kan ikke leses", "the address cannot be read", at: location, linkHelp)
        case .addressWithoutScheme:
            link(shown, "'https://' mangler", "'https://' is missing", at: location, schemeHelp(shown))
        default: markup(shown, at: location)
        }
    }

    private var linkHelp: Wording {
        Wording(nb: "skriv '[tekst](https://helse.example/)'", en: "write '[text](https://helse.example/)'")
    }

    private var blankHelp: Wording {
        Wording(nb: "skriv '%20' for hvert mellomrom i adressen", en: "write '%20' for each blank in the address")
    }

    /// "write 'tel:11111111'" for `[ring](11 11 11 11)`; nil where it is no telephone number.
    private func telephoneHelp(_ shown: String) -> Wording? {
        guard let open = shown.lastIndex(of: "("), shown.hasSuffix(")") else { return nil }
        let inside = shown[shown.index(after: open)...].dropLast()
        let number = String((inside.hasPrefix("tel:") ? inside.dropFirst(4) : inside).filter { $0 != " " })
        let digits = number.hasPrefix("+") ? number.dropFirst() : number[...]
        guard digits.count >= 3, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
        return Wording(nb: "skriv 'tel:\(number)'", en: "write 'tel:\(number)'")
    }

    private func schemeHelp(_ shown: String) -> Wording {
        Wording(nb: "skriv 'https://\(shown)'", en: "write 'https://\(shown)'")
    }

    private func link(
        _ shown: String, _ nb: String, _ en: String, at location: SourceLocation, _ help: Wording
    ) -> Diagnostic {
        Diagnostic(
            .warning, "unfinished-link", at: location,
            Wording(nb: "\(quoted(shown)) blir ikke en lenke: \(nb)", en: "\(quoted(shown)) becomes no link: \(en)"),
            help: help)
    }

    private func markup(_ shown: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, "markup-as-text", at: location,
            Wording(nb: "\(quoted(shown)) vises som det står", en: "\(quoted(shown)) is shown as it stands"),
            help: markupHelp)
    }

    private var markupHelp: Wording {
        switch kind {
        case .heading(let level):
            let signs = String(repeating: "#", count: max(level, 2))
            return Wording(
                nb: "en overskrift har mellomrom etter '#': '\(signs) Overskrift'",
                en: "a heading has a blank after its '#': '\(signs) Heading'")
        case .listItem:
            return Wording(
                nb: "et punkt i en liste har mellomrom etter '-': '- punkt'",
                en: "an item of a list has a blank after its '-': '- item'")
        case .bullet, .dashList:
            return Wording(
                nb: "et punkt i en liste begynner med bindestrek og mellomrom: '- punkt'",
                en: "an item of a list begins with a hyphen and a blank: '- item'")
        case .emphasis(let sign):
            return Wording(
                nb: "skriv '\(sign)' like foran det første ordet og like etter det siste, i samme avsnitt",
                en: "write '\(sign)' right before the first word and right after the last, in one paragraph")
        case .table:
            return Wording(
                nb: "en tabell har en rad med streker under overskriftene: '|---|---|'",
                en: "a table has a row of dashes below its headings: '|---|---|'")
        case .wikiLink:
            return Wording(nb: "skriv '[tekst](navn.md)'", en: "write '[text](name.md)'")
        default:
            return Wording(
                nb: "det hører til et annet program; skriv det med vanlig Markdown",
                en: "it belongs to another program; write it in plain Markdown")
        }
    }
}
