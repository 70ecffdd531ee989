import ContentFixtures
import ContentReading
import Diagnostics
import Foundation
import ServiceCatalogue
import Testing

@testable import SiteRendering

/// A site of invented content, as a test sees it: files by their paths.
struct InventedSite {
    let renderer: Site

    init(_ tree: ContentTree, _ change: (inout Catalogue) -> Void = { _ in }) throws {
        var catalogue = try #require(tree.read().catalogue, "\(printed(tree.read().diagnostics, from: tree.files))")
        change(&catalogue)
        var diagnostics = DiagnosticList()
        let theme = Theme(
            settings: ThemeSettings(name: "prove"), files: [(path: "assets/style.css", bytes: [])], folder: "tema",
            diagnostics: &diagnostics)
        renderer = Site(catalogue: catalogue, theme: theme)
    }

    init(_ literal: String) throws { try self.init(ContentTree(literal)) }

    /// A file of the site.
    func file(_ path: String) throws -> String {
        try #require(fileIfAny(path), "\(path)")
    }

    /// Nil where the site has no such file.
    func fileIfAny(_ path: String) -> String? {
        renderer.outputs.lazy.flatMap { $0.files() }.first { $0.path == path }
            .map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    func json(_ path: String) throws -> NSDictionary {
        let text = try file(path)
        return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
    }
}
