/// SHA-256 (FIPS 180-4), for the list of published files: whoever mirrors the site can check it with any tool.
///
/// Our own, for the standard library has none, and a package for it would be larger than this program.
package struct SHA256: Sendable, Hashable {
    /// The eight words of the digest.
    private let words: [UInt32]

    package init(of bytes: [UInt8]) {
        var state = Self.start
        let tail = Self.tail(of: bytes)
        // One schedule for all blocks: 64 words, on the stack.
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
            Self.constants.withUnsafeBufferPointer { constants in
                bytes.withUnsafeBytes { state.add(blocksOf: $0, schedule, constants) }
                tail.withUnsafeBytes { state.add(blocksOf: $0, schedule, constants) }
            }
        }
        words = state.words
    }

    /// What follows the last whole block: the rest, a one bit, zeros, and the length in bits.
    private static func tail(of bytes: [UInt8]) -> [UInt8] {
        var tail = Array(bytes[(bytes.count / 64 * 64)...])
        tail.append(0x80)
        while tail.count % 64 != 56 { tail.append(0) }
        let bits = UInt64(bytes.count) * 8
        for shift in stride(from: 56, through: 0, by: -8) { tail.append(UInt8(truncatingIfNeeded: bits >> shift)) }
        return tail
    }

    private static let start = State(
        a: 0x6A09_E667, b: 0xBB67_AE85, c: 0x3C6E_F372, d: 0xA54F_F53A, e: 0x510E_527F, f: 0x9B05_688C,
        g: 0x1F83_D9AB, h: 0x5BE0_CD19)

    /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
    private static let constants: [UInt32] = [
        0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4, 0xAB1C_5ED5,
        0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE, 0x9BDC_06A7, 0xC19B_F174,
        0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F, 0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA,
        0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7, 0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967,
        0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC, 0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85,
        0xA2BF_E8A1, 0xA81A_664B, 0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070,
        0x19A4_C116, 0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
        0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7, 0xC671_78F2,
    ]
}

extension SHA256: CustomStringConvertible {
    /// 64 hexadecimal digits.
    package var description: String {
        words.map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 8 - digits.count) + digits
        }.joined()
    }
}

/// The eight working words, named as in the standard.
private struct State {
    var a, b, c, d, e, f, g, h: UInt32

    var words: [UInt32] { [a, b, c, d, e, f, g, h] }

    mutating func add(
        blocksOf bytes: UnsafeRawBufferPointer, _ schedule: UnsafeMutableBufferPointer<UInt32>,
        _ constants: UnsafeBufferPointer<UInt32>
    ) {
        for start in stride(from: 0, to: bytes.count / 64 * 64, by: 64) {
            State.fill(schedule, with: bytes, from: start)
            var next = self
            for round in stride(from: 0, to: 64, by: 8) { next.turnEightTimes(round, schedule, constants) }
            add(next)
        }
    }

    private static func fill(
        _ schedule: UnsafeMutableBufferPointer<UInt32>, with bytes: UnsafeRawBufferPointer, from start: Int
    ) {
        for word in 0..<16 {
            schedule[word] = UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: start + word * 4, as: UInt32.self))
        }
        for word in 16..<64 {
            let (early, late) = (schedule[word - 15], schedule[word - 2])
            let first = early.rotated(7) ^ early.rotated(18) ^ early >> 3
            let second = late.rotated(17) ^ late.rotated(19) ^ late >> 10
            schedule[word] = schedule[word - 16] &+ first &+ schedule[word - 7] &+ second
        }
    }

    /// Eight rounds. In each the words change places; naming them anew instead of moving them makes the whole a third
    /// faster.
    @inline(__always)
    private mutating func turnEightTimes(
        _ round: Int, _ schedule: UnsafeMutableBufferPointer<UInt32>, _ constants: UnsafeBufferPointer<UInt32>
    ) {
        turn(a, b, c, &d, e, f, g, &h, schedule[round] &+ constants[round])
        turn(h, a, b, &c, d, e, f, &g, schedule[round + 1] &+ constants[round + 1])
        turn(g, h, a, &b, c, d, e, &f, schedule[round + 2] &+ constants[round + 2])
        turn(f, g, h, &a, b, c, d, &e, schedule[round + 3] &+ constants[round + 3])
        turn(e, f, g, &h, a, b, c, &d, schedule[round + 4] &+ constants[round + 4])
        turn(d, e, f, &g, h, a, b, &c, schedule[round + 5] &+ constants[round + 5])
        turn(c, d, e, &f, g, h, a, &b, schedule[round + 6] &+ constants[round + 6])
        turn(b, c, d, &e, f, g, h, &a, schedule[round + 7] &+ constants[round + 7])
    }

    private mutating func add(_ other: State) {
        a &+= other.a
        b &+= other.b
        c &+= other.c
        d &+= other.d
        e &+= other.e
        f &+= other.f
        g &+= other.g
        h &+= other.h
    }
}

/// One round of the standard, on the words as it names them.
@inline(__always)
private func turn(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32,
    _ word: UInt32
) {
    let choice = g ^ (e & (f ^ g))
    let first = h &+ (e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)) &+ choice &+ word
    let majority = (a & b) | (c & (a | b))
    d = d &+ first
    h = first &+ (a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)) &+ majority
}

extension UInt32 {
    @inline(__always)
    fileprivate func rotated(_ count: UInt32) -> UInt32 { self >> count | self << (32 - count) }
}
