internal import Glibc
public import ServiceCatalogue

extension CalendarDate {
    /// Today, in universal time.
    ///
    /// The one place in the program that reads the clock: whether an address on the web works is a fact of the day on
    /// which it is asked. No page and no other check depends on it.
    public static var today: CalendarDate? {
        var now = time(nil)
        var parts = tm()
        gmtime_r(&now, &parts)
        return CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    }
}

func wait(milliseconds: Int) {
    guard milliseconds > 0 else { return }
    usleep(UInt32(clamping: milliseconds * 1000))
}
