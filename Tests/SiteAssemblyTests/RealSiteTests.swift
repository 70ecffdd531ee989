import ContentReading
import Diagnostics
import FileTrees
import Files
import Foundation
import PageRendering
import ServiceCatalogue
import SiteConventions
import Testing

@testable import SiteAssembly

/// What is in the registry must come out on the pages. The registry is counted here line by line, by other means than
/// the program's own reader, so that what reading drops is missed.
@Suite struct RealSiteTests {
    /// The site of the real content, by file.
    private static let site: [String: String] = {
        var diagnostics = DiagnosticList()
        // Without a site no test passes.
        guard let content = try? FileTree.read(root + "/content", diagnostics: &diagnostics),
            let theme = try? FileTree.read(root + "/themes/standard", diagnostics: &diagnostics),
            let catalogue = ContentReader().read(content.files.map { File(path: $0.path, bytes: $0.bytes) })
                .catalogue
        else { return [:] }
        let layer = ThemeLayer(
            settings: ThemeSettings(name: "standard"), files: theme.files, folder: "themes/standard")
        let look = Theme(layers: [layer], diagnostics: &diagnostics)
        let site = Site(catalogue: catalogue, theme: look)
        let files = site.pages.all.map { File(path: $0.path.file, bytes: site.pages.bytes(of: $0)) }
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }()

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path()

    /// A row of the registry as its lines say, without a YAML reader.
    private struct Row {
        var id = ""
        var names: [String] = []
        var websites: [String] = []
        var codes: [String] = []
        var approved: String?
        var discontinued = false
    }

    private static let rows: [Row] = {
        var rows: [Row] = []
        let folder = root + "/content/registry/services"
        // Without a row no test passes.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names.sorted() {
            let text = (try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)) ?? ""
            for line in text.split(separator: "\n") {
                if line.hasPrefix("- id: ") { rows.append(Row(id: String(line.dropFirst(6)))) }
                let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
                guard parts.count == 2, !rows.isEmpty else { continue }
                let value = parts[1].trimmingCharacters(in: CharacterSet(charactersIn: "\""))
                switch parts[0] {
                case "nb", "en": rows[rows.count - 1].names.append(value)
                case "website": rows[rows.count - 1].websites.append(value)
                case "codes":
                    rows[rows.count - 1].codes = value.dropFirst().dropLast().split(separator: ",")
                        .map { $0.trimmingCharacters(in: .whitespaces) }
                case "approved": rows[rows.count - 1].approved = value
                case "discontinued": rows[rows.count - 1].discontinued = true
                default: break
                }
            }
        }
        return rows
    }()

    private func page(_ row: Row, english: Bool = false) -> String {
        RealSiteTests.site["\(english ? "en/services" : "tjenester")/\(row.id)/index.html"] ?? ""
    }

    /// The text of a page without its tags, with entities undone.
    private func text(_ html: String) -> String {
        html.replacing(/<[^>]*>/, with: "").replacing("&#39;", with: "'").replacing("&quot;", with: "\"")
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    }

    @Test func everyServiceHasAPageWithItsNamesOnBothSides() {
        // A discontinued service stays in the register, so there are never fewer.
        #expect(RealSiteTests.rows.count >= 105)
        for row in RealSiteTests.rows {
            #expect(row.names.count == 2, "\(row.id)")
            for english in [false, true] {
                let text = text(page(row, english: english))
                for name in row.names { #expect(text.contains(name), "\(row.id), \(english)") }
            }
        }
    }

    @Test func everyApprovalDateStandsOnItsPage() throws {
        let dated = RealSiteTests.rows.filter { $0.approved != nil }
        #expect(dated.count >= 103)
        for row in dated {
            let date = try #require(CalendarDate(parsing: row.approved ?? ""))
            #expect(text(page(row)).contains(date.text(in: .nb)), "\(row.id)")
            #expect(text(page(row, english: true)).contains(date.text(in: .en)), "\(row.id)")
            #expect(page(row).contains(#"<time datetime="\#(date)">"#), "\(row.id)")
        }
    }

    @Test func everyWebsiteIsLinkedFromItsPage() {
        #expect(RealSiteTests.rows.flatMap(\.websites).count > 90)
        for row in RealSiteTests.rows {
            for website in row.websites {
                // The one host outside ASCII, as Python's idna codec writes it.
                let address = website.replacing("flåttsenteret", with: "xn--flttsenteret-ucb")
                let href = #"href="\#(address.replacing("&", with: "&amp;"))""#
                #expect(page(row).contains(href), "\(row.id): \(website)")
                #expect(page(row, english: true).contains(href), "\(row.id): \(website)")
            }
        }
    }

    @Test func everyCodeStandsOnItsServicesPageAndLeadsBackToIt() {
        let codes = RealSiteTests.rows.flatMap(\.codes)
        #expect(codes.count > 250)
        for row in RealSiteTests.rows {
            for code in row.codes {
                // Ranges are shown with a dash.
                let shown = code.replacing("-", with: "–")
                #expect(text(page(row)).contains(shown), "\(row.id): \(code)")
                guard !row.discontinued, !code.contains("-") else { continue }
                let slug = code.lowercased().replacing(".", with: "-")
                let codePage = RealSiteTests.site["icd-10/\(slug)/index.html"] ?? ""
                #expect(codePage.contains(#"href="/tjenester/\#(row.id)/""#), "\(row.id): \(code)")
            }
        }
    }

    @Test func everyCurrentServiceIsInTheAlphabetAndItsRegionAndNoDiscontinuedOneIs() {
        let site = RealSiteTests.site
        for side in ["a-til-a/index.html", "en/a-to-z/index.html"] {
            let page = site[side] ?? ""
            for row in RealSiteTests.rows {
                let link = side.hasPrefix("en") ? "/en/services/\(row.id)/" : "/tjenester/\(row.id)/"
                #expect(page.contains(#"href="\#(link)""#) == !row.discontinued, "\(row.id)")
            }
        }
        let indexes = site.filter {
            $0.key.hasPrefix("kategorier/") || $0.key.hasPrefix("regioner/") || $0.key.hasPrefix("icd-10/")
        }
        for row in RealSiteTests.rows where row.discontinued {
            for (path, page) in indexes {
                // A region tells of its discontinued services apart.
                let current =
                    page.firstRange(of: "<h2>Avviklede tjenester</h2>").map { page[..<$0.lowerBound] } ?? page[...]
                #expect(!current.contains("/tjenester/\(row.id)/"), "\(row.id) on \(path)")
            }
            #expect((site["nedlagte/index.html"] ?? "").contains("/tjenester/\(row.id)/"))
        }
    }

    @Test func noIdStandsTwiceOnAPage() {
        #expect(RealSiteTests.site.count > 1_000)
        for (path, page) in RealSiteTests.site {
            let ids = page.matches(of: /[ ]id="([^"]*)"/).map(\.1)
            #expect(Set(ids).count == ids.count, "\(path)")
        }
    }
}
