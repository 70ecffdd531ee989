internal import Diagnostics

extension Rule {
    /// The Norwegian name begins with the words of its category.
    static let norwegianNamePrefix = Rule(
        "norwegian-name-prefix", .warning, basis: .guideline,
        title: Wording(
            nb: "Det norske navnet begynner med ordene for kategorien.",
            en: "The Norwegian name begins with its category's words."),
        explanation: Wording(
            nb: """
                Leseren skal se av navnet hva slags tjeneste det er: «Nasjonal behandlingstjeneste for …». Det \
                godkjente navnet gjelder. Er det godkjent og trykt på en annen måte, la det stå og gi raden et unntak \
                («waivers») med begrunnelse.
                """,
            en: """
                The name tells the reader what kind of service it is: "Nasjonal behandlingstjeneste for …". The \
                approved name stands. If it was approved and printed in another form, leave it and give the row a \
                waiver with the reason.
                """),
        wrong: """
            nb: Nasjonale kompetansetjeneste for amming
            """,
        right: """
            nb: Nasjonal kompetansetjeneste for amming
            """,
        dependsOn: [.category, .norwegianName],
        .service { service, around in
            let name = service.name.norwegian
            guard let prefix = service.category.namePrefix?[name.language] else { return [] }
            guard !name.text.begins(with: prefix + " ") else { return [] }
            // Told by the rule on that; a waiver is still one of this rule, and still needed.
            let isWaived = service.waivers.contains { $0.rule == "norwegian-name-prefix" }
            if !isWaived, categoryMeant(by: service, among: around.categories) != nil { return [] }
            return [
                Finding(
                    at: service.locations[.norwegianName],
                    Wording(
                        nb: "navnet '\(name.text)' begynner ikke med '\(prefix)'",
                        en: "the name '\(name.text)' does not begin with '\(prefix)'"),
                    help: Wording(
                        nb: "skriv '\(prefix) …', eller gi raden et unntak hvis navnet er godkjent slik",
                        en: "write '\(prefix) …', or give the row a waiver if the name was approved so"))
            ]
        })

    /// A name does not say that a service is of another category than it is.
    ///
    /// A rule of its own, so that a waiver for a prefix that is misprinted hides no change of category.
    static let nameOfAnotherCategory = Rule(
        "name-of-another-category", .error, basis: .guideline,
        title: Wording(
            nb: "Navnet på en tjeneste sier ikke at den hører til en annen kategori.",
            en: "The name of a service does not say that it is of another category."),
        explanation: Wording(
            nb: """
                Kategorien avgjør om pasienter kan henvises, og navnet er det første leseren ser. Se i vedtaket hvilken \
                av dem som er riktig. Er tjenesten godkjent i en ny kategori under det gamle navnet, gi raden et unntak \
                med begrunnelse.
                """,
            en: """
                The category decides whether patients can be referred, and the name is what a reader sees first. Look \
                at the decision to see which is right. If the service was approved in a new category under its old \
                name, give the row a waiver with the reason.
                """),
        wrong: """
            category: nasjonal-behandlingstjeneste
            name: {nb: Nasjonal kompetansetjeneste for amming}
            """,
        right: """
            category: nasjonal-kompetansetjeneste
            name: {nb: Nasjonal kompetansetjeneste for amming}
            """,
        dependsOn: [.category, .norwegianName],
        .service { service, around in
            guard let other = categoryMeant(by: service, among: around.categories) else { return [] }
            let name = service.name.norwegian.text
            return [
                Finding(
                    at: service.locations[.category],
                    Wording(
                        nb: "'\(service.id)' er ført opp som '\(service.category.id)', men navnet '\(name)' er av "
                            + "kategorien '\(other.id)'",
                        en: "'\(service.id)' is listed as '\(service.category.id)', but the name '\(name)' is of the "
                            + "category '\(other.id)'"),
                    help: Wording(
                        nb: "rett kategorien eller navnet etter vedtaket",
                        en: "correct the category or the name by the decision"))
            ]
        })

