// Three jobs, all away from the tests, which know no times:
//
//   oversikt-benchmark generate COUNT FOLDER    writes a content folder with COUNT invented services
//   oversikt-benchmark phases FOLDER [JOBS]     times each phase of a build of that folder, without the writing
//   oversikt-benchmark search FOLDER SITE       writes the search's page and index of that folder, for Tests/Search/scale.py
//
// Run it from the project's root: it takes regions, trusts, categories, codes and the theme from there.
// Compile with -c release. Compare figures of one machine and one hour only.

let arguments = Array(CommandLine.arguments.dropFirst())

switch (arguments.first, arguments.count) {
case ("generate", 3):
    guard let count = Int(arguments[1]), count >= 0 else { usage() }
    try generate(count, into: arguments[2])
case ("phases", 2...3):
    try Phases(content: arguments[1], jobs: arguments.count == 3 ? Int(arguments[2]) ?? 1 : 1).run()
case ("search", 3):
    try Phases(content: arguments[1], jobs: 1).writeSearch(into: arguments[2])
default:
    usage()
}
