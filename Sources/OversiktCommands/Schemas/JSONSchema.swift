internal import ContentReading
internal import Diagnostics
internal import Files
internal import JSON
internal import SiteConventions

/// A JSON Schema (draft 2020-12) of what a file of the content may hold, made from the shapes that reading goes by, so
/// that editors' tools complete and check as they type.
///
/// A schema is a little more lenient than reading: it cannot know whether an id exists, or whether the site has an
/// English side.
struct JSONSchema {
    /// `service-rows`; the file is `schemas/service-rows.schema.json`.
    let name: String
    let title: Wording
    private let content: @Sendable () -> JSON

    /// Every schema: of a whole file of the registry, of `site.yml`, or of the front matter of a text.
    static let all = [
        JSONSchema(recordIn: .site, named: "site"),
        JSONSchema(listOf: .goneAddress, named: "gone"),
        JSONSchema(recordIn: .source, named: "source"),
        JSONSchema(listOf: .region, named: "regions"),
        JSONSchema(listOf: .trust, named: "trusts"),
        JSONSchema(listOf: .category, named: "categories"),
        JSONSchema(listOf: .deadline, named: "calendar"),
        JSONSchema(listOf: .namingRule, named: "english-names"),
        JSONSchema(listOf: .application, named: "applications"),
        JSONSchema(listOf: .role, named: "roles"),
        JSONSchema(listOf: .milestone, named: "milestones"),
        JSONSchema(listOf: .report, named: "reports"),
        JSONSchema(listOf: .reportPortal, named: "report-portals"),
        JSONSchema(listOf: .referenceGroup, named: "reference-groups"),
        JSONSchema(listOf: .referenceNetwork, named: "networks"),
        JSONSchema(listOf: .medicalField, named: "fields"),
        JSONSchema(listOf: .layWord, named: "lay-words"),
        JSONSchema(listOf: .serviceRow, named: "service-rows"),
        JSONSchema(recordIn: .serviceText, named: "service-text"),
        JSONSchema(recordIn: .englishText, named: "english-text"),
        JSONSchema(recordIn: .article, named: "article"),
        JSONSchema(recordIn: .theme, named: "theme"),
        JSONSchema(recordIn: .themeLabels, named: "labels"),
    ]

    /// Every schema as a file of the site.
    static var files: [File] { outputs.flatMap { $0.files() } }

    /// The same, each made when it is asked for.
    static var outputs: [SiteOutput] { all.map { schema in .file(schema.path) { schema.json.bytes } } }

    private init(recordIn shape: RecordShape, named name: String) {
        self.name = name
        title = shape.title
        content = { SchemaOfRecord(shape).whole { $0 } }
    }

    private init(listOf shape: RecordShape, named name: String) {
        self.name = name
        title = shape.title
        content = { SchemaOfRecord(shape).whole { ["type": "array", "items": $0] } }
    }

    var path: String { "schemas/\(name).schema.json" }

    var text: String { json.text }

    private var json: JSON {
        let head: JSON = [
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": .string(title.nb),
            "$comment": .string(title.en),
        ]
        return head.merging(content())
    }
}
