internal import ContentReading
internal import Diagnostics
internal import PageRendering
internal import ServiceCatalogue

extension RecordShape {
    /// `labels.yml` of a theme, with the texts of the interface that there are.
    static let themeLabels = RecordShape.labels(
        LabelKey.all.map { ($0.key, Wording(nb: $0.standard(.nb), en: $0.standard(.en))) })
}
