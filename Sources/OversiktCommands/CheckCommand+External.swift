internal import Diagnostics
internal import ExternalLinks
internal import FileTrees
internal import ServiceCatalogue

extension CheckCommand {
    /// Asks for the addresses on the web, and keeps what answered in the cache file.
    func checkExternalLinks(of catalogue: Catalogue) throws -> DiagnosticList {
        let report = Report(language: options.language, isQuiet: options.quiet || format != .text)
        defer { report.endProgress() }
        guard let today = CalendarDate.today else { return DiagnosticList() }
        let (folder, name) = divided(linkCache)
        let kept = try FileEdits.bytes(of: name, in: folder) ?? []
        var cache = ProbeCache(parsing: String(decoding: kept, as: UTF8.self))
        let links = ExternalLink.all(in: catalogue)
        let findings = try ExternalLinkCheck().run(links, on: today, cache: &cache) { address in
            report.progress(Wording(nb: "Spør \(visible(address)) …", en: "Asking \(visible(address)) …"))
        }
        var edits = FileEdits()
        edits.write(Array(cache.text(keeping: links).utf8), to: name)
        try edits.apply(to: folder)
        return findings
    }

    private func divided(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        return (slash == path.startIndex ? "/" : String(path[..<slash]), String(path[path.index(after: slash)...]))
    }
}
