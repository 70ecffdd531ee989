import ContentFixtures
import ContentReading

/// Reads the input as one of the files of YAML, and prints what it has to say of it. The first byte says which file.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    guard let kind = input.first else { return 0 }
    let bytes = Array(input.dropFirst())
    let file: String
    switch kind % 5 {
    case 0: file = "registry/services/prove.yml"
    case 1: file = "site.yml"
    case 2: file = "registry/categories.yml"
    case 3: file = "services/prove.md"
    default: file = "gone.yml"
    }
    let isText = file.hasSuffix(".md")
    let tree = site.adding(
        file, isText ? Array("---\n".utf8) + bytes + Array("\n---\nTjenesten hjelper.\n".utf8) : bytes)
    let read = tree.read()
    _ = printed(read.diagnostics, .en, from: tree.files)
    _ = read.catalogue?.findings()
    return 0
}

private let site = ContentTree(sampleService())
