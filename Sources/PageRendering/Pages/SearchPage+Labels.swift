internal import ServiceCatalogue

/// The words of the search's form and its page. What the browser shows goes out with the index.
struct SearchPageLabels: Sendable {
    var title: String
    var boxLabel: String
    var boxHint: String
    var submit: String
    var description: String
    var withoutScript: String
    /// Where the index cannot be loaded, and with it the labels that the script has; `SearchLabels.failed` says the same.
    var failed: String
    var waysHeading: String
    /// The heading of the results while nothing is asked.
    var start: String

    static func of(_ language: Language) -> SearchPageLabels {
        switch language {
        case .nb: bokmål
        case .nn: nynorsk
        case .en: english
        }
    }

    private static let bokmål = SearchPageLabels(
        title: "Søk",
        boxLabel: "Søk etter en tjeneste",
        boxHint: "Skriv en ICD-10-kode, en sykdom, et sykehus eller en del av et navn.",
        submit: "Søk",
        description: "Søk etter en nasjonal tjeneste med en ICD-10-kode, en sykdom, et sykehus eller en del av navnet.",
        withoutScript:
            "Søket virker bare når JavaScript er slått på i nettleseren. Listene under viser alle tjenestene.",
        failed: "Søket virker ikke akkurat nå. Prøv igjen om litt, eller bruk en av listene under.",
        waysHeading: "Finn tjenesten uten søk",
        start: "Skriv i søkefeltet, eller velg i filtrene")

    private static let nynorsk = SearchPageLabels(
        title: "Søk",
        boxLabel: "Søk etter ei teneste",
        boxHint: "Skriv ein ICD-10-kode, ein sjukdom, eit sjukehus eller ein del av eit namn.",
        submit: "Søk",
        description:
            "Søk etter ei nasjonal teneste med ein ICD-10-kode, ein sjukdom, eit sjukehus eller ein del av namnet.",
        withoutScript:
            "Søket verkar berre når JavaScript er slått på i nettlesaren. Listene under viser alle tenestene.",
        failed: "Søket verkar ikkje akkurat no. Prøv igjen om litt, eller bruk ei av listene under.",
        waysHeading: "Finn tenesta utan søk",
        start: "Skriv i søkjefeltet, eller vel i filtera")

    private static let english = SearchPageLabels(
        title: "Search",
        boxLabel: "Search for a service",
        boxHint: "Type an ICD-10 code, a disease, a hospital or a part of a name.",
        submit: "Search",
        description: "Search for a national service by an ICD-10 code, a disease, a hospital or a part of its name.",
        withoutScript:
            "The search works only when JavaScript is switched on in the browser. The lists below show every service.",
        failed: "The search does not work at the moment. Try again later, or use one of the lists below.",
        waysHeading: "Find the service without searching",
        start: "Type in the search field, or choose among the filters")
}
