internal import Files
internal import JSON
internal import ServiceCatalogue

/// The tables as JSON, version 1: two blanks a level, keys always present and in this order, null where there is nothing.
///
///     { "format": "oversikt-appendix", "version": 1, "language": "nb", "asOf": "2026-11-01", "title": …,
///       "tables": [ { "number": 1, "category": id, "title": …, "footnote": …, "columns": [ … ],
///         "groups": [ { "title": "Helse Vest", "regions": [ids], "services": [
///           { "id": …, "name": {"no": …, "en": … or null, "norwegianForm": "nb" or "nn"},
///             "sites": [ {"trust": id, "text": …, "website": … or null} ],
///             "codes": [ … ], "codeNote": …, "procedures": [ … ], "approved": "2011-07-07", "discontinued": null,
///             "description": {"language": "nb", "text": …}, "change": null or {"kind": …, "fields": [ … ]} } ] } ] } ],
///       "guides": [ { "number": 4, "title": …, "introduction": …, "sections": [
///         { "title": … or null, "columns": [ … ], "rows": [ [ … ] ], "source": … or null } ] } ],
///       "changes": null or {"since": …, "all": [ {"kind": …, "id": …, "name": …, "table": 1, "fields": [
///         {"field": …, "old": …, "new": …} ] } ] } }
///
/// A later version may add keys; one that takes any away or changes their meaning gets another number.
package enum JSONFormat {
    package static let name = "oversikt-appendix"
    package static let version = 1
}

/// Written value by value: of 10,000 services the tables as one value in memory are larger than the rest of a build.
struct JSONDocument: AppendixDocument {
    private let appendix: Appendix
    private let file: any GrowingFile
    private var json = JSONWriter(.indented)
    /// Whether the tables are behind us.
    private var isAtGuides = false

    init(_ appendix: Appendix, in file: any GrowingFile) {
        self.appendix = appendix
        self.file = file
        json.begin(.object)
        json.member("format", JSONFormat.name)
        json.member("version", JSONFormat.version)
        json.member("language", appendix.language.tag)
        json.member("asOf", appendix.asOf.description)
        json.member("region", orNull: appendix.region)
        json.member("title", appendix.title)
        json.key("tables")
        json.begin(.array)
    }

    mutating func begin(_ table: AppendixTable) {
        json.begin(.object)
        json.member("number", table.number)
        json.member("category", table.category)
        json.member("title", table.title)
        json.member("footnote", table.footnote)
        json.member("columns", table.columns.map(appendix.labels.column))
        json.key("groups")
        json.begin(.array)
    }

    mutating func begin(_ group: AppendixTable.Group, of table: AppendixTable) {
        json.begin(.object)
        json.member("title", group.title)
        json.member("regions", group.regions.map(\.id))
        json.key("services")
        json.begin(.array)
    }

    mutating func append(_ row: JSONRow) {
        json.append(row.json)
        guard json.bytes.count >= piece else { return }
        file.append(json.bytes)
        json.forgetWritten()
    }

    mutating func end(_ group: AppendixTable.Group, of table: AppendixTable) {
        json.end(.array)
        json.end(.object)
    }

    mutating func end(_ table: AppendixTable) {
        json.end(.array)
        json.end(.object)
    }

    mutating func append(_ guide: AppendixGuide) {
        beginGuides()
        write(guide, &json)
    }

    mutating func finish() {
        beginGuides()
        json.end(.array)
        json.key("changes")
        if let changes = appendix.changes { write(changes, &json) } else { json.null() }
        json.end(.object)
        file.append(json.bytes)
        file.append([UInt8(ascii: "\n")])
    }

    private mutating func beginGuides() {
        if isAtGuides { return }
        isAtGuides = true
        json.end(.array)
        json.key("guides")
        json.begin(.array)
    }

