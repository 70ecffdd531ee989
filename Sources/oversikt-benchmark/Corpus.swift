internal import Files

/// A content folder of any size, made from nothing but a number, so that two machines measure the same.
///
/// Its services are invented. Names, places and texts have the lengths of the real ones; codes are drawn from the real
/// classification, a third of them from few categories, as in the real registry.
struct Corpus {
    let serviceCount: Int
    /// Codes of categories, to draw from.
    let categories: [String]
    /// The trusts' ids, each with its region's.
    let trusts: [(id: String, region: String)]
    private var random = Random(state: 0x9E37_79B9_7F4A_7C15)

    init(serviceCount: Int, categories: [String], trusts: [(id: String, region: String)]) {
        self.serviceCount = serviceCount
        self.categories = categories
        self.trusts = trusts
    }

    struct File {
        var path: String
        var text: String
    }

    /// Gives each file of the corpus to `write`, in the same order every time.
    mutating func write(_ write: (File) throws -> Void) rethrows {
        for list in lists { try write(list) }
        var rows = ""
        for number in 0..<serviceCount {
            let service = makeService(number)
            rows += service.row
            try write(File(path: "services/\(service.id).md", text: service.norwegian))
            try write(File(path: "services/\(service.id).en.md", text: service.english))
            if number % 500 == 499 || number == serviceCount - 1 {
                try write(File(path: "registry/services/del-\(1000 + number / 500).yml", text: rows))
                rows = ""
            }
        }
    }
}

extension Corpus {
    private struct GeneratedService {
        var id: String
        var row: String
        var norwegian: String
        var english: String
    }

    private static let hospitals = 6

    /// A file of the project's own content as it fits the invented services.
    static func fitting(_ path: String, _ bytes: [UInt8]) -> [UInt8] {
        if path == "registry/trusts.yml" { return withHospitals(bytes) }
        if path == "registry/english-names.yml" { return withInventedExamples(bytes) }
        return path.hasPrefix("articles/") ? withInventedLinks(bytes) : bytes
    }

