extension SecurityPolicy {
    /// The headers that a server sends with every answer, in this order.
    static let headers: [(name: String, value: String)] = [
        ("Content-Security-Policy", headerPolicy),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", referrerPolicy),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        // For servers that speak https; a browser does not heed it on http.
        ("Strict-Transport-Security", "max-age=31536000"),
    ]
}
