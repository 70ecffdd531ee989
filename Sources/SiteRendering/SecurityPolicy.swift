/// What browsers are told not to let a page do. Every page keeps to it: nothing is loaded from other hosts, and no
/// script or style stands within a page.
public enum SecurityPolicy {
    /// The value of `Content-Security-Policy`.
    public static let contentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
        + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

    /// The headers of every answer, in this order.
    public static let headers: [(name: String, value: String)] = [
        ("Content-Security-Policy", contentSecurityPolicy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        // For servers that speak https; a browser does not heed it on http.
        ("Strict-Transport-Security", "max-age=31536000"),
    ]
}
