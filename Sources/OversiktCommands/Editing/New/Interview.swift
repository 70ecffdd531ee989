internal import Diagnostics
internal import Glibc

/// Questions to somebody at a terminal, each asked until its answer can be used.
struct Interview {
    /// An answer that stands on a list: its number, its id or its name will do.
    struct Choice {
        var id: String
        var name: String
    }

    let language: MessageLanguage
    /// The next line that somebody types; nil where there is nobody, or no more.
    let readLine: () -> String?
    /// What is shown, without a line end of its own.
    let show: (String) throws -> Void

    /// At the terminal that the program was started from; nobody answers where standard input is none.
    static func atTerminal(_ language: MessageLanguage) -> Interview {
        Interview(
            language: language, readLine: { isatty(STDIN_FILENO) == 1 ? Swift.readLine() : nil },
            show: { if isatty(STDIN_FILENO) == 1 { try StandardOutput.write($0) } })
    }

    /// - Parameters:
    ///   - isOptional: whether an empty line is an answer.
    ///   - problem: what is wrong with an answer; nil where nothing is.
    /// - Returns: nil where nobody answers.
    func ask(
        _ question: Wording, isOptional: Bool = false, problem: (String) -> Wording? = { _ in nil }
    ) throws -> String? {
        while true {
            let leave =
                isOptional ? Wording(nb: " (tom linje: ingen)", en: " (empty line: none)") : Wording(nb: "", en: "")
            try show(question[language] + leave[language] + ": ")
            guard let line = readLine() else { return nil }
            let answer = line.split(separator: " ").joined(separator: " ")
            if answer.isEmpty {
                if isOptional { return "" }
            } else if let problem = problem(answer) {
                try show("  \(visible(problem[language]))\n")
            } else {
                return answer
            }
        }
    }

    /// The ids of what is chosen from a list with numbers.
    ///
    /// - Parameter isMany: whether several may be chosen, with commas between.
    func choose(
        _ question: Wording, from choices: [Choice], isMany: Bool = false, isOptional: Bool = false
    ) throws -> [String]? {
        for (index, choice) in choices.enumerated() { try show("  \(index + 1)  \(choice.id): \(choice.name)\n") }
        let answer = try ask(question, isOptional: isOptional) { answer in
            let parts = parts(of: answer)
            if parts.count > 1, !isMany { return Wording(nb: "velg én", en: "choose one") }
            return parts.first { id(of: $0, in: choices) == nil }.map { problem($0, choices) }
        }
        return answer.map { parts(of: $0).compactMap { id(of: $0, in: choices) } }
    }

    private func parts(of answer: String) -> [String] {
        answer.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
    }

    private func id(of answer: String, in choices: [Choice]) -> String? {
        if let number = Int(answer) { return choices.indices.contains(number - 1) ? choices[number - 1].id : nil }
        return choices.first { $0.id == answer || $0.name.lowercased() == answer.lowercased() }?.id
    }

    private func problem(_ answer: String, _ choices: [Choice]) -> Wording {
        let near = Wording.didYouMean(nearestName(to: answer, among: choices.map(\.id)))
        let list = Wording(
            nb: "velg et tall fra 1 til \(choices.count), eller en id",
            en: "choose a number from 1 to \(choices.count), or an id")
        return Wording(nb: "'\(answer)': \(near?.nb ?? list.nb)", en: "'\(answer)': \(near?.en ?? list.en)")
    }
}
