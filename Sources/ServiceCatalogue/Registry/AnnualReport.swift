/// The annual report of a service on one year, or its place where it has not been delivered. One immutable object, for
/// several pages tell of it.
public final class AnnualReport: Sendable {
    /// Who assesses reports.
    public enum Assessor: String, Sendable, CaseIterable {
        case directorate, regions
    }

    /// A supplementary report, asked for where the first fell short.
    public struct Supplement: Sendable, Hashable {
        public var asked: CalendarDate
        public var due: CalendarDate?
        public var address: WebAddress?

        public init(asked: CalendarDate, due: CalendarDate? = nil, address: WebAddress? = nil) {
            self.asked = asked
            self.due = due
            self.address = address
        }
    }

    /// The year that it is about.
    public let year: Int
    /// The id of the service.
    public let service: String
    public let address: WebAddress?
    /// When the reference group approved it; nil for not yet.
    public let approved: CalendarDate?
    public let supplement: Supplement?
    public let assessedBy: Assessor?
    public let locations: RecordLocations<ReportField>

    public init(
        year: Int, service: String, address: WebAddress? = nil, approved: CalendarDate? = nil,
        supplement: Supplement? = nil, assessedBy: Assessor? = nil, locations: RecordLocations<ReportField>
    ) {
        self.year = year
        self.service = service
        self.address = address
        self.approved = approved
        self.supplement = supplement
        self.assessedBy = assessedBy
        self.locations = locations
    }
}

/// The places in a report's record that a diagnostic may point at.
public enum ReportField: String, Sendable, CaseIterable {
    case service, approved
    case assessedBy = "assessed_by"
}

/// Where reports of some years are published.
public struct ReportPortal: Sendable {
    public let id: String
    public let name: LocalizedText
    /// Nil where the sources do not give it.
    public let address: WebAddress?
    /// The years of its reports, as far as they are known.
    public let from: Int?
    public let to: Int?
    public let note: LocalizedText?
    public let source: LocalizedText

    public init(
        id: String, name: LocalizedText, address: WebAddress? = nil, from: Int? = nil, to: Int? = nil,
        note: LocalizedText? = nil, source: LocalizedText
    ) {
        self.id = id
        self.name = name
        self.address = address
        self.from = from
        self.to = to
        self.note = note
        self.source = source
    }
}

/// What the register knows of annual reports.
public struct ReportRegister: Sendable {
    /// The years that the register has a file for, the newest first. Of other years it knows nothing, so that a report
    /// that it lacks is not a missing one.
    public let years: [Int]
    /// In the order of the files.
    public let reports: [AnnualReport]
    public let portals: [ReportPortal]
    private let byYear: [Int: [String: AnnualReport]]

    public init(years: [Int] = [], reports: [AnnualReport] = [], portals: [ReportPortal] = []) {
        self.years = years.sorted(by: >)
        self.reports = reports
        self.portals = portals
        byYear = Dictionary(grouping: reports, by: \.year).mapValues { list in
            Dictionary(list.map { ($0.service, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }

    public func report(of service: Service, on year: Int) -> AnnualReport? { byYear[year]?[service.id] }
}

/// How it stands with the report of a service on a year.
public enum ReportStanding: Sendable, Hashable, CaseIterable {
    /// It can be read, and the reference group has approved it.
    case published
    /// It can be read, but has not been approved.
    case notApproved
    case missing
    /// The deadline is still to come.
    case notDue
}

extension Service {
    /// Whether a report on the year is wanted of it: it was a national service for a part of the year at least.
    public func reports(on year: Int) -> Bool {
        guard category.appendix != nil, let first = CalendarDate(year: year, month: 1, day: 1) else { return false }
        if let approved, approved.year > year { return false }
        // Of a year that had one day of it, its last, no report is wanted.
        if let discontinued, discontinued <= first { return false }
        return true
    }

    /// The region that its report belongs to.
    public var regionThatReports: Region? { reportingRegion ?? regions.first }
}

extension Catalogue {
    /// Nil where no report is wanted.
    public func standing(ofReportOf service: Service, on year: Int) -> ReportStanding? {
        guard service.reports(on: year) else { return nil }
        if let report = reports.report(of: service, on: year), report.address != nil {
            return report.approved.map { $0 <= settings.asOf } ?? false ? .published : .notApproved
        }
        return settings.asOf < reportDeadline(forYear: year) ? .notDue : .missing
    }

    /// The calendar's last deadline for reports on the year; without one the end of the year after it, for nothing then
    /// says that a report is late.
    private func reportDeadline(forYear year: Int) -> CalendarDate {
        let deadlines = calendar.filter { $0.subject == .report && $0.holds(in: year + 1) }.compactMap { deadline in
            (deadline.until ?? deadline.day)?.date(in: year + 1)
        }
        return deadlines.max() ?? CalendarDate(year: year + 1, month: 12, day: 31) ?? settings.asOf
    }
}
