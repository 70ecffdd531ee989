internal import Diagnostics
internal import ServiceCatalogue

extension RecordShape {
    /// `registry/networks.yml`
    public static let referenceNetwork = RecordShape(
        "reference-network", Wording(nb: "europeisk referansenettverk", en: "European reference network"),
        [
            .id(example: "ern-prove"),
            .name(.names),
            .statement("field", nb: "fagområdet", en: "the field"),
            FieldShape(
                "url", .optional, .text(.address(mailto: false)), example: "\"https://ern.example/\"",
                nb: "adressen", en: "the address"),
            FieldShape(
                "members", .optional, .list(.record(.networkMember), minimum: 0),
                nb: "tjenestene som er med, så langt kildene nevner dem",
                en: "the services that belong to it, as far as the sources name them"),
            FieldShape(
                "article", .optional, .text(.reference(to: .article)), example: "om-nettverk",
                nb: "artikkelen som forteller hva et slikt nettverk er",
                en: "the article that tells what such a network is"),
            .statement("source", nb: "hvor det står", en: "where that stands"),
        ])

    public static let networkMember = RecordShape(
        "network-member", Wording(nb: "medlemskap i et nettverk", en: "membership of a network"),
        [
            FieldShape(
                "service", .required, .text(.reference(to: .service)), example: "provetjeneste",
                nb: "tjenesten", en: "the service"),
            FieldShape(
                "kind", .required, .text(.choice(NetworkMembership.Kind.allCases.map(\.rawValue))), example: "full",
                nb: "fullt medlem eller tilknyttet partner", en: "a full member or an affiliated partner"),
            FieldShape(
                "since", .optional, .text(.date), example: "2017-03-01", nb: "dagen det gjelder fra",
                en: "the day from which it holds"),
        ])
}
