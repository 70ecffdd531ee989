internal import ArgumentParser
internal import Diagnostics
internal import ServiceCatalogue

/// What is asked about a new service, where the options do not say it.
struct ServiceQuestions {
    /// What the options say.
    struct Given {
        var id: String
        var category: String?
        var name: String?
        var englishName: String?
        var regions: [String] = []
        var reportingRegion: String?
        var trusts: [String] = []
        var codes: [String] = []
        var approved: String?
        var function: String?
        var language = Language.nb
        var audience: [String] = []
        var fields: [String] = []
    }

    let catalogue: Catalogue
    let interview: Interview

    init(_ catalogue: Catalogue, _ interview: Interview) {
        self.catalogue = catalogue
        self.interview = interview
    }

    var hasEnglishSide: Bool { catalogue.settings.sides.contains(.english) }

    /// - Throws: wrong usage where something must be known that nobody answers, with all of it named at once.
    func decision(_ given: Given) throws -> ServiceSkeleton.Decision {
        var answers = given
        var missing: [String] = []
        func need<Answer>(_ option: String, _ answer: Answer?) -> Answer? {
            if answer == nil { missing.append(option) }
            return answer
        }
        if answers.category == nil {
            answers.category = need("--category", try interview.choose(.category, from: categories)?.first)
        }
        let kind = catalogue.categories.first { $0.id == answers.category }
        if answers.name == nil { answers.name = need("--name", try interview.ask(.name(kind?.namePrefix?[.nb]))) }
        if answers.englishName == nil, hasEnglishSide {
            answers.englishName = need("--english-name", try interview.ask(.englishName(kind?.namePrefix?[.en])))
        }
        if answers.regions.isEmpty {
            answers.regions = need("--region", try interview.choose(.regions, from: regions, isMany: true)) ?? []
        }
        if answers.trusts.isEmpty {
            let trusts = trusts(in: answers.regions)
            answers.trusts = need("--trust", try interview.choose(.trusts, from: trusts, isMany: true)) ?? []
        }
        guard missing.isEmpty else {
            let list = missing.joined(separator: ", ")
            throw wrongUsage(nb: "oppgi også \(list)", en: "give \(list), too")
        }
        try askForTheRest(&answers, kind)
        return decision(of: answers)
    }

    /// What a service may lack: an empty line, or nobody to answer, leaves it out.
    private func askForTheRest(_ answers: inout Given, _ kind: ServiceCategory?) throws {
        if answers.reportingRegion == nil, answers.regions.count > 1 {
            let chosen = regions.filter { answers.regions.contains($0.id) }
            answers.reportingRegion = try interview.choose(.reportingRegion, from: chosen, isOptional: true)?.first
        }
        if answers.function == nil, let functions = kind?.functions, !functions.isEmpty {
            let choices = functions.map { Interview.Choice(id: $0.id, name: named($0.name)) }
            answers.function = try interview.choose(.function, from: choices, isOptional: true)?.first
        }
        if answers.codes.isEmpty {
            let line = try interview.ask(.codes, isOptional: true) {
                codes(in: $0).lazy.compactMap(problem(withCode:)).first
            }
            answers.codes = codes(in: line ?? "")
        }
        if answers.fields.isEmpty, !fields.isEmpty {
            answers.fields = try interview.choose(.fields, from: fields, isMany: true, isOptional: true) ?? []
        }
        if answers.approved == nil {
            let day = try interview.ask(.approved, isOptional: true) { CalendarDate(parsing: $0) == nil ? .noDay : nil }
            answers.approved = day.flatMap { $0.isEmpty ? nil : $0 }
        }
    }

    private func codes(in line: String) -> [String] {
        line.split(separator: ",").map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
    }

    private func problem(withCode text: String) -> Wording? {
        do throws(ICD10SyntaxError) {
            _ = try ICD10Range(parsing: text)
            return nil
        } catch {
            return error.wording
        }
    }

    private func decision(of answers: Given) -> ServiceSkeleton.Decision {
        ServiceSkeleton.Decision(
            id: answers.id, category: answers.category ?? "", norwegianName: answers.name ?? "",
            englishName: answers.englishName, regions: answers.regions, reportingRegion: answers.reportingRegion,
            trusts: answers.trusts, codes: answers.codes, approved: answers.approved, function: answers.function,
            language: answers.language,
            audience: answers.audience.isEmpty ? ["pasienter", "henvisere"] : answers.audience, fields: answers.fields)
    }

    // MARK: Choices

    private func named(_ text: LocalizedText) -> String {
        text[interview.language == .en ? .en : .nb] ?? text[.nb] ?? ""
    }

    private var categories: [Interview.Choice] {
        catalogue.categories.map { Interview.Choice(id: $0.id, name: named($0.name)) }
    }

    private var regions: [Interview.Choice] {
        catalogue.regions.map { Interview.Choice(id: $0.id, name: named($0.name)) }
    }

    /// The editors' own; none on a site without them.
    private var fields: [Interview.Choice] {
        catalogue.fields.map { Interview.Choice(id: $0.id, name: named($0.name)) }
    }

    /// Of the regions alone: no service lies at a trust of another one.
    private func trusts(in regions: [String]) -> [Interview.Choice] {
        catalogue.trusts.filter { regions.contains($0.region.id) }
            .map { Interview.Choice(id: $0.id, name: named($0.name)) }
    }
}

extension Wording {
    fileprivate static let category = Wording(nb: "Kategori", en: "Category")
    fileprivate static let regions = Wording(
        nb: "Region, eller flere med komma mellom", en: "Region, or several with commas between")
    fileprivate static let trusts = Wording(
        nb: "Helseforetak, eller flere med komma mellom", en: "Trust, or several with commas between")
    fileprivate static let reportingRegion = Wording(nb: "Regionen som rapporterer", en: "The region that reports")
    fileprivate static let function = Wording(nb: "Funksjon", en: "Function")
    fileprivate static let fields = Wording(
        nb: "Fagfelt, eller flere med komma mellom", en: "Medical field, or several with commas between")
    fileprivate static let codes = Wording(
        nb: "ICD-10-koder, med komma mellom", en: "ICD-10 codes, with commas between")
    fileprivate static let approved = Wording(
        nb: "Godkjent fra, som 2026-01-31", en: "Approved from, such as 2026-01-31")
    fileprivate static let noDay = Wording(
        nb: "skriv år, måned og dag med bindestrek: 2026-01-31",
        en: "write year, month and day with hyphens: 2026-01-31")

    fileprivate static func name(_ prefix: String?) -> Wording {
        let example = prefix.map { " («\($0) …»)" } ?? ""
        return Wording(nb: "Norsk navn\(example)", en: "Norwegian name\(example)")
    }

    fileprivate static func englishName(_ prefix: String?) -> Wording {
        let example = prefix.map { " («\($0) …»)" } ?? ""
        return Wording(nb: "Engelsk navn\(example)", en: "English name\(example)")
    }
}
