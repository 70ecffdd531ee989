internal import Diagnostics
internal import FileTrees

/// What `build` says at its end.
struct BuildText {
    /// What was built, and in how long.
    struct Built {
        var services: Int
        var pages: Int
        var time: Duration
    }

    let output: String

    init(_ output: String) { self.output = output }

    func nothingWritten(_ findings: Wording) -> Wording {
        Wording(
            nb: "Ingenting er skrevet til \(output)/: \(findings.nb).",
            en: "Nothing was written to \(output)/: \(findings.en).")
    }

    func closing(_ summary: PublicationSummary, _ built: Built, _ findings: Wording) -> Wording {
        let (added, changed) = (summary.added.count, summary.changed.count)
        let (removed, same) = (summary.removed.count, summary.unchanged)
        let size = "\(tenths(summary.bytes / 100_000)) MB"
        let seconds = "\(hundredths(built.time)) s"
        let services = Wording.services(built.services)
        let pages = built.pages
        let kept = visible(summary.foreign.joined(separator: ", "))
        return Wording(
            nb: """
                \(services.nb) ble til \(pages) \(pages == 1 ? "side" : "sider") i \(output)/ \
                (\(decimalComma(size)), \(decimalComma(seconds))).
                Filer: \(added) nye, \(changed) endret, \(removed) fjernet, \(same) uendret. \(findings.nb).
                """ + (kept.isEmpty ? "" : "\nIkke skrevet av oversikt, står urørt: \(kept)"),
            en: """
                \(services.en) became \(pages) \(pages == 1 ? "page" : "pages") in \(output)/ (\(size), \(seconds)).
                Files: \(added) new, \(changed) changed, \(removed) removed, \(same) unchanged. \(findings.en).
                """ + (kept.isEmpty ? "" : "\nNot written by oversikt, left alone: \(kept)"))
    }

    private func tenths(_ number: Int) -> String { "\(number / 10).\(number % 10)" }

    private func hundredths(_ time: Duration) -> String {
        let hundredths = Int(time / .milliseconds(10))
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }

    private func decimalComma(_ text: String) -> String { String(text.map { $0 == "." ? "," : $0 }) }
}
