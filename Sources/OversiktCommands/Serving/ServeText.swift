internal import Diagnostics
internal import Preview

/// What `serve` says.
struct ServeText {
    let language: MessageLanguage

    /// - Parameter root: the path under which the site stands.
    func address(host: String, port: Int, root: String) -> String {
        // Every address of the machine is this one, too.
        let name = ["0.0.0.0": "127.0.0.1", "::": "::1"][host] ?? host
        return "http://\(name.contains(":") ? "[\(name)]" : name):\(port)\(root)"
    }

    func ready(at address: String) -> Wording {
        Wording(
            nb: "Forhåndsvisning på \(address) – Ctrl-C stanser.", en: "Preview at \(address) – Ctrl-C stops it.")
    }

    func reachable(_ host: String) -> Wording {
        Wording(
            nb: "Advarsel: andre maskiner når forhåndsvisningen på \(host), også utkastene.",
            en: "Warning: other machines reach the preview at \(host), drafts included.")
    }

    let surveying = Wording(
        nb: "Systemet sier ikke fra om endringer her; mappene sees gjennom to ganger i sekundet.",
        en: "The system does not tell of changes here; the folders are looked through twice a second.")

    let noBrowser = Wording(
        nb: "Fant ingen nettleser å åpne; gå til adressen selv.",
        en: "Found no browser to open; go to the address yourself.")

    let stopped = Wording(nb: "Stanset.", en: "Stopped.")

    func taken(_ port: Int, next: Int) -> Wording {
        Wording(
            nb: "Porten \(port) er opptatt; bruker \(next).", en: "The port \(port) is taken; using \(next).")
    }

    /// "Ny på 84 ms: 0 feil, 1 advarsel, 18 tips."
    func renewed(in time: Duration, _ findings: Wording) -> Wording {
        let milliseconds = milliseconds(time)
        return Wording(
            nb: "Ny på \(milliseconds) ms: \(findings.nb).", en: "Renewed in \(milliseconds) ms: \(findings.en).")
    }

    func stands(after time: Duration, _ findings: Wording) -> Wording {
        let milliseconds = milliseconds(time)
        return Wording(
            nb: "Kan ikke bygges (\(milliseconds) ms): \(findings.nb). Det forrige blir stående.",
            en: "Cannot be built (\(milliseconds) ms): \(findings.en). The last one stays.")
    }

    private func milliseconds(_ time: Duration) -> Int { Int((time / .milliseconds(1)).rounded()) }
}

/// The port that was named belongs to another program.
struct PortTaken: MachineFailure {
    let port: Int
    /// The next one that does not.
    let free: Int?

    var wording: Wording {
        guard let free else {
            return Wording(nb: "porten \(port) er opptatt", en: "the port \(port) is taken")
        }
        return Wording(
            nb: "porten \(port) er opptatt; \(free) er ledig: --port \(free)",
            en: "the port \(port) is taken; \(free) is free: --port \(free)")
    }
}

struct ServerNotStarted: MachineFailure {
    let host: String
    let port: Int
    let failure: PreviewServer.StartFailure

    var wording: Wording {
        let place = "\(visible(host)):\(port)"
        return switch failure {
        case .portTaken: PortTaken(port: port, free: nil).wording
        case .notAllowed:
            Wording(
                nb: "du har ikke rettigheter til å svare på \(place); velg en port over 1023",
                en: "you have no right to answer at \(place); choose a port above 1023")
        case .noSuchAddress:
            Wording(
                nb: "'\(visible(host))' er ingen adresse på denne maskinen; skriv den i tall, som 127.0.0.1",
                en: "'\(visible(host))' is no address of this machine; write it in digits, such as 127.0.0.1")
        case .other(let reason):
            Wording(nb: "kan ikke svare på \(place): \(reason)", en: "cannot answer at \(place): \(reason)")
        }
    }
}
