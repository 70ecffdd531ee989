internal import Diagnostics
internal import ServiceCatalogue

// What texts of a theme's settings must look like, and what is said of those that do not. All of them go into style
// sheets or addresses, so nothing that means more than itself there gets through.

/// `fonts/prove-sans.woff2`: no folder above, nothing hidden.
func isAssetPath(_ text: String) -> Bool {
    guard (1...200).contains(text.utf8.count) else { return false }
    return text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
        part.first.map { $0 != UInt8(ascii: ".") } ?? false
            && part.allSatisfy { isASCIILetterOrDigit($0) || "-_.".utf8.contains($0) }
    }
}

func isFontFamily(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, (1...60).contains(text.unicodeScalars.count) else { return false }
    let belongs = { (scalar: Unicode.Scalar) in scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) }
    return belongs(first) && text.unicodeScalars.allSatisfy { belongs($0) || $0 == " " || $0 == "-" }
}

/// One number from 1 to 1000, or two that grow.
func isFontWeight(_ text: String) -> Bool {
    let numbers = text.split(separator: " ", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard (1...2).contains(numbers.count), numbers.allSatisfy({ (1...1000).contains($0) }) else { return false }
    return numbers.count == 1 || numbers[0] < numbers[1]
}

extension TextForm {
    var assetWords: FormWords {
        FormWords(
            id: "bad-asset-path",
            message: Wording(nb: "er ikke en fil i assets/", en: "is no file in assets/"),
            help: Wording(
                nb: "skriv stien fra assets/, med bokstaver a–z, sifre, '-', '_' og '.': 'fonts/prove-sans.woff2'",
                en: "write the path from assets/, of letters a–z, digits, '-', '_' and '.': 'fonts/prove-sans.woff2'"))
    }

    func colourWords(_ text: String) -> FormWords {
        let near = text.hasPrefix("#") || text.isEmpty ? nil : nearestName(to: text, among: colourNames)
        return FormWords(
            id: "bad-colour",
            message: Wording(nb: "er ikke en farge", en: "is no colour"),
            help: .didYouMean(near)
                ?? Wording(
                    nb: "skriv den i anførselstegn, som \"#1c2730\" eller \"#123\", eller med navnet i CSS, som navy",
                    en: "write it in quotation marks, like \"#1c2730\" or \"#123\", or by its name in CSS, like navy"))
    }

    var familyWords: FormWords {
        FormWords(
            id: "bad-font",
            message: Wording(nb: "er ikke navnet på en skrift", en: "is no name of a font"),
            help: Wording(
                nb: "skriv bokstaver, sifre, mellomrom og bindestreker: 'Prøve Sans'",
                en: "write letters, digits, blanks and hyphens: 'Prøve Sans'"))
    }

    var weightWords: FormWords {
        FormWords(
            id: "bad-font",
            message: Wording(nb: "er ikke en tykkelse", en: "is no weight"),
            help: Wording(
                nb: "skriv et tall fra 1 til 1000, som 700, eller det minste og det største: \"100 900\"",
                en: "write a number from 1 to 1000, like 700, or the least and the greatest: \"100 900\""))
    }
}
