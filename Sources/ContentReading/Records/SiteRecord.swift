internal import Diagnostics
internal import ServiceCatalogue

extension SiteSettings {
    /// The settings; nil where one that a site cannot be without is missing or wrong.
    init?(_ values: RecordValues, articleGroups: [ArticleGroup]) {
        guard let title = values.localized("title"), let publisher = values.localized("publisher"),
            let description = values.localized("description"), let asOf = values.date("as_of"),
            let baseAddress = values.address("base_url").flatMap(folderAddress)
        else { return nil }
        let sides = values.texts("languages").compactMap(SiteSide.init(rawValue:))
        guard sides.contains(.norwegian) else { return nil }
        self.init(
            sides: SiteSide.allCases.filter(sides.contains),
            interface: values.text("interface").flatMap(Language.init(rawValue:)) ?? .nb, title: title,
            publisher: publisher, description: description, notice: values.localized("notice"),
            baseAddress: baseAddress, asOf: asOf,
            theme: values.text("theme") ?? "standard", contact: Contact(values.record("contact")),
            menu: values.list("menu").compactMap(MenuItem.init), articleGroups: articleGroups,
            searchExamples: SiteSettings.examples(values),
            editing: values.text("edit_url").flatMap(AddressTemplate.init),
            servicesPerPage: values.number("services_per_page") ?? SiteSettings.mostServicesPerPage)
        northernSami = values.record("description")?.text("se")
    }
}

extension SiteSettings {
    fileprivate static func examples(_ values: RecordValues) -> [SiteSide: [String]] {
        guard let examples = values.record("search_examples") else { return [:] }
        return [.norwegian: examples.texts("no"), .english: examples.texts("en")]
    }
}

extension SiteSettings.MenuItem {
    /// Nil where it lacks what it must have, which is reported.
    init?(_ element: ReadElement) {
        if let name = element.text {
            self.init(name)
            return
        }
        guard let record = element.record, let title = record.localized("title") else { return nil }
        if let address = record.address("address") {
            self = .link(title, address)
        } else {
            let items = record.list("items").compactMap(SiteSettings.MenuItem.init)
            if items.isEmpty { return nil }
            self = .group(title, items)
        }
    }
}

extension DecisionSource {
    /// The source; nil where it lacks what it must have.
    init?(_ values: RecordValues) {
        guard let document = values.localized("document"), let publisher = values.localized("publisher"),
            let description = values.localized("description"), let compared = values.date("compared")
        else { return nil }
        self.init(
            document: document, publisher: publisher, description: description, address: values.address("address"),
            compared: compared)
    }
}

extension SiteSettings.Contact {
    fileprivate init(_ values: RecordValues?) {
        self.init(
            email: values?.text("email"), phone: values?.text("phone"), feedback: values?.address("feedback"))
    }
}

/// The address with a slash at its end, so that paths can be put after it; nil for one that names a query or a place.
private func folderAddress(_ address: WebAddress) -> WebAddress? {
    guard address.canBeBase else { return nil }
    if address.written.hasSuffix("/") { return address }
    do throws(WebAddress.Problem) {
        return try WebAddress(parsing: address.written + "/")
    } catch {
        return nil  // cannot be: a slash after a right address leaves it right
    }
}

extension Diagnostic {
    static func menuEntryOfNoKind(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "menu-entry", at: location,
            Wording(
                nb: "menypunktet må ha enten 'items' eller 'address'",
                en: "the entry of the menu must have either 'items' or 'address'"),
            help: Wording(
                nb: "skriv 'items' for en gruppe, 'address' for en lenke til et annet nettsted",
                en: "write 'items' for a group, 'address' for a link to another site"))
    }

    static func norwegianMissing(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "norwegian-missing", at: location,
            Wording(nb: "'languages' mangler 'no'", en: "'languages' lacks 'no'"),
            help: Wording(nb: "skriv '[no]' eller '[no, en]'", en: "write '[no]' or '[no, en]'"))
    }

    static func badEditAddress(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "bad-address", at: location,
            Wording(
                nb: "\(quoted(text)) er ikke en nettadresse med '{path}' ett sted i seg",
                en: "\(quoted(text)) is no web address with '{path}' once in it"),
            help: Wording(
                nb:
                    "skriv adressen til en fil under content/ med '{path}' for stien: 'https://kode.example/edit/main/content/{path}'",
                en:
                    "write the address of a file in content/ with '{path}' for its path: 'https://code.example/edit/main/content/{path}'"
            ))
    }

    static func notABase(_ address: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, "bad-address", at: location,
            Wording(
                nb: "\(quoted(address)) har '?', '#', '//', '..' eller 'index.html' i stien",
                en: "\(quoted(address)) has '?', '#', '//', '..' or 'index.html' in its path"),
            help: Wording(
                nb: "skriv adressen til forsiden: 'https://oversikt.example/'",
                en: "write the address of the home page: 'https://oversikt.example/'"))
    }
}
