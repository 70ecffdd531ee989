internal import Hypertext
internal import Pictures
internal import ServiceCatalogue
internal import SiteConventions

extension SitePath {
    /// Where a picture stands that the page at this address shows: in the page's folder, under a name of small letters that
    /// changes with the picture.
    func beside(_ picture: Picture) -> SitePath {
        let name = picture.path.split(separator: "/").last ?? ""
        let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
        let file = fingerprinted("\(addressWord(String(stem), ifEmpty: "x")).\(picture.kind.endings[0])", picture.bytes)
        let folder = text.lastIndex(of: "/").map { text[...$0] } ?? ""
        return SitePath(folder + file)
    }
}

/// A picture in a page. Width and height keep its place free until it has been fetched, so that nothing jumps.
struct PublishedPicture: Template {
    let picture: Picture
    let alternativeText: String
    let address: PageReference

    var body: HTML {
        let size = picture.size
        #"<img src="\#(address)" alt="\#(alternativeText)" width="\#(size.width)" height="\#(size.height)" loading="lazy">"#
    }
}
