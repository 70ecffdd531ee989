internal import Diagnostics
internal import FileTrees

/// The list of given-up addresses in the content, `gone.yml`: the one file there that a build writes to, and only with
/// `--allow-gone`. It must be kept with the content, or another machine would build another site.
struct GoneList {
    let path: String

    init(content: String) { path = "\(content)/gone.yml" }

    func enter(_ addresses: [String]) throws {
        let file = SingleFile(path)
        let standing: [UInt8]
        do throws(FileError) { standing = try file.read(limit: 1 << 20) } catch {
            guard error.isAbsence else { throw error }
            standing = Array(GoneList.heading.utf8)
            try file.append(standing)
        }
        let lineEnd = standing.isEmpty || standing.last == UInt8(ascii: "\n") ? "" : "\n"
        try file.append(Array((lineEnd + addresses.map { "- address: \($0)\n" }.joined()).utf8))
    }

    func closing(_ addresses: [String]) -> Wording {
        Wording(
            nb: "\(addresses.count) adresser er ført opp i \(path). Legg filen inn sammen med resten av innholdet.",
            en: "\(addresses.count) addresses were entered in \(path). Commit the file with the rest of the content.")
    }

    private static let heading = """
        # Adresser som nettstedet har hatt, og som ingen side har overtatt. `oversikt build --allow-gone` fører dem opp.
        # Hver får en side som sier at den er borte. Ta ikke bort linjer: lenker til adressene finnes fortsatt.

        """
}
