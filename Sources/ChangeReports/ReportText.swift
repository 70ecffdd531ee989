internal import Diagnostics
internal import Hypertext

/// A report for people: in plain text for a terminal, in Markdown for a comment on a change.
struct ReportText {
    let report: ChangeReport
    let language: MessageLanguage
    let style: ReportStyle

    /// How many pages are listed by name; a change of the theme changes every one. The rest are counted.
    private static let most = 50

    var document: String {
        let parts = [heading, serviceLists, pageLists, findingLists].flatMap(\.self)
        return parts.joined(separator: "\n") + "\n"
    }

    private func word(_ nb: String, _ en: String) -> String { Wording(nb: nb, en: en)[language] }

    private var heading: [String] {
        let title = style.title(word("Hva endringen gjør med nettstedet", "What the change does to the site"))
        let isNone = report.services.isNone && report.files.isNone
        return isNone
            ? [title, word("Ingenting: nettstedet blir som det er.", "Nothing: the site stays as it is.")] : [title]
    }

    // MARK: Services

    private var serviceLists: [String] {
        let services = report.services
        return list(word("Nye tjenester", "New services"), services.added.map { [name($0)] })
            + list(word("Avviklede tjenester", "Discontinued services"), services.discontinued.map { [ended($0)] })
            + list(word("Tjenester med ny adresse", "Services with a new address"), services.moved.map { [moved($0)] })
            + list(word("Fjernet fra registeret", "Taken out of the register"), services.removed.map { [name($0)] })
            + list(word("Endrede tjenester", "Changed services"), services.changed.map(changed))
    }

    private func name(_ service: NamedService) -> String { "\(style.strong(service.name)) (\(style.code(service.id)))" }

    private func ended(_ entry: ServiceChanges.Discontinued) -> String {
        "\(name(entry.service)), \(word("siste dag", "last day")) \(style.text(entry.day))"
    }

    private func moved(_ entry: ServiceChanges.Moved) -> String {
        "\(name(entry.service)), \(word("før", "formerly")) \(style.code(entry.formerID))"
    }

    private func changed(_ entry: ServiceChanges.Changed) -> [String] {
        [name(entry.service)]
            + entry.fields.map { change in
                let (old, new) = change.excerpts
                let none = word("(ingenting)", "(nothing)")
                let field = FieldLabels.label(of: change.field, in: language)
                return "\(style.text(field)): \(old.map(style.code) ?? none) → \(new.map(style.code) ?? none)"
            }
    }

    // MARK: Pages

    private var pageLists: [String] {
        let files = report.files
        let others = files.others
        return list(word("Nye sider", "New pages"), shortened(files.added), of: files.added.count)
            + list(word("Endrede sider", "Changed pages"), shortened(files.changed), of: files.changed.count)
            + list(word("Sider som blir borte", "Pages that go"), shortened(files.removed), of: files.removed.count)
            + (others == 0
                ? []
                : [
                    "",
                    word(
                        "Andre filer som er nye, endret eller borte: \(others).",
                        "Other files new, changed or gone: \(others)."),
                ])
    }

    /// The number of all in front, so that the heading tells it.
    private func shortened(_ pages: [String]) -> [[String]] {
        let shown = pages.prefix(ReportText.most).map { [style.code($0)] }
        let rest = pages.count - shown.count
        return rest == 0 ? shown : shown + [[word("… og \(rest) til", "… and \(rest) more")]]
    }

    // MARK: Findings

    private var findingLists: [String] {
        guard let findings = report.findings else {
            return [
                "",
                word(
                    "Advarslene kan ikke sammenlignes: det er ikke kjent hva som ble funnet sist.",
                    "The warnings cannot be compared: what was found last time is not known."),
            ]
        }
        return list(word("Nye advarsler og tips", "New warnings and hints"), findings.new.map { [line($0)] })
            + list(
                word("Advarsler og tips som er løst", "Warnings and hints solved"), findings.solved.map { [line($0)] })
    }

    private func line(_ finding: KnownFinding) -> String {
        "\(style.code(finding.file)): \(style.text(finding.message[language])) [\(style.text(finding.id))]"
    }

    /// A heading with the number of entries, and the entries: the first line of each, and its other lines below it.
    private func list(_ title: String, _ entries: [[String]], of count: Int? = nil) -> [String] {
        if entries.isEmpty { return [] }
        return ["", style.section("\(title) (\(count ?? entries.count))")]
            + entries.flatMap { lines in
                lines.prefix(1).map { "- \($0)" } + lines.dropFirst().map { "  - \($0)" }
            }
    }
}

/// How a report marks what it shows. Values come from the content and could hold anything: in Markdown none of their
/// signs may mean something, or a text could forge a heading or call people by name.
enum ReportStyle {
    case plain, markdown

    func title(_ text: String) -> String { self == .markdown ? "## \(text)" : text }
    func section(_ text: String) -> String { self == .markdown ? "### \(text)\n" : "\(text):" }
    func strong(_ value: String) -> String { self == .markdown ? "**\(text(value))**" : text(value) }

    func text(_ value: String) -> String {
        let line = oneLine(value)
        return self == .markdown ? MarkdownText.of(line, in: .comment) : line
    }

    /// A value as it stands: in Markdown between as many backticks as it takes.
    func code(_ value: String) -> String {
        let line = oneLine(value)
        guard self == .markdown else { return line }
        let longest = line.split { $0 != "`" }.map(\.count).max() ?? 0
        let fence = String(repeating: "`", count: longest + 1)
        return longest == 0 ? "\(fence)\(line)\(fence)" : "\(fence) \(line) \(fence)"
    }

    private func oneLine(_ value: String) -> String {
        visible(value.split(whereSeparator: \.isNewline).joined(separator: " ⏎ "))
    }
}
