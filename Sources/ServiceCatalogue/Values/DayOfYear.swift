/// A day that comes round every year, such as 15 January.
public struct DayOfYear: Sendable, Hashable, Comparable {
    /// 1 to 12
    public let month: Int
    /// 1 to 31; never the 29th of February, which most years lack.
    public let day: Int

    /// Reads `01-15`, exactly so.
    public init?(parsing text: String) {
        guard let date = CalendarDate(parsing: "2001-" + text) else { return nil }
        self.init(date)
    }

    /// The day of a date; the 28th of February for the 29th.
    public init(_ date: CalendarDate) {
        month = date.month
        day = date.month == 2 ? min(date.day, 28) : date.day
    }

    public static func < (left: DayOfYear, right: DayOfYear) -> Bool {
        (left.month, left.day) < (right.month, right.day)
    }

    /// Nil outside the years 1 to 9999.
    public func date(in year: Int) -> CalendarDate? { CalendarDate(year: year, month: month, day: day) }

    /// "15. januar" in Norwegian, "15 January" in English.
    public func text(in language: Language) -> String {
        let month = CalendarDate.monthName(month, in: language)
        return language.isNorwegian ? "\(day). \(month)" : "\(day) \(month)"
    }

    /// Whether a month ends with it, in a year without a leap day.
    var endsItsMonth: Bool { CalendarDate(year: 2001, month: month, day: day + 1) == nil }
}

extension DayOfYear: CustomStringConvertible {
    /// `01-15`, for machines.
    public var description: String { "\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)" }
}
