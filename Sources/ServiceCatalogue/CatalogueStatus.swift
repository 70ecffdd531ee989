/// What of the register wants somebody's attention on the day that it speaks of.
public struct CatalogueStatus: Sendable {
    public struct Due: Sendable {
        public let date: CalendarDate
        public let deadline: Deadline
    }

    public let asOf: CalendarDate
    /// Current services whose term is over, the longest first.
    public let termsOver: [Service]
    /// Those whose term runs out within 12 months, the next first.
    public let termsEndingSoon: [Service]
    /// Those whose end is decided and still to come.
    public let ending: [Service]
    /// Those that are decided and still to begin.
    public let beginning: [Service]
    /// Those of kinds that last a limited time whose own time is not stated.
    public let withoutTerm: [Service]
    /// What is due within 12 months, the next first.
    public let due: [Due]

    public init(_ catalogue: Catalogue) {
        let asOf = catalogue.settings.asOf
        let limit = asOf.adding(years: 1) ?? asOf
        let timed = catalogue.services.filter { $0.isCurrent && $0.termEnds != nil }.sorted { left, right in
            (left.termEnds ?? asOf, left.id) < (right.termEnds ?? asOf, right.id)
        }
        self.asOf = asOf
        termsOver = timed.filter { $0.termEnds.map { $0 <= asOf } ?? false }
        termsEndingSoon = timed.filter { $0.termEnds.map { asOf < $0 && $0 <= limit } ?? false }
        ending = catalogue.services.filter { $0.endsLater != nil }
        beginning = catalogue.services.filter(\.isYetToBegin)
        withoutTerm = catalogue.services.filter { service in
            service.isCurrent && service.termEnds == nil
                && (service.category.termYears != nil || !service.category.functions.isEmpty)
        }
        due = catalogue.calendar.enumerated()
            .compactMap { place, deadline in
                deadline.next(from: asOf).map { (place: place, due: Due(date: $0, deadline: deadline)) }
            }
            .sorted { ($0.due.date, $0.place) < ($1.due.date, $1.place) }
            .map(\.due)
    }
}
