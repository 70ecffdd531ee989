internal import ServiceCatalogue

extension CalendarDate {
    /// Reads a date as the tables print it, in either language, short or long, and as people type it into a spreadsheet:
    /// `2011-07-07`, "7. juli 2011", "7 July 2011", "1. jan. 2019", `07.07.2011`.
    init?(printed text: String) {
        if let date = CalendarDate(parsing: text) {
            self = date
            return
        }
        let parts = text.lowercased().split { " .\u{A0}/".contains($0) }
        guard parts.count == 3, let day = Int(parts[0]), let year = Int(parts[2]) else { return nil }
        guard let month = Int(parts[1]) ?? CalendarDate.month(named: parts[1]) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The first three letters tell the months apart in both languages.
    private static func month(named name: Substring) -> Int? {
        guard name.count >= 3 else { return nil }
        for months in [ShortMonths.norwegian, ShortMonths.english] {
            if let index = months.firstIndex(where: { $0.prefix(3) == name.prefix(3) }) {
                return index + 1
            }
        }
        return nil
    }
}
