internal import Diagnostics

/// What people call the fields of the open data.
enum FieldLabels {
    /// "steder 2: sykehus" of `sites.2.hospital`; a name that is not known is shown as it is.
    static func label(of field: String, in language: MessageLanguage) -> String {
        let parts = field.split(separator: ".").map(String.init)
        guard let first = parts.first else { return field }
        if parts.count > 1, first == "icd10", parts[1] == "codes" { return label("icd10", in: language) }
        return parts.dropFirst().reduce(label(first, in: language)) { shown, part in
            Int(part) == nil ? "\(shown): \(label(part, in: language))" : "\(shown) \(part)"
        }
    }

    private static func label(_ part: String, in language: MessageLanguage) -> String { names[part]?[language] ?? part }

    private static let names: [String: Wording] = [
        "id": Wording(nb: "id", en: "id"),
        "pages": Wording(nb: "sider", en: "pages"),
        "data": Wording(nb: "datafil", en: "data file"),
        "former_addresses": Wording(nb: "gamle adresser", en: "former addresses"),
        "category": Wording(nb: "kategori", en: "category"),
        "name": Wording(nb: "navn", en: "name"),
        "regions": Wording(nb: "regioner", en: "regions"),
        "reporting_region": Wording(nb: "region som rapporterer", en: "reporting region"),
        "sites": Wording(nb: "sted", en: "place"),
        "trust": Wording(nb: "helseforetak", en: "trust"),
        "hospital": Wording(nb: "sykehus", en: "hospital"),
        "unit": Wording(nb: "avdeling", en: "department"),
        "place": Wording(nb: "by", en: "town"),
        "website": Wording(nb: "nettside", en: "website"),
        "icd10": Wording(nb: "ICD-10-koder", en: "ICD-10 codes"),
        "note": Wording(nb: "merknad", en: "note"),
        "procedures": Wording(nb: "prosedyrekoder", en: "procedure codes"),
        "approved": Wording(nb: "godkjent fra", en: "approved from"),
        "discontinued": Wording(nb: "siste dag", en: "last day"),
        "successor": Wording(nb: "etterfølger", en: "successor"),
        "function": Wording(nb: "funksjon", en: "function"),
        "term_ends": Wording(nb: "varer til", en: "term ends"),
        "networks": Wording(nb: "europeiske referansenettverk", en: "European reference networks"),
        "memberships": Wording(nb: "medlemskap i referansenettverk", en: "membership of a reference network"),
        "network": Wording(nb: "nettverk", en: "network"),
        "kind": Wording(nb: "slag", en: "kind"),
        "since": Wording(nb: "fra", en: "since"),
        "links": Wording(nb: "lenke", en: "link"),
        "title": Wording(nb: "tittel", en: "title"),
        "url": Wording(nb: "adresse", en: "address"),
        "summary": Wording(nb: "sammendrag", en: "summary"),
        "keywords": Wording(nb: "søkeord", en: "keywords"),
        "audience": Wording(nb: "målgruppe", en: "audience"),
        "referral": Wording(nb: "henvisning", en: "referral"),
        "contact": Wording(nb: "kontakt", en: "contact"),
        "email": Wording(nb: "e-post", en: "e-mail"),
        "phone": Wording(nb: "telefon", en: "telephone"),
        "reviewed": Wording(nb: "gjennomgått", en: "reviewed"),
        "owner": Wording(nb: "ansvarlig", en: "owner"),
        "related": Wording(nb: "se også", en: "related"),
        "text": Wording(nb: "tekst", en: "text"),
        "nb": Wording(nb: "bokmål", en: "bokmål"),
        "nn": Wording(nb: "nynorsk", en: "nynorsk"),
        "en": Wording(nb: "engelsk", en: "English"),
        "no": Wording(nb: "norsk", en: "Norwegian"),
    ]
}
