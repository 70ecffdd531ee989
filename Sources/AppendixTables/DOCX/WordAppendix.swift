internal import Pictures
internal import ServiceCatalogue

extension Appendix {
    /// Of those that a Word file of it holds.
    var kindsOfPictures: Set<Picture.Kind> {
        var kinds: Set<Picture.Kind> = []
        for table in tables {
            for group in table.groups {
                for row in group.rows { for picture in row.pictures { kinds.insert(picture.kind) } }
            }
        }
        return kinds.filter(\.isShownByWord)
    }
}

extension Language {
    /// Word wants the country as well.
    var wordTag: String {
        switch self {
        case .nb: "nb-NO"
        case .nn: "nn-NO"
        case .en: "en-GB"
        }
    }
}
