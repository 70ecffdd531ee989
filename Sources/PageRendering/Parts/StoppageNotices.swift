internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The service's notices of stoppage that hold on the day of the content.
struct StoppageNotices: Template {
    let service: Service
    let edition: Edition

    var body: HTML {
        for notice in service.text.notices where notice.holds(on: edition.catalogue.settings.asOf) {
            edition.html(Notice(message: StoppageText(notice: notice, edition: edition).body))
        }
    }
}

/// What a notice says, and how long it holds.
private struct StoppageText: Template {
    let notice: ServiceText.Stoppage
    let edition: Edition

    var body: HTML {
        let title = edition.words.stoppages.title
        "<strong>\(title):</strong> \(edition.text(notice.text)) (\(time))"
    }

    private var time: HTML {
        let from = edition.day(notice.from)
        guard let until = notice.until else { return edition.words.stoppages.from.html(from) }
        return edition.words.stoppages.period.html(from, edition.day(until))
    }
}

/// All notices that hold, with the services they are about; nothing where there is none.
struct StoppagesNow: Template {
    let edition: Edition

    var body: HTML {
        let day = edition.catalogue.settings.asOf
        let services = edition.services(edition.indexes.current).filter { service in
            service.text.notices.contains { $0.holds(on: day) }
        }
        if !services.isEmpty {
            "<h2>\(edition.words.stoppages.all)</h2>"
            "<ul>"
            for service in services {
                for notice in service.text.notices where notice.holds(on: day) {
                    "<li>\(ServiceNameLink(service: service, interface: edition.interface)): \(StoppageText(notice: notice, edition: edition))</li>"
                }
            }
            "</ul>"
        }
    }
}
