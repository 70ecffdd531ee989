import Diagnostics
import ServiceCatalogue

extension BrokenRegister {
    static let fields = [
        BrokenRegister(
            "field-of-every-service", withFields,
            """
            sommersyke.yml:10:3: advarsel: tjenesten 'sommersyke' står ikke i noe fagfelt [field-of-every-service]
              hjelp: legg den til under 'services' i et felt i registry/fields.yml
            """),
        BrokenRegister(
            "lay-word-codes-exist", withLayWords,
            """
            lay-words.yml:2:11: feil: koden 'A10' finnes ikke i kodeverket [lay-word-codes-exist]
            """),
    ]

    private static var withLayWords: RegisterFixture {
        var register = RegisterFixture(ServiceFixture())
        register.layWords = [
            LayWord(
                words: ["prøveplage"], codes: [ICD10Range(normalForm: "A10")].compactMap(\.self),
                locations: [SourceLocation("lay-words.yml", line: 2, column: 11)])
        ]
        return register
    }

    private static var withFields: RegisterFixture {
        var register = RegisterFixture(ServiceFixture())
        register.fields = [
            MedicalField(
                id: "provefelt", name: LocalizedText(nb: "Prøvefelt"), services: [],
                location: SourceLocation("fields.yml", line: 1, column: 7))
        ]
        return register
    }
}
