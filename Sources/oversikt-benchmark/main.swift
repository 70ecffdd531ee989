// Four jobs, all away from the tests, which know no times:
//
//   oversikt-benchmark generate COUNT FOLDER    writes a content folder with COUNT invented services
//   oversikt-benchmark phases FOLDER [JOBS]     times each phase of a build of that folder, without the writing
//   oversikt-benchmark compare FOLDER NEW ROUNDS PROGRAM PROGRAM …
//                                               builds FOLDER with each program in turns, into the new folder NEW
//   oversikt-benchmark search FOLDER SITE       writes the search's page and index of that folder, for Tests/Search/scale.py
//
// Run it from the project's root: it takes regions, trusts, categories, codes and the theme from there.
// Compile with -c release. Compare figures of one machine and one hour only.

import FileTrees
import Glibc

do {
    try run(Array(CommandLine.arguments.dropFirst()))
} catch let error as FileError {
    fail("\(error)")
} catch let error as PublicationError {
    fail("\(error)")
}

func run(_ arguments: [String]) throws {
    switch (arguments.first, arguments.count) {
    case ("generate", 3):
        guard let count = Int(arguments[1]), count >= 0 else { usage() }
        try generate(count, into: arguments[2])
    case ("phases", 2...3):
        guard let jobs = arguments.count == 3 ? Int(arguments[2]) : 1, (1...256).contains(jobs) else { usage() }
        try Phases(content: arguments[1], jobs: jobs).run()
    case ("compare", 5...):
        guard let rounds = Int(arguments[3]), (1...100).contains(rounds) else { usage() }
        try Programs(
            content: arguments[1], programs: Array(arguments[4...]), rounds: rounds, place: arguments[2]
        ).run()
    case ("search", 3):
        try Phases(content: arguments[1], jobs: 1).writeSearch(into: arguments[2])
    default:
        usage()
    }
}

/// The machine did not do what it was asked to; a sentence says more than a trap.
func fail(_ reason: String) -> Never {
    let line = Array("oversikt-benchmark: \(reason)\n".utf8)
    _ = write(STDERR_FILENO, line, line.count)
    exit(74)
}
