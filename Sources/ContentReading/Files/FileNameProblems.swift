internal import Diagnostics

/// Files whose names are those of nothing.
extension Diagnostic {
    /// A file that no part of the content is made from.
    static func unknownFile(_ path: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "unknown-file", at: location,
            Wording(
                nb: "\(quoted(path)) er ingen av filene som innholdet består av",
                en: "\(quoted(path)) is none of the files that the content is made of"),
            help: originalName(ofCopy: lastPart(of: path)).map(copyHelp)
                ?? ContentPath.properPath(for: path).map(properName) ?? expectation(for: path))
    }

    private static func copyHelp(_ original: String) -> Wording {
        Wording(
            nb: "det ser ut som en kopi av '\(original)': slett den, eller flytt den ut av mappen",
            en: "it looks like a copy of '\(original)': delete it, or move it out of the folder")
    }

    private static func properName(_ path: String) -> Wording {
        Wording(nb: "gi filen navnet '\(path)'", en: "call the file '\(path)'")
    }

    /// "source.yml, regions.yml, …"
    private static var registryFiles: String {
        [
            ContentPath.sourceFile, ContentPath.regionsFile, ContentPath.trustsFile, ContentPath.categoriesFile,
            ContentPath.calendarFile, ContentPath.namesFile, ContentPath.applicationsFile, ContentPath.portalsFile,
            ContentPath.groupsFile, ContentPath.networksFile, ContentPath.fieldsFile, ContentPath.rolesFile,
            ContentPath.layWordsFile, ContentPath.milestonesFile, ContentPath.classificationFile,
        ].map { $0.replacing("registry/", with: "") }.joined(separator: ", ")
    }

    private static func expectation(for path: String) -> Wording {
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        switch folder {
        case "services", "articles":
            return Wording(
                nb: "i '\(folder)' ligger norske tekster ('navn.md'), engelske tekster ('navn.en.md') og bilder "
                    + "('.png', '.jpg', '.svg', '.webp', '.gif'), alle med små bokstaver i endelsen",
                en: "'\(folder)' holds Norwegian texts ('name.md'), English texts ('name.en.md') and pictures "
                    + "('.png', '.jpg', '.svg', '.webp', '.gif'), all with small letters after the dot")
        case "registry/services":
            return Wording(
                nb: "i '\(folder)' ligger rader i filer som slutter på '.yml'",
                en: "'\(folder)' holds rows in files that end in '.yml'")
        case "registry/reports":
            return Wording(
                nb: "i '\(folder)' ligger en fil for hvert år: '2025.yml'",
                en: "'\(folder)' holds a file for each year: '2025.yml'")
        case "registry":
            return Wording(
                nb: "i 'registry' ligger \(registryFiles) og mappene services og reports",
                en: "'registry' holds \(registryFiles) and the folders services and reports")
        default:
            return Wording(
                nb: "innholdet er site.yml, gone.yml og mappene registry, services og articles",
                en: "the content is site.yml, gone.yml and the folders registry, services and articles")
        }
    }

    static func badFileName(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "file-name", at: location,
            Wording(
                nb: "filnavnet \(quoted(name)) kan ikke bli en adresse",
                en: "the file name \(quoted(name)) cannot become an address"),
            help: originalName(ofCopy: name).map(copyHelp)
                ?? Wording(
                    nb: "bruk små bokstaver a–z, tall og enkle bindestreker: 'barn-og-unge.md', på engelsk "
                        + "'barn-og-unge.en.md'; nynorsk tekst merkes med 'lang: nn' i filen, ikke i navnet",
                    en: "use small letters a–z, digits and single hyphens: 'barn-og-unge.md', in English "
                        + "'barn-og-unge.en.md'; nynorsk is marked by 'lang: nn' in the file, not in its name"))
    }
}

/// `amming.md` for what file managers call a copy of it: `amming - Kopi.md`, `amming (1).md`, `Copy of amming.en.md`.
func originalName(ofCopy name: String) -> String? {
    guard let dot = name.firstIndex(of: ".") else { return nil }
    var stem = name[..<dot]
    for opening in ["Kopi av ", "Copy of "] where stem.hasPrefix(opening) {
        return "\(stem.dropFirst(opening.count))\(name[dot...])"
    }
    if stem.hasSuffix(")"), let bracket = stem.lastIndex(of: "("),
        stem[bracket...].dropFirst().dropLast().allSatisfy(\.isNumber)
    {
        stem = stem[..<bracket]
        if stem.hasSuffix(" ") { stem = stem.dropLast() }
    }
    for ending in [" - Kopi", " – Kopi", " kopi", " Kopi", "-kopi", " - Copy", " copy", " Copy"]
    where stem.hasSuffix(ending) {
        stem = stem.dropLast(ending.count)
        break
    }
    return stem == name[..<dot] || stem.isEmpty ? nil : "\(stem)\(name[dot...])"
}
