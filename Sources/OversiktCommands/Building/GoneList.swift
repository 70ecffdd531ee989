internal import Diagnostics
internal import FileTrees

/// The list of given-up addresses in the content, `gone.yml`: the one file there that a build writes to, and only with
/// `--allow-gone`. It must be kept with the content, or another machine would build another site.
struct GoneList {
    static let name = "gone.yml"

    /// The folder with the content.
    let folder: String

    init(content: String) { folder = content }

    /// As diagnostics show it.
    var path: String { "\(folder)/\(GoneList.name)" }

    /// Puts the list in the place of the one that stands; a full disk leaves that as it is.
    func write(_ bytes: [UInt8]) throws(FileError) {
        var edits = FileEdits()
        edits.write(bytes, to: GoneList.name)
        try edits.apply(to: folder)
    }

    /// The file with these addresses as well.
    ///
    /// Rows are added below rows. What is no list of rows (`[]`, or rows between brackets) becomes one: a row below it
    /// would make no YAML.
    ///
    /// - Parameters:
    ///   - standing: the file as it is; nil where there is none.
    ///   - known: the addresses that it lists.
    static func bytes(adding addresses: [String], to standing: [UInt8]?, listing known: [String]) -> [UInt8] {
        guard let standing else { return Array(heading.utf8) + rows(addresses, indent: "") }
        if let indent = YAMLRows(standing).indent {
            let end: [UInt8] = standing.last == UInt8(ascii: "\n") ? [] : [UInt8(ascii: "\n")]
            return standing + end + rows(addresses, indent: indent)
        }
        return YAMLRows(standing).comments + rows(known + addresses, indent: "")
    }

    private static func rows(_ addresses: [String], indent: Substring) -> [UInt8] {
        Array(addresses.map { "\(indent)- address: \($0)\n" }.joined().utf8)
    }

    func closing(_ addresses: [String]) -> Wording {
        let count = addresses.count
        return Wording(
            nb: """
                \(count) \(count == 1 ? "adresse" : "adresser") er ført opp i \(path). \
                Legg filen inn sammen med resten av innholdet.
                """,
            en: """
                \(count) \(count == 1 ? "address was" : "addresses were") entered in \(path). \
                Commit the file with the rest of the content.
                """)
    }

    private static let heading = """
        # Adresser som nettstedet har hatt, og som ingen side har overtatt. `oversikt build --allow-gone` fører dem opp.
        # Hver får en side som sier at den er borte. Ta ikke bort linjer: lenker til adressene finnes fortsatt.

        """
}
