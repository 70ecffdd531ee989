public import Diagnostics
internal import JSON

/// What a change of the content does to the site, for those who decide whether it may go out.
public struct ChangeReport: Sendable, Hashable {
    public var services: ServiceChanges
    public var files: FileChanges
    /// Nil where it is not known what the earlier build found.
    public var findings: FindingChanges?

    public init(services: ServiceChanges, files: FileChanges, findings: FindingChanges?) {
        self.services = services
        self.files = files
        self.findings = findings
    }

    public enum Format: String, Sendable, CaseIterable {
        case text, markdown, json
    }

    /// The whole report, with a line feed at its end.
    public func document(as format: Format, in language: MessageLanguage) -> String {
        switch format {
        case .text: ReportText(report: self, language: language, style: .plain).document
        case .markdown: ReportText(report: self, language: language, style: .markdown).document
        case .json: json.text
        }
    }
}
