public import Diagnostics

/// What `theme.yml` says: the typed settings of a theme.
public struct ThemeSettings: Sendable, Hashable {
    /// A colour that the theme's style sheet uses as `var(--name)`.
    public struct Colour: Sendable, Hashable {
        /// a–z, 0–9 and hyphens
        public var name: String
        /// `#rrggbb`
        public var value: String
        public var location: SourceLocation

        public init(name: String, value: String, location: SourceLocation) {
            self.name = name
            self.value = value
            self.location = location
        }
    }

    public var name: String
    /// The asset shown beside the site's title.
    public var logo: String?
    /// In the order of the file.
    public var colours: [Colour]
    /// For readers whose system asks for dark; the others stand.
    public var darkColours: [Colour]

    public init(name: String, logo: String? = nil, colours: [Colour] = [], darkColours: [Colour] = []) {
        self.name = name
        self.logo = logo
        self.colours = colours
        self.darkColours = darkColours
    }
}
