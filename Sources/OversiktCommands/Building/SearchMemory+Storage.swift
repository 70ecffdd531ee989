internal import FileTrees
internal import ServiceCatalogue
internal import SiteRendering

extension BuildMemory {
    /// What earlier builds knew of the words of these services.
    func terms(of sides: [SiteSide], for output: String) -> [SiteSide: SearchMemory] {
        let frame = [content, site].compactMap(\.self)
        var hashes: [String: UInt64] = [:]
        for text in texts {
            let hash = ContentHash(combining: frame + [text.fields, text.norwegian, text.english])
            hashes[text.id] = hash.value
        }
        return Dictionary(
            uniqueKeysWithValues: sides.map { side in
                (side, SearchMemory(hashes: hashes) { SearchMemory.bytes(of: side, for: output) })
            })
    }
}

extension SearchMemory {
    /// With their seal, which begins no list; none where nothing was kept, or not to its end.
    fileprivate static func bytes(of side: SiteSide, for output: String) -> [UInt8] {
        // What cannot be read is made again.
        guard let bytes = try? PublishedSite.note(note(of: side), of: output), bytes.count >= sealLength else {
            return []
        }
        let body = bytes.dropLast(sealLength)
        return bytes.suffix(sealLength).elementsEqual(seal(of: body)) ? bytes : []
    }

    func keep(for side: SiteSide, of output: String) throws {
        guard var bytes = encoded else { return }
        bytes += SearchMemory.seal(of: bytes[...])
        try PublishedSite.keep(bytes, as: SearchMemory.note(of: side), of: output)
    }

    private static func note(of side: SiteSide) -> PublishedSite.Note {
        switch side {
        case .norwegian: .norwegianTerms
        case .english: .englishTerms
        }
    }

    private static let sealLength = 16

    private static func seal(of bytes: ArraySlice<UInt8>) -> [UInt8] {
        Array("\(ContentHash(ofSlice: bytes))".utf8)
    }
}
