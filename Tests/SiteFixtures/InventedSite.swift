package import ContentFixtures
internal import ContentReading
internal import Diagnostics
internal import Files
package import Foundation
package import PageRendering
package import ServiceCatalogue
package import SiteAssembly
internal import SiteConventions
internal import Testing

/// A site of invented content, as a test sees it: files by their paths.
package struct InventedSite {
    package let site: Site

    package init(
        _ tree: ContentTree, theme: Theme? = nil, _ change: (inout Catalogue) throws -> Void = { _ in }
    ) throws {
        var catalogue = try #require(tree.read().catalogue, "\(printed(tree.read().diagnostics, from: tree.files))")
        let ownDay = catalogue.settings.asOf
        try change(&catalogue)
        catalogue = catalogue.standing(ownDay: ownDay)
        var diagnostics = DiagnosticList()
        let layer = ThemeLayer(
            settings: ThemeSettings(name: "prove"), files: [File(path: "assets/style.css", bytes: [])], folder: "tema")
        let plain = Theme(layers: [layer], diagnostics: &diagnostics)
        site = Site(catalogue: catalogue, theme: theme ?? plain)
    }

    package init(_ literal: String) throws { try self.init(ContentTree(literal)) }

    /// A file of the site.
    package func file(_ path: String) throws -> String {
        try #require(fileIfAny(path), "\(path)")
    }

    /// Nil where the site has no such file.
    package func fileIfAny(_ path: String) -> String? {
        site.outputs.lazy.flatMap { $0.files() }.first { $0.path == path }
            .map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    package func json(_ path: String) throws -> NSDictionary {
        let text = try file(path)
        return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? NSDictionary)
    }
}
