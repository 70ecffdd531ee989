public import Diagnostics

/// Why a site could not be published. The published one is as it was, unless `interrupted` says otherwise.
public enum PublicationError: Error, Sendable, Hashable {
    case machine(FileError)
    /// The switch-over had begun: every file is whole, and the next command completes it.
    case interrupted(FileError)
    /// These are in the way of pages, and were not written by us (or not known to be): sorted paths, a folder with a
    /// slash at the end.
    case foreignFiles([String], output: String)
    /// A path that leads out of the output folder, or has an empty component or a control character.
    case unsafePath(String)
    /// Two files of the new site want one path, or one wants to be a folder where the other is a file.
    case clashingPaths(String, String)
    /// Somebody else removed or replaced this file while the site was built.
    case changedMeanwhile(String)
    /// Another build held the output folder for longer than the caller would wait.
    case anotherBuildIsRunning(output: String)
}

/// Tells a failure of the machine as a reason why nothing was published.
func machine<Result>(_ body: () throws(FileError) -> Result) throws(PublicationError) -> Result {
    do throws(FileError) { return try body() } catch { throw .machine(error) }
}

extension PublicationError: CustomStringConvertible {
    public var description: String { wording.en }

    public var wording: Wording {
        switch self {
        case .machine(let error): error.wording
        case .interrupted(let error):
            Wording(
                nb: "\(error.wording.nb). Nettstedet er halvveis byttet; neste kommando fullfører byttet",
                en: "\(error.wording.en). The site is half switched over; the next command completes it")
        case .foreignFiles(let paths, let output): Self.foreign(paths, output)
        case .unsafePath(let path):
            Wording(
                nb: "'\(path)' kan ikke være en adresse på nettstedet", en: "'\(path)' cannot be an address on the site"
            )
        case .clashingPaths(let one, let other):
            Wording(
                nb: "sidene '\(one)' og '\(other)' vil ha samme plass",
                en: "the pages '\(one)' and '\(other)' want the same place")
        case .changedMeanwhile(let path):
            Wording(
                nb: "'\(path)' ble endret mens nettstedet ble bygd; bygg på nytt",
                en: "'\(path)' was changed while the site was built; build again")
        case .anotherBuildIsRunning(let output):
            Wording(nb: "en annen bygging holder på med '\(output)'", en: "another build is at work on '\(output)'")
        }
    }

    private static func foreign(_ paths: [String], _ output: String) -> Wording {
        let names = paths.prefix(5).map { "'\($0)'" }.joined(separator: ", ") + (paths.count > 5 ? ", …" : "")
        return Wording(
            nb: "\(paths.count) filer i '\(output)' står i veien og er ikke skrevet av oversikt: \(names). "
                + "Flytt dem, tøm mappen, eller bruk --adopt hvis de kan overskrives",
            en: "files in '\(output)' that oversikt did not write are in the way (\(paths.count)): \(names). "
                + "Move them, empty the folder, or use --adopt if they may be overwritten")
    }
}

/// What publishing did.
public struct PublicationSummary: Sendable {
    /// How many files of the site were there already, byte for byte; they were not touched.
    public var unchanged = 0
    /// Paths, sorted.
    public var added: [String] = []
    public var changed: [String] = []
    public var removed: [String] = []
    /// What lies in the output folder and is not ours, sorted; a folder has a slash at the end and stands for all in
    /// it.
    public var foreign: [String] = []
    /// Of the whole site.
    public var bytes = 0
    /// Of the added and changed files.
    public var bytesWritten = 0
    /// From the first page that was put into place to the last that was put into place or removed.
    public var switchOver: Duration = .zero
    /// By which the next build knows the files that nothing was done to since.

    public var files: Int { unchanged + added.count + changed.count }
}
