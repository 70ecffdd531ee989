/// A deadline or a period of the year's work with national services, with the years it holds for: the rules change.
public struct Deadline: Sendable {
    /// What it is about.
    public enum Subject: String, Sendable, CaseIterable {
        case application, decision, effect, report, assessment, review

        /// Whether it is a step on the way from an application to a service that runs.
        public var isOfAnApplication: Bool { self == .application || self == .decision || self == .effect }
    }

    public let id: String
    public let subject: Subject
    /// What is to be done by then, in few words.
    public let name: LocalizedText
    /// Who is to do it.
    public let who: LocalizedText
    /// The day, or the first day of a period; nil for what has no day of the year.
    public let day: DayOfYear?
    /// The last day of a period.
    public let until: DayOfYear?
    /// When, in words, for what has no day of the year.
    public let time: LocalizedText?
    /// The first and the last year it holds for; no last one where it holds still.
    public let from: Int
    public let to: Int?
    public let source: LocalizedText
    /// The id of the article that tells more.
    public let article: String?
    public let locations: RecordLocations<DeadlineField>

    public init(
        id: String, subject: Subject, name: LocalizedText, who: LocalizedText, day: DayOfYear? = nil,
        until: DayOfYear? = nil, time: LocalizedText? = nil, from: Int, to: Int? = nil, source: LocalizedText,
        article: String? = nil, locations: RecordLocations<DeadlineField>
    ) {
        self.id = id
        self.subject = subject
        self.name = name
        self.who = who
        self.day = day
        self.until = until
        self.time = time
        self.from = from
        self.to = to
        self.source = source
        self.article = article
        self.locations = locations
    }
}

/// The places in a deadline that a diagnostic may point at.
public enum DeadlineField: String, Sendable, CaseIterable {
    case id, day, until, from, to
}

extension [Deadline] {
    /// By their days; those without one last, in the order they had.
    public var inOrderOfTheYear: [Deadline] {
        enumerated().sorted { left, right in
            let (first, second) = (left.element.day, right.element.day)
            if let first, let second, first != second { return first < second }
            if (first == nil) != (second == nil) { return first != nil }
            return left.offset < right.offset
        }.map(\.element)
    }
}

extension Deadline {
    public func holds(in year: Int) -> Bool { from <= year && year <= to ?? year }

    /// Whether it is a period that `date` lies in.
    public func isUnderWay(on date: CalendarDate) -> Bool {
        guard let day, let until, holds(in: date.year) else { return false }
        return day <= DayOfYear(date) && DayOfYear(date) <= until
    }

    /// The next time it comes, on `date` or within a year of it; nil where it does not.
    public func next(from date: CalendarDate) -> CalendarDate? {
        guard let day else { return nil }
        let year = DayOfYear(date) <= day ? date.year : date.year + 1
        return holds(in: year) ? day.date(in: year) : nil
    }

    /// "15. januar", "februar til august", or what stands there in words.
    public func timeText(in language: Language) -> String {
        guard let day else { return time?.best(for: language).text ?? "" }
        guard let until else { return day.text(in: language) }
        let to = language == .en ? "to" : "til"
        guard day.day == 1, until.endsItsMonth else {
            return "\(day.text(in: language)) \(to) \(until.text(in: language))"
        }
        let (first, last) = (
            CalendarDate.monthName(day.month, in: language), CalendarDate.monthName(until.month, in: language)
        )
        return first == last ? first : "\(first) \(to) \(last)"
    }

    /// "2019–2023", "fra 2024".
    public func yearsText(in language: Language) -> String {
        guard let to else {
            switch language {
            case .nb: return "fra \(from)"
            case .nn: return "frå \(from)"
            case .en: return "from \(from)"
            }
        }
        return from == to ? "\(from)" : "\(from)–\(to)"
    }
}
