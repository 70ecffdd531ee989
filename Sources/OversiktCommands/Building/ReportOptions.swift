public import ArgumentParser
public import ChangeReports
internal import Diagnostics
internal import FileTrees
internal import Files
internal import OpenDataFiles
internal import Synchronization

/// Where a build's change report goes, and in what form.
struct ReportOptions: ParsableArguments {
    @Option(
        name: .customLong("report"),
        help: ArgumentHelp(
            nb: "Skriv hva bygget endrer, til en fil, eller til standard ut med -.",
            en: "Write what the build changes into a file, or - for standard output.", value: .file))
    var file: String?

    @Option(
        name: .customLong("report-format"),
        help: ArgumentHelp(
            nb: "Rapportens form: text, markdown eller json.", en: "The form of the report: text, markdown or json.",
            value: .form))
    var format: ChangeReport.Format?

    var isOnStandardOutput: Bool { file == "-" }

    mutating func validate() throws {
        if format != nil, file == nil {
            throw wrongUsage(
                nb: "--report-format sier hvordan rapporten skrives; oppgi også hvor, med --report",
                en: "--report-format says how the report is written; say where, too, with --report")
        }
    }

    /// A report in a folder of the content would be read as content by the next build, and one in the site published.
    func checkIsApart(from folders: [String]) throws {
        if let file, !isOnStandardOutput { try checkIsOutside(folders, file: file, option: "report") }
    }

    /// A report that cannot be written is found out before anything is published.
    func checkIsWritable() throws(FileError) {
        if let file, !isOnStandardOutput { try SingleFile(file).checkIsWritable() }
    }

    /// What `--report-format` says or else the end of the file's name; text for neither.
    private var chosenFormat: ChangeReport.Format {
        if let format { return format }
        guard let file else { return .text }
        return file.hasSuffix(".md") ? .markdown : file.hasSuffix(".json") ? .json : .text
    }

    /// Nil where no report is wanted.
    func recorder(since previous: PreviousSite) throws -> ChangeRecorder? {
        file == nil ? nil : try ChangeRecorder(previous)
    }

    func write(_ report: ChangeReport, in language: MessageLanguage) throws {
        guard let file else { return }
        let bytes = Array(report.document(as: chosenFormat, in: language).utf8)
        if isOnStandardOutput { try StandardOutput.write(bytes) } else { try SingleFile(file).write(bytes) }
    }
}

/// Refuses to write `file` into one of the folders that a site is made of, or into the site itself.
func checkIsOutside(_ folders: [String], file: String, option: String) throws {
    let folder: String?
    do throws(FileError) {
        folder = try PublishedSite.source(metBy: file, of: folders)
    } catch {
        // Where there is no such folder, writing says so.
        return
    }
    guard let folder else { return }
    throw wrongUsage(
        nb: "--\(option) kan ikke være '\(visible(file))': filen ville ligget i '\(visible(folder))'",
        en: "--\(option) cannot be '\(visible(file))': the file would lie in '\(visible(folder))'")
}

extension ChangeReport.Format: ExpressibleByArgument {}

/// Collects of two sites what a report compares: of the previous one before it is written over, of the new one as its
/// files go by.
final class ChangeRecorder: Sendable {
    private let previous: (catalogue: [UInt8], list: [UInt8], findings: FindingList?)
    private let new = Mutex<[String: [UInt8]]>([:])

    init(_ site: PreviousSite) throws {
        previous = (
            try site.document(OpenData.cataloguePath), try site.document(FileManifest.path),
            try site.findings()
        )
    }

    func see(_ file: File) {
        guard file.path == OpenData.cataloguePath || file.path == FileManifest.path else { return }
        new.withLock { $0[file.path] = file.bytes }
    }

    func report(_ findings: FindingList) -> ChangeReport {
        let files = new.withLock { $0 }
        return ChangeReport(
            services: ServiceChanges(from: previous.catalogue, to: files[OpenData.cataloguePath] ?? []),
            files: FileChanges(from: previous.list, to: files[FileManifest.path] ?? []),
            findings: previous.findings.map { FindingChanges(from: $0, to: findings) })
    }
}
