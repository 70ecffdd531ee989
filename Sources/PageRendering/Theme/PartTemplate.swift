internal import Diagnostics
internal import Hypertext

/// A theme's own version of a part, cut once into markup and placeholders.
struct PartTemplate: Sendable {
    private enum Piece: Sendable {
        case markup(HTML)
        case placeholder(Placeholder)
        /// The address of a file of the theme, from the site's root.
        case asset(String)
    }

    private var pieces: [Piece] = []

    /// - Parameter root: what stands before an address of the site.
    func write(to html: inout HTML, root: String, value: (Placeholder) -> HTML) {
        for piece in pieces {
            switch piece {
            case .markup(let markup): html.append(markup)
            case .placeholder(let placeholder): html.append(value(placeholder))
            case .asset(let path): html.append("\(root)\(path)")
            }
        }
    }
}

extension PartTemplate {
    /// Reads a part. A theme is markup that its author answers for, as code is; only its placeholders are checked.
    init(
        parsing source: SourceText, for part: ThemePart, assets: Assets, diagnostics: inout DiagnosticList
    ) {
        let bytes = source.bytes
        var start = 0
        var used = Set<Placeholder>()
        while let open = bytes.firstPair(UInt8(ascii: "{"), from: start) {
            guard let close = bytes.firstPair(UInt8(ascii: "}"), from: open + 2) else {
                diagnostics.error("unclosed-placeholder", at: source.location(atByte: open), .unclosedPlaceholder)
                break
            }
            pieces.append(.markup(HTML(trusting: Array(bytes[start..<open]))))
            let name = trimmed(bytes[open + 2..<close])
            if let asset = assetName(name) {
                pieces.append(.asset(assets[asset]?.path ?? asset))
                if assets[asset] == nil {
                    let known = assets.all.map(\.name)
                    diagnostics.append(.missingAsset(asset, among: known, at: source.location(atByte: open)))
                }
            } else if let placeholder = part.placeholders.first(where: { $0.rawValue == name }) {
                pieces.append(.placeholder(placeholder))
                used.insert(placeholder)
            } else {
                diagnostics.append(.unknownPlaceholder(name, in: part, at: source.location(atByte: open)))
            }
            start = close + 2
        }
        pieces.append(.markup(HTML(trusting: Array(bytes[start...]))))
        for missing in part.required where !used.contains(missing) {
            diagnostics.append(.missingPlaceholder(missing, in: part, at: SourceLocation(source.file)))
        }
    }
}

/// `logo.svg` of `asset logo.svg`
private func assetName(_ placeholder: String) -> String? {
    let words = placeholder.split(separator: " ", maxSplits: 1)
    return words.count == 2 && words[0] == "asset" ? String(words[1].drop { $0 == " " }) : nil
}

private func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    let inner = bytes.drop(while: isBlank)
    return String(decoding: inner.prefix(inner.count - inner.reversed().prefix(while: isBlank).count), as: UTF8.self)
}

extension [UInt8] {
    fileprivate func firstPair(_ byte: UInt8, from start: Int) -> Int? {
        guard count >= 2, start <= count - 2 else { return nil }
        return (start...count - 2).first { self[$0] == byte && self[$0 + 1] == byte }
    }
}

extension Wording {
    fileprivate static let unclosedPlaceholder = Wording(
        nb: "'{{' har ingen '}}' etter seg", en: "'{{' has no '}}' after it")
}

extension Diagnostic {
    fileprivate static func unknownPlaceholder(
        _ name: String, in part: ThemePart, at location: SourceLocation
    ) -> Diagnostic {
        let known = part.placeholders.map(\.rawValue)
        let list = known.map { "{{ \($0) }}" }.joined(separator: ", ")
        return Diagnostic(
            .error, "unknown-placeholder", at: location,
            Wording(
                nb: "'\(name)' er ingen plassholder i delen '\(part.rawValue)'",
                en: "'\(name)' is no placeholder of the part '\(part.rawValue)'"),
            help: .didYouMean(nearestName(to: name, among: known))
                ?? Wording(nb: "bruk en av \(list)", en: "use one of \(list)"))
    }

    fileprivate static func missingPlaceholder(
        _ placeholder: Placeholder, in part: ThemePart, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error, "missing-placeholder", at: location,
            Wording(
                nb: "delen '\(part.rawValue)' mangler '{{ \(placeholder.rawValue) }}'",
                en: "the part '\(part.rawValue)' lacks '{{ \(placeholder.rawValue) }}'"),
            help: Wording(
                nb: "sett inn {{ \(placeholder.rawValue) }} der innholdet skal stå",
                en: "put {{ \(placeholder.rawValue) }} where its content is to stand"))
    }
}
