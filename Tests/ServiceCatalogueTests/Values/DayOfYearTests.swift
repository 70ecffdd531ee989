import ServiceCatalogue
import Testing

@Suite struct DayOfYearTests {
    @Test(arguments: ["1-15", "01-32", "02-29", "00-10", "13-01", "01-15 ", "2011-01-15", ""])
    func isReadInOneWayOnly(_ text: String) { #expect(DayOfYear(parsing: text) == nil) }

    @Test func comesRoundEveryYear() throws {
        let day = try #require(DayOfYear(parsing: "01-15"))
        #expect(day.date(in: 2027) == CalendarDate(year: 2027, month: 1, day: 15))
        #expect(day.description == "01-15")
        #expect(day.text(in: .nn) == "15. januar" && day.text(in: .en) == "15 January")
    }

    @Test func takesTheLeapDayForTheDayBefore() throws {
        let leap = try #require(CalendarDate(parsing: "2024-02-29"))
        #expect(DayOfYear(leap).description == "02-28")
    }
}
