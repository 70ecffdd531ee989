package import ServiceCatalogue

/// What decisions and those who make them are called, on pages and in the feed alike.
extension Decision.Kind {
    package func title(in language: Language) -> String {
        let words = words
        return switch language {
        case .nb: words.nb
        case .nn: words.nn
        case .en: words.en
        }
    }

    private var words: (nb: String, nn: String, en: String) {
        switch self {
        case .approved: ("Godkjent", "Godkjend", "Approved")
        case .renamed: ("Nytt navn", "Nytt namn", "Renamed")
        case .contentChanged: ("Nytt innhold", "Nytt innhald", "Content changed")
        case .moved: ("Flyttet", "Flytta", "Moved")
        case .reportingRegionChanged:
            ("En annen region rapporterer", "Ein annan region rapporterer", "Another region reports")
        case .termExtended: ("Perioden forlenget", "Perioden forlengd", "Term extended")
        case .kindChanged: ("Ny tjenestetype", "Ny tenestetype", "Became another kind of service")
        case .decentralised:
            ("Oppgaven flyttet ut til regionene", "Oppgåva flytta ut til regionane", "Decentralised to the regions")
        case .integrated:
            ("Gikk inn i en annen tjeneste", "Gjekk inn i ei anna teneste", "Became part of another service")
        case .discontinued: ("Lagt ned", "Lagd ned", "Discontinued")
        }
    }
}

extension Decision.Authority {
    package func name(in language: Language) -> String {
        switch (self, language) {
        case (.ministry, .en): "The Ministry of Health and Care Services"
        case (.ministry, _): "Helse- og omsorgsdepartementet"
        case (.directorate, .en): "The Directorate of Health"
        case (.directorate, _): "Helsedirektoratet"
        case (.regions, .nb): "De regionale helseforetakene"
        case (.regions, .nn): "Dei regionale helseføretaka"
        case (.regions, .en): "The regional health authorities"
        }
    }
}
