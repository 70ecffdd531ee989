import ContentFixtures
import ContentReading
import Diagnostics
import ServiceCatalogue
import Testing

/// What the rules find in the real content, waivers left aside: the oddities of the official text, each a true finding.
@Suite struct RealContentFindingsTests {
    private let catalogue = realContent().isEmpty ? nil : read(realContent()).catalogue

    @Test func findsNothingButOldAddressesOnceWaiversAreWeighed() throws {
        let review = try #require(catalogue).review()
        #expect(Set(review.diagnostics.all.map(\.id)) == ["https-preferred"])
        #expect(review.diagnostics.all.count == 18)
        #expect(review.waivedCount == 33)
    }

    @Test func waivesExactlyTheseOddities() throws {
        let waived = try #require(catalogue).services.flatMap { service in
            service.waivers.map { "\(service.id): \($0.rule)" }
        }
        #expect(
            waived.sorted() == [
                "albuekirurgi: english-name-capitals",
                "albuekirurgi: norwegian-name-prefix",
                "avansert-bekkeneksenterasjon-ved-gynekologisk-kreft: treatment-without-codes",
                "cbrne-medisin: treatment-without-codes",
                "elektiv-hyperbar-oksygenbehandling: treatment-without-codes",
                "embolisering-av-intrakranielle-og-spinale-av-malformasjoner: english-name-follows-guide",
                "episkleral-brachyterapi: english-name-follows-guide",
                "fertilitetsbevarende-kirurgisk-behandling-av-livmorhalskreft: treatment-without-codes",
                "funksjonelle-mage-tarmsykdommer: approval-date-missing",
                "hjertesyke-gravide: english-name-capitals",
                "hjertesyke-gravide: english-name-follows-guide",
                "kirurgi-ved-fot-og-ankeldeformiteter: english-name-capitals",
                "kirurgi-ved-fot-og-ankeldeformiteter: english-name-follows-guide",
                "kompleks-epilepsi-med-behov-for-hoyspesialisert-behandling: subcategories-listed",
                "medfodt-glaukom: english-name-follows-guide",
                "medfodte-deformiteter-i-underekstremitet-hos-barn: english-name-follows-guide",
                "neonatalkirurgi: treatment-without-codes",
                "nevropatisk-smerte: norwegian-name-prefix",
                "organtransplantasjon: treatment-without-codes",
                "saerlig-avanserte-bekkenskader: subcategories-listed",
                "samisk-psykisk-helsevern-og-rus: english-name-follows-guide",
                "samisk-psykisk-helsevern-og-rus: norwegian-name-prefix",
                "screening-av-nyfodte-og-avansert-laboratoriediagnostikk: treatment-without-codes",
                "spesifikk-bronkial-provokasjon-ved-yrkesrelatert-astma: english-name-follows-guide",
                "transseksualisme: codes-distinct",
                "trening-som-medisin: norwegian-name-prefix",
                "uavklarte-smerter-i-ansikt-og-kjever: approval-date-missing",
                "utviklingshemning-og-psykisk-helse: codes-distinct",
            ])
    }
}
