package import Diagnostics
internal import OpenDataFiles
internal import PageRendering
internal import Parallelism
internal import ServiceCatalogue
internal import SiteConventions

extension Site {
    /// What people write about addresses that is wrong: links within the site that lead nowhere or to an old address,
    /// in texts, articles and the theme's parts, and old addresses that several pages claim. Each at its place.
    ///
    /// Links between pages come from the plan and cannot be wrong; only what people write is checked, against a
    /// dictionary of addresses, in time that grows with the number of links.
    ///
    /// - Parameters:
    ///   - unread: ids of texts that have mistakes of their own, so that they may be missing or lack headings; links to
    ///     them are not judged, for one mistake should be told once.
    package func linkCheck(unread: Set<String> = []) -> DiagnosticList {
        let targets = LinkTargets(of: self)
        let texts = parallelMap(pages.editions, jobs: jobs) { edition in
            var check = LinkCheck(targets: targets, unread: unread)
            check.checkTexts(of: edition)
            return check.diagnostics
        }
        guard let edition = pages.editions.first else { return DiagnosticList() }
        var diagnostics = AddressCheck(catalogue: edition.catalogue, targets: targets).diagnostics
        for found in texts { diagnostics.append(contentsOf: found) }
        var check = LinkCheck(targets: targets, unread: unread)
        for link in theme.partLinks { check.check(link, in: edition) }
        diagnostics.append(contentsOf: check.diagnostics)
        diagnostics.append(contentsOf: PartIDCheck(theme.partIDs, catalogue: edition.catalogue).diagnostics)
        return diagnostics
    }
}

private struct LinkCheck {
    let targets: LinkTargets
    let unread: Set<String>
    var diagnostics = DiagnosticList()
    private var suggestions = Suggestions()
    private var drafts = DraftPages()
    /// Whether the text at hand is a draft itself: it may link to others.
    private var isInDraft = false

    init(targets: LinkTargets, unread: Set<String>) {
        self.targets = targets
        self.unread = unread
    }

    mutating func checkTexts(of edition: Edition) {
        drafts = DraftPages(in: edition)
        for service in edition.services {
            isInDraft = service.text.isDraft(on: edition.side)
            check(service.body(on: edition.side), at: edition.addresses.service(service.id), in: edition)
        }
        for article in edition.catalogue.articles {
            isInDraft = article.isDraft(on: edition.side)
            check(article.body(on: edition.side), at: edition.addresses.article(article.id), in: edition)
        }
    }

    /// A Norwegian text that the English side shows for want of another is checked on its own side.
    private mutating func check(_ text: TextBody, at path: SitePath, in edition: Edition) {
        guard edition.side.holds(text.language) else { return }
        for link in text.document.links {
            let location = SourceLocation(text.file, link.position)
            switch link.target {
            case .web: break
            case .anchor(let anchor): check(anchor, on: path.text, at: location)
            case .page(let written, let anchor):
                check(Link(path: withoutSlash(written), anchor: anchor, written: written, location: location))
            case .file(let file, let anchor):
                let path = edition.links.page(ofFile: file)?.text ?? file
                let written = relative(file, to: text.file)
                check(Link(path: path, anchor: anchor, written: written, isFile: true, location: location))
            }
        }
    }

    /// A theme's links are written as a browser reads them, with the path under which the site stands. A place on the same
    /// page is looked for on the home page: the part stands on every one.
    mutating func check(_ link: PartLink, in edition: Edition) {
        let root = edition.links.root
        let target = link.target.prefix { $0 != "#" }
        let anchor = target.count < link.target.count ? String(link.target.dropFirst(target.count + 1)) : nil
        if target.isEmpty, let anchor {
            check(anchor, on: edition.addresses.home.text, at: link.location)
            return
        }
        guard target.hasPrefix(root) else {
            diagnostics.append(.outsideSite(link, root: root))
            return
        }
        let path = target.dropFirst(root.count).prefix { $0 != "?" }
        check(Link(path: String(path), anchor: anchor, written: link.target, location: link.location))
    }

    private mutating func check(_ link: Link) {
        if unread.contains(link.path.split(separator: "/").last.map(String.init) ?? "") { return }
        guard let page = targets.page(at: link.path) else {
            if targets.isFile(link.path) { return }
            if drafts.withheld.contains(link.path) { return diagnostics.append(.linkToDraft(link, isShown: false)) }
            diagnostics.append(.deadLink(link, nearest: suggestions.nearest(to: link, in: targets)))
            return
        }
        if !isInDraft, drafts.shown.contains(link.path) { diagnostics.append(.linkToDraft(link, isShown: true)) }
        if let path = page.leadsOn { diagnostics.append(.linkToRenamed(link, now: path)) }
        if let anchor = link.anchor { check(anchor, on: link.path, at: link.location) }
    }

    private mutating func check(_ anchor: String, on path: String, at location: SourceLocation) {
        // An empty one means the top of the page.
        guard !anchor.isEmpty, let page = targets.page(at: path), page.isIndexed else { return }
        let anchors = targets.anchors(of: page)
        if anchors.contains(anchor) { return }
        diagnostics.error(
            "dead-anchor", at: location,
            Wording(
                nb: "siden /\(path) har ingen overskrift '#\(anchor)'",
                en: "the page /\(path) has no heading '#\(anchor)'"),
            help: .didYouMean(nearestName(to: anchor, among: anchors).map { "#\($0)" }))
    }
}

