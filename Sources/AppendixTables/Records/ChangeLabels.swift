internal import ServiceCatalogue

/// The words of the revision history.
struct ChangeLabels: Sendable {
    var title: String
    var kinds: [AppendixChange.Kind: String]
    var none: String
    var empty: String
    var change: String
    var changedFields: String

    func kind(_ kind: AppendixChange.Kind) -> String { kinds[kind] ?? kind.rawValue }

    /// "Endret: Lokalisering, ICD-10 kode"
    func mark(_ change: AppendixChange, _ labels: AppendixLabels) -> String {
        // That a service was discontinued says its description as well.
        let told: [AppendixField] = change.kind == .discontinued ? [.discontinued, .description] : [.discontinued]
        let fields = change.fields.filter { !told.contains($0.field) }.map { labels.field($0.field) }
        return kind(change.kind) + (fields.isEmpty ? "" : ": " + fields.joined(separator: ", "))
    }

    /// "Godkjent fra: «2011-07-07» → «2012-01-01»"; of a long text only the part that differs.
    func text(of change: AppendixChange.ColumnChange, _ labels: AppendixLabels) -> String {
        let (old, new) = differingParts(change.old, change.new)
        return "\(labels.field(change.field)): \(quoted(old)) → \(quoted(new))"
    }

    private func quoted(_ text: String) -> String { text.isEmpty ? empty : "«\(text)»" }

    static let norwegian = ChangeLabels(
        title: "Endringer siden",
        kinds: [.new: "Ny", .changed: "Endret", .discontinued: "Avviklet", .gone: "Tatt ut"],
        none: "Ingen endringer.", empty: "(tomt)", change: "Endring", changedFields: "Endrede felt")

    static let english = ChangeLabels(
        title: "Changes since",
        kinds: [.new: "New", .changed: "Changed", .discontinued: "Discontinued", .gone: "Removed"],
        none: "No changes.", empty: "(empty)", change: "Change", changedFields: "Changed fields")
}

/// Two texts cut down to where they differ, with some words around it; both whole where they are short.
package func differingParts(_ left: String, _ right: String) -> (String, String) {
    let shown = 80
    let around = 24
    let (left, right) = (Array(left.oneLine), Array(right.oneLine))
    guard max(left.count, right.count) > shown else { return (String(left), String(right)) }
    let shorter = min(left.count, right.count)
    let head = (0..<shorter).first { left[$0] != right[$0] } ?? shorter
    let tail =
        (0..<(shorter - head)).first { left[left.count - 1 - $0] != right[right.count - 1 - $0] } ?? shorter - head
    func part(_ text: [Character]) -> String {
        let start = max(head - around, 0)
        let end = max(min(text.count - tail + around, start + shown, text.count), start)
        return (start > 0 ? "…" : "") + String(text[start..<end]) + (end < text.count ? "…" : "")
    }
    return (part(left), part(right))
}
