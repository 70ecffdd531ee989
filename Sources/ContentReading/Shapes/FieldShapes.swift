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

    /// `registry/lay-words.yml`
    public static let layWord = RecordShape(
        "lay-word", Wording(nb: "ord som folk søker med", en: "words that people search by"),
        [
            FieldShape(
                "words", .required, .list(.text(.word), minimum: 1), example: "[prøveplage, sampleitis]",
                nb: "ordene, på norsk og engelsk, ett og ett", en: "the words, in Norwegian and English, one by one"),
            FieldShape(
                "codes", .required, .list(.text(.icd10), minimum: 1), example: "[F50]",
                nb: "kodene ordene hører til, den nærmeste først",
                en: "the codes that the words belong to, the nearest first"),
        ])
}
