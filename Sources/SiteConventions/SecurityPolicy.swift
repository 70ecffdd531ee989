/// What a page may load and do. It stands in every page as a meta element and, for servers that send headers, in the
/// header files; both are made from this one place.
///
/// Everything comes from the site's own host; there is no inline script or style, and so neither `unsafe-inline` nor
/// `unsafe-eval`. Structured data in a page is data, which no browser runs and the policy therefore does not concern.
package enum SecurityPolicy {
    private static let directives = [
        "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'", "font-src 'self'",
        "connect-src 'self'", "form-action 'self'", "base-uri 'none'",
    ]

    /// The policy for `<meta http-equiv="Content-Security-Policy">`.
    package static let metaPolicy = directives.joined(separator: "; ")

    /// The policy for the header of the same name. Only a header can forbid other sites to frame a page; browsers
    /// ignore that directive in a meta element.
    package static let headerPolicy = metaPolicy + "; frame-ancestors 'none'"

    /// Which page somebody comes from can tell what they suffer from: other hosts learn nothing of it.
    package static let referrerPolicy = "same-origin"
}

extension SecurityPolicy {
    /// The headers that a server sends with every answer, in this order.
    package static let headers: [(name: String, value: String)] = [
        ("Content-Security-Policy", headerPolicy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", referrerPolicy),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        // For servers that speak https; a browser does not heed it on http.
        ("Strict-Transport-Security", "max-age=31536000"),
    ]
}