/// A link to a page, as written and as the site has it.
private struct Link {
    /// As `SitePath` writes it, without the slash in front.
    var path: String
    var anchor: String?
    var written: String
    /// Whether it names a text by its file.
    var isFile = false
    var location: SourceLocation
}

/// The pages of articles that are drafts: those that this run shows, and those that it leaves out.
private struct DraftPages {
    var shown: Set<String> = []
    var withheld: Set<String> = []

    init() {}

    init(in edition: Edition) {
        let articles = edition.catalogue.articles.lazy.filter { $0.norwegian.draft != nil }
        shown = Set(articles.map { edition.addresses.article($0.id).text })
        withheld = Set(edition.catalogue.withheldArticles.map { edition.addresses.article($0).text })
    }
}

/// Comparing one name with all addresses takes as long as the site is large: the first dead links of a run get a
/// suggestion, a thousand of the same kind do not.
private struct Suggestions {
    private var left = 20

    mutating func nearest(to link: Link, in targets: LinkTargets) -> String? {
        let small = link.path.lowercased()
        if targets.page(at: small) != nil { return small }
        if link.isFile, let other = textOfOtherKind(link, in: targets) { return other }
        guard left > 0 else { return nil }
        left -= 1
        return nearestAddress(to: link.path, among: targets.paths)
    }

    /// The page of the article, or of the service, that has this file name in the other folder of texts.
    private func textOfOtherKind(_ link: Link, in targets: LinkTargets) -> String? {
        guard let id = link.path.split(separator: "/").last.map(String.init) else { return nil }
        let addresses = Addresses(side: .norwegian)
        return [addresses.article(id).text, addresses.service(id).text].first { targets.page(at: $0) != nil }
    }
}

/// The path of a text as one writes it in the text at `file`, which lies in the same folder or the one beside it.
private func relative(_ path: String, to file: String) -> String {
    let folder = file.split(separator: "/").dropLast().last ?? ""
    return path.hasPrefix("\(folder)/") ? String(path.dropFirst(folder.count + 1)) : "../\(path)"
}

private func withoutSlash(_ path: String) -> String { String(path.drop { $0 == "/" }) }

extension Diagnostic {
    fileprivate static func deadLink(_ link: Link, nearest: String?) -> Diagnostic {
        let near = nearest.map { link.isFile ? fileName(ofPage: $0, besides: link.location.file) : "/\($0)" }
        return Diagnostic(
            .error, "dead-link", at: link.location,
            Wording(
                nb: "lenken '\(link.written)' leder ikke til noen side",
                en: "the link '\(link.written)' leads to no page"),
            help: .didYouMean(near)
                ?? Wording(
                    nb: "skriv adressen til en side på nettstedet, som /tjenester/<id>/",
                    en: "write the address of a page of the site, such as /tjenester/<id>/"))
    }

    /// - Parameter isShown: whether this run shows drafts, so that the link holds in it.
    fileprivate static func linkToDraft(_ link: Link, isShown: Bool) -> Diagnostic {
        Diagnostic(
            isShown ? .warning : .error, "link-to-draft", at: link.location,
            isShown
                ? Wording(
                    nb: "lenken '\(link.written)' går til et utkast; uten --drafts leder den ikke til noen side",
                    en: "the link '\(link.written)' goes to a draft; without --drafts it leads to no page")
                : Wording(
                    nb: "lenken '\(link.written)' går til et utkast, som ikke blir publisert",
                    en: "the link '\(link.written)' goes to a draft, which is not published"),
            help: Wording(
                nb: "ta bort 'draft' der når teksten er ferdig, eller ta bort lenken til da",
                en: "remove 'draft' there once the text is finished, or leave the link out until then"))
    }

    fileprivate static func linkToRenamed(_ link: Link, now path: SitePath) -> Diagnostic {
        let now = link.isFile ? fileName(ofPage: path.text, besides: link.location.file) : "/\(path.text)"
        return Diagnostic(
            .warning, "link-to-renamed", at: link.location,
            Wording(
                nb: "lenken '\(link.written)' går til en gammel adresse",
                en: "the link '\(link.written)' goes to an old address"
            ),
            help: Wording(nb: "skriv '\(now)'", en: "write '\(now)'"))
    }

    fileprivate static func outsideSite(_ link: PartLink, root: String) -> Diagnostic {
        Diagnostic(
            .error, "dead-link", at: link.location,
            Wording(
                nb: "lenken '\(link.target)' leder ikke til noen side",
                en: "the link '\(link.target)' leads to no page"),
            help: Wording(
                nb: "skriv en adresse som begynner med '\(root)': delen står på sider i alle mapper",
                en: "write an address that begins with '\(root)': the part stands on pages in every folder"))
    }

    /// How a text names the text of a page: beside the services' texts `tjenester/amming/` is `amming.md`.
    private static func fileName(ofPage path: String, besides file: String) -> String {
        let parts = path.split(separator: "/")
        guard let id = parts.last else { return path }
        let isArticle = parts.dropLast().last.map { $0 == "artikler" || $0 == "articles" } ?? false
        return relative("\(isArticle ? "articles" : "services")/\(id).md", to: file)
    }
}
