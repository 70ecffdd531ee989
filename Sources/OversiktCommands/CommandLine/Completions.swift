internal import ArgumentParser
internal import BuiltInFiles
internal import ContentReading
internal import Diagnostics
internal import FileTrees
internal import Files
internal import ServiceCatalogue

/// What a shell offers for an argument, where the parser cannot know it.
extension CompletionKind {
    /// Ids of rules and of all other messages.
    static var messageIDs: CompletionKind { .list(Rule.all.map(\.id) + MessageText.all.map(\.id)) }

    static var schemas: CompletionKind { .list(JSONSchema.all.map(\.name)) }

    /// The themes that lie in `themes/`, and the one that the program carries.
    static var themes: CompletionKind {
        .custom { _, _, _ in
            var problems = DiagnosticList()
            // Without such a folder there is nothing more to offer; a shell cannot be told why.
            let files = (try? FileTree.read("themes", diagnostics: &problems).files) ?? []
            let names = files.compactMap { $0.path.split(separator: "/").first.map(String.init) }
            return Set(names + [BuiltInTheme.name]).sorted()
        }
    }

    /// The categories of `content/registry/categories.yml`.
    static var categories: CompletionKind { .custom { _, _, _ in catalogue?.categories.map(\.id) ?? [] } }

    /// The medical fields of `content/registry/fields.yml`.
    static var fields: CompletionKind { .custom { _, _, _ in catalogue?.fields.map(\.id) ?? [] } }

    /// The services of `content/`.
    static var services: CompletionKind { .custom { _, _, _ in catalogue?.services.map(\.id) ?? [] } }

    private static var catalogue: Catalogue? {
        var problems = DiagnosticList()
        guard let tree = try? FileTree.read("content", diagnostics: &problems) else { return nil }
        return ContentReader().read(tree.files).catalogue
    }
}