    /// Rules of English names whose examples are an invented service.
    private static func withInventedExamples(_ rules: [UInt8]) -> [UInt8] {
        let lines = String(decoding: rules, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let fitting = lines.map { $0.hasPrefix("  example: ") ? "  example: \(id(0))" : $0 }
        return Array(fitting.joined(separator: "\n").utf8)
    }

    /// An article whose links to services lead to an invented one.
    private static func withInventedLinks(_ article: [UInt8]) -> [UInt8] {
        let link = "](../services/"
        let parts = String(decoding: article, as: UTF8.self).split(separator: link, omittingEmptySubsequences: false)
        let rest = parts.dropFirst().map { "\(link)\(id(0)).md" + $0.drop { $0 != ")" } }
        return Array((parts.prefix(1).map(String.init) + rest).joined().utf8)
    }

    /// The trusts, each with the hospitals that the rows name.
    private static func withHospitals(_ trusts: [UInt8]) -> [UInt8] {
        let list = (0..<hospitals).map { "    - id: oppdiktet-\($0)\n      name: Oppdiktet sykehus \($0)\n" }
        let text = String(decoding: trusts, as: UTF8.self)
        let others = text.split(separator: "\n", omittingEmptySubsequences: false)
        var lines: [Substring] = []
        var isInHospitals = false
        for line in others {
            if line.hasPrefix("  hospitals:") {
                isInHospitals = true
            } else if !line.hasPrefix("    -"), !line.hasPrefix("      ") {
                isInHospitals = false
            }
            if isInHospitals { continue }
            lines.append(line)
            if line.hasPrefix("  kind: ") { lines.append("  hospitals:\n" + list.joined().dropLast()) }
        }
        return Array(lines.joined(separator: "\n").utf8)
    }

    private mutating func makeService(_ number: Int) -> GeneratedService {
        let subject = "\(words(1)) \(words(2)) nummer \(number)"
        let (id, kind) = (Corpus.id(number), ServiceKind(number))
        let trust = trusts[random.next(below: trusts.count)]
        let codes = makeCodes()
        let month = 1 + random.next(below: 9)
        let hospital = random.next(below: Corpus.hospitals)
        let others = kind == .multiRegional ? trusts.first { $0.region != trust.region }.map { [$0] } ?? [] : []
        let sites = ([trust] + others).map { site in
            """
                - trust: \(site.id)
                  hospital: Oppdiktet sykehus \(hospital)
                  website: "https://helse.example/tjenester/\(id)"

            """
        }
        let row = """
            - id: \(id)
              category: \(kind.category)
              name:
                nb: \(kind.lead.nb) \(subject)
                en: \(kind.lead.en) Invented Matter \(number)
              regions: [\(([trust] + others).map(\.region).joined(separator: ", "))]
            \(others.isEmpty ? "" : "  reporting_region: \(trust.region)\n")  sites:
            \(sites.joined())  icd10:
                codes: [\(codes.joined(separator: ", "))]
              approved: 20\(11 + random.next(below: 9))-0\(month)-01
            \(Corpus.isDiscontinued(number) ? Corpus.end : "")
            """
        return GeneratedService(
            id: id, row: row, norwegian: makeText(number, isNynorsk: number % 4 == 0), english: makeEnglishText(id))
    }

    private mutating func makeCodes() -> [String] {
        var codes: [String] = []
        for _ in 0..<1 + random.next(below: 7) {
            let few = random.next(below: 3) == 0
            let category = categories[random.next(below: few ? min(60, categories.count) : categories.count)]
            if !codes.contains(category) { codes.append(category) }
        }
        return codes
    }

    private mutating func makeText(_ number: Int, isNynorsk: Bool) -> String {
        let keywords = (0..<6).map { _ in words(1) }.joined(separator: ", ")
        return """
            ---
            id: \(Corpus.id(number))
            \(Corpus.alias(number))\(isNynorsk ? "lang: nn\n" : "")summary:
              \(isNynorsk ? "nn" : "nb"): \(sentence(9))
              en: \(sentence(9))
            keywords: [\(keywords)]
            audience: [pasienter, henvisere]
            ---
            \(sentence(18)) \(sentence(16))

            \(sentence(20))

            ## \(isNynorsk ? "Tenesta omfattar" : "Tjenesten omfatter")

            - \(words(8))
            - **\(words(1)):** \(words(10))
            - \(words(9))

            ## \(isNynorsk ? "Tilvising" : "Henvisning")

            \(sentence(12))

            """
    }

    private mutating func makeEnglishText(_ id: String) -> String {
        """
        ---
        id: \(id)
        lang: en
        ---
        \(sentence(20)) \(sentence(15))

        ## The service covers

        - \(words(8))
        - \(words(10))

        ## Referral

        \(sentence(12))

        """
    }

    private mutating func sentence(_ count: Int) -> String {
        let text = words(count)
        return text.prefix(1).uppercased() + text.dropFirst() + "."
    }

    private mutating func words(_ count: Int) -> String {
        (0..<count).map { _ in vocabulary[random.next(below: vocabulary.count)] }.joined(separator: " ")
    }
}

/// 1,600 words: stems and endings of the field, joined.
private let vocabulary: [String] = {
    let stems = [
        "hjerte", "lunge", "nyre", "lever", "hode", "rygg", "øye", "øre", "hud", "bein", "mage", "tarm", "blod",
        "nerve",
        "muskel", "ledd", "barne", "ungdoms", "føde", "svangerskaps", "kreft", "smerte", "søvn", "traume", "brann",
        "stråle", "gen", "stoffskifte", "immun", "allergi", "revma", "diabetes", "epilepsi", "syns", "hørsels", "tale",
        "gang", "arm", "hånd", "fot",
    ]
    let endings = [
        "sykdom", "skade", "behandling", "kirurgi", "medisin", "plager", "svikt", "svulst", "prøve", "undersøkelse",
        "oppfølging", "trening", "hjelp", "tilbud", "team", "avdeling", "poliklinikk", "utredning", "diagnostikk",
        "rehabilitering", "terapi", "senter", "kunnskap", "forskning", "rådgivning", "pasient", "pasienter", "funksjon",
        "tilstand", "tilstander", "problem", "problemer", "metode", "metoder", "register", "kurs", "veiledning",
        "samarbeid", "nettverk", "praksis",
    ]
    return stems.flatMap { stem in endings.map { stem + $0 } }
}()

/// SplitMix64: a generator whose numbers are the same everywhere.
struct Random {
    private var state: UInt64

    init(state: UInt64) { self.state = state }

    mutating func next(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) % UInt64(limit))
    }
}
