internal import ContentReading
internal import Diagnostics
internal import ServiceCatalogue

/// The manual's page on the content: every file and key, printed from the shapes that reading goes by.
struct ContentFormat {
    /// A kind of file, by its path below the content folder.
    private struct FileKind {
        var path: String
        var about: String
        var shape: RecordShape
    }

    private static let files = [
        FileKind(path: "site.yml", about: "What the site as a whole says.", shape: .site),
        FileKind(path: "gone.yml", about: "A list of addresses that were given up.", shape: .goneAddress),
        FileKind(
            path: "registry/source.yml", about: "The document that the decisions were taken from.", shape: .source),
        FileKind(
            path: "registry/regions.yml", about: "The regional health authorities, in the guideline's order.",
            shape: .region),
        FileKind(
            path: "registry/trusts.yml", about: "Health trusts and private institutions with an agreement.",
            shape: .trust),
        FileKind(path: "registry/categories.yml", about: "The kinds of service.", shape: .category),
        FileKind(
            path: "registry/calendar.yml",
            about: "The year's deadlines, each with the years it holds for. May be left out.", shape: .deadline),
        FileKind(
            path: "registry/english-names.yml",
            about: "The guide to English names (Vedlegg 4), row by row. May be left out.", shape: .namingRule),
        FileKind(
            path: "registry/applications.yml",
            about: "What applications should contain (Vedlegg 6), point by point. May be left out.", shape: .application
        ),
        FileKind(
            path: "registry/reports/<year>.yml",
            about: "The annual reports on a year. Of a year without such a file no report is called missing.",
            shape: .report),
        FileKind(
            path: "registry/roles.yml", about: "Who does what in the system, for articles. May be left out.",
            shape: .role),
        FileKind(
            path: "registry/milestones.yml", about: "How the system came about, for articles. May be left out.",
            shape: .milestone),
        FileKind(
            path: "registry/report-portals.yml", about: "Where reports are published. May be left out.",
            shape: .reportPortal),
        FileKind(
            path: "registry/reference-groups.yml", about: "The reference groups of services. May be left out.",
            shape: .referenceGroup),
        FileKind(
            path: "registry/networks.yml",
            about: "European reference networks, and which services belong to them. May be left out.",
            shape: .referenceNetwork),
        FileKind(
            path: "registry/fields.yml",
            about: "Medical fields: the editors' help to find a service, no part of any decision. May be left out.",
            shape: .medicalField),
        FileKind(
            path: "registry/lay-words.yml",
            about: """
                Words that readers search by and neither a service nor a title of ICD-10 has, with the codes that they
                belong to: the editors' help to find an answer. May be left out.
                """,
            shape: .layWord),
        FileKind(
            path: "registry/services/*.yml", about: "The decisions: a list of services, in as many files as one likes.",
            shape: .serviceRow),
        FileKind(
            path: "services/<id>.md", about: "The front matter of a service's text; below it the text, in Markdown.",
            shape: .serviceText),
        FileKind(
            path: "services/<id>.en.md, articles/<id>.en.md",
            about: "The front matter, which may be left out, of a text in English.", shape: .englishText),
        FileKind(path: "articles/<id>.md", about: "The front matter of an article of the site's own.", shape: .article),
        FileKind(
            path: "themes/<name>/theme.yml",
            about: "What a theme says of itself. It lies in the folder of themes, beside that of the content.",
            shape: .theme),
        FileKind(
            path: "themes/<name>/labels.yml",
            about: """
                The texts of the interface that a theme replaces, each in one language or more. What stands in braces is
                filled in and must be in the text. May be left out.
                """,
            shape: .themeLabels),
    ]

    var markdown: String {
        var printed: Set<String> = []
        let sections = ContentFormat.files.map { file in
            "## `\(file.path)`\n\n\(file.about)\n\n" + tables(of: file.shape, &printed)
        }
        return ContentFormat.opening + sections.joined(separator: "\n") + "\n" + placeholders
    }

    private var placeholders: String {
        """
        ## Placeholders in articles

        What the catalogue knows is not typed into an article, but asked for between two braces. A placeholder that is one of
        a sentence's words becomes a few words; the others stand alone in a paragraph. They speak the article's language.
        What follows the name may be left out; ids are those of `categories.yml` and `regions.yml`. To show one as it is
        written, put it between backticks.

        | placeholder | stands | can be followed by | becomes |
        |---|---|---|---|

        """ + PlaceholderShape.all.map(row).joined()
    }

