import ServiceCatalogue
import Testing

@testable import PageRendering

/// The labels that decide where a patient is sent, word by word: one of them turned into its opposite, or into advice, must
/// be noticed by more than the eye.
@Suite struct SafetyLabelTests {
    @Test(arguments: [
        (Language.nb, "Behandlingen er samlet her. Andre sykehus skal henvise pasienter i målgruppen hit."),
        (.nn, "Behandlinga er samla her. Andre sjukehus skal tilvise pasientar i målgruppa hit."),
        (.en, "Treatment is centralised here. Other hospitals must refer patients who fall within its scope."),
    ])
    func saysThatOtherHospitalsMustRefer(language: Language, sentence: String) {
        #expect(Labels.of(language).referralDuty == sentence)
    }

    @Test(arguments: [
        (
            Language.nb,
            "En kode her betyr at noen av pasientene med denne koden er i målgruppen for tjenesten. Beskrivelsen sier hvilke."
        ),
        (
            .nn,
            "Ein kode her betyr at nokre av pasientane med denne koden er i målgruppa for tenesta. Omtalen seier kven."
        ),
        (
            .en,
            "A code here means that some of the patients with this code fall within the scope of the service. The description says which."
        ),
    ])
    func saysThatACodeIsAboutSomePatientsOnly(language: Language, sentence: String) {
        #expect(Labels.of(language).codesIntro == sentence)
    }

    @Test(arguments: [
        (
            Language.nb,
            "En diagnosekode alene avgjør ikke hvor en pasient skal henvises. Les hva tjenesten omfatter, og hva den ikke omfatter."
        ),
        (
            .nn,
            "Ein diagnosekode åleine avgjer ikkje kvar ein pasient skal tilvisast. Les kva tenesta omfattar, og kva ho ikkje omfattar."
        ),
        (
            .en,
            "A diagnosis code alone does not decide where a patient is to be referred. Read what the service covers, and what it does not cover."
        ),
    ])
    func saysThatACodeAloneDecidesNothing(language: Language, sentence: String) {
        #expect(Labels.of(language).codeNotice == sentence)
    }

    @Test(arguments: [
        (Language.nb, "hele C50", "en del av C50", "Avviklet. Siste dag: i dag", "Ingen nasjonal tjeneste"),
        (.nn, "heile C50", "ein del av C50", "Avvikla. Siste dag: i dag", "Inga nasjonal teneste"),
        (.en, "all of C50", "a part of C50", "Discontinued. Last day: i dag", "No national service"),
    ])
    func tellsAllFromAPartAndWhatIsNoMore(language: Language, all: String, part: String, ended: String, none: String) {
        let labels = Labels.of(language)
        #expect(labels.coveringServices("C50").hasSuffix(all))
        #expect(labels.partialServices("C50").hasSuffix(part))
        #expect(labels.lastDay("i dag") == ended)
        #expect(labels.noServiceForCode.hasPrefix(none))
    }

    @Test(arguments: [
        (Language.nb, "Disse kodene er ikke en del av vedtaket. De står her for at du skal finne tjenesten."),
        (.nn, "Desse kodane er ikkje ein del av vedtaket. Dei står her for at du skal finne tenesta."),
        (.en, "These codes are no part of the decision. They stand here so that you find the service."),
    ])
    func saysThatTheEditorsCodesAreNoDecision(language: Language, sentence: String) {
        #expect(Labels.of(language).addedCodesIntro == sentence)
    }
}
