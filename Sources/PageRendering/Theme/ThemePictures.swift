internal import Diagnostics
internal import Hypertext
internal import Pictures
internal import ServiceCatalogue

/// The pictures that a theme's settings name: its logo, the icons of the site, and what is shown where a link is shared.
struct ThemePictures: Sendable {
    struct Shown: Sendable {
        /// `assets/logo.0123456789abcdef.svg`
        let path: String
        let kind: Picture.Kind
        let size: PictureSize
    }

    /// What stands beside the site's title; nil for a theme that names none.
    private(set) var logo: Shown?
    private(set) var icons: [Shown] = []
    private(set) var shared: Shown?

    /// What cannot be shown is reported and left out.
    init(_ settings: ThemeSettings, _ files: [ThemeFile], _ assets: Assets, diagnostics: inout DiagnosticList) {
        let places = Dictionary(files.map { ($0.path, $0.shownPath) }, uniquingKeysWith: { _, last in last })
        func picture(_ setting: ThemeSettings.Asset, _ kinds: [Picture.Kind], _ diagnostics: inout DiagnosticList)
            -> Shown?
        {
            guard let asset = assets[setting.name] else {
                diagnostics.append(.missingAsset(setting.name, among: assets.all.map(\.name), at: setting.location))
                return nil
            }
            do throws(PictureFault) {
                let picture = try Picture(path: asset.name, bytes: asset.bytes)
                if kinds.contains(picture.kind) {
                    return Shown(path: asset.path, kind: picture.kind, size: picture.size)
                }
                diagnostics.append(.wrongKind(of: setting, picture.kind, wanted: kinds))
            } catch {
                diagnostics.append(error.diagnostic(at: SourceLocation(places["assets/\(asset.name)"] ?? asset.name)))
            }
            return nil
        }
        logo = settings.logo.flatMap { picture($0, Picture.Kind.allCases, &diagnostics) }
        icons = settings.icons.compactMap { picture($0, [.svg, .png], &diagnostics) }
        for (setting, icon) in zip(settings.icons, icons) where icons.count == settings.icons.count {
            if icon.size.width != icon.size.height { diagnostics.append(.iconNotSquare(setting, icon.size)) }
        }
        shared = settings.sharingPicture.flatMap { picture($0, [.png, .jpeg], &diagnostics) }
        if let setting = settings.sharingPicture, let size = shared?.size, size.width < 600 || size.height < 315 {
            diagnostics.append(.smallSharingPicture(setting, size))
        }
    }
}

extension ThemePictures {
    /// The logo, without a text of its own: the site's title stands beside it.
    func logo(root: String) -> HTML? {
        logo.map {
            #"<img class="logo" src="\#(root)\#($0.path)" alt="" width="\#($0.size.width)" height="\#($0.size.height)">"#
        }
    }
}

extension Diagnostic {
    fileprivate static func wrongKind(
        of setting: ThemeSettings.Asset, _ kind: Picture.Kind, wanted: [Picture.Kind]
    ) -> Diagnostic {
        let names = wanted.map { $0.rawValue.uppercased() }
        let (kind, nb) = (kind.rawValue.uppercased(), names.joined(separator: " eller "))
        return Diagnostic(
            .error, "wrong-picture-kind", at: setting.location,
            Wording(
                nb: "'\(setting.name)' er et bilde av slaget \(kind), som ikke alle viser her",
                en: "'\(setting.name)' is a picture of the kind \(kind), which not all show here"),
            help: Wording(nb: "bruk \(nb)", en: "use \(names.joined(separator: " or "))"))
    }

    fileprivate static func iconNotSquare(_ setting: ThemeSettings.Asset, _ size: PictureSize) -> Diagnostic {
        Diagnostic(
            .warning, "icon-not-square", at: setting.location,
            Wording(
                nb: "ikonet '\(setting.name)' er \(size.width) × \(size.height)",
                en: "the icon '\(setting.name)' is \(size.width) × \(size.height)"),
            help: Wording(nb: "gjør det like bredt som høyt", en: "make it as wide as it is high"))
    }

    fileprivate static func smallSharingPicture(_ setting: ThemeSettings.Asset, _ size: PictureSize) -> Diagnostic {
        Diagnostic(
            .warning, "small-sharing-picture", at: setting.location,
            Wording(
                nb: "bildet '\(setting.name)' er \(size.width) × \(size.height); mange viser det ikke da",
                en: "the picture '\(setting.name)' is \(size.width) × \(size.height); many do not show it then"),
            help: Wording(
                nb: "gjør det minst 600 × 315, helst 1200 × 630",
                en: "make it at least 600 × 315, 1200 × 630 at best"))
    }
}
