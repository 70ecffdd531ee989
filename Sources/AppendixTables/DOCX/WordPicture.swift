internal import Hypertext
internal import Pictures

/// A picture in a line of text of a Word file, as a drawing (ECMA-376 part 1, 20.4.2.8).
struct WordPicture {
    let picture: Picture
    let alternativeText: String
    /// Its place among the drawings of the document, from 1.
    let number: Int
    /// Of the relationship that leads to its file.
    let relationship: String

    var xml: WordML {
        let (width, height) = WordPicture.extent(of: picture.size)
        let name: WordML = #"id="\#(number)" name="\#(alternativeText)" descr="\#(alternativeText)""#
        return """
            <w:r><w:drawing><wp:inline xmlns:wp="\(WordPicture.drawing)" distT="0" distB="0" distL="0" distR="0">\
            <wp:extent cx="\(width)" cy="\(height)"/><wp:docPr \(name)/>\
            <a:graphic xmlns:a="\(WordPicture.main)"><a:graphicData uri="\(WordPicture.namespace)">\
            <pic:pic xmlns:pic="\(WordPicture.namespace)"><pic:nvPicPr><pic:cNvPr \(name)/><pic:cNvPicPr/></pic:nvPicPr>\
            <pic:blipFill><a:blip r:embed="\(relationship)"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
            <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="\(width)" cy="\(height)"/></a:xfrm>\
            <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
            </wp:inline></w:drawing></w:r>
            """
    }

    static let drawing: WordML = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    private static let main: WordML = "http://schemas.openxmlformats.org/drawingml/2006/main"
    private static let namespace: WordML = "http://schemas.openxmlformats.org/drawingml/2006/picture"

    /// In English Metric Units: 9525 to a pixel, 635 to a twentieth of a point. No wider than the narrowest column of
    /// descriptions, and no higher than half a page.
    static func extent(of size: PictureSize) -> (width: Int, height: Int) {
        let (width, height) = (size.width * 9525, size.height * 9525)
        let (widest, highest) = (5600 * 635, 5000 * 635)
        let scale = min(1, Double(widest) / Double(width), Double(highest) / Double(height))
        return (max(Int(Double(width) * scale), 1), max(Int(Double(height) * scale), 1))
    }
}

/// The pictures of a Word file: each file once, however often it is shown.
struct WordMedia {
    private(set) var pictures: [Picture] = []
    private var places: [Picture: Int] = [:]
    private var drawings = 0

    /// The drawing of a picture, whose file is added where it is new.
    mutating func drawing(of picture: Picture, _ alternativeText: String) -> WordML {
        let index = places[picture] ?? pictures.count
        if index == pictures.count {
            pictures.append(picture)
            places[picture] = index
        }
        drawings += 1
        return WordPicture(
            picture: picture, alternativeText: alternativeText, number: drawings, relationship: "image\(index + 1)"
        ).xml
    }

    var files: [(name: String, bytes: [UInt8])] {
        pictures.enumerated().map { index, picture in ("word/\(WordMedia.name(of: picture, at: index))", picture.bytes)
        }
    }

    var relationships: [WordML] {
        pictures.enumerated().map { index, picture in
            """
            <Relationship Id="image\(index + 1)" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" \
            Target="\(WordMedia.name(of: picture, at: index))"/>
            """
        }
    }

    static func contentTypes(_ kinds: Set<Picture.Kind>) -> [WordML] {
        Picture.Kind.allCases.filter(kinds.contains).map { kind in
            #"<Default Extension="\#(kind.endings[0])" ContentType="\#(kind.mediaType)"/>"#
        }
    }

    private static func name(of picture: Picture, at index: Int) -> String {
        "media/image\(index + 1).\(picture.kind.endings[0])"
    }
}
