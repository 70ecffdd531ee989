public import Diagnostics

/// What `theme.yml` says: the typed settings of a theme.
public struct ThemeSettings: Sendable, Hashable {
    /// A colour that the theme's style sheet uses as `var(--name)`.
    public struct Colour: Sendable, Hashable {
        /// a–z, 0–9 and hyphens
        public var name: String
        /// `#rrggbb`, also where it is written as `#rgb` or by a name
        public var value: String
        public var location: SourceLocation

        public init(name: String, value: String, location: SourceLocation) {
            self.name = name
            self.value = value
            self.location = location
        }
    }

    /// A file of the theme's `assets/` that the settings name.
    public struct Asset: Sendable, Hashable {
        /// Its path in `assets/`.
        public var name: String
        /// Where the settings name it.
        public var location: SourceLocation

        public init(_ name: String, location: SourceLocation) {
            self.name = name
            self.location = location
        }
    }

    /// A file with the letters of a font, which the style sheet names by its family.
    public struct Font: Sendable, Hashable {
        public var family: String
        public var file: Asset
        /// `400`, or `100 900` for a file that holds all between
        public var weight: String
        public var isItalic: Bool
        /// Whether it is asked for ahead of the style sheet that uses it.
        public var isPreloaded: Bool
        public var location: SourceLocation

        public init(
            family: String, file: Asset, weight: String = "400", isItalic: Bool = false, isPreloaded: Bool = false,
            location: SourceLocation
        ) {
            self.family = family
            self.file = file
            self.weight = weight
            self.isItalic = isItalic
            self.isPreloaded = isPreloaded
            self.location = location
        }
    }

    /// The theme that this one builds on.
    public struct Base: Sendable, Hashable {
        public var name: String
        public var location: SourceLocation

        public init(_ name: String, location: SourceLocation) {
            self.name = name
            self.location = location
        }
    }

    /// A text of the interface that `labels.yml` replaces.
    public struct Label: Sendable, Hashable {
        public var key: String
        public var language: Language
        public var text: String
        /// Where the text stands.
        public var location: SourceLocation

        public init(key: String, language: Language, text: String, location: SourceLocation) {
            self.key = key
            self.language = language
            self.text = text
            self.location = location
        }
    }

    public var name: String
    public var base: Base?
    /// A picture beside the site's title.
    public var logo: Asset?
    /// What a browser shows for the site, the best first.
    public var icons: [Asset]
    /// What others show where somebody shares a link to the site.
    public var sharingPicture: Asset?
    public var fonts: [Font]
    /// In the order of the file.
    public var colours: [Colour]
    /// For readers whose system asks for dark; the others stand.
    public var darkColours: [Colour]

    public init(
        name: String, base: Base? = nil, logo: Asset? = nil, icons: [Asset] = [], sharingPicture: Asset? = nil,
        fonts: [Font] = [], colours: [Colour] = [], darkColours: [Colour] = []
    ) {
        self.name = name
        self.base = base
        self.logo = logo
        self.icons = icons
        self.sharingPicture = sharingPicture
        self.fonts = fonts
        self.colours = colours
        self.darkColours = darkColours
    }

    /// These settings, and those of the theme that this one builds on where these say nothing.
    public func over(_ base: ThemeSettings) -> ThemeSettings {
        ThemeSettings(
            name: name, base: self.base, logo: logo ?? base.logo, icons: icons.isEmpty ? base.icons : icons,
            sharingPicture: sharingPicture ?? base.sharingPicture, fonts: fonts.isEmpty ? base.fonts : fonts,
            colours: ThemeSettings.merged(colours, over: base.colours),
            darkColours: ThemeSettings.merged(darkColours, over: base.darkColours))
    }

    /// Each of the base's colours or what stands for it here, and after them those that the base has not.
    private static func merged(_ own: [Colour], over base: [Colour]) -> [Colour] {
        base.map { colour in own.first { $0.name == colour.name } ?? colour }
            + own.filter { colour in !base.contains { $0.name == colour.name } }
    }
}
