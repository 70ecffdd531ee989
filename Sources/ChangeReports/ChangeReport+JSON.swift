internal import Diagnostics
internal import JSON

extension ChangeReport {
    /// The report for a program, `version` 1.
    var json: JSON {
        .object([
            .init("version", 1),
            .init("services", services.json),
            .init("pages", files.json),
            .init("otherFiles", .number(files.others)),
            .init("findings", findings?.json ?? .null),
        ])
    }
}

extension ServiceChanges {
    fileprivate var json: JSON {
        [
            "added": .array(added.map(\.json)),
            "changed": .array(changed.map { $0.service.json.merging(["fields": .array($0.fields.map(\.json))]) }),
            "discontinued": .array(discontinued.map { $0.service.json.merging(["discontinued": .string($0.day)]) }),
            "moved": .array(moved.map { $0.service.json.merging(["formerID": .string($0.formerID)]) }),
            "removed": .array(removed.map(\.json)),
        ]
    }
}

extension NamedService {
    fileprivate var json: JSON { ["id": .string(id), "name": .string(name)] }
}

extension FieldChange {
    /// Whole values, however long.
    fileprivate var json: JSON {
        ["field": .string(field), "old": JSON(old), "new": JSON(new)]
    }
}

extension FileChanges {
    fileprivate var json: JSON {
        [
            "added": .array(added.map { .string($0) }), "changed": .array(changed.map { .string($0) }),
            "removed": .array(removed.map { .string($0) }),
        ]
    }
}

extension FindingChanges {
    fileprivate var json: JSON { ["new": .array(new.map(\.json)), "solved": .array(solved.map(\.json))] }
}

extension KnownFinding {
    fileprivate var json: JSON {
        [
            "severity": .string(severity.rawValue), "id": .string(id), "file": .string(file),
            "message": ["nb": .string(message.nb), "en": .string(message.en)],
        ]
    }
}
