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

    var path: String { "data/\(name).schema.json" }
}

extension DataSchema {
    private static let catalogue = DataSchema(
        name: "catalogue",
        rest: #"""
              "title": "The catalogue of national services: data/catalogue.json",
              "type": "object",
              "required": ["version", "title", "publisher", "site", "as_of", "source", "regions", "trusts", "categories", "services"],
              "properties": {
                "version": { "const": 1 },
                "title": { "$ref": "service.schema.json#/$defs/text" },
                "publisher": { "$ref": "service.schema.json#/$defs/text" },
                "site": { "type": "string", "format": "uri", "description": "Where the site stands." },
                "as_of": { "type": "string", "format": "date", "description": "The day on which terms and notices are computed; how new the decisions are, newest_decision tells." },
                "source": {
                  "type": "object",
                  "description": "The document that names, places, codes and dates are taken from.",
                  "required": ["document", "publisher", "description", "compared"],
                  "properties": {
                    "document": { "$ref": "service.schema.json#/$defs/text" },
                    "publisher": { "$ref": "service.schema.json#/$defs/text" },
                    "description": { "$ref": "service.schema.json#/$defs/text" },
                    "address": { "type": "string", "format": "uri" },
                    "compared": { "type": "string", "format": "date", "description": "The day on which the register was last compared with it." }
                  }
                },
                "newest_decision": { "type": "string", "format": "date", "description": "The latest date of an approval or a discontinuation." },
                "notice": { "$ref": "service.schema.json#/$defs/text", "description": "What every page says at its top." },
                "regions": {
                  "type": "array",
                  "description": "Regional health authorities.",
                  "items": {
                    "$ref": "#/$defs/named",
                    "properties": {
                      "website": { "type": "string", "format": "uri" },
                      "contact": { "$ref": "#/$defs/contact" },
                      "support_unit": {
                        "type": "object",
                        "description": "Who supports the services of the region.",
                        "required": ["name"],
                        "properties": {
                          "name": { "$ref": "service.schema.json#/$defs/text" },
                          "email": { "type": "string" },
                          "phone": { "type": "string" },
                          "source": { "$ref": "service.schema.json#/$defs/text" }
                        }
                      }
                    }
                  }
                },
                "trusts": {
                  "type": "array",
                  "description": "Health trusts and private institutions with an agreement.",
                  "items": {
                    "$ref": "#/$defs/named",
                    "required": ["region", "kind"],
                    "properties": {
                      "region": { "$ref": "service.schema.json#/$defs/id" },
                      "kind": { "enum": ["health-trust", "private-non-profit"] },
                      "website": { "type": "string", "format": "uri" },
                      "contact": { "$ref": "#/$defs/contact" },
                      "hospitals": {
                        "type": "array",
                        "items": {
                          "type": "object",
                          "required": ["id", "name"],
                          "properties": {
                            "id": { "$ref": "service.schema.json#/$defs/id" },
                            "name": { "type": "string" },
                            "place": { "type": "string" },
                            "website": { "type": "string", "format": "uri" },
                            "contact": { "$ref": "#/$defs/contact" }
                          }
                        }
                      }
                    }
                  }
                },
                "categories": {
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/named",
                    "required": ["plural", "functions"],
                    "properties": {
                      "plural": { "$ref": "service.schema.json#/$defs/text" },
                      "functions": { "type": "array", "items": { "$ref": "#/$defs/named" } },
                      "purpose": { "$ref": "service.schema.json#/$defs/text" },
                      "must": { "$ref": "#/$defs/demands" },
                      "must_not": { "$ref": "#/$defs/demands" },
                      "placement": { "$ref": "#/$defs/demands" },
                      "term": { "$ref": "service.schema.json#/$defs/text" },
                      "decision": { "$ref": "service.schema.json#/$defs/text", "description": "Who anchors and decides." },
                      "afterwards": { "$ref": "service.schema.json#/$defs/text" },
                      "source": { "$ref": "service.schema.json#/$defs/text" }
                    }
                  }
                },
                "calendar": {
                  "type": "array",
                  "description": "Deadlines of the year's work, each with the years it holds for.",
                  "items": {
                    "type": "object",
                    "required": ["id", "subject", "name", "who", "from", "source"],
                    "properties": {
                      "id": { "$ref": "service.schema.json#/$defs/id" },
                      "subject": { "enum": ["application", "decision", "effect", "report", "assessment", "review"] },
                      "name": { "$ref": "service.schema.json#/$defs/text" },
                      "who": { "$ref": "service.schema.json#/$defs/text" },
                      "day": { "type": "string", "pattern": "^[0-9]{2}-[0-9]{2}$", "description": "Month and day; of a period the first." },
                      "until": { "type": "string", "pattern": "^[0-9]{2}-[0-9]{2}$", "description": "The last day of a period." },
                      "time": { "$ref": "service.schema.json#/$defs/text", "description": "When, for what has no day of the year." },
                      "from": { "type": "integer", "description": "The first year it holds for." },
                      "to": { "type": "integer", "description": "The last one; not there where it holds still." },
                      "source": { "$ref": "service.schema.json#/$defs/text" }
                    }
                  }
                },
                "reports": {
                  "type": "array",
                  "description": "Annual reports, of the years that the register has.",
                  "items": {
                    "type": "object",
                    "required": ["year", "service"],
                    "properties": {
                      "year": { "type": "integer", "description": "The year that it is about." },
                      "service": { "$ref": "service.schema.json#/$defs/id" },
                      "url": { "type": "string", "format": "uri" },
                      "approved": { "type": "string", "format": "date", "description": "When the reference group approved it." },
                      "supplement": {
                        "type": "object",
                        "required": ["asked"],
                        "properties": {
                          "asked": { "type": "string", "format": "date" },
                          "due": { "type": "string", "format": "date" },
                          "url": { "type": "string", "format": "uri" }
                        }
                      },
                      "assessed_by": { "enum": ["directorate", "regions"] }
                    }
                  }
                },
                "report_portals": {
                  "type": "array",
                  "description": "Where reports of some years are published.",
                  "items": {
                    "type": "object",
                    "required": ["id", "name", "source"],
                    "properties": {
                      "id": { "$ref": "service.schema.json#/$defs/id" },
                      "name": { "$ref": "service.schema.json#/$defs/text" },
                      "url": { "type": "string", "format": "uri" },
                      "from": { "type": "integer" },
                      "to": { "type": "integer" },
                      "note": { "$ref": "service.schema.json#/$defs/text" },
                      "source": { "$ref": "service.schema.json#/$defs/text" }
                    }
                  }
                },
                "reference_groups": {
                  "type": "array",
                  "description": "Professional reference groups, their members as roles.",
                  "items": {
                    "type": "object",
                    "required": ["id", "services", "members"],
                    "properties": {
                      "id": { "$ref": "service.schema.json#/$defs/id" },
                      "services": { "type": "array", "items": { "$ref": "service.schema.json#/$defs/id" } },
                      "mandate": { "type": "string", "format": "uri" },
                      "leader": { "$ref": "#/$defs/seat" },
                      "members": { "type": "array", "items": { "$ref": "#/$defs/seat" } },
                      "source": { "$ref": "service.schema.json#/$defs/text" }
                    }
                  }
                },
                "networks": {
                  "type": "array",
                  "description": "European reference networks (ERN).",
                  "items": {
                    "$ref": "#/$defs/named",
                    "properties": {
                      "field": { "$ref": "service.schema.json#/$defs/text" },
                      "url": { "type": "string", "format": "uri" },
                      "source": { "$ref": "service.schema.json#/$defs/text" }
                    }
                  }
                },
                "fields": {
                  "type": "array",
                  "description": "Medical fields: the editors' help to find a service, no part of any decision.",
                  "items": {
                    "type": "object",
                    "required": ["id", "name", "services"],
                    "properties": {
                      "id": { "$ref": "service.schema.json#/$defs/id" },
                      "name": { "$ref": "service.schema.json#/$defs/text" },
                      "services": { "type": "array", "items": { "$ref": "service.schema.json#/$defs/id" } }
                    }
                  }
                },
                "services": {
                  "type": "array",
                  "description": "Current and discontinued ones, in Norwegian alphabetical order of their subjects.",
                  "items": { "$ref": "service.schema.json#/$defs/service" }
                }
              },
              "$defs": {
                "seat": {
                  "type": "object",
                  "required": ["role", "users"],
                  "properties": {
                    "role": { "$ref": "service.schema.json#/$defs/text" },
                    "region": { "$ref": "service.schema.json#/$defs/id" },
                    "users": { "type": "boolean", "description": "Whether the member speaks for users." }
                  }
                },
                "contact": {
                  "type": "object",
                  "properties": { "email": { "type": "string" }, "phone": { "type": "string" } }
                },
                "demands": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": ["text"],
                    "properties": {
                      "text": { "$ref": "service.schema.json#/$defs/text" },
                      "basis": { "$ref": "service.schema.json#/$defs/text", "description": "The section of the regulation, or another source." }
                    }
                  }
                },
                "named": {
                  "type": "object",
                  "required": ["id", "name"],
                  "properties": {
                    "id": { "$ref": "service.schema.json#/$defs/id" },
                    "name": { "$ref": "service.schema.json#/$defs/text" }
                  }
                }
              }
            }
            """#)

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
