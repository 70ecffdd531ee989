internal import CLibCrypto

/// The fingerprint of bytes that come piece by piece.
public final class GrowingFingerprint {
    private let context: OpaquePointer?

    public init() {
        context = EVP_MD_CTX_new()
        check(EVP_DigestInit_ex(context, EVP_sha256(), nil))
    }

    deinit { EVP_MD_CTX_free(context) }

    public func append(_ bytes: UnsafeRawBufferPointer) {
        check(EVP_DigestUpdate(context, bytes.baseAddress, bytes.count))
    }

    /// Called once, after the last piece.
    public func finish() -> Fingerprint {
        Fingerprint { digest in
            check(EVP_DigestFinal_ex(context, digest.assumingMemoryBound(to: UInt8.self).baseAddress, nil))
        }
    }

    /// Without it a list of files would be wrong and nobody would see it.
    private func check(_ result: Int32) {
        precondition(result == 1, "libcrypto computes SHA-256, unless its settings on this machine forbid it")
    }
}
