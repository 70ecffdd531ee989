package import ServiceCatalogue

extension CalendarDate {
    /// "1. jan 2019" in Norwegian, "1 Jan 2019" in English: the guideline shortens the month of an end date, with no full
    /// stop after it, and keeps the months that have four letters or fewer.
    func shortText(in language: Language) -> String {
        let months = language.isNorwegian ? CalendarDate.shortNorwegianMonths : CalendarDate.shortEnglishMonths
        return "\(day)\(language.isNorwegian ? "." : "") \(months[month - 1]) \(year)"
    }

    package static let shortNorwegianMonths = [
        "jan", "feb", "mars", "april", "mai", "juni", "juli", "aug", "sept", "okt", "nov", "des",
    ]

    package static let shortEnglishMonths = [
        "Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec",
    ]
}
