package import Files
package import SiteConventions

/// What search engines may read: everything. The file says where the sitemap is.
package struct RobotsFile {
    package static let path = "robots.txt"
    /// Named from the address under which the site stands.
    package static let sitemap = "sitemap.xml"

    let links: LinkResolver

    package init(links: LinkResolver) { self.links = links }

    package var file: File {
        let text = "User-agent: *\nDisallow:\n\nSitemap: \(links.base)\(RobotsFile.sitemap)\n"
        return File(path: RobotsFile.path, bytes: Array(text.utf8))
    }
}
