internal import Files
internal import JSON
internal import ServiceCatalogue
internal import SiteConventions

/// The facts of a service as JSON: the registry's, the text's front matter, and the text without its markup.
///
/// The keys are those of the content's own files, so that one description serves both. Lists are always there; any
/// other member that has no value is left out. What it may hold is described in `service.schema.json`.
struct ServiceData {
    let service: Service
    let links: LinkResolver
    let sides: [SiteSide]

    /// On one line.
    var json: [UInt8] {
        JSONWriter.value { json in
            json.object { json in
                identity(&json)
                decision(&json)
                words(&json)
            }
        }
    }

    /// Beside the service's page.
    var file: File {
        var document = DataDocument()
        document.member("version", "1")
        document.member("service", json)
        return File(path: Addresses.data(ofService: service.id).text, bytes: document.closed())
    }

    private func identity(_ json: inout JSONWriter) {
        json.member("id", service.id)
        json.key("pages")
        json.object { json in
            for side in sides {
                json.member(side.rawValue, links.absolute(Addresses(side: side).service(service.id)))
            }
        }
        json.member("data", links.absolute(Addresses.data(ofService: service.id)))
        json.member("former_addresses", service.text.aliases)
        json.member("category", service.category.id)
        json.member("name", service.name)
    }

    private func decision(_ json: inout JSONWriter) {
        json.member("regions", service.regions.map(\.id))
        json.member("reporting_region", service.reportingRegion?.id)
        json.key("sites")
        json.array { json in
            for site in service.sites { json.object { self.site(site, &$0) } }
        }
        json.key("icd10")
        json.object { json in
            json.member("codes", service.codes.map(\.description))
            json.member("note", service.icd10?.note)
            json.member("note_en", service.icd10?.englishNote)
        }
        json.member("procedures", service.procedures)
        json.member("approved", service.approved)
        json.member("discontinued", service.discontinued)
        json.member("successor", service.successors.first)
        DecisionData.write(service, to: &json)
        json.member("function", service.function?.id)
        json.member("term_ends", service.termEnds)
        NetworkData.write(of: service, to: &json)
        json.key("links")
        json.array { json in
            for link in service.links {
                json.object { json in
                    json.member("title", link.title)
                    json.member("title_en", link.englishTitle)
                    json.member("url", link.address.href)
                }
            }
        }
        json.member("source", service.source)
    }

    private func site(_ site: ServiceLocation, _ json: inout JSONWriter) {
        json.member("trust", site.trust.id)
        json.member("hospital", site.hospital?.name)
        json.member("unit", site.unit)
        json.member("place", site.place)
        json.member("website", site.website?.href)
    }

    private func words(_ json: inout JSONWriter) {
        let text = service.text
        json.member("summary", text.summary)
        json.member("keywords", text.keywords)
        json.member("audience", text.audience.map(\.rawValue))
        if let referral = text.referral {
            json.key("referral")
            json.object { json in
                json.member("url", referral.address?.href)
                json.member("text", referral.text)
            }
        }
        if let reason = text.noReferral { json.member("no_referral", reason) }
        json.key("also_codes")
        json.array { json in
            for added in text.alsoCodes {
                json.object { json in
                    json.member("code", added.code.description)
                    json.member("reason", added.reason)
                }
            }
        }
        if let contact = text.contact {
            json.key("contact")
            json.object { json in
                json.member("email", contact.email)
                json.member("phone", contact.phone)
            }
        }
        json.key("notices")
        json.array { json in
            for notice in text.notices {
                json.object { json in
                    json.member("from", notice.from)
                    json.member("until", notice.until)
                    json.member("text", notice.text)
                }
            }
        }
        json.member("reviewed", text.reviewed)
        json.member("owner", text.owner)
        json.member("related", text.related)
        json.key("text")
        json.object { json in
            for body in [text.norwegian, text.english].compactMap(\.self) {
                json.key(body.language.tag)
                json.string(body.document.text)
            }
        }
    }
}
