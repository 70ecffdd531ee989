import Diagnostics
import ServiceCatalogue

extension BrokenRegister {
    static let fields = [
        BrokenRegister(
            "field-of-every-service", withFields,
            """
            sommersyke.yml:10:3: advarsel: tjenesten 'sommersyke' står ikke i noe fagfelt [field-of-every-service]
              hjelp: legg den til under 'services' i et felt i registry/fields.yml
            """)
    ]

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