    private func row(_ shape: PlaceholderShape) -> String {
        let arguments = shape.arguments.map(\.words).joined(separator: "; ")
        return
            "| `\(shape.example)` | \(shape.isBlock ? "alone" : "in a sentence") | \(arguments) | \(shape.doc.en) |\n"
    }

    private static let opening = """
        # Content format

        Every file and key of `content/`, printed by `oversikt schema --manual` from the shapes that reading goes by. A key that
        is not here is an error. `oversikt schema` prints the same as JSON Schemas for editors' tools.

        Besides these there is `registry/icd10.tsv`, the classification: a line for each chapter, block and code, with its kind, the
        range, the code above it and its titles, and in its head the edition. Pictures lie beside the texts that show them.
        Names that begin with a dot, and editors' backups, are passed over.


        """

    /// A table of the shape, and after it those of the records that stand inside it, each once.
    private func tables(of shape: RecordShape, _ printed: inout Set<String>) -> String {
        var text = "| key | must be there | holds | for | example |\n|---|---|---|---|---|\n"
        for field in shape.fields { text += row(field) }
        for inner in shape.fields.compactMap(\.kind.shape) where printed.insert(inner.id).inserted {
            text += "\n### \(inner.title.en)\n\n" + tables(of: inner, &printed)
        }
        return text
    }

    private func row(_ field: FieldShape) -> String {
        let example = field.example.isEmpty ? "" : "`\(field.example.replacing("|", with: "\\|"))`"
        return "| `\(field.key)` | \(field.presence.words) | \(field.kind.words) | \(field.doc.en) | \(example) |\n"
    }
}

extension FieldShape.Presence {
    fileprivate var words: String {
        switch self {
        case .required: "yes"
        case .optional: ""
        case .requiredOnEnglishSide: "if the site has an English side"
        case .requiredInText(let language): "in a text in `\(language.tag)`"
        }
    }
}

extension ValueKind {
    /// The record that stands there, by itself or in a list.
    fileprivate var shape: RecordShape? {
        switch self {
        case .text, .textsByID: nil
        case .list(let element, _): element.shape
        case .record(let shape), .recordsByID(let shape), .either(_, let shape): shape
        }
    }

    fileprivate var words: String {
        switch self {
        case .text(let form): form.words
        case .list(let element, let minimum):
            "list: \(element.words)" + (minimum > 0 ? ", at least \(minimum)" : "")
        case .record(let shape): shape.title.en
        case .either(let form, let shape): "\(form.words), or \(shape.title.en)"
        case .recordsByID(let shape): "by id: \(shape.title.en)"
        case .textsByID(let form): "by name: \(form.words)"
        }
    }
}

extension TextForm {
    fileprivate var words: String {
        switch self {
        case .line(let longest): "text of at most \(longest) characters"
        case .word: "one word of three letters or more"
        case .id: "id"
        case .reference(let referent): "\(referent.rawValue) id"
        case .date: "date"
        case .address(let mailto): mailto ? "web address or mailto" : "web address"
        case .email: "e-mail address"
        case .phone: "telephone number"
        case .sitePath: "address within the site"
        case .dayOfYear: "day of the year"
        case .icd10: "ICD-10 code or range"
        case .wholeNumber(let range): "number, \(range.lowerBound) to \(range.upperBound)"
        case .flag: "`true` or `false`"
        case .choice(let values): values.map { "`\($0)`" }.joined(separator: ", ")
        case .assetPath: "file in `assets/`"
        case .colour: "colour: `#rrggbb`, `#rgb` or a name of CSS"
        case .fontFamily: "name of a font"
        case .fontWeight: "weight from 1 to 1000, or the least and the greatest"
        }
    }
}

extension PlaceholderShape.ArgumentKind {
    fileprivate var words: String {
        switch self {
        case .category: "category id"
        case .region: "region id"
        case .subject: "subjects: " + Deadline.Subject.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        case .period:
            "one of " + ArticlePlaceholder.Period.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        }
    }
}
