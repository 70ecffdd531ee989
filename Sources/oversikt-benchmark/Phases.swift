import ContentReading
import Diagnostics
import FileTrees
internal import Files
import Glibc
import PageRendering
import Parallelism
import ServiceCatalogue
import SiteAssembly
import SiteConventions

/// Times each phase of a build.
struct Phases {
    let content: String
    let jobs: Int

    func run() throws {
        var diagnostics = DiagnosticList()
        let tree = try timed("read files") { try FileTree.read(content, jobs: jobs, diagnostics: &diagnostics) }
        let files = tree.files.map { File(path: $0.path, bytes: $0.bytes) }
        let read = timed("read content") { ContentReader(folder: content, jobs: jobs).read(files) }
        guard let catalogue = read.catalogue else {
            fail("the content could not be read: \(read.diagnostics.all.count) diagnostics; oversikt check says which")
        }
        let findings = timed("check rules") { catalogue.findings(jobs: jobs) }
        let theme = try readTheme(catalogue.settings.theme)
        let site = timed("plan pages") { Site(catalogue: catalogue, theme: theme, jobs: jobs) }
        let dead = timed("check links") { site.linkCheck() }
        let indexes = timed("index search") {
            site.outputs.filter { if case .folder = $0.place { true } else { false } }.map { $0.files() }
        }
        print("\(indexes.joined().count) index files, \(indexes.joined().reduce(0) { $0 + $1.bytes.count }) bytes")
        let bytes = timed("render pages") {
            parallelMap(site.pages.all, jobs: jobs) { site.pages.bytes(of: $0).count }.reduce(0, +)
        }
        print("\(catalogue.services.count) services, \(site.pages.all.count) pages, \(bytes) bytes")
        print(
            "\(read.diagnostics.all.count + findings.all.count + dead.all.count) diagnostics; peak memory \(peakMemory) MB"
        )
    }

    func readTheme(_ name: String) throws -> Theme {
        var diagnostics = DiagnosticList()
        let files = try FileTree.read("themes/\(name)", diagnostics: &diagnostics).files
        let settings = ContentReader(folder: "themes/\(name)").readTheme(
            files.first { $0.path == "theme.yml" }?.bytes, diagnostics: &diagnostics)
        return Theme(
            layers: [ThemeLayer(settings: settings, files: files, folder: name)], diagnostics: &diagnostics)
    }

    private func timed<Result>(_ name: String, _ body: () throws -> Result) rethrows -> Result {
        let (processor, wall) = (processorTime, ContinuousClock.now)
        let result = try body()
        let milliseconds = Int((ContinuousClock.now - wall) / .milliseconds(1))
        let padded = name + String(repeating: " ", count: max(14 - name.count, 0))
        print("\(padded) \(processorTime - processor) ms of processor, \(milliseconds) ms")
        return result
    }

    /// User and system time of this process, in milliseconds.
    private var processorTime: Int {
        let usage = usage
        return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000
            + Int(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000
    }

    private var peakMemory: Int { usage.ru_maxrss / 1024 }

    private var usage: rusage {
        var usage = rusage()
        getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
        return usage
    }
}
