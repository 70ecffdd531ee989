internal import ContentReading
internal import Diagnostics
internal import JSON
internal import ServiceCatalogue

/// The schema of a record, in which a record that stands more than once is defined once, under `$defs`: a text in three
/// languages stands four hundred times in that of `labels.yml`.
struct SchemaOfRecord {
    private let shape: RecordShape
    /// The names of the definitions, and what they define in the order in which it is first met twice.
    private var names: [RecordShape: String] = [:]
    private var definitions: [RecordShape] = []

    init(_ shape: RecordShape) {
        self.shape = shape
        var uses: [RecordShape: Int] = [:]
        count(shape.fields, &uses)
    }

    /// - Parameter wrap: what the record stands in: itself, or a list of such records.
    func whole(_ wrap: (JSON) -> JSON) -> JSON {
        let schema = wrap(written(shape))
        guard !definitions.isEmpty else { return schema }
        let members = definitions.map { JSON.Member(names[$0] ?? $0.id, written($0)) }
        return schema.merging(["$defs": .object(members)])
    }

    private mutating func count(_ fields: [FieldShape], _ uses: inout [RecordShape: Int]) {
        for record in fields.compactMap(\.kind.record) {
            uses[record, default: 0] += 1
            switch uses[record] {
            case 1: count(record.fields, &uses)
            case 2: define(record)
            default: break
            }
        }
    }

    /// Shapes of one id may differ, by the longest text they take, say.
    private mutating func define(_ record: RecordShape) {
        let number = definitions.count { $0.id == record.id } + 1
        names[record] = number == 1 ? record.id : "\(record.id)-\(number)"
        definitions.append(record)
    }

    private func reference(to record: RecordShape) -> JSON {
        names[record].map { ["$ref": .string("#/$defs/\($0)")] } ?? written(record)
    }

    private func written(_ record: RecordShape) -> JSON {
        let required = record.fields.filter { $0.presence == .required }.map { JSON.string($0.key) }
        let properties = record.fields.map { field in
            let doc: JSON = ["description": .string(field.doc.nb), "$comment": .string(field.doc.en)]
            return JSON.Member(field.key, written(field.kind).merging(doc))
        }
        return [
            "type": "object",
            "properties": .object(properties),
            "required": .array(required),
            "additionalProperties": false,
        ]
    }

    private func written(_ kind: ValueKind) -> JSON {
        switch kind {
        case .text(let form): .schema(of: form)
        case .list(let element, let minimum):
            ["type": "array", "items": written(element), "minItems": .number(minimum)]
        case .record(let shape): reference(to: shape)
        case .either(let form, let shape): ["anyOf": [.schema(of: form), reference(to: shape)]]
        case .recordsByID(let shape): .byID(reference(to: shape))
        case .textsByID(let form): .byID(.schema(of: form))
        }
    }
}

extension ValueKind {
    /// The record that stands there, or those that do.
    fileprivate var record: RecordShape? {
        switch self {
        case .record(let shape), .either(_, let shape), .recordsByID(let shape): shape
        case .list(let element, _): element.record
        case .text, .textsByID: nil
        }
    }
}

extension JSON {
    fileprivate static func byID(_ schema: JSON) -> JSON {
        ["type": "object", "propertyNames": ["pattern": .string(idPattern)], "additionalProperties": schema]
    }

    private static let idPattern = "^[a-z0-9]+(-[a-z0-9]+)*$"

    /// YAML reads `0047` as a number where a text is meant; reading takes it as written, and so must a schema.
    private static let lenientText: JSON = ["type": ["string", "number", "boolean"]]

    fileprivate static func schema(of form: TextForm) -> JSON {
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
