// swift-tools-version: 6.1
import PackageDescription

// Each target stands for one import rule; data flows one way, from `FileTrees` through
// `ContentReading` to `SiteAssembly` and back to `FileTrees`. README.md draws the house.
let package = Package(
    name: "oversikt",
    products: [
        .executable(name: "oversikt", targets: ["oversikt"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.4.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .systemLibrary(
            name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CMalloc"),
        // For the program alone; what tests the preview has the real libcurl.
        .target(name: "CurlStandIn"),
        .ours("Fingerprints", ["CLibCrypto"]),
        .ours("SortedLists"),
        .ours("JSON"),
        .ours("CSV"),
        .ours("Diagnostics", ["JSON", "SortedLists"]),
        .ours("Files"),
        // The standard theme and the files of `oversikt init` lie where people read them; a program that is one file
        // carries them.
        .plugin(
            name: "EmbedFilesPlugin", capability: .buildTool(), dependencies: ["embed-files"],
            path: "Sources/EmbedFilesPlugin"),
        .executableTarget(name: "embed-files", swiftSettings: Ours.settings),
        .target(
            name: "BuiltInFiles", dependencies: ["Files", "ServiceCatalogue"], exclude: ["Starter"],
            swiftSettings: Ours.settings, plugins: ["EmbedFilesPlugin"]),
        .ours("Hypertext"),
        .ours("Parallelism"),
        .ours("Pictures", ["Diagnostics"]),
        .ours("ServiceCatalogue", ["Diagnostics", "Hypertext", "Parallelism", "Pictures", "SortedLists"]),
        .ours(
            "ContentReading",
            [
                "Diagnostics", "Files", "Fingerprints", "Hypertext", "Parallelism", "Pictures", "ServiceCatalogue",
                "SortedLists", "CCmarkGFM",
            ],
            [.product(name: "Yams", package: "Yams")]),
        .ours("SiteConventions", ["Files", "Hypertext", "ServiceCatalogue"]),
        .ours(
            "PageRendering",
            [
                "AppendixTables", "Diagnostics", "Files", "Fingerprints", "Hypertext", "JSON", "Parallelism",
                "Pictures",
                "ServiceCatalogue", "SiteConventions", "SortedLists",
            ]),
        .ours(
            "SearchIndexing",
            ["Files", "Fingerprints", "JSON", "Parallelism", "ServiceCatalogue", "SiteConventions"]),
        .ours(
            "OpenDataFiles",
            [
                "CSV", "Files", "Fingerprints", "Hypertext", "JSON", "Parallelism", "ServiceCatalogue",
                "SiteConventions", "SortedLists",
            ]),
        .ours(
            "SiteAssembly",
            [
                "Diagnostics", "Files", "OpenDataFiles", "PageRendering", "Parallelism", "Pictures", "SearchIndexing",
                "ServiceCatalogue", "SiteConventions",
            ]),
        .target(
            name: "Preview",
            dependencies: [
                "Diagnostics", "Files", "Fingerprints", "Hypertext", "JSON", "Parallelism", "SiteConventions",
                .product(name: "FlyingFox", package: "FlyingFox"), .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            resources: [.embedInCode("Resources/preview.js"), .embedInCode("Resources/preview.css")],
            swiftSettings: Ours.settings),
        .ours("ChangeReports", ["Diagnostics", "Hypertext", "JSON"]),
        .ours("ExternalLinks", ["Diagnostics", "Parallelism", "ServiceCatalogue"]),
        .ours("AppendixTables", ["CSV", "CZlib", "Files", "Hypertext", "JSON", "Pictures", "ServiceCatalogue"]),
        .ours(
            "AppendixComparison",
            ["AppendixTables", "CSV", "CZlib", "Diagnostics", "JSON", "ServiceCatalogue"]),
        .ours(
            "FileTrees", ["Diagnostics", "Files", "Fingerprints", "Parallelism", "SortedLists"],
            [.product(name: "SystemPackage", package: "swift-system")]),
        .ours(
            "OversiktCommands", Ours.all + ["CMalloc"],
            [.product(name: "ArgumentParser", package: "swift-argument-parser")]),
        .program("oversikt", ["OversiktCommands", "CurlStandIn"]),
        .program("oversikt-benchmark", Ours.all + ["OversiktCommands"]),
        // Literal trees of files and the defaults that complete them; every test of content stands on it.
        .target(
            name: "ContentFixtures", dependencies: ["ContentReading", "Diagnostics", "Files"],
            path: "Tests/ContentFixtures", swiftSettings: Ours.settings),
        // A register of invented services, for the tables and for their comparison.
        .target(
            name: "AppendixFixtures", dependencies: ["AppendixTables", "Diagnostics", "ServiceCatalogue"],
            path: "Tests/AppendixFixtures", swiftSettings: Ours.settings),
        // A whole site of such a tree.
        .target(
            name: "SiteFixtures", dependencies: (Ours.all + ["ContentFixtures"]).map { .byName(name: $0) },
            path: "Tests/SiteFixtures", swiftSettings: Ours.settings),
        .tests("Fingerprints", ["Parallelism"]),
        .tests("SortedLists"),
        .tests("JSON"),
        .tests("CSV"),
        .tests("Diagnostics", ["JSON"]),
        .tests("Hypertext"),
        .tests("Parallelism"),
        .tests("Pictures", ["Diagnostics"]),
        .tests("ServiceCatalogue", ["Diagnostics", "Hypertext", "Pictures"]),
        .tests("ContentReading", Ours.all + ["ContentFixtures"]),
        .tests("PageRendering", Ours.all + ["ContentFixtures", "SiteFixtures"]),
        .tests("SearchIndexing", Ours.all + ["ContentFixtures"]),
        .tests("OpenDataFiles", Ours.all + ["ContentFixtures", "SiteFixtures"]),
        .tests("SiteAssembly", Ours.all + ["ContentFixtures", "SiteFixtures"]),
        .tests("Preview", ["Diagnostics", "Files", "SiteConventions"]),
        .tests("ChangeReports", ["Diagnostics"]),
        .tests("ExternalLinks", Ours.all + ["ContentFixtures"]),
        .tests("AppendixTables", Ours.all + ["AppendixFixtures", "ContentFixtures"]),
        .tests("AppendixComparison", Ours.all + ["AppendixFixtures", "ContentFixtures"]),
        .tests("FileTrees", ["Diagnostics", "Files"]),
        .tests(
            "OversiktCommands", Ours.all + ["ContentFixtures"],
            [.product(name: "ArgumentParser", package: "swift-argument-parser")]),
    ],
    swiftLanguageModes: [.v6]
)

enum Ours {
    static let all = [
        "JSON", "CSV", "Diagnostics", "Files", "Hypertext", "Parallelism", "Pictures", "ServiceCatalogue",
        "ContentReading", "SiteConventions", "PageRendering", "SearchIndexing", "OpenDataFiles", "SiteAssembly",
        "AppendixTables", "AppendixComparison", "BuiltInFiles", "ChangeReports", "ExternalLinks", "FileTrees",
        "Fingerprints", "Preview",
    ]

    static let settings: [SwiftSetting] = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .unsafeFlags(["-warnings-as-errors"]),
    ]
}

extension Target {
    static func ours(_ name: String, _ targets: [String] = [], _ products: [Dependency] = []) -> Target {
        .target(
            name: name, dependencies: targets.map { .byName(name: $0) } + products, swiftSettings: Ours.settings)
    }

    static func program(_ name: String, _ targets: [String]) -> Target {
        .executableTarget(
            name: name, dependencies: targets.map { .byName(name: $0) }, swiftSettings: Ours.settings)
    }

    /// The tests of target `name`, which may use `targets` as well.
    static func tests(_ name: String, _ targets: [String] = [], _ products: [Dependency] = []) -> Target {
        let names = [name] + targets.filter { $0 != name }
        return .testTarget(
            name: "\(name)Tests", dependencies: names.map { .byName(name: $0) } + products,
            swiftSettings: Ours.settings)
    }
}