    private func write(_ guide: AppendixGuide, _ json: inout JSONWriter) {
        json.object { json in
            json.member("number", guide.number)
            json.member("title", guide.title)
            json.member("introduction", guide.introduction)
            json.list("sections", guide.sections) { section, json in
                json.object { json in
                    json.member("title", orNull: section.title)
                    json.member("columns", section.columns)
                    json.list("rows", section.rows) { cells, json in json.strings(cells.map(\.plainText)) }
                    json.member("source", orNull: section.source?.text.legal)
                }
            }
        }
    }

    private func write(_ changes: AppendixChanges, _ json: inout JSONWriter) {
        json.object { json in
            json.member("since", changes.since.description)
            json.list("all", changes.all, write)
        }
    }

    private func write(_ change: AppendixChange, _ json: inout JSONWriter) {
        json.object { json in
            json.member("kind", change.kind.rawValue)
            json.member("id", orNull: change.record[.id])
            json.member("name", orNull: change.record[.name])
            json.member("table", change.record.table)
            json.list("fields", change.fields) { field, json in
                json.object { json in
                    json.member("field", field.field.rawValue)
                    json.member("old", field.old)
                    json.member("new", field.new)
                }
            }
        }
    }
}

/// A service, as it stands in the list of its group.
struct JSONRow: WrittenRow {
    /// In the document, in `tables`, in a table, in `groups`, in a group, in `services`.
    private static let depth = 6

    private(set) var json = JSONWriter(.indented, valueAtDepth: depth)
    private var description = DescriptionText()

    init(_ table: AppendixTable, of appendix: Appendix) {}

    mutating func fill(with row: AppendixRow) {
        json.beginValueAnew()
        let service = row.service
        json.begin(.object)
        json.member("id", service.id)
        json.key("name")
        json.begin(.object)
        json.member("no", service.name.norwegian.text.legal)
        json.member("en", orNull: service.name[.en]?.legal)
        json.member("norwegianForm", service.name.norwegian.language.tag)
        json.end(.object)
        json.key("sites")
        json.begin(.array)
        for site in service.sites { write(site, of: row) }
        json.end(.array)
        json.member("codes", service.codes.map(\.description))
        json.member("codeNote", orNull: row.codeNote?.text)
        json.member("procedures", service.procedures.map(\.legal))
        json.member("approved", orNull: service.approved?.description)
        json.member("discontinued", orNull: service.discontinued?.description)
        json.key("description")
        json.begin(.object)
        json.member("language", row.body.language.tag)
        json.key("text")
        json.string(description.text(of: row))
        json.end(.object)
        json.key("change")
        if let change = row.change { writeMark(of: change) } else { json.null() }
        json.end(.object)
    }

    private mutating func write(_ site: ServiceLocation, of row: AppendixRow) {
        json.begin(.object)
        json.member("trust", site.trust.id)
        json.member("text", row.text(of: site))
        json.member("website", orNull: site.website?.written)
        json.end(.object)
    }

    private mutating func writeMark(of change: AppendixChange) {
        json.begin(.object)
        json.member("kind", change.kind.rawValue)
        json.member("fields", change.fields.map(\.field.rawValue))
        json.end(.object)
    }
}

/// Descriptions as plain text, each in the place of the one before.
private struct DescriptionText {
    private var cell = Cell()
    private var bytes: [UInt8] = []

    mutating func text(of row: AppendixRow) -> [UInt8] {
        cell.removeAll()
        row.appendDescription(to: &cell)
        bytes.removeAll(keepingCapacity: true)
        cell.appendPlainText(to: &bytes)
        return bytes
    }
}

extension JSONWriter {
    /// A member that is always there.
    fileprivate mutating func member(_ name: StaticString, orNull text: String?) {
        key(name)
        if let text { string(text) } else { null() }
    }

    fileprivate mutating func member(_ name: StaticString, _ number: Int) {
        key(name)
        self.number(number)
    }

    fileprivate mutating func list<Element>(
        _ name: StaticString, _ elements: [Element], _ write: (Element, inout JSONWriter) -> Void
    ) {
        key(name)
        array { json in for element in elements { write(element, &json) } }
    }
}
