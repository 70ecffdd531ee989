internal import FileTrees
internal import SiteRendering

extension BuildMemory {
    /// Whether nothing was found in the bodies of a service's texts that anybody need look at again.
    struct Proof {
        var norwegian: Bool
        var english: Bool
    }

    /// The memory of a site together with which site that is: one that belongs to another than the one that stands is
    /// worth nothing.
    struct Kept {
        var memory: BuildMemory
        /// For each of its texts.
        var proofs: [Proof]
        /// Of the list of the files that were published.
        var list: ContentHash
        var stamp: PublicationStamp

        private static let title = "oversikt memory 5"

        var encoded: [UInt8] {
            var text = SealedText(Kept.title)
            text.append("\(list) \(memory.content) \(memory.site ?? ContentHash(value: 0)) \(stamp.text)")
            for (hashes, proof) in zip(memory.texts, proofs) {
                let proven = (proof.norwegian ? "n" : "-") + (proof.english ? "e" : "-")
                text.append("\(hashes.fields) \(hashes.norwegian) \(hashes.english) \(proven)\(hashes.id)")
            }
            return text.sealed
        }

        init(_ memory: BuildMemory, proofs: [Proof], list: SiteFile, stamp: PublicationStamp) {
            self.memory = memory
            self.proofs = proofs
            self.list = ContentHash(of: list.bytes)
            self.stamp = stamp
        }

        /// Nil where it was not written to its end, or by another version.
        init?(encoded: [UInt8]) {
            guard let lines = SealedText.lines(of: encoded, title: Kept.title), let first = lines.first,
                let (site, rest) = Kept.hashes(3, of: first), let stamp = PublicationStamp(text: rest)
            else { return nil }
            var texts: [Texts] = []
            proofs = []
            for line in lines.dropFirst() {
                guard let (hashes, rest) = Kept.hashes(3, of: line), rest.utf8.count >= 2 else { return nil }
                let marks = rest.prefix(2)
                proofs.append(Proof(norwegian: marks.first == "n", english: marks.last == "e"))
                texts.append(
                    Texts(id: String(rest.dropFirst(2)), fields: hashes[0], norwegian: hashes[1], english: hashes[2]))
            }
            memory = BuildMemory(content: site[1], site: site[2], texts: texts)
            list = site[0]
            self.stamp = stamp
        }

        /// The hashes that a line begins with, so many, and what follows them.
        private static func hashes(_ count: Int, of line: ArraySlice<UInt8>) -> ([ContentHash], rest: String)? {
            let fields = line.split(separator: UInt8(ascii: " "), maxSplits: count)
            let hashes = fields.prefix(count).compactMap { ContentHash(digits: $0) }
            guard fields.count == count + 1, hashes.count == count else { return nil }
            return (hashes, String(decoding: fields[count], as: UTF8.self))
        }

        /// Nil where none was kept for what stands in this folder.
        init?(for output: String) throws {
            guard let bytes = try PublishedSite.note(.memory, of: output) else { return nil }
            self.init(encoded: bytes)
        }

        func keep(for output: String) throws {
            try PublishedSite.keep(encoded, as: .memory, of: output)
        }
    }
}
