// What names services, and what only some of them have, so that a generated site has every kind of page. All of it follows
// from a service's number.

extension Corpus {
    /// The files of the registry that name services.
    var lists: [File] { [fields, networks, referenceGroups, reports] }

    static func id(_ number: Int) -> String { "oppdiktet-tjeneste-\(number)" }

    /// Every fiftieth.
    static func isDiscontinued(_ number: Int) -> Bool { number % 50 == 49 }

    /// Of the row of a service that is no more.
    static let end = """
          discontinued: 2021-06-30
          outcome: {nb: Oppgaven er oppdiktet., en: The task is invented.}

        """

    /// Every hundredth had another address.
    static func alias(_ number: Int) -> String {
        number % 100 == 0 ? "aliases: [/tjenester/oppdiktet-gammel-\(number)/]\n" : ""
    }

    private var current: [Int] { (0..<serviceCount).filter { !Corpus.isDiscontinued($0) } }

    private var fields: File {
        list("fields", of: min(24, serviceCount)) { field in
            let services = stride(from: field, to: serviceCount, by: 24).map { "    - \(Corpus.id($0))\n" }
            return """
                - id: oppdiktet-felt-\(field)
                  name: {nb: Oppdiktet felt \(field), en: Invented field \(field)}
                  services:
                \(services.joined())
                """
        }
    }

    private var networks: File {
        list("networks", of: min(24, serviceCount)) { network in
            let members = current.filter { $0 / 10 % 24 == network && $0 % 10 == 0 }.map {
                "    - {service: \(Corpus.id($0)), kind: full, since: 2020-01-01}\n"
            }
            return """
                - id: oppdiktet-nettverk-\(network)
                  name: {nb: Oppdiktet nettverk \(network), en: Invented network \(network)}
                  field: {nb: Oppdiktet fag \(network), en: Invented specialty \(network)}
                  url: "https://ern.example/\(network)"
                  members:\(members.isEmpty ? " []" : "")
                \(members.joined())
                """
        }
    }

    /// One for every tenth service, with a member from each region.
    private var referenceGroups: File {
        let members = Set(trusts.map(\.region)).sorted().map {
            "    - {role: {nb: fagsjef, en: head of department}, region: \($0)}\n"
        }
        return list("reference-groups", of: serviceCount / 10) { group in
            """
            - id: oppdiktet-gruppe-\(group)
              services: [\(Corpus.id(group * 10))]
              mandate: "https://helse.example/mandat/\(group)"
              leader: {role: {nb: overlege, en: consultant}, region: \(trusts[0].region)}
              members:
                - {role: {nb: brukerrepresentant, en: user representative}, users: true}
            \(members.joined())

            """
        }
    }

    private var reports: File {
        let reports = current.map { number in
            "- {service: \(Corpus.id(number)), url: \"https://helse.example/rapport/\(number)\", approved: 2026-02-01}\n"
        }
        return File(path: "registry/reports/2025.yml", text: reports.isEmpty ? "[]\n" : reports.joined())
    }

    private func list(_ name: String, of count: Int, _ record: (Int) -> String) -> File {
        let records = (0..<count).map(record)
        return File(path: "registry/\(name).yml", text: records.isEmpty ? "[]\n" : records.joined())
    }
}

/// What a service of a number is; a third are competence services, as in the real registry, and some have two sites.
enum ServiceKind {
    case treatment, multiRegional, competence

    init(_ number: Int) { self = number % 3 == 0 ? .competence : number % 30 == 1 ? .multiRegional : .treatment }

    var category: String {
        switch self {
        case .treatment: "nasjonal-behandlingstjeneste"
        case .multiRegional: "flerregional-behandlingstjeneste"
        case .competence: "nasjonal-kompetansetjeneste"
        }
    }

    /// What its name begins with.
    var lead: (nb: String, en: String) {
        switch self {
        case .treatment: ("Nasjonal behandlingstjeneste for", "Norwegian National Unit for")
        case .multiRegional: ("Flerregional behandlingstjeneste for", "Norwegian National Unit for")
        case .competence: ("Nasjonal kompetansetjeneste for", "Norwegian National Advisory Unit on")
        }
    }
}
