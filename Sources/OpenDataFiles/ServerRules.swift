package import Files
package import SiteConventions

/// What a server in front of the site should do, for the three kinds that most sites stand on: hosts of static files
/// (`_redirects` and `_headers`, as Netlify, Cloudflare Pages and GitLab Pages read them), nginx and Apache.
///
/// The site works without: old addresses have pages that lead on. With these rules the servers say so themselves, tell
/// browsers what a page may not do, and let them keep what never changes.
package struct ServerRules {
    let links: LinkResolver
    let moved: [Move]

    /// An old address and the new one, as paths on the host.
    struct Move {
        var from: String
        var to: String
    }

    /// - Parameter moved: old addresses and where they lead.
    package init(moved: [(from: SitePath, to: SitePath)], links: LinkResolver) {
        self.links = links
        self.moved = moved.map { Move(from: links.root + $0.from.text, to: links.root + $0.to.text) }
    }

    package var files: [File] {
        [
            file("_redirects", redirects), file("_headers", headers), file("server/nginx-http.conf", nginxMaps),
            file("server/nginx-server.conf", nginxServer), file("server/apache.conf", apache),
        ]
    }

    private func file(_ path: String, _ lines: [String]) -> File {
        File(path: path, bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
    }

    /// A name with the hash of its content in it means the same for ever; a year is the most that caches heed.
    private static let forEver = "public, max-age=31536000, immutable"

    // MARK: Hosts of static files

    /// What lies below an old address, the data of a service, has moved with it.
    private var redirects: [String] {
        ["# Old addresses. Where a host serves a file before it looks here, the page there leads on."]
            + moved.flatMap { ["\($0.from) \($0.to) 301", "\($0.from)* \($0.to):splat 301"] }
    }

    /// No header stands in two sections that match one path: some hosts join such values, others take the last.
    private var headers: [String] {
        ["\(links.root)*"] + SecurityPolicy.headers.map { "  \($0.name): \($0.value)" }
            + ["\(links.root)assets/*", "  Cache-Control: \(ServerRules.forEver)"]
            + ["\(links.root)data/*", "  Access-Control-Allow-Origin: *"]
            + ["\(links.root)tjenester/*/index.json", "  Access-Control-Allow-Origin: *"]
    }

    // MARK: nginx

    private var nginxMaps: [String] {
        [
            "# Include within http { }; nginx-server.conf uses these maps.", "map $uri $oversikt_moved {",
            "    default \"\";",
        ]
            + moved.map { "    \(quoted($0.from)) \(quoted($0.to));" }
            + ["}", "map $uri $oversikt_cache {", "    default \"\";"]
            + ["    \"~^\(pattern(links.root))assets/\" \(quoted(ServerRules.forEver));", "}"]
            + ["map $uri $oversikt_origin {", "    default \"\";"]
            + ["    \"~^\(pattern(links.root))data/\" \"*\";"]
            + ["    \"~^\(pattern(links.root))tjenester/[^/]+/index\\.json$\" \"*\";", "}"]
    }

    /// nginx sends no header whose value is empty.
    private var nginxServer: [String] {
        [
            "# Include within server { }, with nginx-http.conf within http { }.",
            "if ($oversikt_moved) { return 301 $oversikt_moved; }", "error_page 404 \(links.root)404.html;",
            "add_header Cache-Control $oversikt_cache;", "add_header Access-Control-Allow-Origin $oversikt_origin;",
        ] + SecurityPolicy.headers.map { "add_header \($0.name) \(quoted($0.value)) always;" }
    }

    // MARK: Apache

    private var apache: [String] {
        ["# Include within <VirtualHost>, or copy as .htaccess into the site's folder."]
            + ["ErrorDocument 404 \(links.root)404.html", "<IfModule mod_alias.c>"]
            // Redirect takes what lies below an address along.
            + moved.map { "    Redirect 301 \(quoted($0.from)) \(quoted($0.to))" }
            + ["</IfModule>", "<IfModule mod_headers.c>"]
            + SecurityPolicy.headers.map { "    Header always set \($0.name) \(quoted($0.value))" }
            + ["    <If \"%{REQUEST_URI} =~ m#^\(pattern(links.root))assets/#\">"]
            + ["        Header set Cache-Control \(quoted(ServerRules.forEver))", "    </If>"]
            + ["    <If \"%{REQUEST_URI} =~ m#^\(pattern(links.root))(data/|tjenester/[^/]+/index\\.json$)#\">"]
            + ["        Header set Access-Control-Allow-Origin \"*\"", "    </If>", "</IfModule>"]
    }

    /// Nothing here holds a quotation mark, a backslash or a `$`: paths of the site have been checked for them.
    private func quoted(_ text: String) -> String { "\"\(text)\"" }

    /// The root as a regular expression: of what an address may hold, a few signs mean something there.
    private func pattern(_ text: String) -> String {
        text.reduce(into: "") { $0 += ".+*?()[]$|".contains($1) ? "\\\($1)" : String($1) }
    }
}
