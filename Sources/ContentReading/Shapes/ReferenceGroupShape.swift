internal import Diagnostics

/// `registry/reference-groups.yml`
extension RecordShape {
    public static let referenceGroup = RecordShape(
        "reference-group", Wording(nb: "faglig referansegruppe", en: "professional reference group"),
        [
            .id(example: "provegruppen"),
            FieldShape(
                "services", .required, .list(.text(.reference(to: .service)), minimum: 1), example: "[provetjeneste]",
                nb: "tjenestene gruppen er for", en: "the services that the group is for"),
            FieldShape(
                "mandate", .optional, .text(.address(mailto: false)), example: "\"https://helse.example/mandat\"",
                nb: "adressen til mandatet", en: "the address of the mandate"),
            FieldShape("leader", .optional, .record(.groupMember), nb: "lederen", en: "the leader"),
            FieldShape(
                "members", .required, .list(.record(.groupMember), minimum: 1), nb: "de andre medlemmene",
                en: "the other members"),
            .statement("source", nb: "hvor det står", en: "where that stands"),
        ])

    public static let groupMember = RecordShape(
        "group-member", Wording(nb: "plass i en referansegruppe", en: "seat in a reference group"),
        [
            FieldShape(
                "role", .required, .record(.names), nb: "rollen; aldri navnet på en person",
                en: "the role; never a person's name"),
            FieldShape(
                "region", .optional, .text(.reference(to: .region)), example: "helse-vest",
                nb: "regionen medlemmet kommer fra", en: "the region that the member comes from"),
            FieldShape(
                "users", .optional, .text(.flag), example: "true", nb: "om medlemmet taler for brukerne",
                en: "whether the member speaks for users"),
        ])
}
