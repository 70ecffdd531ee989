/// A group of articles, as `site.yml` names it.
public struct ArticleGroup: Sendable, Hashable {
    public var id: String
    public var name: LocalizedText
    /// Whether its articles are linked from the foot of every page.
    public var isInFooter: Bool

    public init(id: String, name: LocalizedText, isInFooter: Bool = false) {
        self.id = id
        self.name = name
        self.isInFooter = isInFooter
    }
}

/// The articles of one group, in the order in which they are read.
public struct GroupedArticles: Sendable {
    /// Nil for the articles that name none.
    public var group: ArticleGroup?
    public var articles: [Article]
}

extension Catalogue {
    /// The articles by their groups: groups in the order of `site.yml`, those of none last; in a group by their numbers,
    /// those without one last, in the order of their ids. A group without articles is left out.
    public var articlesByGroup: [GroupedArticles] {
        let byGroup = Dictionary(grouping: articles, by: \.group)
        let groups: [ArticleGroup?] = settings.articleGroups + [nil]
        return groups.compactMap { group in
            byGroup[group?.id].map { articles in
                GroupedArticles(
                    group: group,
                    articles: articles.sorted { ($0.order ?? .max, $0.id) < ($1.order ?? .max, $1.id) })
            }
        }
    }
}
