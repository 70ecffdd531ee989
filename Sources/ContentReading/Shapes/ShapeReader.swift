internal import Diagnostics
internal import ServiceCatalogue

/// Reads records by their shapes and reports where they differ. Goes on after each mistake, so that one run shows all.
struct ShapeReader {
    let file: String
    /// Whether the site has an English side; nil where `site.yml` does not say.
    let hasEnglishSide: Bool?
    /// The language of the text that the record stands in; nil where it cannot be told, which has been reported.
    var language: Language? = .nb
    var diagnostics = DiagnosticList()

    init(file: String, hasEnglishSide: Bool?) {
        self.file = file
        self.hasEnglishSide = hasEnglishSide
    }

    /// The records of a file that is a list of them; nil where it is none. An item that is no mapping gives a record of
    /// nothing.
    mutating func records(_ root: YAMLNode, _ shape: RecordShape) -> [RecordValues]? {
        guard case .list(let items) = root.content else {
            report(.notAListOfRecords(shape, at: location(root.position)))
            return nil
        }
        return items.map { record($0, shape) ?? RecordValues(start: $0.position) }
    }

    /// Nil where `node` is no mapping.
    mutating func record(_ node: YAMLNode, _ shape: RecordShape, named key: String? = nil) -> RecordValues? {
        guard case .mapping(let pairs) = node.content else {
            let place = location(node.position)
            report(
                key.map { .wrongType($0, .record(shape), found: node.content, at: place) }
                    ?? .notARecord(shape, found: node.content, at: place))
            return nil
        }
        var values = RecordValues(start: node.position)
        values.entries.reserveCapacity(pairs.count)
        for pair in pairs { read(pair, shape, &values) }
        // By index, for to take a field out of the list is to count its owners, which threads would do in turn.
        for index in shape.fields.indices where isRequired(shape.fields[index].presence) {
            // A key that is misread without standing there is one that was mistyped, which has been told.
            if !pairs.contains(where: { $0.key == shape.fields[index].key }),
                !values.misread.contains(shape.fields[index].key)
            {
                values.misread.append(shape.fields[index].key)
                report(.missingKey(shape.fields[index], in: shape, named: key, at: location(node.position)))
            }
        }
        return values
    }

    private mutating func read(_ pair: YAMLPair, _ shape: RecordShape, _ values: inout RecordValues) {
        guard let index = shape.fields.firstIndex(where: { $0.key == pair.key }) else {
            if shape.registryKeys.contains(pair.key) {
                values.registryKeys.append((pair.key, pair.keyPosition))
            } else if let known = key(joinedToItsValue: pair, shape) {
                values.misread.append(known)
                let position = SourcePosition(
                    line: Int(pair.keyPosition.line), column: Int(pair.keyPosition.column) + known.utf8.count + 1)
                report(.missingBlank(after: "\(known):", pattern: "\(known): …", at: location(position)))
            } else {
                let nearest = nearestName(to: pair.key, among: shape.fields.map(\.key))
                if let nearest { values.misread.append(nearest) }
                report(.unknownKey(pair.key, in: shape, nearest: nearest, at: location(pair.keyPosition)))
            }
            return
        }
        if case .empty = pair.value.content {
            values.misread.append(pair.key)
            report(
                .emptyValue(
                    shape.fields[index], isRequired: isRequired(shape.fields[index].presence),
                    at: location(pair.keyPosition)))
        } else if let value = value(pair.value, shape.fields[index].kind, of: pair.key) {
            if !isWhole(value, of: pair.value.content, shape, index) { values.misread.append(pair.key) }
            values.entries.append(
                .init(
                    key: pair.key, keyPosition: pair.keyPosition,
                    element: ReadElement(value: value, position: pair.value.position)))
        } else {
            values.misread.append(pair.key)
        }
    }

    /// The key that `{trust:helse-bergen}` has, where YAML reads one word.
    private func key(joinedToItsValue pair: YAMLPair, _ shape: RecordShape) -> String? {
        guard case .empty = pair.value.content, let colon = pair.key.firstIndex(of: ":") else { return nil }
        let key = String(pair.key[..<colon])
        return shape.fields.contains { $0.key == key } ? key : nil
    }

