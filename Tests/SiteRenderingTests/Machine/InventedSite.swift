import ContentFixtures
import ContentReading
import Diagnostics
import Foundation
import ServiceCatalogue
import Testing

@testable import SiteRendering

/// A site of invented content, as a test sees it: files by their paths.
struct InventedSite {
    let renderer: SiteRenderer

    init(_ tree: ContentTree, _ change: (inout Catalogue) -> Void = { _ in }) throws {
        var catalogue = try #require(tree.read().catalogue, "\(printed(tree.read().diagnostics, from: tree.files))")
        change(&catalogue)
        var diagnostics = DiagnosticList()
        let theme = Theme(
            settings: ThemeSettings(name: "prove"), files: [(path: "assets/style.css", bytes: [])], folder: "tema",
            diagnostics: &diagnostics)
        renderer = SiteRenderer(catalogue: catalogue, theme: theme)
    }

    init(_ literal: String) throws { try self.init(ContentTree(literal)) }

    /// A file that belongs to no page.
    func machineFile(_ path: String) throws -> String {
        let file = try #require(
            renderer.parts.flatMap { renderer.files(of: $0) }.first { $0.path == path }, "\(path)")
        return String(decoding: file.bytes, as: UTF8.self)
    }

    /// A file that a page gives; nil where none does.
    func pageFile(_ path: String) -> String? {
        for page in renderer.pages {
            for file in renderer.files(of: page) where file.path == path {
                return String(decoding: file.bytes, as: UTF8.self)
            }
        }
        return nil
    }

    func json(_ path: String) throws -> NSDictionary {
        let text = try pageFile(path) ?? machineFile(path)
        return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
    }
}
