import ContentReading
import Diagnostics
import Files
import Foundation
import ServiceCatalogue
import Testing

@testable import PageRendering

/// Of the style sheet that the standard theme publishes, colours of `theme.yml` and all.
@Suite struct ContrastTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "themes/standard")

    /// - Parameter change: what somebody writes in `theme.yml` instead of what stands there.
    private func sheet(changing change: (from: String, to: String)? = nil) throws -> StyleRules {
        var settings = try String(contentsOf: Self.folder.appending(path: "theme.yml"), encoding: .utf8)
        if let change {
            try #require(settings.contains(change.from))
            settings = settings.replacingOccurrences(of: change.from, with: change.to)
        }
        var diagnostics = DiagnosticList()
        let style = [UInt8](try Data(contentsOf: Self.folder.appending(path: "assets/style.css")))
        let layer = ThemeLayer(
            settings: ContentReader().readTheme(Array(settings.utf8), diagnostics: &diagnostics),
            files: [File(path: "assets/style.css", bytes: style)], folder: "themes/standard")
        let theme = Theme(layers: [layer], diagnostics: &diagnostics)
        // The check of themes tells of pale text as well; here the pairs are measured by the tests themselves. The other
        // files of the theme are not read here.
        let elsewhere: Set = ["low-contrast", "missing-asset", "missing-search"]
        #expect(diagnostics.sorted.filter { !elsewhere.contains($0.id) }.isEmpty)
        return StyleRules(String(decoding: try #require(theme.assets.stylesheet).bytes, as: UTF8.self))
    }

    /// What is wrong with pairs in a scheme, a line each.
    private func problems(_ pairs: [ColourPair], _ scheme: ColourScheme, _ sheet: StyleRules) -> [String] {
        let used = sheet.tokens { _ in true }
        return pairs.compactMap { pair in
            let tokens = pair.colours + [pair.ground]
            if let unknown = tokens.first(where: { scheme[$0] == nil || !used.contains($0) }) {
                return "\(scheme.name): the style sheet has no colour '\(unknown)'"
            }
            let ratios = pair.colours.compactMap { Contrast.ratio(scheme[$0] ?? "", scheme[pair.ground] ?? "") }
            if ratios.count == pair.colours.count, let best = ratios.max(), best >= pair.least { return nil }
            let names = pair.colours.joined(separator: " or ")
            let ratio = ratios.max().map { String(format: "%.2f", $0) } ?? "no colour"
            return "\(scheme.name): \(names) on \(pair.ground) has \(ratio), not \(pair.least): \(pair.place)"
        }
    }

    @Test func blackOnWhiteHasTheHighestRatioAndTheGreyOfTheW3CJustEnough() throws {
        #expect(Contrast.ratio("#000", "#ffffff") == 21)
        #expect(Contrast.ratio("#123456", "#123456") == 1)
        #expect(try #require(Contrast.ratio("#767676", "#fff")) >= 4.5)
        #expect(try #require(Contrast.ratio("#777777", "#fff")) < 4.5)
        #expect(Contrast.ratio("white", "#fff") == nil)
    }

    @Test func everyColourStandsOutFromItsGroundInLight() throws {
        let sheet = try sheet()
        #expect(problems(ColourPair.onScreen, ColourScheme("light", of: sheet), sheet) == [])
    }

    @Test func everyColourStandsOutFromItsGroundInDark() throws {
        let sheet = try sheet()
        let dark = ColourScheme("dark", of: sheet, medium: "(prefers-color-scheme:dark)")
        #expect(dark["paper"] != ColourScheme("light", of: sheet)["paper"])
        #expect(problems(ColourPair.onScreen, dark, sheet) == [])
    }

    /// Browsers print in the colours of light.
    @Test func everyColourStandsOutFromPaperInPrint() throws {
        let sheet = try sheet()
        #expect(problems(ColourPair.inPrint, ColourScheme("print", of: sheet, medium: "print"), sheet) == [])
    }

    @Test func aPalerColourOfMutedTextIsReportedOnEveryGroundWhereItIsTooPale() throws {
        let pale = try sheet(changing: (##"ink-soft: "#4a5a65""##, ##"ink-soft: "#6f7a82""##))
        #expect(
            problems(ColourPair.onScreen, ColourScheme("light", of: pale), pale) == [
                "light: ink-soft on paper has 4.39, not 4.5: .lead, .count, .facts, .hint, thead th, breadcrumbs, figures",
                "light: ink-soft on panel has 4.01, not 4.5: .decision dt",
                "light: ink-soft on accent-paper has 3.73, not 4.5: mark in .why, .detail of the chosen suggestion",
            ])
    }

    @Test func aPairOfAColourThatTheStyleSheetLacksIsReported() throws {
        let sheet = try sheet()
        let pairs = [
            ColourPair("pink", on: "paper", least: 4.5, "p"), ColourPair("ink", on: "sky", least: 4.5, "p"),
            ColourPair("radius", on: "paper", least: 4.5, "p"),
        ]
        #expect(
            problems(pairs, ColourScheme("light", of: sheet), sheet) == [
                "light: the style sheet has no colour 'pink'", "light: the style sheet has no colour 'sky'",
                "light: radius on paper has no colour, not 4.5: p",
            ])
    }

    @Test func everyColourOfTextAndEveryGroundOfTheStyleSheetStandsInAPair() throws {
        let sheet = try sheet()
        let colours = Set(ColourPair.onScreen.flatMap(\.colours))
        let grounds = Set(ColourPair.onScreen.map(\.ground))
        let painted: [Substring] = ["color", "outline", "outline-color", "stroke"]
        #expect(sheet.tokens { painted.contains($0) }.subtracting(colours).sorted() == [])
        #expect(sheet.tokens { $0.hasPrefix("background") }.subtracting(grounds).sorted() == [])
        #expect(sheet.tokens { $0 == "fill" }.subtracting(colours.union(grounds)).sorted() == [])
    }

    @Test func everyRuleThatSetsTextAndGroundAtOnceStandsInAPair() throws {
        let pairs = Set(ColourPair.onScreen.flatMap { pair in pair.colours.map { "\($0) on \(pair.ground)" } })
        let rules = try sheet().rules.compactMap { rule -> String? in
            guard let colour = rule.value(of: "color")?.token, let ground = rule.value(of: "background-color")?.token
            else { return nil }
            return "\(colour) on \(ground)"
        }
        #expect(!rules.isEmpty)
        #expect(Set(rules).subtracting(pairs).sorted() == [])
    }

    /// A colour that is written out would be in no pair, and would not change with the theme. In print there is one
    /// theme, black on white.
    @Test func noColourOnScreenIsWrittenOutInARule() throws {
        let written = try sheet().rules.filter { !$0.selector.hasPrefix(":root") && !$0.media.contains("@media print") }
            .filter { $0.declarations.contains { $0.value.contains("#") } }.map(\.selector)
        #expect(written == [])
    }
}

extension StyleRules {
    /// The custom properties that properties use, without hyphens ahead.
    fileprivate func tokens(_ isWanted: (Substring) -> Bool) -> Set<String> {
        Set(rules.flatMap(\.declarations).filter { isWanted($0.property) }.compactMap { $0.value.token })
    }
}

extension Substring {
    /// `ink` of `3px solid var(--ink)`; a value of this style sheet uses one at most.
    fileprivate var token: String? {
        guard let start = firstRange(of: "var(--"), let end = self[start.upperBound...].firstIndex(of: ")") else {
            return nil
        }
        return String(self[start.upperBound..<end])
    }
}
