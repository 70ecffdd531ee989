internal import ServiceCatalogue

/// What a part of an index is called that is too long for one page.
package enum ListPartName: Sendable, Hashable {
    /// What stands under a letter, where that is again too long one of several, from 1.
    case letter(String, Int)
    /// Of an index in another order than the alphabet's, from 1.
    case number(Int)
}

extension Addresses {
    /// The page of a part of a divided index.
    package func part(_ part: ListPartName, of index: SitePath) -> SitePath {
        let isEnglish = side == .english
        let name =
            switch part {
            case .letter(let letter, let number):
                "\(isEnglish ? "letter" : "bokstav")-\(ascii(letter))\(number == 1 ? "" : "-\(number)")"
            case .number(let number): "\(isEnglish ? "part" : "del")-\(number)"
            }
        return SitePath("\(index.text)\(name)/")
    }

    /// The index that a page would be a part of by its address; nil where it is called otherwise. Which parts there are
    /// changes with every service, so their addresses are not promised to stay.
    package static func index(dividedAt path: SitePath) -> SitePath? {
        var parts = path.text.split(separator: "/")
        guard let name = parts.popLast(), ["bokstav-", "letter-", "del-", "part-"].contains(where: name.hasPrefix)
        else {
            return nil
        }
        return SitePath(parts.map { "\($0)/" }.joined())
    }

    private func ascii(_ letter: String) -> String {
        switch letter {
        case "Æ": "ae"
        case "Ø": "oe"
        case "Å": "aa"
        case "0–9": "0-9"
        case "#": side == .english ? "other" : "andre"
        default: letter.lowercased()
        }
    }
}
