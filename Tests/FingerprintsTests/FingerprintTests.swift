import Fingerprints
import Parallelism
import Testing

@Suite struct FingerprintTests {
    // The first four are the standard's own examples (FIPS 180-2, appendix B, and the empty message of NIST's test
    // vectors); the others stand at the edges of a block of 64 bytes and were computed with coreutils.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            String(repeating: "a", count: 1_000_000),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        ),
        (String(repeating: "a", count: 55), "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
        (String(repeating: "a", count: 56), "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
        (String(repeating: "a", count: 64), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
        (String(repeating: "a", count: 1000), "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"),
    ])
    func hashesAsTheStandardDoes(text: String, digits: String) {
        #expect(Fingerprint(of: Array(text.utf8)).description == digits)
        // The same in pieces.
        let growing = GrowingFingerprint()
        for piece in [text.prefix(3), text.dropFirst(3).prefix(64), text.dropFirst(67)] {
            Array(piece.utf8).withUnsafeBytes { growing.append($0) }
        }
        #expect(growing.finish().description == digits)
    }

    @Test func givesTheSameFromSeveralThreadsAsFromOne() {
        let texts = (0..<2_000).map { number in [UInt8](repeating: UInt8(number % 251), count: number) }
        let expected = texts.map { Fingerprint(of: $0) }
        #expect(parallelMap(texts, jobs: 8) { Fingerprint(of: $0) } == expected)
    }

    @Test func readsWhatItWrites() {
        let fingerprint = Fingerprint(of: Array("Blåbær".utf8))
        #expect(Fingerprint(parsing: fingerprint.description.utf8) == fingerprint)
        #expect(fingerprint.description.hasPrefix(fingerprint.short))
        #expect(fingerprint.short.count == 16)
    }

    @Test(arguments: [
        "", "ba7816bf", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a",
        "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD",
        "ga7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad0",
    ])
    func readsNothingElse(text: String) {
        #expect(Fingerprint(parsing: text.utf8) == nil)
    }

    @Test func tellsTheOrderOfSeveral() {
        let (one, two) = (Fingerprint(of: [1]), Fingerprint(of: [2]))
        #expect(Fingerprint(combining: [one, two]) != Fingerprint(combining: [two, one]))
        #expect(Fingerprint(combining: []) == Fingerprint(of: []))
    }
}
