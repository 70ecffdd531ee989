public import Diagnostics

extension ICD10SyntaxError {
    /// What is wrong, then what to write instead, for places with room for one text.
    public var wording: Wording {
        Wording(nb: "\(message.nb); \(help.nb)", en: "\(message.en); \(help.en)")
    }

    /// What is wrong, with the text in single quotes.
    public var message: Wording {
        let what = fact.what
        return Wording(nb: "'\(shownToken)' \(what.nb)", en: "'\(shownToken)' \(what.en)")
    }

    /// What to write instead.
    public var help: Wording { fact.help }

    /// A pasted page is shown by its beginning.
    private var shownToken: String {
        let shown = token.unicodeScalars.prefix(41)
        return shown.count <= 40 ? token : String(Substring(shown.prefix(40))) + "…"
    }
}

extension ICD10SyntaxError.Fact {
    fileprivate var what: Wording {
        switch self {
        case .empty:
            Wording(nb: "er ingen kode", en: "is no code")
        case .noLetter:
            Wording(nb: "mangler bokstaven først i koden", en: "lacks the letter a code begins with")
        case .tooShort:
            Wording(nb: "er for kort til å være en ICD-10-kode", en: "is too short for an ICD-10 code")
        case .letterOForZero:
            Wording(nb: "har bokstaven O der det skal stå et tall", en: "has the letter O where a digit must stand")
        case .secondDot:
            Wording(nb: "har mer enn ett punktum", en: "has more than one dot")
        case .misplacedDot:
            Wording(nb: "har punktumet på feil plass", en: "has its dot in the wrong place")
        case .nothingAfterDot:
            Wording(nb: "har ingenting etter punktumet", en: "has nothing after the dot")
        case .tooManyDigits:
            Wording(nb: "har mer enn to sifre etter punktumet", en: "has more than two digits after the dot")
        case .notACode:
            Wording(nb: "er ikke en ICD-10-kode", en: "is not an ICD-10 code")
        default:
            whatOfRange
        }
    }

    private var whatOfRange: Wording {
        switch self {
        case .openRange:
            Wording(nb: "er et intervall som mangler den ene enden", en: "is a range that lacks one end")
        case .endIsNoCategory:
            Wording(
                nb: "er et intervall som ikke går fra kategori til kategori",
                en: "is a range that does not run from category to category")
        case .endsBeforeItBegins:
            Wording(nb: "slutter før det begynner", en: "ends before it begins")
        case .twoChapters(let begins, let ends):
            Wording(
                nb: "går over to kapitler, fra \(begins) til \(ends)",
                en: "runs over two chapters, from \(begins) to \(ends)")
        case .noChapter(let code):
            Wording(
                nb: "er et intervall der \(code) ikke hører til noe kapittel",
                en: "is a range of which \(code) is in no chapter")
        default:
            Wording(nb: "er ikke en ICD-10-kode", en: "is not an ICD-10 code")
        }
    }

    fileprivate var help: Wording {
        switch self {
        case .noLetter:
            Wording(
                nb: "skriv hele koden med bokstav, for eksempel 'C50.4'; bokstaven kan ikke gjettes",
                en: "write the whole code with its letter, such as 'C50.4'; the letter cannot be guessed")
        case .tooShort:
            Wording(
                nb: "skriv bokstaven og minst to sifre, for eksempel 'C50'",
                en: "write the letter and at least two digits, such as 'C50'")
        case .letterOForZero:
            Wording(
                nb: "skriv tallet 0 hvis det er det som menes", en: "write the digit 0 if that is what is meant")
        case .secondDot, .misplacedDot:
            Wording(
                nb: "skriv ett punktum, etter tre tegn, for eksempel 'Z50.80'",
                en: "write one dot, after three characters, such as 'Z50.80'")
        case .nothingAfterDot:
            Wording(
                nb: "ta bort punktumet for hele kategorien, eller skriv ett eller to sifre etter det",
                en: "take the dot away for the whole category, or write one or two digits after it")
        case .tooManyDigits:
            Wording(nb: "skriv ett eller to sifre etter punktumet", en: "write one or two digits after the dot")
        case .empty, .notACode:
            Wording(
                nb: "skriv en bokstav og to sifre ('C50'), med punktum og ett eller to sifre til ('C50.4', 'Z50.80'), "
                    + "eller to kategorier med bindestrek ('T20-T25')",
                en: "write a letter and two digits ('C50'), a dot and one or two more ('C50.4', 'Z50.80'), "
                    + "or two categories with a hyphen ('T20-T25')")
        default:
            helpOfRange
        }
    }

    private var helpOfRange: Wording {
        switch self {
        case .endsBeforeItBegins(let first, let last):
            Wording(
                nb: "skriv den første koden først: '\(last)-\(first)'",
                en: "write the lower code first: '\(last)-\(first)'")
        case .twoChapters(let begins, let ends):
            Wording(
                nb: "skriv ett intervall for hvert kapittel; \(begins) er \(begins.range) og \(ends) er \(ends.range)",
                en: "write one range for each chapter; \(begins) is \(begins.range) and \(ends) is \(ends.range)")
        case .noChapter:
            Wording(
                nb: "skriv et intervall som begynner og slutter i samme kapittel",
                en: "write a range that begins and ends in the same chapter")
        default:
            Wording(
                nb: "skriv begge endene som kategorier, for eksempel 'T20-T25'",
                en: "write both ends as categories, such as 'T20-T25'")
        }
    }
}