    /// Whether every element that is written was read, and as many are written as must be.
    private func isWhole(
        _ read: ReadElement.Value, of written: YAMLNode.Content, _ shape: RecordShape, _ index: Int
    ) -> Bool {
        switch (written, read) {
        case (.list(let items), .list(let elements)):
            guard elements.count == items.count else { return false }
            if case .list(_, let minimum) = shape.fields[index].kind { return items.count >= minimum }
            return true
        case (.mapping(let pairs), .recordsByID(let entries)), (.mapping(let pairs), .textsByID(let entries)):
            return entries.count == pairs.count
        default: return true
        }
    }

    private func isRequired(_ presence: FieldShape.Presence) -> Bool {
        switch presence {
        case .required: true
        case .optional: false
        case .requiredOnEnglishSide: hasEnglishSide == true
        case .requiredInText(let language): language == self.language
        }
    }

    private mutating func value(_ node: YAMLNode, _ kind: ValueKind, of key: String) -> ReadElement.Value? {
        switch (kind, node.content) {
        case (.text(let form), .text(let text)):
            return scalar(text, form, of: key, at: node.position)
        case (.list(let kind, let minimum), .list(let items)):
            return list(items, kind, minimum: minimum, of: key, at: node.position)
        case (.either(let form, _), .text(let text)):
            return scalar(text, form, of: key, at: node.position)
        case (.record(let shape), .mapping), (.either(_, let shape), .mapping):
            return record(node, shape, named: key).map { .record($0) }
        case (.recordsByID(let shape), .mapping(let pairs)):
            return .recordsByID(pairs.compactMap { recordByID($0, shape) })
        case (.textsByID(let form), .mapping(let pairs)):
            return .textsByID(pairs.compactMap { textByID($0, form) })
        default:
            report(.wrongType(key, kind, found: node.content, at: location(node.position)))
            return nil
        }
    }

    private mutating func list(
        _ items: [YAMLNode], _ kind: ValueKind, minimum: Int, of key: String, at position: SourcePosition
    ) -> ReadElement.Value? {
        if items.count < minimum { report(.tooFewElements(key, minimum: minimum, at: location(position))) }
        var elements: [ReadElement] = []
        elements.reserveCapacity(items.count)
        for item in items {
            if case .empty = item.content {
                report(.emptyElement(of: key, at: location(item.position)))
            } else if let value = value(item, kind, of: key) {
                elements.append(ReadElement(value: value, position: item.position))
            }
        }
        reportRepetitions(elements, of: key)
        return .list(elements)
    }

    private mutating func recordByID(_ pair: YAMLPair, _ shape: RecordShape) -> RecordValues.Entry? {
        if !isID(pair.key) { report(.badID(pair.key, at: location(pair.keyPosition))) }
        return record(pair.value, shape, named: pair.key).map {
            .init(
                key: pair.key, keyPosition: pair.keyPosition,
                element: ReadElement(value: .record($0), position: pair.value.position))
        }
    }

    private mutating func textByID(_ pair: YAMLPair, _ form: TextForm) -> RecordValues.Entry? {
        if !isID(pair.key) { report(.badID(pair.key, at: location(pair.keyPosition))) }
        let position = pair.value.position
        switch pair.value.content {
        case .text(let text):
            return scalar(text, form, of: pair.key, at: position).map {
                .init(
                    key: pair.key, keyPosition: pair.keyPosition, element: ReadElement(value: $0, position: position))
            }
        // An unquoted '#' begins a comment, so that nothing is left of a colour.
        case .empty: report(.wrongForm("", form, of: pair.key, at: location(pair.keyPosition)))
        default: report(.wrongType(pair.key, .text(form), found: pair.value.content, at: location(position)))
        }
        return nil
    }

    /// A text that stands twice in a list is once too many. (Codes are compared by a rule that knows what they cover.)
    private mutating func reportRepetitions(_ elements: [ReadElement], of key: String) {
        guard elements.count > 1 else { return }
        // Few are compared one by one, which is faster than hashing them.
        let isLong = elements.count >= 24
        var seen = Set<String>()
        for (index, element) in elements.enumerated() {
            guard let text = element.text else { continue }
            let isNew = isLong ? seen.insert(text).inserted : !elements[..<index].contains { $0.text == text }
            if !isNew { report(.repeated(text, in: key, at: location(element.position))) }
        }
    }

    func location(_ position: SourcePosition) -> SourceLocation { SourceLocation(file, position) }

    mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}
