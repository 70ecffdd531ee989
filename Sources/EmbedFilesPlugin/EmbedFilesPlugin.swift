import Foundation
import PackagePlugin

/// Gives the target `BuiltInFiles` a Swift file that holds the standard theme and the files of `oversikt init`, so that
/// a program that is one file can begin a site by itself. SwiftPM's own `.embedInCode` takes the files of its target
/// alone and names them without their folders.
@main
struct EmbedFilesPlugin: BuildToolPlugin {
    private static let folders = ["themes/standard", "Sources/BuiltInFiles/Starter"]

    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let root = context.package.directoryURL
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
        let files = try Self.folders.flatMap { try regularFiles(in: root.appending(path: $0)) }
        return [
            .buildCommand(
                displayName: "Embedding \(files.count) files", executable: try context.tool(named: "embed-files").url,
                arguments: [output.path(percentEncoded: false), root.path(percentEncoded: false)] + facts
                    + files.map { $0.path(percentEncoded: false) },
                inputFiles: files, outputFiles: [output])
        ]
    }

    /// Which build this is: whoever builds a program to be downloaded says so; a build by hand says nothing, and depends on
    /// the sources alone.
    private var facts: [String] {
        ["OVERSIKT_COMMIT", "OVERSIKT_REPOSITORY"].map { ProcessInfo.processInfo.environment[$0] ?? "" }
    }

    private func regularFiles(in folder: URL) throws -> [URL] {
        guard let paths = FileManager.default.enumerator(atPath: folder.path(percentEncoded: false)) else { return [] }
        return paths.compactMap { $0 as? String }.sorted().map { folder.appending(path: $0) }.filter { file in
            (try? file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true
        }
    }
}
