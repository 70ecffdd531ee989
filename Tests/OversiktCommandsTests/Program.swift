import Foundation

/// The built program, run as its users run it.
struct Program {
    struct Result {
        var status: Int32
        var output: String
        var errors: String
    }

    /// The root of the project.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Beside the test bundle, where the build put it.
    private static let folderOfPrograms: URL = {
        let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? ProcessInfo.processInfo.arguments[0]
        return URL(filePath: bundle).deletingLastPathComponent()
    }()

    static func run(
        _ arguments: String..., environment: [String: String] = [:], in folder: URL = root
    ) throws -> Result {
        try run(arguments, environment: environment, in: folder)
    }

    static func run(
        _ arguments: [String], of program: String = "oversikt", environment: [String: String] = [:],
        in folder: URL = root, input: FileHandle = .nullDevice
    ) throws -> Result {
        try run(path(of: program), arguments, environment: environment, in: folder, input: input)
    }

    private static func path(of program: String) -> URL { folderOfPrograms.appending(path: program) }

    /// Runs the program with these arguments by a line of the shell, which has them as `"$@"`.
    static func shell(
        _ line: String, _ arguments: [String], environment: [String: String] = [:], in folder: URL = root
    ) throws -> Result {
        try run(
            URL(filePath: "/bin/sh"), ["-c", line, "sh", path(of: "oversikt").path()] + arguments,
            environment: environment, in: folder)
    }

    private static func run(
        _ executable: URL, _ arguments: [String], environment: [String: String], in folder: URL,
        input: FileHandle = .nullDevice
    ) throws -> Result {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = input
        try process.run()
        // Both are small enough for a pipe's buffer; reading one to its end does not block the other.
        let outputData = output.fileHandleForReading.readDataToEndOfFile()
        let errorData = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: String(decoding: outputData, as: UTF8.self),
            errors: String(decoding: errorData, as: UTF8.self))
    }
}

/// A folder that is gone after the test.
final class Scratch {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "oversikt-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }  // what is left in the temporary folder harms nobody

    var path: String { url.path() }

    func file(_ name: String) -> URL { url.appending(path: name) }

    func write(_ text: String, to name: String) throws {
        let file = file(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func read(_ name: String) throws -> String { String(decoding: try Data(contentsOf: file(name)), as: UTF8.self) }

    /// Every file below `folder`, by its path in it.
    static func files(below folder: URL) throws -> [String: Data] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
        var files: [String: Data] = [:]
        for path in paths {
            let file = folder.appending(path: path)
            var isFolder: ObjCBool = false
            let isThere = FileManager.default.fileExists(atPath: file.path(), isDirectory: &isFolder)
            if isThere, !isFolder.boolValue { files[path] = try Data(contentsOf: file) }
        }
        return files
    }
}
