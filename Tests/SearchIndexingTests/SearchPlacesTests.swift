import ServiceCatalogue
import Testing

@testable import SearchIndexing

@Suite struct SearchPlacesTests {
    @Test(arguments: [
        (SearchPlace.Kind.region, "Helse Vest RHF", ["hels vest rhf", "hels vest"]),
        (.trust, "Helse Bergen HF", ["hels bergen hf", "hels bergen", "bergen"]),
        (.trust, "St. Olavs hospital HF", ["st olav hospital hf", "st olav hospital", "st olav"]),
        (.hospital, "Haukeland universitetssykehus", ["haukeland universitetssykehus", "haukeland"]),
        (.hospital, "Spesialsykehuset for Epilepsi (SSE)", ["spesialsykehus epilepsi", "sse"]),
        (.hospital, "Sykehuset", ["sykehus"]),
    ])
    func findsANameByTheWaysInWhichPeopleWriteIt(kind: SearchPlace.Kind, name: String, keys: [String]) {
        let place = SearchPlace(kind: kind, name: LocalizedText(nb: name), address: "/", count: 0, services: [])
        #expect(place.keys == keys)
    }
}
