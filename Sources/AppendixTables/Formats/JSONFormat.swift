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
package struct JSONFormat {
    package static let name = "oversikt-appendix"
    package static let version = 1

    let appendix: Appendix

    init(_ appendix: Appendix) { self.appendix = appendix }

    var bytes: [UInt8] {
        let document: JSON = [
            "format": .string(JSONFormat.name), "version": .number(JSONFormat.version),
            "language": .string(appendix.language.tag), "asOf": .string(appendix.asOf.description),
            "region": JSON(appendix.region), "title": .string(appendix.title),
            "tables": .array(appendix.tables.map(json)), "guides": .array(appendix.guides.map(json)),
            "changes": appendix.changes.map(json) ?? .null,
        ]
        return document.bytes
    }

    private func json(_ table: AppendixTable) -> JSON {
        [
            "number": .number(table.number), "category": .string(table.category), "title": .string(table.title),
            "footnote": .string(table.footnote), "columns": strings(table.columns.map(appendix.labels.column)),
            "groups": .array(
                table.groups.map { group in
                    [
                        "title": .string(group.title), "regions": strings(group.regions.map(\.id)),
                        "services": .array(group.rows.map(json)),
                    ]
                }),
        ]
    }

    private func json(_ guide: AppendixGuide) -> JSON {
        [
            "number": .number(guide.number), "title": .string(guide.title), "introduction": .string(guide.introduction),
            "sections": .array(guide.sections.map(json)),
        ]
    }

    private func json(_ section: AppendixGuide.Section) -> JSON {
        [
            "title": JSON(section.title), "columns": strings(section.columns),
            "rows": .array(section.rows.map { cells in strings(cells.map(\.plainText)) }),
            "source": JSON(section.source?.text.legal),
        ]
    }

    private func json(_ row: AppendixRow) -> JSON {
        let service = row.service
        let record = row.record(inTable: 0)
        let name: JSON = [
            "no": JSON(record[.name]), "en": JSON(service.name[.en]?.legal),
            "norwegianForm": .string(service.name.norwegian.language.tag),
        ]
        return [
            "id": .string(service.id), "name": name,
            "sites": .array(service.sites.map { json($0, as: row.text(of: $0)) }),
            "codes": strings(service.codes.map(\.description)), "codeNote": JSON(row.codeNote?.text),
            "procedures": strings(service.procedures.map(\.legal)),
            "approved": JSON(service.approved?.description), "discontinued": JSON(service.discontinued?.description),
            "description": ["language": .string(row.body.language.tag), "text": JSON(record[.description])],
            "change": row.change.map(mark) ?? .null,
        ]
    }

    private func json(_ site: ServiceLocation, as text: String) -> JSON {
        ["trust": .string(site.trust.id), "text": .string(text), "website": JSON(site.website?.written)]
    }

    private func mark(_ change: AppendixChange) -> JSON {
        ["kind": .string(change.kind.rawValue), "fields": strings(change.fields.map(\.field.rawValue))]
    }

    private func json(_ changes: AppendixChanges) -> JSON {
        ["since": .string(changes.since.description), "all": .array(changes.all.map(json))]
    }

    private func json(_ change: AppendixChange) -> JSON {
        [
            "kind": .string(change.kind.rawValue), "id": JSON(change.record[.id]), "name": JSON(change.record[.name]),
            "table": .number(change.record.table),
            "fields": .array(
                change.fields.map { field in
                    ["field": .string(field.field.rawValue), "old": .string(field.old), "new": .string(field.new)]
                }),
        ]
    }

    private func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }
}
