public import ServiceCatalogue

/// What a build may use of an earlier one, to make the same bytes sooner.
public struct EarlierBuild: Sendable {
    /// The site that stands.
    public var site: StandingFiles?
    /// The words of the services, for each side that remembers any.
    public var terms: [SiteSide: SearchMemory]

    public init(site: StandingFiles? = nil, terms: [SiteSide: SearchMemory] = [:]) {
        self.site = site
        self.terms = terms
    }
}
