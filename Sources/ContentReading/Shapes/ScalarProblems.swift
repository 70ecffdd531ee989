internal import Diagnostics
internal import ServiceCatalogue

/// What is wrong with a text that stands where something of a form is wanted.
extension Diagnostic {
    static func badID(_ id: String, at location: SourceLocation) -> Diagnostic {
        wrongForm(id, .id, of: "id", at: location)
    }

    static func wrongForm(
        _ text: String, _ form: TextForm, of key: String, at location: SourceLocation
    ) -> Diagnostic {
        let words = form.words(against: text)
        return Diagnostic(
            .error, words.id, at: location,
            Wording(nb: "\(quoted(text)) \(words.message.nb)", en: "\(quoted(text)) \(words.message.en)"),
            help: words.help)
    }

    static func emptyText(of key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "empty-value", at: location,
            Wording(nb: "'\(key)' er en tom tekst", en: "'\(key)' is an empty text"),
            help: Wording(nb: "fyll den ut, eller ta bort linjen", en: "fill it in, or take the line away"))
    }

    static func lineBreak(in key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "line-break", at: location,
            Wording(
                nb: "'\(key)' har linjeskift eller tabulator i seg", en: "'\(key)' has a line break or a tab in it"),
            help: Wording(
                nb: "skriv teksten på én linje, eller med '>' foran, som setter linjene sammen",
                en: "write the text on one line, or with '>' before it, which joins the lines"))
    }

    static func tooLong(_ key: String, count: Int, longest: Int, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "too-long", at: location,
            Wording(
                nb: "'\(key)' har \(count) tegn; det er plass til \(longest)",
                en: "'\(key)' has \(count) characters; there is room for \(longest)"),
            help: Wording(nb: "kort den ned", en: "shorten it"))
    }

    static func badAddress(
        _ text: String, _ problem: WebAddress.Problem, mailto: Bool, at location: SourceLocation
    ) -> Diagnostic {
        let help =
            mailto
            ? Wording(
                nb: "skriv hele adressen, med 'https://' eller 'mailto:' foran",
                en: "write the whole address, with 'https://' or 'mailto:' before it")
            : Wording(
                nb: "skriv hele adressen, slik den står i nettleseren: 'https://helse.example/side'",
                en: "write the whole address, as the browser shows it: 'https://helse.example/page'")
        let emailHelp = Wording(
            nb: "her skal det stå en nettadresse; en e-postadresse skrives under 'contact': 'email: \(text)'",
            en: "a web address belongs here; an e-mail address is written under 'contact': 'email: \(text)'")
        let what = problem.wording
        let meant = wholeAddress(meantBy: text).flatMap { $0.hasPrefix("mailto:") && !mailto ? nil : $0 }
        return Diagnostic(
            .error, "bad-address", at: location,
            Wording(
                nb: "\(quoted(text)) er ikke en nettadresse: \(what.nb)",
                en: "\(quoted(text)) is no web address: \(what.en)"),
            help: .didYouMean(meant) ?? (isEmail(text) && !mailto ? emailHelp : help))
    }
}

extension WebAddress.Problem {
    /// What the address lacks or has too much.
    var wording: Wording {
        switch self {
        case .unknownScheme:
            Wording(nb: "den begynner ikke med 'https://'", en: "it does not begin with 'https://'")
        case .noHost:
            Wording(nb: "navnet på nettstedet mangler", en: "the name of the site is missing")
        case .badCharacter(let scalar):
            Wording(
                nb: "tegnet \(shown(scalar)) kan ikke stå i den",
                en: "the character \(shown(scalar)) may not stand in it")
        case .badHost(let host):
            Wording(
                nb: "\(quoted(host)) er ikke navnet på et nettsted", en: "\(quoted(host)) is not the name of a site")
        case .badPort(let port):
            Wording(
                nb: "porten \(quoted(port)) er ikke et tall fra 1 til 65535",
                en: "the port \(quoted(port)) is not a number from 1 to 65535")
        case .badEscape(let escape):
            Wording(
                nb: "\(quoted(escape)) er ikke '%' med to sifre i sekstentallsystemet",
                en: "\(quoted(escape)) is not '%' with two hexadecimal digits")
        case .badEmail(let email):
            Wording(nb: "\(quoted(email)) er ikke en e-postadresse", en: "\(quoted(email)) is not an e-mail address")
        case .badPhone(let number):
            Wording(
                nb: "\(quoted(number)) er ikke et telefonnummer uten mellomrom",
                en: "\(quoted(number)) is not a telephone number without blanks")
        }
    }

    private func shown(_ scalar: Unicode.Scalar) -> String {
        scalar.value > 0x20 && scalar.value < 0x7F
            ? "'\(scalar)'" : "U+" + String(scalar.value + 0x10000, radix: 16, uppercase: true).dropFirst()
    }
}

struct FormWords {
    var id: String
    /// What follows the text in quotation marks.
    var message: Wording
    var help: Wording?
}

