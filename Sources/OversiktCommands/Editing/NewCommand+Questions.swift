internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import ServiceCatalogue

extension NewServiceCommand {
    /// What the options say; what must be known and is not given is asked for, where somebody is there to answer.
    func decision(_ catalogue: Catalogue) throws -> ServiceSkeleton.Decision {
        var missing: [String] = []
        func ask(_ option: String, _ question: Wording, among choices: [String] = []) throws -> String {
            if let answer = try answer(to: question, among: choices) { return answer }
            missing.append(option)
            return ""
        }
        func askForList(_ given: [String], _ option: String, _ question: Wording, _ choices: [String]) throws
            -> [String]
        {
            if !given.isEmpty { return given }
            return try ask(option, question, among: choices).split { $0 == "," || $0 == " " }.map(String.init)
        }
        let category = try category ?? ask("--category", .categoryQuestion, among: catalogue.categories.map(\.id))
        let kind = catalogue.categories.first { $0.id == category }
        let name = try name ?? ask("--name", .nameQuestion(kind?.namePrefix?[.nb]))
        let isEnglish = catalogue.settings.sides.contains(.english)
        let englishName =
            try englishName ?? (isEnglish ? ask("--english-name", .englishNameQuestion(kind?.namePrefix?[.en])) : nil)
        let regions = try askForList(region, "--region", .regionsQuestion, catalogue.regions.map(\.id))
        let trusts = try askForList(trust, "--trust", .trustsQuestion, catalogue.trusts.map(\.id))
        guard missing.isEmpty else {
            let list = missing.joined(separator: ", ")
            throw ValidationError(
                Wording(nb: "oppgi også \(list)", en: "give \(list), too")[language])
        }
        return ServiceSkeleton.Decision(
            id: id, category: category, norwegianName: name, englishName: englishName, regions: regions,
            reportingRegion: reportingRegion, trusts: trusts, codes: code, approved: approved, function: function,
            language: nynorsk ? .nn : .nb, audience: audience.isEmpty ? ["pasienter", "henvisere"] : audience)
    }

    /// The line that somebody types; nil where standard input is no terminal, or has come to its end.
    private func answer(to question: Wording, among choices: [String]) throws -> String? {
        guard isatty(STDIN_FILENO) == 1 else { return nil }
        if !choices.isEmpty { print("  " + choices.joined(separator: "\n  ")) }
        while true {
            print("\(question[language]): ", terminator: "")
            fflush(nil)
            guard let line = readLine() else { return nil }
            let answer = line.split(separator: " ").joined(separator: " ")
            let unknown = answer.split { $0 == "," || $0 == " " }.map(String.init)
                .first { !choices.isEmpty && !choices.contains($0) }
            if let unknown {
                let near = Wording.didYouMean(nearestName(to: unknown, among: choices))
                print("'\(visible(unknown))': " + (near ?? .chooseFromTheList)[language])
            } else if !answer.isEmpty {
                return answer
            }
        }
    }
}

extension Wording {
    fileprivate static let chooseFromTheList = Wording(nb: "velg fra listen", en: "choose from the list")
    fileprivate static let categoryQuestion = Wording(nb: "Kategori", en: "Category")
    fileprivate static let regionsQuestion = Wording(
        nb: "Region, eller flere med komma mellom", en: "Region, or several with commas between")
    fileprivate static let trustsQuestion = Wording(
        nb: "Helseforetak, eller flere med komma mellom", en: "Trust, or several with commas between")

    fileprivate static func nameQuestion(_ prefix: String?) -> Wording {
        let example = prefix.map { " («\($0) …»)" } ?? ""
        return Wording(nb: "Norsk navn\(example)", en: "Norwegian name\(example)")
    }

    fileprivate static func englishNameQuestion(_ prefix: String?) -> Wording {
        let example = prefix.map { " («\($0) …»)" } ?? ""
        return Wording(nb: "Engelsk navn\(example)", en: "English name\(example)")
    }
}
