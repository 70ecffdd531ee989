internal import ServiceCatalogue

/// What earlier runs found, so that an address that answered is left in peace for some days.
///
/// Kept as text, one address a line, sorted, so that a change of it is read as a change of lines:
/// `2026-11-21<tab>found<tab>https://…<tab>` or `2026-11-21<tab>moved<tab>https://…<tab>https://…`. Only good outcomes are
/// kept. A line that does not look like that is left out, and its address is asked for again.
public struct ProbeCache: Sendable {
    private struct Entry {
        var day: CalendarDate
        var outcome: ProbeOutcome
    }

    private var entries: [String: Entry] = [:]

    public init() {}

    public init(parsing text: String) {
        for line in text.split(separator: "\n") {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard columns.count == 4, let day = CalendarDate(parsing: columns[0]) else { continue }
            switch columns[1] {
            case "found": entries[columns[2]] = Entry(day: day, outcome: .found)
            case "moved": entries[columns[2]] = Entry(day: day, outcome: .moved(to: columns[3]))
            default: continue
            }
        }
    }

    /// The outcome of the address, if it was found on `day` or at most `days` before it.
    func outcome(of address: String, on day: CalendarDate, noOlderThan days: Int) -> ProbeOutcome? {
        guard let entry = entries[address], entry.day <= day, day.number - entry.day.number <= days else { return nil }
        return entry.outcome
    }

    mutating func keep(_ outcome: ProbeOutcome, of address: String, on day: CalendarDate) {
        entries[address] = outcome.isGood ? Entry(day: day, outcome: outcome) : nil
    }

    /// The file's text, with no address but these.
    public func text(keeping links: [ExternalLink]) -> String {
        links.compactMap { link in
            guard let entry = entries[link.address] else { return nil }
            let target = if case .moved(let target) = entry.outcome { target } else { "" }
            return "\(entry.day)\t\(entry.outcome.word)\t\(link.address)\t\(target)\n"
        }.joined()
    }
}

extension CalendarDate {
    /// Days since 1 March of year 0, in the calendar we have now: only differences mean anything.
    fileprivate var number: Int {
        let (y, m) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
        return y * 365 + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + day
    }
}
