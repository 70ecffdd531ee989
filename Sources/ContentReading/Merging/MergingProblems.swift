internal import Diagnostics

/// What does not fit together.
extension Diagnostic {
    static func duplicateID(_ id: String, at location: SourceLocation, first: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "duplicate-id", at: location,
            Wording(nb: "id-en \(quoted(id)) er brukt før", en: "the id \(quoted(id)) is taken"),
            notes: [.init(Wording(nb: "den står først her", en: "it stands here first"), at: first)],
            help: Wording(nb: "gi den ene en annen id, eller ta den bort", en: "give one another id, or take it away"))
    }

    static func belongsToRegistry(_ key: String, at location: SourceLocation, row: SourceLocation?) -> Diagnostic {
        Diagnostic(
            .error, "belongs-to-registry", at: location,
            Wording(
                nb: "'\(key)' bestemmes av registeret og kan ikke stå i teksten",
                en: "'\(key)' is the registry's to decide and may not stand in the text"),
            notes: row.map { [.init(Wording(nb: "registeret sier det her", en: "the registry says it here"), at: $0)] }
                ?? [],
            help: Wording(
                nb: "ta bort linjen; er registeret feil, så rett raden der",
                en: "take the line away; if the registry is wrong, mend the row there"))
    }

    static func rowWithoutText(_ id: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "row-without-text", at: location,
            Wording(nb: "\(quoted(id)) har ingen tekst", en: "\(quoted(id)) has no text"),
            help: Wording(
                nb: "skriv teksten i 'services/\(id).md'", en: "write the text in 'services/\(id).md'"))
    }

    static func textWithoutRow(_ id: String, nearest: String?, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "text-without-row", at: location,
            Wording(nb: "\(quoted(id)) har ingen rad i registeret", en: "\(quoted(id)) has no row in the registry"),
            help: .didYouMean(nearest)
                ?? Wording(
                    nb: "skriv en rad med 'id: \(id)' i en fil i 'registry/services', eller slett teksten",
                    en: "write a row with 'id: \(id)' in a file of 'registry/services', or delete the text"))
    }

    static func renamedByHand(
        _ id: String, row: String, at location: SourceLocation, rowAt: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error, "text-without-row", at: location,
            Wording(
                nb: "\(quoted(id)) har ingen rad i registeret, og raden \(quoted(row)) ingen tekst",
                en: "\(quoted(id)) has no row in the registry, and the row \(quoted(row)) has no text"),
            notes: [.init(Wording(nb: "raden står her", en: "the row stands here"), at: rowAt)],
            help: Wording(
                nb:
                    "har tjenesten fått ny id, så skriv den gamle begge steder og kjør 'oversikt rename GAMMEL NY', som "
                    + "endrer raden, tekstene og lenkene; ellers mangler en rad og en tekst",
                en: "if the service was given a new id, write the old one in both places and run 'oversikt rename OLD "
                    + "NEW', which changes the row, the texts and the links; else a row and a text are missing"))
    }

    static func englishWithoutNorwegian(_ path: TextPath, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "english-without-norwegian", at: location,
            Wording(
                nb: "den engelske teksten \(quoted(path.id)) har ingen norsk",
                en: "the English text \(quoted(path.id)) has no Norwegian one"),
            help: Wording(
                nb: "skriv '\(path.kind.rawValue)/\(path.id).md', eller slett den engelske",
                en: "write '\(path.kind.rawValue)/\(path.id).md', or delete the English one"))
    }

    static func menuNamesDraft(_ id: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, "menu-names-draft", at: location,
            Wording(
                nb: "menyen nevner '\(id)', som er et utkast; uten --drafts er det ikke med i menyen",
                en: "the menu names '\(id)', which is a draft; without --drafts it is not in the menu"),
            help: Wording(
                nb: "ta bort 'draft' i artikkelen når den er ferdig, eller ta den ut av menyen",
                en: "remove 'draft' in the article once it is finished, or take it out of the menu"))
    }

    static func unusedEnglish(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, "unused-english-text", at: location,
            Wording(
                nb: "den engelske teksten brukes ikke, for nettstedet er bare på norsk",
                en: "the English text is not used, for the site is in Norwegian only"),
            help: Wording(
                nb: "skriv 'languages: [no, en]' i site.yml, eller slett teksten",
                en: "write 'languages: [no, en]' in site.yml, or delete the text"))
    }

    static func addressTaken(
        _ path: String, by owner: String, at location: SourceLocation, first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error, "address-taken", at: location,
            Wording(
                nb: "adressen \(quoted(path)) hører til tjenesten \(quoted(owner))",
                en: "the address \(quoted(path)) belongs to the service \(quoted(owner))"),
            notes: [.init(Wording(nb: "den står her", en: "it stands here"), at: first)],
            help: Wording(nb: "la én av dem ha den", en: "let one of them have it"))
    }

    static func articleOrderTaken(
        _ order: Int, at location: SourceLocation, first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error, "article-order-taken", at: location,
            Wording(
                nb: "en annen artikkel i gruppen har også nummer \(order)",
                en: "another article of the group has the number \(order), too"),
            notes: [.init(Wording(nb: "nummeret står først her", en: "the number stands here first"), at: first)],
            help: Wording(nb: "gi den ene et annet nummer", en: "give one of them another number"))
    }

    static func emptyArticleGroup(_ id: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .hint, "empty-article-group", at: location,
            Wording(
                nb: "ingen artikkel står i gruppen \(quoted(id)), så den vises ikke",
                en: "no article stands in the group \(quoted(id)), so it is not shown"),
            help: Wording(
                nb: "skriv 'group: \(id)' i en artikkel, eller ta bort gruppen",
                en: "write 'group: \(id)' in an article, or take the group away"))
    }

    // MARK: Hospitals

    static func unknownHospital(
        _ name: String, of trust: String, nearest: String?, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error, "unknown-hospital", at: location,
            Wording(
                nb: "\(quoted(trust)) har ikke noe sykehus \(quoted(name))",
                en: "\(quoted(trust)) has no hospital \(quoted(name))"),
            help: .didYouMean(nearest)
                ?? Wording(
                    nb:
                        "sykehusene står under foretaket i 'registry/trusts.yml': skriv 'id' og 'name' der om det er nytt",
                    en:
                        "the hospitals stand under the trust in 'registry/trusts.yml': write 'id' and 'name' there of a new one"
                ))
    }

    static func sameHospital(
        _ name: String, of trust: String, at location: SourceLocation, first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error, "same-hospital", at: location,
            Wording(
                nb: "\(quoted(trust)) har to sykehus med navnet \(quoted(name))",
                en: "\(quoted(trust)) has two hospitals with the name \(quoted(name))"),
            notes: [.init(Wording(nb: "står først her", en: "stands here first"), at: first)],
            help: Wording(
                nb: "slett det ene, eller gi dem navn som skiller dem",
                en: "delete one, or tell them apart by their names"))
    }

    static func namingRuleWithoutName(_ id: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "naming-rule-without-name", at: location,
            Wording(
                nb: "regelen \(quoted(id)) viser ikke noe engelsk navn",
                en: "the rule \(quoted(id)) shows no English name"),
            help: Wording(
                nb: "skriv de engelske ordene i 'english', eller id-en til en tjeneste med et slikt navn i 'example'",
                en: "write the English words in 'english', or the id of a service with such a name in 'example'"))
    }

    // MARK: Files

    static func missingFile(_ path: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "missing-file", at: location,
            Wording(nb: "filen \(quoted(path)) mangler", en: "the file \(quoted(path)) is missing"),
            help: Wording(nb: "innholdet kan ikke leses uten den", en: "the content cannot be read without it"))
    }

    static func noRecords(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "no-records", at: location,
            Wording(nb: "filen har ingen rader som kan brukes", en: "the file has no rows that can be used"))
    }

    static func noServices(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, "no-services", at: location,
            Wording(nb: "registeret har ingen tjenester", en: "the registry has no services"),
            help: Wording(
                nb: "skriv rader i en fil i denne mappen, som 'registry/services/behandlingstjenester.yml'",
                en: "write rows in a file of this folder, such as 'registry/services/treatment.yml'"))
    }

    static func missingImage(_ name: String, nearest: String?, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "missing-image", at: location,
            Wording(nb: "bildet \(quoted(name)) finnes ikke", en: "there is no image \(quoted(name))"),
            help: .didYouMean(nearest)
                ?? Wording(nb: "legg det i samme mappe som teksten", en: "put it into the folder of the text"))
    }

    static func unusedImage(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, "unused-image", at: location,
            Wording(nb: "ingen tekst viser bildet", en: "no text shows the image"),
            help: Wording(nb: "slett det, eller vis det i en tekst", en: "delete it, or show it in a text"))
    }
}
