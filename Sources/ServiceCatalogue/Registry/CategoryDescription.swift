/// What the sources say of a kind of service: what it is for, what it must do, where it lies, how long it lasts. Where
/// they are silent there is nothing.
public struct CategoryDescription: Sendable, Hashable {
    /// A demand, with the section of the regulation or the other source that makes it.
    public struct Demand: Sendable, Hashable {
        public var text: LocalizedText
        /// `§ 4-4`, or the source by its name.
        public var basis: LocalizedText?

        public init(text: LocalizedText, basis: LocalizedText? = nil) {
            self.text = text
            self.basis = basis
        }
    }

    public var purpose: LocalizedText?
    public var must: [Demand]
    public var mustNot: [Demand]
    public var placement: [Demand]
    /// How long such a service lasts.
    public var term: LocalizedText?
    /// Who anchors it, and who decides on it.
    public var decision: LocalizedText?
    /// What can come after it.
    public var afterwards: LocalizedText?
    /// Ids of the articles that tell more.
    public var articles: [String]
    /// Where the description comes from.
    public var source: LocalizedText?

    public init(
        purpose: LocalizedText? = nil, must: [Demand] = [], mustNot: [Demand] = [], placement: [Demand] = [],
        term: LocalizedText? = nil, decision: LocalizedText? = nil, afterwards: LocalizedText? = nil,
        articles: [String] = [], source: LocalizedText? = nil
    ) {
        self.purpose = purpose
        self.must = must
        self.mustNot = mustNot
        self.placement = placement
        self.term = term
        self.decision = decision
        self.afterwards = afterwards
        self.articles = articles
        self.source = source
    }
}
