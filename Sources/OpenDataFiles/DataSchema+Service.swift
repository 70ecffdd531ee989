extension DataSchema {
    static let service = DataSchema(
        name: "service",
        rest: #"""
              "title": "A national service: tjenester/<id>/index.json",
              "type": "object",
              "required": ["version", "service"],
              "properties": {
                "version": { "const": 1 },
                "service": { "$ref": "#/$defs/service" }
              },
              "$defs": {
                "id": { "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$" },
                "day": { "type": "string", "format": "date" },
                "address": { "type": "string", "format": "uri" },
                "text": {
                  "type": "object",
                  "description": "One text in the languages it exists in: bokmål, nynorsk, English.",
                  "minProperties": 1,
                  "additionalProperties": false,
                  "properties": { "nb": { "type": "string" }, "nn": { "type": "string" }, "en": { "type": "string" } }
                },
                "decision": {
                  "type": "object",
                  "required": ["date", "kind"],
                  "properties": {
                    "date": { "$ref": "#/$defs/day", "description": "The day from which it holds." },
                    "kind": {
                      "enum": [
                        "approved", "renamed", "content-changed", "moved", "reporting-region-changed", "term-extended",
                        "kind-changed", "decentralised", "integrated", "discontinued"
                      ]
                    },
                    "decided": { "$ref": "#/$defs/day", "description": "The day on which it was made, where that is another." },
                    "decided_by": { "enum": ["ministry", "directorate", "regions"] },
                    "reference": { "type": "string" },
                    "note": { "$ref": "#/$defs/text" },
                    "term_ends": { "$ref": "#/$defs/day" },
                    "before": {
                      "type": "object",
                      "description": "What held until then, of what the decision changed.",
                      "properties": {
                        "name": { "$ref": "#/$defs/text" },
                        "category": { "$ref": "#/$defs/id" },
                        "function": { "$ref": "#/$defs/id" },
                        "regions": { "type": "array", "items": { "$ref": "#/$defs/id" } },
                        "reporting_region": { "$ref": "#/$defs/id" },
                        "trusts": { "type": "array", "items": { "$ref": "#/$defs/id" } },
                        "codes": { "type": "array", "items": { "type": "string" } }
                      }
                    }
                  }
                },
                "service": {
                  "type": "object",
                  "required": [
                    "id", "pages", "data", "former_addresses", "category", "name", "regions", "sites", "icd10", "procedures",
                    "networks", "links", "summary", "keywords", "audience", "also_codes", "related", "text"
                  ],
                  "properties": {
                    "id": { "$ref": "#/$defs/id", "description": "Never changes." },
                    "pages": {
                      "type": "object",
                      "description": "The service's page in Norwegian (no) and English (en).",
                      "required": ["no"],
                      "additionalProperties": { "$ref": "#/$defs/address" }
                    },
                    "data": { "$ref": "#/$defs/address", "description": "Where this record stands by itself." },
                    "former_addresses": { "type": "array", "items": { "type": "string", "pattern": "^/.*/$" } },
                    "category": { "$ref": "#/$defs/id" },
                    "name": { "$ref": "#/$defs/text", "description": "The approved name." },
                    "regions": { "type": "array", "items": { "$ref": "#/$defs/id" } },
                    "reporting_region": { "$ref": "#/$defs/id", "description": "The region that reports for a service in two regions." },
                    "sites": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": ["trust"],
                        "properties": {
                          "trust": { "$ref": "#/$defs/id" },
                          "hospital": { "type": "string" },
                          "unit": { "type": "string" },
                          "place": { "type": "string" },
                          "website": { "$ref": "#/$defs/address" }
                        }
                      }
                    },
                    "icd10": {
                      "type": "object",
                      "description": "Some of the patients with these codes fall within the scope of the service; its text says which.",
                      "required": ["codes"],
                      "properties": {
                        "codes": {
                          "type": "array",
                          "items": { "type": "string", "pattern": "^[A-Z][0-9]{2}([.][0-9]{1,2}|-[A-Z][0-9]{2})?$" }
                        },
                        "note": { "type": "string" },
                        "note_en": { "type": "string" }
                      }
                    },
                    "procedures": { "type": "array", "items": { "type": "string" } },
                    "approved": { "$ref": "#/$defs/day", "description": "Approved from this day under the regime that began on 1 January 2011." },
                    "discontinued": { "$ref": "#/$defs/day", "description": "The last day of the service." },
                    "successor": { "$ref": "#/$defs/id", "description": "The first of the services that took over." },
                    "successors": { "type": "array", "items": { "$ref": "#/$defs/id" }, "description": "The services that took over, as the row names them." },
                    "predecessors": { "type": "array", "items": { "$ref": "#/$defs/id" }, "description": "The services that this one took over from, as the row names them." },
                    "outcome": { "$ref": "#/$defs/text", "description": "What came instead of a service that has ended." },
                    "ends": { "$ref": "#/$defs/day", "description": "The day of a decided end that is still to come." },
                    "yet_to_begin": { "const": true, "description": "Decided, but to begin after the day of the content." },
                    "decisions": {
                      "type": "array",
                      "description": "Every decision on the service, the oldest first.",
                      "items": { "$ref": "#/$defs/decision" }
                    },
                    "function": { "$ref": "#/$defs/id" },
                    "term_ends": { "$ref": "#/$defs/day", "description": "The day after the last day of the term." },
                    "networks": { "type": "array", "items": { "type": "string" }, "description": "The names of the European reference networks it belongs to." },
                    "memberships": {
                      "type": "array",
                      "description": "Its memberships of European reference networks.",
                      "items": {
                        "type": "object",
                        "required": ["network", "kind"],
                        "properties": {
                          "network": { "$ref": "#/$defs/id" },
                          "kind": { "enum": ["full", "affiliated"] },
                          "since": { "$ref": "#/$defs/day" }
                        }
                      }
                    },
                    "links": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": ["title", "url"],
                        "properties": { "title": { "type": "string" }, "title_en": { "type": "string" }, "url": { "$ref": "#/$defs/address" } }
                      }
                    },
                    "source": { "type": "string", "description": "Where the row comes from, where that is not the guideline's appendix." },
                    "summary": { "$ref": "#/$defs/text" },
                    "keywords": { "type": "array", "items": { "type": "string" } },
                    "audience": {
                      "type": "array",
                      "items": { "enum": ["pasienter", "parorende", "henvisere", "helsepersonell", "kommuner", "befolkningen"] }
                    },
                    "referral": {
                      "type": "object",
                      "properties": { "url": { "$ref": "#/$defs/address" }, "text": { "type": "string" } }
                    },
                    "no_referral": { "$ref": "#/$defs/text", "description": "Why nobody is referred to this treatment service." },
                    "also_codes": {
                      "type": "array",
                      "description": "Codes that the editors have added; they are no part of the decision.",
                      "items": {
                        "type": "object",
                        "required": ["code", "reason"],
                        "properties": {
                          "code": { "type": "string", "pattern": "^[A-Z][0-9]{2}([.][0-9]{1,2}|-[A-Z][0-9]{2})?$" },
                          "reason": { "$ref": "#/$defs/text" }
                        }
                      }
                    },
                    "contact": {
                      "type": "object",
                      "properties": { "email": { "type": "string" }, "phone": { "type": "string" } }
                    },
                    "notices": {
                      "type": "array",
                      "description": "Notices of stoppage or lost capacity.",
                      "items": {
                        "type": "object",
                        "required": ["from", "text"],
                        "properties": {
                          "from": { "$ref": "#/$defs/day" },
                          "until": { "$ref": "#/$defs/day", "description": "The last day; not there for until further notice." },
                          "text": { "$ref": "#/$defs/text" }
                        }
                      }
                    },
                    "reviewed": { "$ref": "#/$defs/day", "description": "When the text was last read and found right." },
                    "owner": { "type": "string", "description": "Who answers for the text." },
                    "related": { "type": "array", "items": { "$ref": "#/$defs/id" } },
                    "text": { "$ref": "#/$defs/text", "description": "The description without markup; paragraphs end with a line feed." }
                  }
                }
              }
            }
            """#)
}
