import Diagnostics
import ServiceCatalogue

extension BrokenRegister {
    static let calendars = [
        BrokenRegister(
            "deadline-has-a-time", calendar(deadline(day: "01-15", time: "av og til"), deadline(day: "01-15")),
            """
            calendar.yml:10:3: feil: fristen 'prove' skal ha enten 'day' (og 'until') eller 'time' [deadline-has-a-time]
              hjelp: skriv 'day: 01-15', eller 'time' med ord
            """),
        BrokenRegister(
            "deadline-in-order",
            calendar(
                deadline(day: "01-15", from: 2023, to: 2019), deadline(day: "12-01", until: "01-15"),
                deadline(day: "01-15", until: "01-15", from: 2019, to: 2019)),
            """
            calendar.yml:30:3: feil: fristen 'prove' går fra '12-01' til '01-15' [deadline-in-order]
              hjelp: bytt om de to, eller rett den ene
            calendar.yml:50:3: feil: fristen 'prove' går fra '2023' til '2019' [deadline-in-order]
              hjelp: bytt om de to, eller rett den ene
            """),
        BrokenRegister(
            "placeholder-shows-something", RegisterFixture(articles: [article(asking: "year", "roles")]),
            """
            articles/om.md:7:1: advarsel: 'year' har ikke noe å vise [placeholder-shows-something]
              hjelp: legg det til i registeret, eller ta plassholderen bort
            articles/om.md:8:1: advarsel: 'roles' har ikke noe å vise [placeholder-shows-something]
              hjelp: legg det til i registeret, eller ta plassholderen bort
            """),
    ]

    static func article(asking names: String...) -> Article {
        let placeholders = names.compactMap(ArticlePlaceholder.Name.init(rawValue:)).enumerated().map { index, name in
            ArticlePlaceholder(name: name, words: [], position: SourcePosition(line: 7 + index, column: 1))
        }
        var document = Document()
        document.placeholders = placeholders
        return Article(
            id: "om", title: LocalizedText(nb: "Om"), summary: LocalizedText(nb: "Om."),
            norwegian: TextBody(language: .nb, document: document, file: "articles/om.md"),
            locations: RecordLocations(file: "articles/om.md"))
    }

    private static func calendar(_ deadlines: Deadline...) -> RegisterFixture {
        var register = RegisterFixture()
        register.calendar = deadlines
        return register
    }

    private static func deadline(
        day: String? = nil, until: String? = nil, time: String? = nil, from: Int = 2020, to: Int? = nil
    ) -> Deadline {
        var locations = RecordLocations<DeadlineField>(file: "calendar.yml")
        for (line, field) in DeadlineField.allCases.enumerated() {
            locations.record(field, at: SourcePosition(line: (line + 1) * 10, column: 3))
        }
        return Deadline(
            id: "prove", subject: .report, name: LocalizedText(nb: "Prøver"), who: LocalizedText(nb: "prøvetakerne"),
            day: day.flatMap(DayOfYear.init(parsing:)), until: until.flatMap(DayOfYear.init(parsing:)),
            time: time.map { LocalizedText(nb: $0) }, from: from, to: to, source: LocalizedText(nb: "prøveboken"),
            locations: locations)
    }
}
