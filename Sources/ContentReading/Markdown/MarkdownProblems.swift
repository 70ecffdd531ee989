internal import Diagnostics
internal import ServiceCatalogue

/// What no text may hold.
extension Diagnostic {
    static func bodyTooLong(_ count: Int, largest: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "text-too-long", at: location,
            Wording(
                nb: "teksten er på \(count) byte; den kan være på \(largest)",
                en: "the text has \(count) bytes; \(largest) are allowed"),
            help: Wording(
                nb: "kort den ned, eller flytt noe av den til en artikkel",
                en: "shorten it, or move part of it to an article"))
    }

    static func rowTooLong(most: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "too-many-cells", at: location,
            Wording(
                nb: "tabellraden har mer enn \(most) celler", en: "the table row has more than \(most) cells"),
            help: Wording(nb: "del tabellen", en: "divide the table"))
    }

    static func markdownTooDeep(deepest: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "text-too-deep", at: location,
            Wording(
                nb: "mer enn \(deepest) lister og sitater ligger inne i hverandre",
                en: "more than \(deepest) lists and quotations lie in each other"),
            help: Wording(
                nb: "ta bort '>' og innrykk som ikke skal være der",
                en: "take away '>' and indentation that should not be there"))
    }

    static func rawHTML(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "raw-html", at: location,
            Wording(nb: "HTML kan ikke stå i teksten", en: "HTML may not stand in the text"),
            help: Wording(
                nb: "skriv det med Markdown; et mindre enn-tegn skrives '&lt;', og en kommentar hører hjemme i "
                    + "opplysningene øverst, etter '#'",
                en: "write it in Markdown; a less-than sign is written '&lt;', and a comment belongs in the fields "
                    + "at the top, after '#'"))
    }

    static func unknownMarkdown(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "unknown-markdown", at: location,
            Wording(
                nb: "teksten har noe som ikke kan vises (\(name))",
                en: "the text has something that cannot be shown (\(name))"),
            help: Wording(nb: "skriv det med enklere Markdown", en: "write it in simpler Markdown"))
    }

    static func footnote(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "footnote", at: location,
            Wording(nb: "fotnoter kan ikke brukes", en: "footnotes cannot be used"),
            help: Wording(
                nb: "skriv det i teksten, i en parentes eller en egen setning",
                en: "write it in the text, in brackets or as a sentence"))
    }

    static func unresolvedReference(_ label: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, "unresolved-reference", at: location,
            Wording(
                nb: "lenken \(quoted(label)) har ingen adresse og vises som den står",
                en: "the link \(quoted(label)) has no address and is shown as it stands"),
            help: Wording(
                nb: "skriv '[tekst](https://helse.example/)'", en: "write '[text](https://helse.example/)'"))
    }

    // MARK: Headings

    static func headingLevelOne(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "heading-level-one", at: location,
            Wording(
                nb: "\(quoted(text)) er en overskrift på høyeste nivå",
                en: "\(quoted(text)) is a heading of the highest level"),
            help: Wording(
                nb: "skriv '##' foran den; navnet på siden er den eneste på høyeste nivå",
                en: "write '##' before it; the page's name is the only one of the highest level"))
    }

    static func headingLevelJump(_ text: String, from: Int, to: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, "heading-level-jump", at: location,
            Wording(
                nb: "overskriften \(quoted(text)) hopper fra nivå \(from) til \(to)",
                en: "the heading \(quoted(text)) jumps from level \(from) to \(to)"),
            help: Wording(
                nb: "skriv den med \(String(repeating: "#", count: from + 1))",
                en: "write it with \(String(repeating: "#", count: from + 1))"))
    }

    static func emptyHeading(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "empty-heading", at: location,
            Wording(nb: "overskriften er tom", en: "the heading is empty"),
            help: Wording(nb: "skriv tekst etter '##', eller ta den bort", en: "write text after '##', or take it away")
        )
    }

    // MARK: Links and images

    static func emptyLink(_ address: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "empty-link", at: location,
            Wording(
                nb: "lenken til \(quoted(address)) har ingen tekst", en: "the link to \(quoted(address)) has no text"),
            help: Wording(
                nb: "skriv hvor den fører, mellom hakeparentesene", en: "write where it leads, between the brackets"))
    }

    static func badLink(_ address: String, _ fault: LinkFault, at location: SourceLocation) -> Diagnostic {
        let allowed = Wording(
            nb:
                "en lenke begynner med 'https://', 'http://', 'mailto:' eller 'tel:', er et sted på siden ('#henvisning'), en "
                + "side på nettstedet ('/tjenester/amming/') eller en tekst ('amming.md')",
            en:
                "a link begins with 'https://', 'http://', 'mailto:' or 'tel:', is a place on the page ('#referral'), a page of "
                + "the site ('/tjenester/amming/') or a text ('amming.md')")
        let what = fault.wording(address)
        return Diagnostic(
            .error, "bad-link", at: location, what,
            help: .didYouMean(wholeAddress(meantBy: address) ?? placeMeant(by: address)) ?? allowed)
    }

    static func linkInLink(_ address: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "link-in-link", at: location,
            Wording(
                nb: "lenken til \(quoted(address)) ligger i teksten til en annen lenke",
                en: "the link to \(quoted(address)) lies in the text of another link"),
            help: Wording(
                nb: "ta bort '<' og '>' rundt den, eller la lenkene stå etter hverandre",
                en: "take away '<' and '>' around it, or let the links stand one after the other"))
    }

    static func imageWithoutText(_ address: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "image-without-text", at: location,
            Wording(
                nb: "bildet \(quoted(address)) har ingen tekst for dem som ikke ser det",
                en: "the image \(quoted(address)) has no text for those who cannot see it"),
            help: Wording(
                nb: "skriv hva bildet viser: '![Kart over sykehuset](kart.png)'",
                en: "write what it shows: '![Map of the hospital](map.png)'"))
    }

    static func badImage(_ address: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "bad-image", at: location,
            Wording(
                nb: "\(quoted(address)) er ikke et bilde ved siden av teksten",
                en: "\(quoted(address)) is not an image beside the text"),
            help: Wording(
                nb:
                    "legg bildet i samme mappe og skriv filnavnet: 'kart.png', 'kart.jpg', 'kart.svg' eller 'kart.webp'",
                en:
                    "put the image into the same folder and write its name: 'map.png', 'map.jpg', 'map.svg' or 'map.webp'"
            ))
    }
}

