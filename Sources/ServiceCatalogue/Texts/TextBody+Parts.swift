public import Pictures

// A document is large: whoever asks another target's object for it is given a copy, with a use of each of its arrays to be
// counted. Who folds the texts of thousands of services asks for the parts.
extension TextBody {
    public var events: [Document.Event] { document.events }
    /// The plain text that the events refer to.
    public var textBytes: [UInt8] { document.text }
    public var links: [Document.Link] { document.links }
    public var images: [Document.Image] { document.images }

    /// The pictures that it shows, each once, in the order of reading.
    public var pictures: [Picture] { document.images.isEmpty ? [] : document.pictures }
}
