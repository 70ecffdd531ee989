internal import JSON
internal import ServiceCatalogue

/// A deadline as JSON, by the keys of the content's own file.
struct DeadlineData {
    let deadline: Deadline

    var json: [UInt8] {
        JSONWriter.value { json in
            json.object { json in
                json.member("id", deadline.id)
                json.member("subject", deadline.subject.rawValue)
                json.member("name", deadline.name)
                json.member("who", deadline.who)
                json.member("day", deadline.day?.description)
                json.member("until", deadline.until?.description)
                json.member("time", deadline.time)
                json.key("from")
                json.number(deadline.from)
                if let to = deadline.to {
                    json.key("to")
                    json.number(to)
                }
                json.member("source", deadline.source)
            }
        }
    }
}
