internal import Hypertext
internal import Parallelism
internal import ServiceCatalogue
internal import SiteConventions

/// The rows of the tables of codes, each made once for all pages of a side that show it: a code stands on the pages of its
/// services, of its category, its blocks and its chapter.
final class CodeRows: Sendable {
    /// Of the table on a service's page.
    let columnsOfService: TableColumns
    /// Of the table of what lies below a code, block or chapter.
    let columnsBelow: TableColumns
    private let rowsOfServices = Cache<ICD10Range, HTML>()
    private let rowsBelow = Cache<ICD10Code, HTML>()

    init(labels: Labels) {
        columnsOfService = TableColumns([.code(labels.codeColumn), .text(labels.titleColumn)])
        columnsBelow = TableColumns([
            .code(labels.codeColumn), .text(labels.titleColumn), .number(labels.servicesColumn),
        ])
    }

    /// A code or a range that a service names, with its title.
    func row(of range: ICD10Range, on edition: Edition) -> HTML {
        rowsOfServices.value(of: range) {
            let title = CodeTitle(range: range, edition: edition).body
            return columnsOfService.row(.init(cells: [CodeLink(range: range, edition: edition).body, title]))
        }
    }

    /// A code that has a page, with its title and how many services that page lists.
    func row(of page: ICD10ServiceIndex.CodePage, on edition: Edition) -> HTML {
        rowsBelow.value(of: page.code) {
            let count = page.covering.count + page.partial.count + page.added.count
            return row(ICD10Range(page.code), count: count, on: edition)
        }
    }

    /// - Parameter count: how many services name the code or range.
    func row(_ range: ICD10Range, count: Int, on edition: Edition) -> HTML {
        let title = edition.catalogue.classification.entry(for: range).map { edition.text($0.titles) } ?? ""
        return columnsBelow.row(.init(cells: [CodeLink(range: range, edition: edition).body, title, "\(count)"]))
    }
}
