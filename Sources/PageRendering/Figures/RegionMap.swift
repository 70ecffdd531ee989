internal import Hypertext
internal import ServiceCatalogue
internal import SiteConventions

/// The four regions as shapes that lie to each other as they do in the country; each is a link. Schematic: it shows which
/// is north of which, not where a border runs.
struct RegionMap: Template {
    let edition: Edition

    var body: HTML {
        #"<div role="group" aria-label="\#(edition.figureLabels.mapTitle)">"#
        #"<svg class="map" viewBox="0 0 300 330" width="300" height="330">"#
        for place in RegionMap.places {
            if let region = edition.catalogue.regions.first(where: { $0.id == place.region }),
                let name = edition.figureLabels.mapNames[place.region]
            {
                link(to: region, named: name, at: place)
            }
        }
        "</svg></div>"
    }

    /// The link is called by the region's full name, of which the short one is a part, so that who speaks to the
    /// computer can say either.
    private func link(to region: Region, named name: String, at place: Place) -> HTML {
        let path = edition.addresses.region(region.id)
        let count = edition.indexes.byRegion[region.id]?.count ?? 0
        return #"""
            <a href="\#(edition.href(path))" aria-label="\#(edition.plain(region.name)), \#(edition.labels.serviceCount(count))">
            <path d="\#(place.shape)"/>
            <text class="name" x="\#(place.x)" y="\#(place.y)">\#(name)</text>
            <text x="\#(place.x)" y="\#(place.y + 20)">\#(count)</text>
            </a>
            """#
    }

    private struct Place {
        let region: String
        let shape: String
        /// The middle of the short name.
        let x: Int
        let y: Int
    }

    private static let places = [
        Place(region: "helse-nord", shape: "M150 108L176 54L222 16L292 4L298 52L246 66L212 108Z", x: 219, y: 50),
        Place(region: "helse-midt-norge", shape: "M52 184L84 142L132 114H216L202 184Z", x: 144, y: 148),
        Place(region: "helse-vest", shape: "M4 206L68 190H108V322L52 326L14 286Z", x: 60, y: 252),
        Place(region: "helse-sor-ost", shape: "M114 190H195L222 236L214 292L172 326L114 322Z", x: 166, y: 252),
    ]
}
