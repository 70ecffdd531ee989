internal import Diagnostics
internal import ServiceCatalogue
internal import Yams

extension YAMLSource {
    /// The tree by Yams, for what the hand reader leaves to it: texts over several lines, quoted keys and the like.
    func readWithYams(_ diagnostics: inout DiagnosticList) -> YAMLNode? {
        if let danger {
            diagnostics.append(danger)
            return nil
        }
        do {
            guard let root = try Yams.compose(yaml: paddedText, .basic, .default, .utf8) else {
                return YAMLNode(.empty, at: SourcePosition(line: firstLine, column: 1))
            }
            var conversion = YamsConversion(source: self)
            let node = conversion.converted(root, depth: 1)
            diagnostics.append(contentsOf: conversion.problems)
            return node
        } catch {
            diagnostics.append(diagnostic(for: error))
            return nil
        }
    }

    /// Empty lines stand for the lines before the range, so that Yams counts lines as the file does.
    private var paddedText: String {
        var text = [UInt8](repeating: lineFeed, count: firstLine - 1)
        text += bytes[range]
        return String(decoding: text, as: UTF8.self)
    }
}

/// Turns Yams' nodes into ours and reports what no content may hold. Yams tells neither tags nor empty values apart from
/// text, so the source at each node's place is looked at.
private struct YamsConversion {
    private let source: YAMLSource
    private var places: ForwardPlaces
    private(set) var problems = DiagnosticList()

    init(source: YAMLSource) {
        self.source = source
        places = ForwardPlaces(SourceText(file: source.file, bytes: source.bytes))
    }

    /// Nil where the tree holds what it must not; the walk ends there, for behind an anchor a small file can be a
    /// tree of billions of nodes.
    mutating func converted(_ node: Node, depth: Int, isKey: Bool = false) -> YAMLNode? {
        let position = SourcePosition(line: node.mark?.line ?? source.firstLine, column: node.mark?.column ?? 1)
        guard isAllowed(at: position, depth: depth) else { return nil }
        switch node {
        case .scalar(let scalar):
            if scalar.style == .plain, scalar.string.isEmpty || (!isKey && isNull(scalar.string)) {
                return YAMLNode(.empty, at: position)
            }
            return YAMLNode(.text(judged(scalar.string, at: position)), at: position)
        case .sequence(let items):
            var list: [YAMLNode] = []
            for item in items {
                guard let value = converted(item, depth: depth + 1) else { return nil }
                list.append(value)
            }
            return YAMLNode(.list(list), at: position)
        case .mapping(let pairs):
            return mapping(pairs, at: position, depth: depth)
        case .alias:
            problems.append(.alias(at: SourceLocation(source.file, position)))
            return nil
        }
    }

    private mutating func mapping(_ mapping: Node.Mapping, at position: SourcePosition, depth: Int) -> YAMLNode? {
        var pairs: [YAMLPair] = []
        for (key, value) in mapping {
            guard let keyNode = converted(key, depth: depth + 1, isKey: true) else { return nil }
            let location = SourceLocation(source.file, keyNode.position)
            guard case .text(let name) = keyNode.content else {
                problems.append(.keyIsNoText(at: location))
                return nil
            }
            if name == "<<" {
                problems.append(.mergeKey(at: location))
                return nil
            }
            guard let value = converted(value, depth: depth + 1) else { return nil }
            pairs.append(YAMLPair(key: name, keyPosition: keyNode.position, value: value))
        }
        return YAMLNode(.mapping(pairs), at: position)
    }

    /// Escapes can stand for what no source may hold; what they left in the text is judged as the source was.
    private mutating func judged(_ text: String, at position: SourcePosition) -> String {
        guard text.utf8.contains(where: { $0 < blank || $0 >= 0x7F }) else { return text }
        let hidden = text.unicodeScalars.filter(\.isInvisible)
        for scalar in hidden {
            problems.append(.invisibleReference(to: scalar, at: SourceLocation(source.file, position)))
        }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !hidden.contains($0) })).composed
    }

    private mutating func isAllowed(at position: SourcePosition, depth: Int) -> Bool {
        let location = SourceLocation(source.file, position)
        // Yams holds a node's anchor weakly and has let go of it, so here, too, the source is asked.
        let first = places.byte(at: position)
        if depth > deepestYAML {
            problems.append(.tooDeep(at: location))
        } else if first == UInt8(ascii: "&") {
            problems.append(.anchor(at: location))
        } else if first == UInt8(ascii: "!") {
            problems.append(.tag(at: location))
        } else {
            return true
        }
        return false
    }
}

/// Finds the bytes at places that are asked for in ascending order, so that a long line is counted once.
private struct ForwardPlaces {
    private let text: SourceText
    private var position = SourcePosition.start
    private var offset = 0

    init(_ text: SourceText) { self.text = text }

    /// The byte that the character at `wanted` begins with; nil past the end of the text.
    mutating func byte(at wanted: SourcePosition) -> UInt8? {
        if wanted.line != position.line || wanted < position {
            guard let start = text.lineStart(Int(wanted.line)) else { return nil }
            position = SourcePosition(line: Int(wanted.line), column: 1)
            offset = start
        }
        while position < wanted, offset < text.bytes.count, text.bytes[offset] != lineFeed {
            offset += 1
            while offset < text.bytes.count, text.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            position.column += 1
        }
        return offset < text.bytes.count ? text.bytes[offset] : nil
    }
}

extension SourceText {
    /// The byte that the character at `position` begins with; nil past the end of the text.
    func byte(at position: SourcePosition) -> UInt8? {
        var places = ForwardPlaces(self)
        return places.byte(at: position)
    }
}
