/// A day of the calendar, without time and time zone.
public struct CalendarDate: Sendable, Hashable, Comparable {
    public let year: Int
    /// 1 to 12
    public let month: Int
    /// 1 to 31
    public let day: Int

    /// Nil where the calendar has no such day; years run from 1 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard day >= 1, day <= CalendarDate.days(inMonth: month, of: year) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2011-07-07`, exactly so.
    public init?(parsing text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
        guard let year = decimal(bytes[0..<4]), let month = decimal(bytes[5..<7]), let day = decimal(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// The same day so many years later; 29 February becomes 28 where the year has no such day.
    public func adding(years: Int) -> CalendarDate? {
        CalendarDate(year: year + years, month: month, day: day)
            ?? CalendarDate(year: year + years, month: month, day: 28)
    }

    private static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

private func decimal(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
        number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
}

extension CalendarDate: CustomStringConvertible {
    /// `2011-07-07`, for machines.
    public var description: String {
        written(atMost: 10) { text in
            text.append(year, digits: 4)
            text.append("-")
            text.append(month, digits: 2)
            text.append("-")
            text.append(day, digits: 2)
        }
    }

    /// "7. juli 2011" in Norwegian, "7 July 2011" in English.
    public func text(in language: Language) -> String {
        written(atMost: "30. september 2011".utf8.count) { text in
            text.append(day, digits: day < 10 ? 1 : 2)
            text.append(language.isNorwegian ? ". " : " ")
            text.append((language.isNorwegian ? norwegianMonths : englishMonths)[month - 1])
            text.append(" ")
            text.append(year, digits: year < 10 ? 1 : year < 100 ? 2 : year < 1000 ? 3 : 4)
        }
    }

    /// "januar", "January"; of a month from 1 to 12.
    public static func monthName(_ month: Int, in language: Language) -> String {
        (language.isNorwegian ? norwegianMonths : englishMonths)[min(max(month, 1), 12) - 1]
    }

    /// Days stand in thousands on pages and in files, and a string that is put together of others takes five times as long.
    private func written(atMost room: Int, _ write: (inout ShortText) -> Void) -> String {
        String(unsafeUninitializedCapacity: room) { bytes in
            var text = ShortText(bytes: bytes)
            write(&text)
            return text.count
        }
    }
}

/// A text while it is written, in a place that has room for it.
private struct ShortText {
    let bytes: UnsafeMutableBufferPointer<UInt8>
    var count = 0

    /// - Parameter digits: how many are written, with zeros in front.
    mutating func append(_ number: Int, digits: Int) {
        var rest = number
        for place in (count..<count + digits).reversed() {
            bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
        count += digits
    }

    mutating func append(_ text: String) {
        for byte in text.utf8 {
            bytes[count] = byte
            count += 1
        }
    }
}

private let norwegianMonths = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "desember",
]

private let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
]
