public import Diagnostics
internal import Parallelism
public import ServiceCatalogue

/// Asks for every address outside the site: one at a time on each host, with a pause between, a few hosts at once.
public struct ExternalLinkCheck: Sendable {
    /// Why nothing can be said about any address.
    public enum Failure: Error, Sendable, Equatable {
        /// The program that asks is not there.
        case noCurl
        /// Not one of so many hosts could be reached: the network is at fault, and no address.
        case noNetwork(hosts: Int)
    }

    public var probe: LinkProbe
    /// How many hosts are asked at once, 1 or more. (No more than the machine has processors.)
    public var hostsAtOnce: Int
    /// Milliseconds between two questions to one host.
    public var pause: Int
    /// For how many days an address that answered is not asked for again.
    public var daysToTrust: Int
    /// Lets so many milliseconds pass.
    var sleep: @Sendable (Int) -> Void = { wait(milliseconds: $0) }

    public init(probe: LinkProbe = LinkProbe(), hostsAtOnce: Int = 4, pause: Int = 500, daysToTrust: Int = 7) {
        self.probe = probe
        self.hostsAtOnce = hostsAtOnce
        self.pause = pause
        self.daysToTrust = daysToTrust
    }

    /// - Parameters:
    ///   - day: today.
    ///   - cache: what earlier runs found; this run's outcomes are added.
    ///   - progress: called before each question, from several threads.
    public func run(
        _ links: [ExternalLink], on day: CalendarDate, cache: inout ProbeCache,
        progress: @escaping @Sendable (String) -> Void = { _ in }
    ) throws(Failure) -> DiagnosticList {
        var outcomes: [String: ProbeOutcome] = [:]
        for link in links {
            outcomes[link.address] = cache.outcome(of: link.address, on: day, noOlderThan: daysToTrust)
        }
        let hosts = Dictionary(grouping: links.filter { outcomes[$0.address] == nil }, by: \.host)
            .sorted { $0.key < $1.key }.map(\.value)
        var asked: [(address: String, outcome: ProbeOutcome)] = []
        for answers in parallelMap(hosts, jobs: hostsAtOnce, { ask($0, progress) }) {
            do throws(LinkProbe.CurlMissing) { asked += try answers.get() } catch { throw .noCurl }
        }
        // One host may be down; that several are, and no other answers, is a cable that is not plugged in.
        if hosts.count > 1, asked.allSatisfy(\.outcome.isOfDeadNetwork) { throw .noNetwork(hosts: hosts.count) }
        for (address, outcome) in asked {
            outcomes[address] = outcome
            cache.keep(outcome, of: address, on: day)
        }
        return DiagnosticList(links.flatMap { link in outcomes[link.address].map { diagnostics(for: link, $0) } ?? [] })
    }

    private func ask(
        _ links: [ExternalLink], _ progress: @Sendable (String) -> Void
    ) -> Result<[(String, ProbeOutcome)], LinkProbe.CurlMissing> {
        var answers: [(String, ProbeOutcome)] = []
        for link in links {
            if !answers.isEmpty { sleep(pause) }
            progress(link.address)
            do throws(LinkProbe.CurlMissing) {
                answers.append((link.address, try probe.outcome(of: link.address)))
            } catch { return .failure(error) }
        }
        return .success(answers)
    }

    private func diagnostics(for link: ExternalLink, _ outcome: ProbeOutcome) -> [Diagnostic] {
        guard let rule = outcome.rule else { return [] }
        let (message, help) = (outcome.message(about: link.address), outcome.help)
        return link.places.map { Diagnostic(rule.severity, rule.id, at: $0, message, help: help) }
    }
}

extension ExternalLinkCheck.Failure {
    public var wording: Wording {
        switch self {
        case .noCurl:
            Wording(
                nb: "programmet 'curl' trengs for --external og finnes ikke",
                en: "the program 'curl' is needed for --external and is not there")
        case .noNetwork(let hosts):
            Wording(
                nb: "ingen av \(hosts) nettsteder svarte: det er ikke noe nett, og adressene er ikke prøvd",
                en: "none of \(hosts) hosts answered: there is no network, and the addresses were not checked")
        }
    }
}
