@testable import FileTrees

/// A site in a test: path to text.
typealias Site = [String: String]

/// Publishes a site into `output` as a build would.
@discardableResult
func publish(
    _ site: Site, to output: String, adopting: Bool = false, faultPoint: FaultPoint? = nil
) throws(PublicationError) -> PublicationSummary {
    let publication = try Publication(output: output, adopting: adopting, faultPoint: faultPoint)
    for (path, text) in site.sorted(by: { $0.key < $1.key }) { try publication.add(path, Array(text.utf8)) }
    return try publication.commit()
}
