import Diagnostics
import ServiceCatalogue
import Testing

/// Where the line runs between what breaks a rule and what does not.
struct RuleBoundaryTests {
    private func rulesBroken(by change: (inout ServiceFixture) -> Void) -> [String] {
        var service = ServiceFixture()
        change(&service)
        return RegisterFixture(service).catalogue.findings().sorted.map(\.id)
    }

    @Test func countsSeveralHospitalsOfOneTrustAsOneTrust() {
        let trust = RegisterFixture.trusts[0]
        let broken = rulesBroken {
            $0.trusts = [trust, trust]
            $0.hospitals = ["Øst", "Vest"]
        }
        #expect(broken == [])
    }

    @Test func acceptsAMultiRegionalServiceWithAReportingRegion() {
        let broken = rulesBroken {
            $0.category = RegisterFixture.multiRegional
            $0.regions = [RegisterFixture.regions[0], RegisterFixture.regions[1]]
            $0.trusts = [RegisterFixture.trusts[0], RegisterFixture.trusts[2]]
            $0.reportingRegion = RegisterFixture.regions[1]
        }
        #expect(broken == [])
    }

    @Test func rejectsTwoTrustsOfOneRegion() {
        let broken = rulesBroken {
            $0.category = RegisterFixture.multiRegional
            $0.trusts = [RegisterFixture.trusts[0], RegisterFixture.trusts[1]]
            $0.reportingRegion = RegisterFixture.regions[0]
        }
        #expect(broken == ["two-trusts-in-two-regions"])
    }

    @Test func rejectsAReportingRegionThatTheServiceDoesNotLieIn() {
        var service = ServiceFixture()
        service.reportingRegion = RegisterFixture.regions[2]
        let expected = """
            sommersyke.yml:70:3: error: 'nord' has the reporting responsibility but is not among the regions of 'sommersyke' [reporting-region]
              help: write one of these: 'sor'
            """
        #expect(RegisterFixture(service).findings(in: .en) == [expected])
    }

    @Test(arguments: [
        ("Ekskl. t.o.m. pr. slik.\n", ["abbreviations"]), ("Sårekskl. t.o.m. pr. slik.\n", []),
        ("Ekskl.t.o.m. pr. vha. slik.\n", []), ("Slik (pr. vha.\tinkl.\n", ["abbreviations"]), ("Pr. vha. inkl.", []),
    ])
    func countsAbbreviationsThatAreWholeWords(text: String, broken: [String]) {
        #expect(rulesBroken { $0.text.document = .saying(text) } == broken)
    }

    @Test func letsANetworkNameRegionsWhereItHasNoPlace() {
        let broken = rulesBroken {
            $0.category = RegisterFixture.network
            $0.regions = RegisterFixture.regions
            $0.approved = day("2024-01-01")
        }
        #expect(broken == [])
    }

    @Test(arguments: [
        ("Norwegian National Unit for Tick-borne Diseases", true),
        ("Norwegian National Unit for CFS/ME and (Rare) Pain", true),
        ("Norwegian National Unit for Hepatitis A", true),
        ("Norwegian National Unit for mTOR Inhibitors", true),
        ("Norwegian National Unit for Pain In Children", false),
        ("Norwegian National Unit for (rare) Pain", false),
    ])
    func wantsCapitalsInAllButSmallWordsOfEnglishNames(name: String, isRight: Bool) {
        #expect(rulesBroken { $0.englishName = name } == (isRight ? [] : ["english-name-capitals"]))
    }

    @Test(arguments: [
        (["E84", "E85"], []),
        (["E84.1", "E84"], ["codes-distinct"]),
        (["E84-E85", "E85"], ["codes-distinct"]),
        (["E85", "E84-E85"], ["codes-distinct"]),
        (["E70-E90", "E84", "E85"], ["codes-distinct", "codes-distinct"]),
    ])
    func findsCodesInsideOthersInAnyOrder(codes: [String], broken: [String]) {
        #expect(rulesBroken { $0.codes = codes } == broken)
    }

    @Test func doesNotMeasureTheTermOfADiscontinuedService() {
        let broken = rulesBroken {
            $0.category = RegisterFixture.network
            $0.approved = day("2012-01-01")
            $0.discontinued = day("2017-01-01")
        }
        #expect(broken == [])
    }

    @Test(arguments: [("2021-11-01", ["term-over"]), ("2022-11-01", ["term-ends-soon"]), ("2022-11-02", [])])
    func warnsOfATermTwelveMonthsAhead(approved: String, broken: [String]) {
        let found = rulesBroken {
            $0.category = RegisterFixture.network
            $0.approved = day(approved)
        }
        #expect(found == broken)
    }

    @Test(arguments: [(19, ["text-length"]), (20, []), (200, []), (201, ["text-length"])])
    func acceptsTextsOf20To200Words(words: Int, broken: [String]) {
        #expect(rulesBroken { $0.text.document.wordCount = words } == broken)
    }

    @Test func checksTheBodiesOfArticlesToo() {
        let article = Article(
            id: "om", title: LocalizedText(nb: "Om"), summary: LocalizedText(nb: "Om"),
            norwegian: TextBody(language: .nn, document: .linking(("Her", .anchor("om"))), file: "om.md"),
            locations: RecordLocations(file: "om.md"))
        let expected = """
            om.md:100:5: advarsel: lenketeksten 'Her' sier ikke hvor lenken fører [link-text-meaningful]
              hjelp: bruk navnet på siden det lenkes til
            """
        #expect(RegisterFixture(ServiceFixture(), articles: [article]).findings() == [expected])
    }

    @Test func countsNynorskTextsAgainstTheirQuarter() {
        let nynorsk = ServiceFixture(id: "a", text: TextFixture(language: .nn))
        let bokmål = ["b", "c", "d", "e"].map { ServiceFixture(id: $0) }
        var register = RegisterFixture(nynorsk)
        register.services += bokmål.prefix(3)
        let quarter = register.catalogue.review().nynorsk
        #expect((quarter.percent, quarter.isLawful) == (25, true))
        register.services.append(bokmål[3])
        let less = register.catalogue.review().nynorsk
        #expect((less.percent, less.isLawful) == (20, false))
    }

    @Test func saysNothingOfPlaceholdersOnADayBeforeTheContentsOwn() {
        var catalogue = RegisterFixture(articles: [BrokenRegister.article(asking: "year")]).catalogue
        #expect(catalogue.findings().sorted.map(\.id) == ["placeholder-shows-something"])
        catalogue.settings.isPast = true
        #expect(catalogue.findings().sorted.isEmpty)
    }
}
