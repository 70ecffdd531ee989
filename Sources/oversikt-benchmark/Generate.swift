import Diagnostics
import FileTrees
internal import Files
import Glibc
import ServiceCatalogue

func usage() -> Never {
    print(
        """
        usage: oversikt-benchmark generate COUNT FOLDER | phases FOLDER [JOBS] | search FOLDER SITE
               | compare FOLDER NEW ROUNDS PROGRAM PROGRAM …
        """)
    exit(64)
}

/// Writes a content folder with `count` invented services. What is not about services is the project's own.
func generate(_ count: Int, into folder: String) throws {
    var diagnostics = DiagnosticList()
    let real = try FileTree.read("content", diagnostics: &diagnostics)
    var corpus = Corpus(serviceCount: count, categories: categories(in: real), trusts: trusts(in: real))
    if corpus.trusts.isEmpty || corpus.categories.isEmpty {
        fail("content/registry/ has no trusts or no categories of codes to draw from")
    }
    let publication = try Publication(output: folder)
    // The lists that name services go with them.
    let lists = [
        "services/", "registry/services/", "registry/reports/", "registry/fields.yml", "registry/networks.yml",
        "registry/reference-groups.yml",
    ]
    for file in real.files where !lists.contains(where: file.path.hasPrefix) {
        try publication.add(file.path, Corpus.fitting(file.path, file.bytes))
    }
    try corpus.write { try publication.add($0.path, Array($0.text.utf8)) }
    let summary = try publication.commit()
    print("\(count) services in \(summary.files) files, \(summary.bytes) bytes")
}

private func lines(of path: String, in tree: FileTree) -> [Substring] {
    String(decoding: tree[path] ?? [], as: UTF8.self).split(separator: "\n")
}

private func categories(in tree: FileTree) -> [String] {
    lines(of: "registry/icd10.tsv", in: tree).compactMap { line in
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
        return columns.count == 5 && columns[1] == "category" ? String(columns[0]) : nil
    }
}

/// The rows are ours and plain: `- id: …` and `  region: …` on lines of their own.
private func trusts(in tree: FileTree) -> [(id: String, region: String)] {
    var trusts: [(id: String, region: String)] = []
    for line in lines(of: "registry/trusts.yml", in: tree) {
        if line.hasPrefix("- id: ") { trusts.append((String(line.dropFirst(6)), "")) }
        if line.hasPrefix("  region: "), !trusts.isEmpty {
            trusts[trusts.count - 1].region = String(line.dropFirst(10))
        }
    }
    return trusts
}