/// The place on the site that an address is of, written in a form that no link has: `to-steder`, `/om/index.html`,
/// `../tjenester/amming/`.
private func placeMeant(by address: String) -> String? {
    let name = address.hasSuffix("/") ? address.dropLast() : address[...]
    if isID(name) { return "\(name).md" }
    guard address.hasPrefix("/") || address.hasPrefix("../") || address.hasPrefix("./") else { return nil }
    var path = address[...]
    while path.hasPrefix("../") || path.hasPrefix("./") { path = path.drop { $0 != "/" }.dropFirst() }
    if let query = path.firstIndex(of: "?") { path = path[..<query] }
    if path.hasSuffix("/index.html") { path = path.dropLast("index.html".count) }
    let place = path.hasPrefix("/") ? String(path) : "/\(path)"
    return place != address && isSitePath(place) && place.hasSuffix("/") ? place : nil
}

extension LinkFault {
    fileprivate func wording(_ address: String) -> Wording {
        switch self {
        case .empty:
            return Wording(nb: "lenken har ingen adresse", en: "the link has no address")
        case .web(let problem):
            let what = problem.wording
            return Wording(
                nb: "\(quoted(address)) kan ikke være en lenke: \(what.nb)",
                en: "\(quoted(address)) cannot be a link: \(what.en)")
        case .neither, .badPath:
            return Wording(
                nb: "\(quoted(address)) er verken en nettadresse eller et sted på nettstedet",
                en: "\(quoted(address)) is neither a web address nor a place on the site")
        }
    }
}
