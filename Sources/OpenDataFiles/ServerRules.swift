package import Parallelism
package import SiteConventions

/// What a server in front of the site should do, for the three kinds that most sites stand on: hosts of static files
/// (`_redirects` and `_headers`, as Netlify, Cloudflare Pages and GitLab Pages read them), nginx and Apache.
///
/// The site works without: old addresses have pages that lead on. With these rules the servers say so themselves, tell
/// browsers what a page may not do, and let them keep what never changes.
package struct ServerRules {
    let links: LinkResolver
    let moved: [Move]
    /// The pictures beside texts, from the site's root; their names, too, have the hash of their content.
    let pictures: [SitePath]
    private let codeRules: Once<[CodeRules.Rule]>

    /// An old address and the new one, from the site's root.
    package struct Move: Sendable {
        package var from: SitePath
        package var to: SitePath

        package init(from: SitePath, to: SitePath) {
            self.from = from
            self.to = to
        }
    }

    /// - Parameters:
    ///   - moved: old addresses and where they lead, each once, for nginx refuses one that stands twice.
    ///   - codeFolders: of the pages of codes.
    ///   - pages: all of the site.
    package init(
        moved: [Move], pictures: [SitePath] = [], codeFolders: [SitePath] = [], pages: [SitePath] = [],
        links: LinkResolver
    ) {
        self.links = links
        self.moved = moved
        self.pictures = pictures
        codeRules = Once {
            codeFolders.flatMap { folder in
                let names = pages.lazy.filter { $0.text.hasPrefix(folder.text) }
                    .map { Substring($0.text.utf8.dropFirst(folder.text.utf8.count).dropLast()) }
                return CodeRules(folder: folder, pages: names).rules
            }
        }
    }

    /// - Parameter rules: made when the first of the files is asked for.
    package static func outputs(_ rules: Once<ServerRules>) -> [SiteOutput] {
        func output(_ path: String, _ lines: @escaping @Sendable (ServerRules) -> [String]) -> SiteOutput {
            .file(path) { Array((lines(rules.value).joined(separator: "\n") + "\n").utf8) }
        }
        return [
            output("_redirects") { $0.redirects }, output("_headers") { $0.headers },
            output("server/nginx-http.conf") { $0.nginxMaps }, output("server/nginx-server.conf") { $0.nginxServer },
            output("server/apache.conf") { $0.apache },
        ]
    }

    private var codes: [CodeRules.Rule] { codeRules.value }

    /// A name with the hash of its content in it means the same for ever; a year is the most that caches heed.
    private static let forEver = "public, max-age=31536000, immutable"

    // MARK: Hosts of static files

    /// Without a star: an old address may lie above a living page, and some hosts look here before they look for a file.
    ///
    /// And so without the rules of codes. The format knows whole segments and a star, and no digits: `/icd-10/q20-*` would lead
    /// away from `q20-3/` and from `q20-q28/`, which live, wherever rules go before files (Cloudflare Pages). Each address by
    /// itself would be 110 lines for a category, and hosts take 1,000 (GitLab Pages) or 2,000 in all. There the page for what
    /// is not there leads on.
    private var redirects: [String] {
        ["# Old addresses. Where a host serves a file before it looks here, the page there leads on."]
            + moved.map { "\(links.root)\($0.from.text) \(links.root)\($0.to.text) 301" }
    }

    /// No header stands in two sections that match one path: some hosts join such values, others take the last.
    private var headers: [String] {
        ["\(links.root)*"] + SecurityPolicy.headers.map { "  \($0.name): \($0.value)" }
            + ["\(links.root)assets/*", "  Cache-Control: \(ServerRules.forEver)"]
            + pictures.flatMap { ["\(links.root)\($0.text)", "  Cache-Control: \(ServerRules.forEver)"] }
            + ["\(links.root)data/*", "  Access-Control-Allow-Origin: *"]
            + ["\(links.root)tjenester/*/index.json", "  Access-Control-Allow-Origin: *"]
    }

    // MARK: nginx

    private var nginxMaps: [String] {
        ["# Include within http { }; nginx-server.conf uses these maps."]
            // nginx knows no other way to write the sign itself where it allows variables.
            + (root.contains("$") ? ["geo $oversikt_dollar { default \"$\"; }"] : [])
            + ["map $uri $oversikt_cache {", "    default \"\";"]
            + ["    \"~^\(pattern(root))assets/\" \(quoted(ServerRules.forEver));"]
            + pictures.map { "    \"~^\(pattern(root + $0.text))$\" \(quoted(ServerRules.forEver));" } + ["}"]
            + ["map $uri $oversikt_origin {", "    default \"\";"]
            + ["    \"~^\(pattern(root))data/\" \"*\";"]
            + ["    \"~^\(pattern(root))tjenester/[^/]+/index\\.json$\" \"*\";", "}"]
    }

    /// nginx sends no header whose value is empty. Old addresses are locations of their own, not a map: a map takes
    /// `/Om/` for `/om/`, and nginx refuses one whose longest address does not fit into `map_hash_bucket_size`.
    private var nginxServer: [String] {
        ["# Include within server { }, with nginx-http.conf within http { }."]
            + moved.map { move in
                "location = \(quoted(root + move.from.text)) { return 301 \(quoted(target(move.to.text))); }"
            }
            + codes.map { rule in
                "location ~ \(quoted(wholePattern(rule))) { return 302 \(quoted(target(rule.folder.text) + "$1/")); }"
            }
            + [
                "error_page 404 \(quoted(root.replacing("$", with: "${oversikt_dollar}") + "404.html"));",
                "add_header Cache-Control $oversikt_cache;", "add_header Access-Control-Allow-Origin $oversikt_origin;",
            ] + SecurityPolicy.headers.map { "add_header \($0.name) \(quoted($0.value)) always;" }
    }

    /// nginx takes what follows a `$` for the name of a variable.
    private func target(_ path: String) -> String {
        (links.root + path).replacing("$", with: "%24")
    }

    // MARK: Apache

    private var apache: [String] {
        ["# Include within <VirtualHost>, or copy as .htaccess into the site's folder."]
            // As browsers write it: Apache takes what has a blank in it for the words to show.
            + ["ErrorDocument 404 \(links.root)404.html", "<IfModule mod_alias.c>"]
            // Redirect would take along what lies below an address, and with it pages that live.
            + moved.map { move in
                "    RedirectMatch 301 \(quoted("^\(pattern(root + move.from.text))$")) \(quoted(root + move.to.text))"
            }
            + codes.map { rule in
                let target = substituted(root + rule.folder.text) + "$1/"
                return "    RedirectMatch 302 \(quoted(wholePattern(rule))) \(quoted(target))"
            }
            + ["</IfModule>", "<IfModule mod_headers.c>"]
            + SecurityPolicy.headers.map { "    Header always set \($0.name) \(quoted($0.value))" }
            + ["    <If \"%{REQUEST_URI} =~ m#^\(pattern(root))assets/#\">"]
            + ["        Header set Cache-Control \(quoted(ServerRules.forEver))", "    </If>"]
            + pictures.flatMap { picture in
                [
                    "    <If \"%{REQUEST_URI} =~ m#^\(pattern(root + picture.text))$#\">",
                    "        Header set Cache-Control \(quoted(ServerRules.forEver))", "    </If>",
                ]
            }
            + ["    <If \"%{REQUEST_URI} =~ m#^\(pattern(root))(data/|tjenester/[^/]+/index\\.json$)#\">"]
            + ["        Header set Access-Control-Allow-Origin \"*\"", "    </If>", "</IfModule>"]
    }

    /// The move is not for ever (302): a code gets a page of its own when a service names it.
    private func wholePattern(_ rule: CodeRules.Rule) -> String {
        "^\(pattern(root + rule.folder.text))\(rule.pattern)"
    }

    /// The folder that the site stands in, as servers compare it: without `%20` and the like.
    private var root: String { links.root.removingPercentEncoding }

    /// As nginx and Apache read an argument. What comes from the site's own paths has neither of the two signs; the folder
    /// that the site stands in may.
    private func quoted(_ text: String) -> String { "\"\(text.escaping("\""))\"" }

    /// Apache takes `$1` and `&` in what it puts in for parts of what was found.
    private func substituted(_ text: String) -> String { text.escaping("$&\\") }

    /// The text as a regular expression: of what an address may hold, a few signs mean something there.
    private func pattern(_ text: String) -> String { text.escaping(".+*?()[]{}$|^#\\") }
}

extension String {
    /// With a backslash before each of these signs, which are ASCII.
    fileprivate func escaping(_ signs: StaticString) -> String {
        signs.withUTF8Buffer { signs in
            guard utf8.contains(where: signs.contains) else { return self }
            let bytes = utf8.flatMap { signs.contains($0) ? [UInt8(ascii: "\\"), $0] : [$0] }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// `/a b/` of `/a%20b/`; a sign of percent that no two digits follow stands for itself.
    fileprivate var removingPercentEncoding: String {
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
            if byte == UInt8(ascii: "%"), digits.count == 2 {
                bytes.append(UInt8(digits[0] * 16 + digits[1]))
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
