package import Diagnostics

/// What the preview shows at a moment: the last site that could be built, and what the last run found. A value: whoever
/// answers a request takes it once and sees nothing of what changes meanwhile.
package struct PreviewState: Sendable {
    /// Nil as long as none could be built.
    package private(set) var site: HostedSite?
    package private(set) var findings = PreviewFindings()
    package let language: MessageLanguage
    /// Tells this program's numbers from those of one that was started before or after it.
    private let run: Int32
    private var siteNumber = 0
    private var number = 0

    package init(language: MessageLanguage, run: Int32) {
        self.language = language
        self.run = run
    }

    /// - Parameter site: nil where it could not be built; the last one stands.
    package func replaced(by site: HostedSite?, _ findings: PreviewFindings) -> PreviewState {
        var state = self
        state.number += 1
        state.findings = findings
        if let site {
            state.site = site
            state.siteNumber = state.number
        }
        return state
    }

    /// What tells the site that is shown from any other.
    var siteMark: String { "\(run).\(siteNumber)" }
    /// What tells these findings from any other.
    var findingsMark: String { "\(run).\(number)" }
}
