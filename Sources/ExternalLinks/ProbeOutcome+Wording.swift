internal import Diagnostics
internal import ServiceCatalogue

extension ProbeOutcome {
    /// The rule that an address with this outcome breaks; nil for one that is right.
    var rule: Rule? {
        switch self {
        case .found: nil
        case .moved: .externalLinkMoved
        case .gone: .externalLinkGone
        case .refused: .externalLinkUnchecked
        case .unreachable: .externalLinkUnreachable
        }
    }

    func message(about address: String) -> Wording {
        let what: Wording =
            switch self {
            case .found: Wording(nb: "virker", en: "works")
            case .moved(let target):
                Wording(nb: "er flyttet for godt til '\(target)'", en: "has moved for good to '\(target)'")
            case .gone(let status):
                Wording(nb: "finnes ikke lenger (svar \(status))", en: "does not exist any more (status \(status))")
            case .refused(let status):
                Wording(
                    nb: "svarer ikke programmer (svar \(status))", en: "does not answer programs (status \(status))")
            case .unreachable(let reason): reason.wording
            }
        return Wording(nb: "'\(address)' \(what.nb)", en: "'\(address)' \(what.en)")
    }

    var help: Wording {
        switch self {
        case .moved(let target): Wording(nb: "skriv '\(target)'", en: "write '\(target)'")
        case .gone:
            Wording(nb: "finn den nye adressen, eller ta bort lenken", en: "find the new address, or remove the link")
        case .found, .refused: Wording(nb: "se etter i en nettleser", en: "look at it in a browser")
        case .unreachable:
            Wording(
                nb: "prøv igjen senere; se etter i en nettleser hvis det varer ved",
                en: "try again later; look at it in a browser if it lasts")
        }
    }
}

extension ProbeOutcome.Reason {
    fileprivate var wording: Wording {
        switch self {
        case .serverError(let status):
            Wording(
                nb: "svarer med en feil på tjeneren (svar \(status))",
                en: "answers with an error of the server (status \(status))")
        case .noSuchHost: Wording(nb: "ligger på et nettsted som ikke finnes", en: "lies on a host that does not exist")
        case .noConnection: Wording(nb: "tar ikke imot forbindelser", en: "accepts no connection")
        case .tooSlow: Wording(nb: "svarte ikke i tide", en: "did not answer in time")
        case .redirectLoop: Wording(nb: "sender videre uten ende", en: "redirects without end")
        case .badCertificate:
            Wording(nb: "har et sertifikat som ikke godtas", en: "has a certificate that is not accepted")
        case .other(let code):
            Wording(nb: "kunne ikke hentes (curl \(code))", en: "could not be fetched (curl \(code))")
        }
    }
}
