internal import ServiceCatalogue

/// What is known about single words beforehand.
enum SearchStopwords {
    /// Words too common to search for, folded. The browser gets the list with the index.
    static let all = [
        // Bokmål and nynorsk
        "alle", "andre", "at", "av", "bare", "ble", "blir", "da", "de", "deg", "dei", "dem", "den", "der", "dere",
        "det", "dette", "disse", "du", "eg", "ein", "eit", "eller", "en", "er", "et", "etter", "for", "fra", "ga", "ha",
        "han", "har", "her", "hos", "hun", "hvem", "hva", "hvis", "hvor", "hvordan", "i", "ikke", "ikkje", "inn", "jeg",
        "kan", "korleis", "kva", "kvar", "man", "med", "meg", "men", "min", "mitt", "mot", "nar", "noe", "noen", "og",
        "om", "opp", "over", "pa", "same", "saman", "samme", "sammen", "seg", "sin", "skal", "slik", "som", "sa", "til",
        "um", "under", "ut", "ved", "vere",
        "vi", "vil", "vart",
        // English
        "an", "and", "are", "as", "be", "by", "can", "from", "has", "have", "how", "in", "into", "is", "it", "its",
        "my", "not", "of", "on", "or", "that", "the", "their", "they", "this", "to", "was", "we", "what", "where",
        "which", "who", "with", "you",
    ]

    /// The same, to look a word up.
    static let table = ByteTable(all)
}
