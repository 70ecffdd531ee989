internal import Diagnostics
internal import ServiceCatalogue

/// Texts whose ids differ from the names of their files: a file that was renamed by hand, or copied.
extension Assembly {
    mutating func reportFileNames() {
        for pairs in [serviceTexts, articleTexts] {
            for pair in pairs.inOrder { reportFileName(of: pair) }
        }
        for text in parts.misnamedTexts where text.kind == .service { misplacedTexts.insert(text.id) }
    }

    /// Once for the texts of a name: what is wrong with the Norwegian one's is wrong with the English one's, too.
    private mutating func reportFileName(of pair: TextPair) {
        if !isID(pair.id) { misplacedTexts.insert(addressWord(pair.id, ifEmpty: "")) }
        guard let (text, id) = pair.norwegian?.otherID ?? pair.english?.otherID else { return }
        if text.path.kind == .service { misplacedTexts.insert(id) }
        // A name that can be no id has been told of already.
        guard isID(text.path.id) else { return }
        diagnostics.append(.idDiffers(id, from: text.path, isKnown: isInUse(id, text.path.kind), at: text.location))
    }

    private func isInUse(_ id: String, _ kind: TextPath.Kind) -> Bool {
        kind == .service ? registry.rows.holds(id) : articleTexts.holds(id)
    }
}

extension ReadText {
    /// The id inside, where the name of the file says another.
    fileprivate var otherID: (text: ReadText, id: String)? {
        guard let id, id != path.id else { return nil }
        return (self, id)
    }
}

extension TextPath {
    /// The text that a file in a folder of texts is likely to be, by a name that is none: `services/Amming.markdown`.
    init?(misnamed path: String) {
        let parts = path.split(separator: "/")
        guard parts.count >= 2, let kind = Kind(rawValue: String(parts[0])), let file = parts.last,
            let name = file.split(separator: ".").first
        else { return nil }
        self.kind = kind
        id = addressWord(String(name), ifEmpty: "")
        isEnglish = file.contains(".en.")
    }
}

extension Diagnostic {
    /// - Parameter isKnown: whether there is a service, or an article, of the id inside.
    fileprivate static func idDiffers(
        _ id: String, from path: TextPath, isKnown: Bool, at location: SourceLocation
    ) -> Diagnostic {
        let ending = path.isEnglish ? "en.md" : "md"
        let mends = Wording(
            nb: "skriv 'id: \(path.id)', eller gi filen navnet '\(id).\(ending)'",
            en: "write 'id: \(path.id)', or call the file '\(id).\(ending)'")
        let renames = Wording(
            nb: "; skal tjenesten få ny id, gi filen det gamle navnet og kjør 'oversikt rename \(id) \(path.id)', som "
                + "endrer raden og lenkene med",
            en: "; if the service is to have a new id, give the file its old name and run 'oversikt rename \(id) "
                + "\(path.id)', which changes the row and the links, too")
        let tellsOfRename = path.kind == .service && isKnown
        return Diagnostic(
            .error, "id-differs-from-file-name", at: location,
            Wording(
                nb: "id-en \(quoted(id)) er en annen enn filnavnet, \(quoted(path.id))",
                en: "the id \(quoted(id)) differs from the file name, \(quoted(path.id))"),
            help: tellsOfRename ? Wording(nb: mends.nb + renames.nb, en: mends.en + renames.en) : mends)
    }
}
