/// What the page says that stands where no page is.
struct NotFoundWords: Sendable {
    let search, codes: String

    init(_ words: inout WordReader) {
        search = words.text("not_found_search", nb: "Søk etter koden", nn: "Søk etter koden", en: "Search for the code")
        codes = words.text(
            "not_found_codes",
            nb:
                "Lette du etter en ICD-10-kode? Koder med punktum står på siden for de tre første tegnene: Q20.3 på siden for Q20.",
            nn:
                "Leitte du etter ein ICD-10-kode? Kodar med punktum står på sida for dei tre første teikna: Q20.3 på sida for Q20.",
            en:
                "Were you looking for an ICD-10 code? Codes with a dot stand on the page of their first three characters: Q20.3 on the page of Q20."
        )
    }
}
