public import ServiceCatalogue

/// One of the appendices that list no services: how English names are made (4), the courses of the year and of an
/// application (5), what applications should contain (6).
public struct AppendixGuide: Sendable {
    /// A table, or a numbered list.
    public struct Section: Sendable {
        /// Stable; a part of the addresses of headings.
        public var id: String
        /// Its heading; nil where it is the only one.
        public var title: String?
        /// Whether the first column only counts the rows: then it is printed as a numbered list.
        public var isList = false
        public var columns: [String]
        /// How wide the columns are against each other.
        var weights: [Int]
        var rows: [[Cell]]
        /// Where it comes from.
        var source: Phrase?

        public var count: Int { rows.count }
    }

    /// A deadline where the year is drawn.
    struct YearLine: Sendable, Hashable {
        /// "15. januar: Søknader til departementet"
        var text: String
        var first: DayOfYear
        /// Of a period.
        var last: DayOfYear?
    }

    /// What there is in the content to make a guide of.
    private typealias Parts = (title: String, introduction: String, sections: [Section])

    /// 4 to 6: the number of the Vedlegg.
    public var number: Int
    public var language: Language
    /// "Vedlegg 4: Engelske navn på nasjonale tjenester"
    public var title: String
    /// The title without its number.
    public var subject: String
    public var introduction: String
    public var sections: [Section]
    /// The year of which Vedlegg 5 tells, to be drawn; empty for the others.
    private(set) var year: [YearLine] = []

    public static let numbers = 4...6
    /// The id of the section whose deadlines can be drawn as a year.
    public static let yearSection = "aret"

    /// The file of the content that an appendix is made of, as an editor knows it.
    public static func file(of number: Int) -> String {
        switch number {
        case 4: "registry/english-names.yml"
        case 5: "registry/calendar.yml"
        default: "registry/applications.yml"
        }
    }

    /// Nil where the content has nothing to make it of.
    init?(_ number: Int, _ catalogue: Catalogue, asOf: CalendarDate, labels: AppendixLabels) {
        guard let parts = AppendixGuide.parts(number, catalogue, asOf, labels), !parts.sections.isEmpty else {
            return nil
        }
        self.number = number
        language = labels.language
        subject = parts.title
        title = "\(labels.appendix) \(number): \(parts.title)"
        introduction = parts.introduction
        sections = parts.sections
        if number == 5 { year = AppendixGuide.year(catalogue, asOf.year, labels.language) }
    }

    private static func year(_ catalogue: Catalogue, _ year: Int, _ language: Language) -> [YearLine] {
        catalogue.calendar.filter { $0.holds(in: year) }.inOrderOfTheYear.compactMap { deadline in
            deadline.day.map { day in
                let name = deadline.name.best(for: language).text
                return YearLine(
                    text: "\(deadline.timeText(in: language)): \(name)".legal, first: day, last: deadline.until)
            }
        }
    }

    private static func parts(
        _ number: Int, _ catalogue: Catalogue, _ asOf: CalendarDate, _ labels: AppendixLabels
    ) -> Parts? {
        let words = labels.guides
        switch number {
        case 4:
            return (words.namesTitle, words.namesIntroduction, Section.englishNames(catalogue, labels))
        case 5:
            return (words.courseTitle, words.courseIntroduction, Section.courses(catalogue, asOf, labels))
        case 6:
            return (words.applicationsTitle, words.applicationsIntroduction, Section.applications(catalogue, labels))
        default: return nil
        }
    }

    /// How wide a page the widest of its tables wants.
    var isWide: Bool { sections.contains { $0.columns.count > 3 } }
}
