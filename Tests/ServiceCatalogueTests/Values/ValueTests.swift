import ServiceCatalogue
import Testing

@Suite struct CalendarDateTests {
    @Test(arguments: ["2011-07-07", "2020-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
    func readsWhatItPrints(text: String) {
        #expect(CalendarDate(parsing: text)?.description == text)
    }

    @Test(arguments: [
        "2011-7-7", "2011-02-30", "2019-02-29", "1900-02-29", "2011-13-01", "2011-00-10", "0000-01-01", "07.07.2011",
        "2011-07-07 ", "２０１１-07-07", "",
    ])
    func refusesDaysThatTheCalendarDoesNotHave(text: String) {
        #expect(CalendarDate(parsing: text) == nil)
    }

    @Test func writesTheDayAsEachLanguageDoes() throws {
        let date = try #require(CalendarDate(parsing: "2011-07-07"))
        #expect(date.text(in: .nb) == "7. juli 2011")
        #expect(date.text(in: .nn) == "7. juli 2011")
        #expect(date.text(in: .en) == "7 July 2011")
    }

    @Test(arguments: [
        ("0001-01-01", "1. januar 1", "1 January 1"), ("0085-09-30", "30. september 85", "30 September 85"),
        ("0987-12-09", "9. desember 987", "9 December 987"), ("9999-10-10", "10. oktober 9999", "10 October 9999"),
    ])
    func writesAYearWithoutZerosInFront(date: String, norwegian: String, english: String) throws {
        let date = try #require(CalendarDate(parsing: date))
        #expect(date.text(in: .nb) == norwegian)
        #expect(date.text(in: .en) == english)
    }

    @Test func movesLeapDayToTheLastOfFebruary() throws {
        let date = try #require(CalendarDate(parsing: "2020-02-29"))
        #expect(date.adding(years: 5)?.description == "2025-02-28")
        #expect(date.adding(years: 4)?.description == "2024-02-29")
        #expect(date.adding(years: 9_000) == nil)
    }
}

@Suite struct WebAddressTests {
    @Test(arguments: [
        ("https://helse.example/a?b=1#c", "https://helse.example/a?b=1#c"),
        ("http://helse.example", "http://helse.example"),
        ("HTTPS://Helse.Example/Sti", "https://helse.example/Sti"),
        ("https://blåbær.example/øl", "https://xn--blbr-roah.example/%C3%B8l"),
        ("https://helse.example:8443/", "https://helse.example:8443/"),
        ("mailto:post@helse.example", "mailto:post@helse.example"),
        (
            "mailto:a@helse.example,b@helse.example?subject=Hei%20du",
            "mailto:a@helse.example,b@helse.example?subject=Hei%20du"
        ),
        ("tel:+47-55-97-50-00", "tel:+47-55-97-50-00"),
        ("tel:113", "tel:113"),
        ("https://192.168.0.99:65535/a%20b%C3%A5", "https://192.168.0.99:65535/a%20b%C3%A5"),
    ])
    func makesAnAddressFitForALink(written: String, href: String) throws {
        let address = try WebAddress(parsing: written)
        #expect(address.href == href)
        #expect(address.written == written)
    }

    @Test(arguments: [
        ("javascript:alert(1)", WebAddress.Problem.unknownScheme),
        ("ftp://helse.example/", .unknownScheme),
        ("helse.example", .unknownScheme),
        ("//helse.example", .unknownScheme),
        ("https://", .noHost),
        ("https:helse.example", .noHost),
        ("mailto:ingen", .badEmail("ingen")),
        ("https://helse.example/a b", .badCharacter(" ")),
        ("https://helse.example/\"", .badCharacter("\"")),
        ("https://helse.example/\u{202E}", .badCharacter("\u{202E}")),
        ("https://helse.no@evil.example/", .badHost("helse.no@evil.example")),
        ("https://a..b/", .badHost("a..b")),
        ("https://-a.example/", .badHost("-a.example")),
        ("https://a.example:99999999/", .badPort("99999999")),
        ("https://a.example:65536/", .badPort("65536")),
        ("https://a.example:0/", .badPort("0")),
        ("https://a.example:/", .badHost("a.example:")),
        ("https://192.168.0.999/", .badHost("192.168.0.999")),
        ("https://192.168.1/", .badHost("192.168.1")),
        ("https://helse.example.1/", .badHost("helse.example.1")),
        ("https://xn--.example/", .badHost("xn--.example")),
        ("https://helse.example/a%zz", .badEscape("%zz")),
        ("https://helse.example/100%", .badEscape("%")),
        ("https://helse.example/a%2", .badEscape("%2")),
        ("https://helse.example/\u{200B}", .badCharacter("\u{200B}")),
        ("https://helse.example/\u{AD}", .badCharacter("\u{AD}")),
        ("mailto:post@", .badEmail("post@")),
        ("mailto:a@b.example,c", .badEmail("c")),
        ("tel:12", .badPhone("12")),
        ("tel:+47x55", .badPhone("+47x55")),
    ])
    func refusesWhatMustNotStandInALink(written: String, problem: WebAddress.Problem) {
        #expect(throws: problem) { try WebAddress(parsing: written) }
    }
}

@Suite struct NorwegianOrderTests {
    @Test func sortsInTheOrderOfTheNorwegianAlphabet() {
        let ordered = ["2", "10 a", "Abe", "abel", "Évora", "evig", "Zoo", "Ægir", "Øre", "Å", "Aasen", "åt"]
        let sorted = ordered.shuffled().sorted { NorwegianOrder($0) < NorwegianOrder($1) }
        #expect(sorted == ["10 a", "2", "Abe", "abel", "evig", "Évora", "Zoo", "Ægir", "Øre", "Å", "Aasen", "åt"])
    }

    @Test func tellsCaseAndAccentsApartOnlyWhereNothingElseDiffers() {
        #expect(NorwegianOrder("Bil") < NorwegianOrder("bil"))
        #expect(NorwegianOrder("bil") < NorwegianOrder("Bila"))
        #expect(NorwegianOrder("barne- og") < NorwegianOrder("barnehage"))
    }

    @Test(arguments: [
        ("aasen", "Å"), ("Ålesund", "Å"), ("Évora", "E"), ("CBRNE", "C"), ("ørnen", "Ø"), ("3 dager", "0–9"),
        ("«", "#"),
        ("å", "Å"), ("ähnlich", "Æ"),
    ])
    func namesTheLetterUnderWhichATextStands(text: String, letter: String) {
        #expect(NorwegianOrder.letter(of: text) == letter)
    }
}

@Suite struct LocalizedTextTests {
    @Test func takesTheOtherNorwegianFormBeforeEnglish() {
        let text = LocalizedText(nn: "teneste", en: "service")
        #expect(text.best(for: .nb) == Phrase("teneste", .nn))
        #expect(text.best(for: .en) == Phrase("service", .en))
        #expect(LocalizedText(nb: "tjeneste").best(for: .en) == Phrase("tjeneste", .nb))
        #expect(LocalizedText().best(for: .en) == Phrase("", .en))
    }
}

@Suite struct ServiceCategoryTests {
    private let category = ServiceCategory(
        id: "k", name: LocalizedText(nb: "k"), plural: LocalizedText(nb: "k"),
        namePrefix: LocalizedText(nb: "Nasjonal kompetansetjeneste for", en: "Norwegian National Advisory Unit on"),
        rank: 0)

    @Test(arguments: [
        ("Nasjonal kompetansetjeneste for amming", "Nasjonal kompetansetjeneste for ", "amming"),
        ("NASJONAL kompetansetjeneste for Å gå", "NASJONAL kompetansetjeneste for ", "Å gå"),
        ("Nasjonale kompetansetjeneste for albuekirurgi", "Nasjonale kompetansetjeneste for ", "albuekirurgi"),
        ("Prøvesenter", "", "Prøvesenter"),
        ("Nasjonal kompetansetjeneste for ", "", "Nasjonal kompetansetjeneste for "),
    ])
    func dividesANameIntoTheCategorysWordsAndTheSubject(name: String, lead: String, subject: String) {
        let divided = category.divide(Phrase(name, .nb))
        #expect(divided.lead == lead)
        #expect(divided.subject == subject)
    }

    @Test func dividesEnglishNamesThatDoNotFollowTheGuideQuite() {
        let divided = category.divide(Phrase("Norwegian National Ocular Unit for Brachytherapy", .en))
        #expect(divided.subject == "Brachytherapy")
    }
}
