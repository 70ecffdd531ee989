public import Diagnostics

extension PictureFault {
    public func diagnostic(at location: SourceLocation) -> Diagnostic {
        Diagnostic(.error, diagnosticID, at: location, message, help: help)
    }

    fileprivate var diagnosticID: String {
        switch self {
        case .tooLarge, .badSize: "image-too-large"
        case .noPicture, .otherKind: "image-kind"
        case .noSize, .brokenSVG: "image-size"
        case .unsafeSVG: "unsafe-image"
        }
    }

    fileprivate var message: Wording {
        switch self {
        case .tooLarge(let count):
            Wording(
                nb: "bildet er på \(count) byte; det kan være på \(Picture.largest)",
                en: "the image has \(count) bytes; \(Picture.largest) are allowed")
        case .noPicture:
            Wording(
                nb: "filen er ikke et bilde av et slag som nettlesere viser",
                en: "the file is no image of a kind that browsers show")
        case .otherKind(let kind):
            Wording(
                nb: "bildet er et \(kind.name)-bilde, men filen heter noe annet",
                en: "the image is a \(kind.name) image, but the file is named otherwise")
        case .noSize:
            Wording(nb: "bildet sier ikke hvor stort det er", en: "the image does not say how large it is")
        case .badSize(let width, let height):
            Wording(
                nb: "bildet er \(width) × \(height) piksler; hver side kan være fra 1 til \(PictureSize.largest)",
                en: "the image has \(width) × \(height) pixels; each side may be from 1 to \(PictureSize.largest)")
        case .brokenSVG: Wording(nb: "bildet er ikke gyldig SVG", en: "the image is no valid SVG")
        case .unsafeSVG(let part):
            Wording(
                nb: "bildet inneholder '\(visible(part))', som kan kjøre kode eller hente noe utenfra",
                en: "the image holds '\(visible(part))', which may run code or fetch something from elsewhere")
        }
    }

    fileprivate var help: Wording {
        switch self {
        case .tooLarge, .badSize:
            Wording(
                nb: "lagre det mindre: 1600 piksler i bredden er nok",
                en: "save it smaller: a width of 1600 pixels is enough")
        case .noPicture:
            Wording(nb: "lagre det som PNG, JPEG, WebP, GIF eller SVG", en: "save it as PNG, JPEG, WebP, GIF or SVG")
        case .otherKind(let kind):
            Wording(nb: "la navnet slutte på '.\(kind.endings[0])'", en: "let the name end in '.\(kind.endings[0])'")
        case .noSize:
            Wording(
                nb: "lagre det på nytt; en SVG må ha 'width' og 'height', eller 'viewBox'",
                en: "save it anew; an SVG needs 'width' and 'height', or 'viewBox'")
        case .brokenSVG:
            Wording(nb: "lagre det på nytt som «plain SVG» i UTF-8", en: "save it anew as “plain SVG” in UTF-8")
        case .unsafeSVG:
            Wording(
                nb: "lagre det som «plain SVG» uten lenker og skript, eller som PNG",
                en: "save it as “plain SVG” without links and scripts, or as PNG")
        }
    }
}

extension Picture.Kind {
    fileprivate var name: String { self == .webp ? "WebP" : rawValue.uppercased() }
}