extension TextForm {
    fileprivate func words(against text: String) -> FormWords {
        switch self {
        case .date: dateWords(text)
        case .word: wordWords
        case .id, .reference: idWords(text)
        case .choice(let choices): choiceWords(choices, against: text)
        case .flag: choiceWords(["true", "false"], against: text)
        case .wholeNumber(let range): numberWords(range)
        case .email: emailWords
        case .phone: phoneWords
        case .dayOfYear: dayWords
        case .assetPath: assetWords
        case .colour: colourWords(text)
        case .fontFamily: familyWords
        case .fontWeight: weightWords
        default: pathWords(text)
        }
    }

    private var wordWords: FormWords {
        FormWords(
            id: "not-a-word", message: Wording(nb: "er ikke ett ord", en: "is not one word"),
            help: Wording(
                nb: "skriv ett ord på minst tre bokstaver, uten bindestrek; søket slår opp ord for ord",
                en: "write one word of at least three letters, without a hyphen; the search looks up word by word"))
    }

    private func dateWords(_ text: String) -> FormWords {
        let hasForm =
            text.utf8.count == 10 && text.split(separator: "-").map(\.utf8.count) == [4, 2, 2]
            && text.utf8.allSatisfy { $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }
        return FormWords(
            id: "bad-date",
            message: hasForm
                ? Wording(nb: "er ingen dag i kalenderen", en: "is no day of the calendar")
                : Wording(nb: "er ikke en dato", en: "is not a date"),
            help: Wording(
                nb: "skriv år, måned og dag med bindestrek: '2011-07-07' er 7. juli 2011",
                en: "write year, month and day with hyphens: '2011-07-07' is 7 July 2011"))
    }

    /// With the id that a name would have as the example: 'golden' for 'Golden'.
    private func idWords(_ text: String) -> FormWords {
        let word = addressWord(text, ifEmpty: "")
        let example = isID(word) ? word : "barn-og-unge"
        return FormWords(
            id: "bad-id",
            message: Wording(nb: "er ikke en gyldig id", en: "is not a valid id"),
            help: Wording(
                nb: "bruk små bokstaver a–z, tall og enkle bindestreker: '\(example)'",
                en: "use small letters a–z, digits and single hyphens: '\(example)'"))
    }

    private func choiceWords(_ choices: [String], against text: String) -> FormWords {
        let list = choices.joined(separator: ", ")
        return FormWords(
            id: "unknown-value",
            message: Wording(nb: "er ikke blant verdiene som kan stå her", en: "is not among the values allowed here"),
            help: .didYouMean(nearestName(to: text, among: choices))
                ?? Wording(nb: "skriv en av disse: \(list)", en: "write one of these: \(list)"))
    }

    private func numberWords(_ range: ClosedRange<Int>) -> FormWords {
        FormWords(
            id: "bad-number",
            message: Wording(nb: "er ikke et tall som kan stå her", en: "is not a number that may stand here"),
            help: Wording(
                nb: "skriv et helt tall fra \(range.lowerBound) til \(range.upperBound), med sifre",
                en: "write a whole number from \(range.lowerBound) to \(range.upperBound), in digits"))
    }

    private var emailWords: FormWords {
        FormWords(
            id: "bad-email",
            message: Wording(nb: "er ikke en e-postadresse", en: "is not an e-mail address"),
            help: Wording(nb: "skriv som 'post@helse.example'", en: "write as in 'post@helse.example'"))
    }

    private var phoneWords: FormWords {
        FormWords(
            id: "bad-phone",
            message: Wording(nb: "er ikke et telefonnummer", en: "is not a telephone number"),
            help: Wording(
                nb: "skriv sifre med mellomrom, og '+47' foran om du vil",
                en: "write digits with blanks, and '+47' before them if you like"))
    }

    private var dayWords: FormWords {
        FormWords(
            id: "bad-day",
            message: Wording(nb: "er ikke en dag i året", en: "is not a day of the year"),
            help: Wording(
                nb: "skriv måned og dag med bindestrek: '01-15' er 15. januar",
                en: "write month and day with a hyphen: '01-15' is 15 January"))
    }

    private func pathWords(_ text: String) -> FormWords {
        let parts = text.split(separator: "/")
        let help =
            if parts.contains(where: { $0.lowercased() == "index.html" }) {
                Wording(
                    nb: "skriv adressen uten 'index.html': '/tjenester/gammelt-navn/'",
                    en: "write the address without 'index.html': '/tjenester/gammelt-navn/'")
            } else if parts.contains(where: { $0.utf8.count > 255 }) || text.utf8.count > 300 {
                Wording(
                    nb: "skriv høyst 255 tegn mellom to skråstreker, og høyst 300 i alt",
                    en: "write at most 255 characters between two slashes, and at most 300 in all")
            } else {
                Wording(
                    nb: "begynn og slutt med '/': '/tjenester/gammelt-navn/'",
                    en: "begin and end with '/': '/tjenester/gammelt-navn/'")
            }
        return FormWords(
            id: "bad-path",
            message: Wording(nb: "er ikke en adresse på nettstedet", en: "is not an address on the site"), help: help)
    }
}
