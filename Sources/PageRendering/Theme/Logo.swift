internal import Diagnostics
internal import Hypertext
internal import Pictures
internal import ServiceCatalogue

/// The theme's logo: one of its assets.
struct Logo: Sendable {
    private let path: String
    private let size: PictureSize

    /// Nil where the theme names none, or names what cannot be shown, which is reported.
    init?(
        _ setting: ThemeSettings.Logo?, among assets: Assets, folder: String, diagnostics: inout DiagnosticList
    ) {
        guard let setting else { return nil }
        guard let asset = assets[setting.asset] else {
            let place = SourceLocation("\(folder)/theme.yml", setting.position)
            diagnostics.append(.missingLogo(setting.asset, among: assets.all.map(\.name), at: place))
            return nil
        }
        do throws(PictureFault) {
            size = try Picture(path: asset.name, bytes: asset.bytes).size
            path = asset.path
        } catch {
            diagnostics.append(error.diagnostic(at: SourceLocation("\(folder)/assets/\(asset.name)")))
            return nil
        }
    }

    /// Without a text of its own: the site's title stands beside it.
    func markup(root: String) -> HTML {
        #"<img class="logo" src="\#(root)\#(path)" alt="" width="\#(size.width)" height="\#(size.height)">"#
    }
}

extension Diagnostic {
    fileprivate static func missingLogo(_ name: String, among names: [String], at location: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .error, "missing-logo", at: location,
            Wording(nb: "temaet har ingen fil 'assets/\(name)'", en: "the theme has no file 'assets/\(name)'"),
            help: .didYouMean(nearestName(to: name, among: names))
                ?? Wording(
                    nb: "legg bildet i temaets mappe assets/, og skriv navnet på det",
                    en: "put the picture into the theme's folder assets/, and write its name"))
    }
}
