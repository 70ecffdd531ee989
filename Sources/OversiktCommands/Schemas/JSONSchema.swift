internal import ContentReading
internal import Diagnostics
internal import Files
internal import JSON
internal import ServiceCatalogue
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
    static var outputs: [SiteOutput] { all.map { schema in .file(schema.path) { Array(schema.text.utf8) } } }

    private init(recordIn shape: RecordShape, named name: String) {
        self.name = name
        title = shape.title
        content = { .schema(of: shape) }
    }

    private init(listOf shape: RecordShape, named name: String) {
        self.name = name
        title = shape.title
        content = { ["type": "array", "items": .schema(of: shape)] }
    }

    var path: String { "schemas/\(name).schema.json" }

    var text: String {
        let head: JSON = [
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": .string(title.nb),
            "$comment": .string(title.en),
        ]
        return head.merging(content()).text
    }
}

extension JSON {
    fileprivate static func schema(of shape: RecordShape) -> JSON {
        let required = shape.fields.filter { $0.presence == .required }.map { JSON.string($0.key) }
        let properties = shape.fields.map { field in
            let doc: JSON = ["description": .string(field.doc.nb), "$comment": .string(field.doc.en)]
            return Member(field.key, schema(of: field.kind).merging(doc))
        }
        return [
            "type": "object",
            "properties": .object(properties),
            "required": .array(required),
            "additionalProperties": false,
        ]
    }

    private static func schema(of kind: ValueKind) -> JSON {
        switch kind {
        case .text(let form): schema(of: form)
        case .list(let element, let minimum):
            ["type": "array", "items": schema(of: element), "minItems": .number(minimum)]
        case .record(let shape): schema(of: shape)
        case .either(let form, let shape): ["anyOf": [schema(of: form), schema(of: shape)]]
        case .recordsByID(let shape):
            [
                "type": "object", "propertyNames": ["pattern": .string(idPattern)],
                "additionalProperties": schema(of: shape),
            ]
        case .textsByID(let form):
            [
                "type": "object", "propertyNames": ["pattern": .string(idPattern)],
                "additionalProperties": schema(of: form),
            ]
        }
    }

    private static let idPattern = "^[a-z0-9]+(-[a-z0-9]+)*$"

    /// YAML reads `0047` as a number where a text is meant; reading takes it as written, and so must a schema.
    private static let lenientText: JSON = ["type": ["string", "number", "boolean"]]

    private static func schema(of form: TextForm) -> JSON {
        switch form {
        case .line(let longest): lenientText.merging(["minLength": 1, "maxLength": .number(longest)])
        case .word: text(matching: "^[^\\s-]{3,60}$")
        case .id, .reference: ["type": "string", "pattern": .string(idPattern), "maxLength": 100]
        case .date: ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"]
        case .address(let mailto):
            text(matching: mailto ? "^([hH][tT]{2}[pP][sS]?://|[mM][aA][iI][lL][tT][oO]:)" : "^[hH][tT]{2}[pP][sS]?://")
        case .email: text(matching: "^[^@ ]+@[^@ ]+$")
        case .phone: ["type": ["string", "number"]]
        case .sitePath: text(matching: "^/(.*/)?$")
        case .dayOfYear: text(matching: "^[0-9]{2}-[0-9]{2}$")
        case .icd10: ["type": "string", "minLength": 1]
        case .wholeNumber(let range):
            ["type": "integer", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound)]
        case .flag: ["type": "boolean"]
        case .choice(let values): ["enum": .array(values.map(JSON.string))]
        case .assetPath: text(matching: "^[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$")
        // The names of CSS are too many to be listed; reading knows them.
        case .colour: text(matching: "^(#[0-9A-Fa-f]{3}|#[0-9A-Fa-f]{6}|[A-Za-z]+)$")
        case .fontFamily: text(matching: "^[A-Za-z\\u00C0-\\u024F0-9][A-Za-z\\u00C0-\\u024F0-9 -]*$")
        case .fontWeight: ["type": ["string", "integer"]]
        }
    }

    private static func text(matching pattern: String) -> JSON { ["type": "string", "pattern": .string(pattern)] }
}
