internal import Diagnostics

extension Rule {
    /// Who looks by fields finds every service.
    static let fieldOfEveryService = Rule(
        "field-of-every-service", .warning, basis: .register,
        title: Wording(
            nb: "Hver tjeneste står i minst ett fagfelt.", en: "Every service stands in at least one medical field."),
        explanation: Wording(
            nb: """
                Fagfeltene er redaksjonens hjelp til å finne fram. Den som leter der, skal finne alle tjenestene i drift. \
                Regelen gjelder når registeret har fagfelt.
                """,
            en: """
                The fields are the editors' help to find a service. Whoever looks there must find all services in operation. \
                The rule holds where the register has fields.
                """),
        wrong: """
            # registry/fields.yml, der ingen felt nevner provetjeneste
            - id: hud
              name: {nb: Hud, en: Skin}
              services: [en-annen-tjeneste]
            """,
        right: """
            - id: hud
              name: {nb: Hud, en: Skin}
              services: [en-annen-tjeneste, provetjeneste]
            """,
        .catalogue { catalogue in
            guard !catalogue.fields.isEmpty else { return [] }
            return catalogue.services.filter { $0.isCurrent && catalogue.fields(of: $0).isEmpty }.map { service in
                Finding(
                    at: service.locations[.id],
                    Wording(
                        nb: "tjenesten '\(service.id)' står ikke i noe fagfelt",
                        en: "the service '\(service.id)' stands in no medical field"),
                    help: Wording(
                        nb: "legg den til under 'services' i et felt i registry/fields.yml",
                        en: "add it to the 'services' of a field in registry/fields.yml"))
            }
        })
}
