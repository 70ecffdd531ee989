package import Files
package import SiteConventions

/// What search engines may read: everything. The file says where the sitemap is.
package struct RobotsFile {
    let links: LinkResolver

    package init(links: LinkResolver) { self.links = links }

    package var file: File {
        File(
            path: "robots.txt", bytes: Array("User-agent: *\nDisallow:\n\nSitemap: \(links.base)sitemap.xml\n".utf8))
    }
}
