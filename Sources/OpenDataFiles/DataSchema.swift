package import Files
internal import SiteConventions

/// A JSON Schema (draft 2020-12) of a document of the open data, published beside it.
///
/// They say what a reader may rely on, so they let more members come: a reader must skip those it does not know.
package struct DataSchema {
    let name: String
    /// What follows the schema's own address.
    let rest: String

    package static let all = [catalogue, service, codes, manifest]

    /// - Parameter base: the site's address, which has been checked and has no quotation mark.
    package func file(base: String) -> File {
        let text = #"""
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "$id": "\#(base)data/\#(name).schema.json",
            \#(rest)

            """#
        return File(path: path, bytes: Array(text.utf8))
    }

    package var path: String { "data/\(name).schema.json" }
}

extension DataSchema {
    private static let codes = DataSchema(
        name: "icd10-services",
        rest: #"""
              "title": "ICD-10 codes and the current services that name them: data/icd10-services.json",
              "type": "object",
              "required": ["version", "note", "codes", "groups"],
              "properties": {
                "version": { "const": 1 },
                "note": { "type": "string" },
                "codes": {
                  "type": "array",
                  "description": "Each code that a service names singly, the codes above it, and those listed within a code or range that a service names; in the order of the classification.",
                  "items": {
                    "type": "object",
                    "required": ["code", "page", "covers", "partial", "added"],
                    "properties": {
                      "code": { "type": "string", "pattern": "^[A-Z][0-9]{2}([.][0-9]{1,2})?$" },
                      "page": { "type": "string", "format": "uri" },
                      "covers": { "$ref": "#/$defs/services", "description": "With a code or range that contains this code." },
                      "partial": { "$ref": "#/$defs/services", "description": "With a code that is a part of this one." },
                      "added": { "$ref": "#/$defs/services", "description": "By a code that the editors have added, which is no part of the decision." },
                      "title": { "$ref": "service.schema.json#/$defs/text", "description": "In English only where the official Norwegian wording was not to be had." }
                    }
                  }
                },
                "groups": {
                  "type": "array",
                  "description": "Chapters and blocks of the classification with services.",
                  "items": {
                    "type": "object",
                    "required": ["kind", "range", "page", "services", "added", "title"],
                    "properties": {
                      "kind": { "enum": ["chapter", "block"] },
                      "range": { "type": "string", "pattern": "^[A-Z][0-9]{2}-[A-Z][0-9]{2}$" },
                      "page": { "type": "string", "format": "uri" },
                      "services": { "$ref": "#/$defs/services", "description": "With a code that overlaps the range." },
                      "added": { "$ref": "#/$defs/services" },
                      "title": { "$ref": "service.schema.json#/$defs/text", "description": "In English only where the official Norwegian wording was not to be had." }
                    }
                  }
                }
              },
              "$defs": {
                "services": { "type": "array", "items": { "$ref": "service.schema.json#/$defs/id" }, "uniqueItems": true }
              }
            }
            """#)

    private static let manifest = DataSchema(
        name: "manifest",
        rest: #"""
              "title": "Every file of the site but this list itself: data/manifest.json",
              "type": "object",
              "required": ["version", "algorithm", "files"],
              "properties": {
                "version": { "const": 1 },
                "algorithm": { "const": "SHA-256" },
                "files": {
                  "type": "array",
                  "description": "In the order of the paths' bytes.",
                  "items": {
                    "type": "object",
                    "required": ["path", "size", "sha256"],
                    "properties": {
                      "path": { "type": "string", "minLength": 1, "description": "From the site's root." },
                      "size": { "type": "integer", "minimum": 0, "description": "In bytes." },
                      "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" }
                    }
                  }
                }
              }
            }
            """#)
}
