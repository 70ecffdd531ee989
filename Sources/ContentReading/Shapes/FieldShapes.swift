internal import Diagnostics

/// `registry/fields.yml`
extension RecordShape {
    public static let medicalField = RecordShape(
        "medical-field", Wording(nb: "fagfelt", en: "medical field"),
        [
            .id(example: "provefelt"),
            .name(.names),
            FieldShape(
                "services", .required, .list(.text(.reference(to: .service)), minimum: 1), example: "[provetjeneste]",
                nb: "tjenestene i feltet; en tjeneste kan stå i flere",
                en: "the services of the field; a service can stand in several"),
        ])
}