    /// The category that a name begins like, where that is another than the service's own.
    private static func categoryMeant(
        by service: Service, among categories: [ServiceCategory]
    ) -> ServiceCategory? {
        let name = service.name.norwegian
        guard let own = service.category.namePrefix?[name.language], !name.text.begins(with: own + " ") else {
            return nil
        }
        let words = name.text.split(separator: " ").prefix(own.split(separator: " ").count).joined(separator: " ")
        let prefixes = categories.compactMap { $0.namePrefix?[name.language] }
        // The own one stands first, so that of two that are equally near it is taken.
        guard let nearest = nearestName(to: words, among: [own] + prefixes), nearest != own else { return nil }
        return categories.first { $0.namePrefix?[name.language] == nearest }
    }

    /// The English name begins as appendix 4 of the guideline lays down.
    static let englishNameFollowsGuide = Rule(
        "english-name-follows-guide", .warning, basis: .guidelineOnNames,
        title: Wording(
            nb: "Det engelske navnet begynner slik veilederen sier.",
            en: "The English name begins as the guideline lays down."),
        explanation: Wording(
            nb: """
                «Norwegian National» hører til alle, «Unit for» til behandlingstjenester og «Advisory Unit on» til \
                kompetansetjenester. Ordet «treatment» brukes ikke i navnet på én tjeneste. Er navnet godkjent og \
                trykt på en annen måte, la det stå og gi raden et unntak med begrunnelse.
                """,
            en: """
                "Norwegian National" marks them all, "Unit for" a treatment service and "Advisory Unit on" a \
                competence service. A single service's name does not say "treatment". If the name was approved and \
                printed in another form, leave it and give the row a waiver with the reason.
                """),
        wrong: """
            en: National Unit for Congenital Glaucoma
            """,
        right: """
            en: Norwegian National Unit for Congenital Glaucoma
            """,
        .service { service, _ in
            guard let prefix = service.category.namePrefix?[.en], let name = service.name[.en] else { return [] }
            guard !name.begins(with: prefix + " ") else { return [] }
            return [
                Finding(
                    at: service.locations[.englishName],
                    Wording(
                        nb: "det engelske navnet '\(name)' begynner ikke med '\(prefix)'",
                        en: "the English name '\(name)' does not begin with '\(prefix)'"),
                    help: Wording(
                        nb: "skriv '\(prefix) …', eller gi raden et unntak hvis navnet er godkjent slik",
                        en: "write '\(prefix) …', or give the row a waiver if the name was approved so"))
            ]
        })

    /// Two services never have the same Norwegian name.
    static let uniqueNames = Rule(
        "unique-names", .error, basis: .register,
        title: Wording(nb: "To tjenester har ikke samme navn.", en: "No two services have the same name."),
        explanation: Wording(
            nb: """
                Med like navn vet ingen hvilken tjeneste en henvisning gjelder. Står tjenesten to ganger i registeret, \
                slett den ene raden; har den skiftet kategori, skal den beholde sin rad og sin id.
                """,
            en: """
                With equal names nobody can tell which service a referral means. If the service stands in the register \
                twice, delete one row; if it changed its category, it keeps its row and its id.
                """),
        wrong: """
            - id: amming
              name: {nb: Nasjonal kompetansetjeneste for amming}
            - id: amming-og-spedbarn
              name: {nb: Nasjonal kompetansetjeneste for amming}
            """,
        right: """
            - id: amming
              name: {nb: Nasjonal kompetansetjeneste for amming}
            """,
        dependsOn: [.norwegianName],
        .catalogue { catalogue in
            var first = [String: Service](minimumCapacity: catalogue.services.count)
            return catalogue.services.compactMap { service in
                let name = service.name.norwegian.text
                let key = String(decoding: name.lowercasedUTF8, as: UTF8.self)
                guard let other = first.updateValue(service, forKey: key) else { return nil }
                first[key] = other
                return Finding(
                    at: service.locations[.norwegianName],
                    Wording(
                        nb: "'\(service.id)' har samme navn som '\(other.id)': '\(name)'",
                        en: "'\(service.id)' has the same name as '\(other.id)': '\(name)'"),
                    help: Wording(
                        nb: "slett den ene raden, eller rett navnet", en: "delete one of the rows, or correct the name"),
                    notes: [
                        Diagnostic.Note(
                            Wording(nb: "det samme navnet", en: "the same name"), at: other.locations[.norwegianName])
                    ],
                    of: service)
            }
        })
}

extension String {
    /// As `hasPrefix`, which compares characters one by one where either text is not ASCII; the bytes nearly always
    /// answer already.
    fileprivate func begins(with prefix: String) -> Bool { utf8.starts(with: prefix.utf8) || hasPrefix(prefix) }
}
