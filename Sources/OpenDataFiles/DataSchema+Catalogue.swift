extension DataSchema {
    static let catalogue = DataSchema(
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
}
