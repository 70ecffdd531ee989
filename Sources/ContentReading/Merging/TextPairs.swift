internal import Diagnostics
internal import SortedLists

/// The texts of one id.
struct TextPair {
    /// The one in their file names.
    var id: String
    var norwegian: ReadText?
    var english: ReadText?

    /// Whether its name differs from the id inside, or can be none, which has been reported.
    var isMisplaced: Bool {
        let text = norwegian ?? english
        return text.map { !isID($0.path.id) || ($0.id.map { id in id != self.id } ?? false) } ?? false
    }

    mutating func add(_ text: ReadText) {
        if text.path.isEnglish { english = text } else { norwegian = text }
    }
}

/// Texts of one kind, Norwegian and English side by side, in the order of the ids in their file names.
struct TextPairs {
    private(set) var inOrder: [TextPair] = []

    init(_ texts: [ReadText]) {
        for text in texts.sorted(by: { $0.path.id < $1.path.id }) {
            if inOrder.last?.id != text.path.id { inOrder.append(TextPair(id: text.path.id)) }
            inOrder[inOrder.count - 1].add(text)
        }
    }

    var ids: [String] { inOrder.map(\.id) }

    func holds(_ id: String) -> Bool { pair(id) != nil }

    /// The Norwegian text of this id.
    func norwegian(_ id: String) -> ReadText? { pair(id)?.norwegian }

    private func pair(_ id: String) -> TextPair? {
        let index = inOrder.partitioningIndex { $0.id >= id }
        return index < inOrder.count && inOrder[index].id == id ? inOrder[index] : nil
    }
}
