import ServiceCatalogue
import Testing

@Suite struct AddressWordTests {
    @Test(arguments: [
        ("Ullevål sykehus", "ulleval-sykehus"), ("St. Olavs hospital", "st-olavs-hospital"),
        ("Spesialsykehuset for Epilepsi (SSE)", "spesialsykehuset-for-epilepsi-sse"), ("Ærø — Øy", "aero-oy"),
        ("Ákšu/Čuovvu", "aksu-cuovvu"), ("Sjögren og Ménière", "sjogren-og-meniere"), ("Märta Ägir", "maerta-aegir"),
        ("Straße nach Zürich, señor Ça", "strasse-nach-zurich-senor-ca"), ("-- 1.–2. --", "1-2"), ("«»", "x"),
        ("", "x"),
    ])
    func foldsATextToSmallLettersDigitsAndHyphens(text: String, expected: String) {
        #expect(addressWord(text, ifEmpty: "x") == expected)
    }
}
