/// Whether an SVG can be published, and its size: it may draw, but not run anything and not fetch anything.
///
/// A browser runs no script of a picture within a page, but it does where the picture is opened by itself, at an address of
/// the site. So what can run or fetch is refused, whatever way it is written in; what is not understood is refused too.
struct SVGCheck {
    private var scanner: XMLScanner
    private var width: Double?
    private var height: Double?
    private var box: (width: Double, height: Double)?

    init(_ bytes: [UInt8]) { scanner = XMLScanner(bytes) }

    func size() throws(PictureFault) -> PictureSize {
        var check = self
        return try check.checkedSize()
    }

    private mutating func checkedSize() throws(PictureFault) -> PictureSize {
        var last: XMLScanner.Tag?
        while let tag = try scanner.nextTag() {
            if last == nil { try takeRoot(tag) }
            if last?.name == "style" { try checkStyle(scanner.textBeforeTag) }
            try check(tag)
            last = tag
        }
        guard let last else { throw .noPicture }
        if last.name == "style" { try checkStyle(scanner.textBeforeTag) }
        if let width, let height { return try SVGCheck.size(width, height) }
        guard let box else { throw .noSize }
        // Where one side is given, the box says how long the other is.
        if let width { return try SVGCheck.size(width, width * box.height / box.width) }
        if let height { return try SVGCheck.size(height * box.width / box.height, height) }
        return try SVGCheck.size(box.width, box.height)
    }

    private static func size(_ width: Double, _ height: Double) throws(PictureFault) -> PictureSize {
        guard width.isFinite, height.isFinite else { throw .noSize }
        let most = Double(PictureSize.largest) + 1
        let sides = [width, height].map { Int(min(max($0.rounded(.up), 0), most)) }
        return try PictureSize(sides[0], sides[1])
    }

    private mutating func takeRoot(_ tag: XMLScanner.Tag) throws(PictureFault) {
        guard tag.name == "svg" else { throw .noPicture }
        width = tag["width"].flatMap(SVGCheck.pixels)
        height = tag["height"].flatMap(SVGCheck.pixels)
        let numbers = (tag["viewbox"] ?? "").split { " ,\t\n\r".contains($0) }.compactMap { Double($0) }
        if numbers.count == 4, numbers[2] > 0, numbers[3] > 0 { box = (numbers[2], numbers[3]) }
    }

    /// A length in pixels, of which an inch has 96; nil for a percentage, which says nothing by itself.
    private static func pixels(_ text: String) -> Double? {
        let units: [(String, Double)] = [
            ("px", 1), ("pt", 96 / 72), ("pc", 16), ("in", 96), ("cm", 96 / 2.54), ("mm", 96 / 25.4),
        ]
        let text = text.lowercased()
        for (unit, factor) in units where text.hasSuffix(unit) {
            return Double(text.dropLast(unit.count)).map { $0 * factor }
        }
        return Double(text)
    }

    // MARK: What runs or fetches

    private static let refusedElements: Set = [
        "script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler", "listener", "base", "link",
        "meta", "html",
    ]

    private func check(_ tag: XMLScanner.Tag) throws(PictureFault) {
        if SVGCheck.refusedElements.contains(tag.name) { throw .unsafeSVG("<\(tag.name)>") }
        for attribute in tag.attributes { try check(attribute.name, attribute.value) }
    }

    private func check(_ name: String, _ value: String) throws(PictureFault) {
        // Every handler of an event begins so: onload, onclick.
        if name.hasPrefix("on") || name == "base" { throw .unsafeSVG(name) }
        if ["href", "src"].contains(name), !isWithin(value) { throw .unsafeSVG("\(name)=\"\(value.prefix(40))\"") }
        // An animation may set any attribute.
        let lowered = value.lowercased()
        if name == "attributename", lowered.contains("href") || lowered.hasPrefix("on") {
            throw .unsafeSVG("attributeName=\"\(value.prefix(40))\"")
        }
        if name == "style" || lowered.contains("url") { try checkStyle(value) }
    }

    /// A place in the same file, or a picture written into it.
    private func isWithin(_ address: String) -> Bool {
        address.hasPrefix("#")
            || ["png", "jpeg", "gif", "webp"].contains { address.hasPrefix("data:image/\($0);base64,") }
    }

    private func checkStyle(_ style: String) throws(PictureFault) {
        // A backslash can spell any word so that it is not recognised.
        for sign in ["\\", "@import", "expression", "javascript:"] where style.lowercased().contains(sign) {
            throw .unsafeSVG(sign)
        }
        for part in style.lowercased().components(after: "url(") {
            let address = part.drop { " \t\n\r\"'".contains($0) }
            if !isWithin(String(address.prefix(40))) { throw .unsafeSVG("url(\(address.prefix(40))") }
        }
    }
}

extension String {
    /// What follows each occurrence of `sign`.
    fileprivate func components(after sign: String) -> [Substring] {
        var found: [Substring] = []
        var rest = self[...]
        while let start = rest.firstRange(of: sign)?.upperBound {
            rest = rest[start...]
            found.append(rest)
        }
        return found
    }
}
