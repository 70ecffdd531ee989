internal import Diagnostics

/// The authorities that rules rest on.
extension Wording {
    /// Where a service is to lie, by the regulation on the approval of national services.
    static let regulationOnLocation = Wording(
        nb: "forskrift 17. desember 2010 nr. 1706 § 4-2",
        en: "regulation of 17 December 2010 no. 1706 § 4-2")

    static let regulationAndGuideline = Wording(
        nb: "forskrift 17. desember 2010 nr. 1706 § 4-2 og veilederen til den",
        en: "regulation of 17 December 2010 no. 1706 § 4-2 and the guideline on it")

    static let governanceSystem = Wording(
        nb: "forskrift 17. desember 2010 nr. 1706 kapittel 4, i kraft 1. januar 2011",
        en: "regulation of 17 December 2010 no. 1706 chapter 4, in force from 1 January 2011")

    static let guideline = Wording(
        nb: "veilederen for nasjonale tjenester", en: "the guideline on national services")

    static let guidelineOnNames = Wording(
        nb: "veilederen for nasjonale tjenester, vedlegg 4 om engelske navn",
        en: "the guideline on national services, appendix 4 on English names")

    static let guidelineOnDescriptions = Wording(
        nb: "veilederen for nasjonale tjenester, om beskrivelsen i en søknad (omtrent 100 ord)",
        en: "the guideline on national services, on the description in an application (about 100 words)")

    static let guidelineOnCodes = Wording(
        nb: "veilederen for nasjonale tjenester, kolonnen «ICD-10 kode»",
        en: "the guideline on national services, the column of ICD-10 codes")

    static let guidelineOnNetworks = Wording(
        nb: "veilederen for nasjonale tjenester, del VI om europeiske referansenettverk",
        en: "the guideline on national services, part VI on European reference networks")

    static let universalDesign = Wording(
        nb: "forskrift om universell utforming av IKT-løsninger",
        en: "the regulation on universal design of ICT solutions")

    static let plainLanguage = Wording(
        nb: "språkloven, om klart språk", en: "the Language Act, on plain language")

    static let register = Wording(nb: "oversiktens egne regler", en: "the register's own rules")

    /// A joined basis, such as that of a demand of the web's guidelines under the regulation.
    func and(_ point: String) -> Wording { Wording(nb: "\(nb), \(point)", en: "\(en), \(point)") }
}
