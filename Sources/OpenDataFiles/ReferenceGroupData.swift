internal import JSON
internal import ServiceCatalogue

/// A reference group as JSON, by the keys of the content's own file.
enum ReferenceGroupData {
    static func json(_ group: ReferenceGroup) -> [UInt8] {
        JSONWriter.value { json in
            json.object { json in
                json.member("id", group.id)
                json.member("services", group.services)
                json.member("mandate", group.mandate?.href)
                if let leader = group.leader {
                    json.key("leader")
                    json.object { member(leader, &$0) }
                }
                json.key("members")
                json.array { json in
                    for seat in group.members { json.object { member(seat, &$0) } }
                }
                json.member("source", group.source)
            }
        }
    }

    private static func member(_ member: ReferenceGroup.Member, _ json: inout JSONWriter) {
        json.member("role", member.role)
        json.member("region", member.region?.id)
        json.key("users")
        json.flag(member.isUser)
    }
}
