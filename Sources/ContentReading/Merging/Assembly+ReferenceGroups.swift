internal import Diagnostics
internal import ServiceCatalogue

extension Assembly {
    mutating func referenceGroups() -> [ReferenceGroup] {
        var groups = Directory<ReferenceGroup>()
        for file in parts.files(of: .referenceGroups) {
            for values in file.records {
                for service in values.mentions("services") { checkService(service, in: file.file) }
                let members = values.list("members").compactMap { element in
                    element.record.flatMap { member($0, in: file.file) }
                }
                let leader = values.record("leader").flatMap { member($0, in: file.file) }
                // What lacks a seat that could not be read would be told of as too small.
                guard let id = values.text("id"), !values.isMisread else { continue }
                let location = SourceLocation(file.file, values.position("id"))
                groups.add(
                    ReferenceGroup(
                        id: id, services: values.texts("services"), mandate: values.address("mandate"), leader: leader,
                        members: members, source: values.localized("source"), location: location,
                        leaderLocation: SourceLocation(file.file, values.position("leader"))),
                    id: id, at: location, &diagnostics)
            }
        }
        return groups.values
    }

    private mutating func member(_ values: RecordValues, in file: String) -> ReferenceGroup.Member? {
        let region = region(values.mention("region"), in: file)
        guard let role = values.localized("role") else { return nil }
        return ReferenceGroup.Member(role: role, region: region, isUser: values.flag("users"))
    }
}
