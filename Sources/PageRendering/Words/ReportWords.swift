/// What is said of the annual reports, on their own pages and on those of services and bodies.
struct ReportWords: Sendable {
    let title, intro, who, duties, shared, sharedText, togetherWith, notShown, notShownText, portals: String
    let published, notApproved, missing, notDue, supplement, ofService, yearColumn, reportColumn, its: String
    let elsewhere: String
    let regionReports, ofRegion, ofRegionText, forYear, report, supplementBy, standUnder: FilledText
    let theReportsOf: FilledText

    init(_ words: inout WordReader) {
        title = words.text("reports_title", nb: "Årsrapporter", nn: "Årsrapportar", en: "Annual reports")
        intro = words.text(
            "reports_intro", nb: "Hvilken region som rapporterer for hvilken tjeneste, og hvor rapportene ligger.",
            nn: "Kva region som rapporterer for kva teneste, og kvar rapportane ligg.",
            en: "Which region reports for which service, and where the reports are.")
        who = words.text("reports_who", nb: "Hvem som rapporterer", nn: "Kven som rapporterer", en: "Who reports")
        duties = words.text(
            "reports_duties", nb: "Hvor mange tjenester hver region rapporterer for",
            nn: "Kor mange tenester kvar region rapporterer for", en: "How many services each region reports for")
        shared = words.text(
            "reports_shared", nb: "Tjenester i to regioner", nn: "Tenester i to regionar", en: "Services in two regions"
        )
        sharedText = words.text(
            "reports_shared_text",
            nb:
                "En flerregional tjeneste ligger i to regioner og leverer én rapport. Regionene deler på ansvaret, så rapporten ligger under den ene.",
            nn:
                "Ei fleirregional teneste ligg i to regionar og leverer éin rapport. Regionane deler på ansvaret, så rapporten ligg under den eine.",
            en:
                "A multi-regional service lies in two regions and submits one report. The regions share the responsibility, so the report stands under one of them."
        )
        regionReports = words.filled(
            "reports_region_reports", nb: "{region} rapporterer for {count}:", nn: "{region} rapporterer for {count}:",
            en: "{region} reports for {count}:")
        togetherWith = words.text("reports_together_with", nb: "sammen med", nn: "saman med", en: "together with")
        notShown = words.text("reports_not_shown", nb: "Rapportene", nn: "Rapportane", en: "The reports")
        notShownText = words.text(
            "reports_not_shown_text", nb: "Registeret viser ennå ikke rapportene selv. De ligger i portalene nedenfor.",
            nn: "Registeret viser enno ikkje rapportane sjølve. Dei ligg i portalane nedanfor.",
            en: "The register does not show the reports themselves yet. They are in the portals below.")
        portals = words.text(
            "reports_portals", nb: "Hvor rapportene ligger", nn: "Kvar rapportane ligg", en: "Where the reports are")
        ofRegion = words.filled(
            "reports_of_region", nb: "Årsrapporter fra {region}", nn: "Årsrapportar frå {region}",
            en: "Annual reports of {region}")
        ofRegionText = words.filled(
            "reports_of_region_text", nb: "Regionen rapporterer for {count}.", nn: "Regionen rapporterer for {count}.",
            en: "The region reports for {count}.")
        forYear = words.filled(
            "reports_for_year", nb: "Årsrapporter for {year}", nn: "Årsrapportar for {year}",
            en: "Annual reports on {year}")
        published = words.text("reports_published", nb: "publisert", nn: "publisert", en: "published")
        notApproved = words.text("reports_not_approved", nb: "ikke godkjent", nn: "ikkje godkjend", en: "not approved")
        missing = words.text("reports_missing", nb: "mangler", nn: "manglar", en: "missing")
        notDue = words.text("reports_not_due", nb: "ikke forfalt", nn: "ikkje forfallen", en: "not due")
        report = words.filled(
            "reports_report", nb: "rapporten for {year} om {service}", nn: "rapporten for {year} om {service}",
            en: "the report on {year} of {service}")
        supplement = words.text(
            "reports_supplement", nb: "tilleggsrapport", nn: "tilleggsrapport", en: "supplementary report")
        supplementBy = words.filled(
            "reports_supplement_by", nb: "tilleggsrapport innen {day}", nn: "tilleggsrapport innan {day}",
            en: "supplementary report by {day}")
        ofService = words.text(
            "reports_of_service", nb: "Årsrapportene til tjenesten", nn: "Årsrapportane til tenesta",
            en: "The annual reports of the service")
        yearColumn = words.text("reports_year_column", nb: "År", nn: "År", en: "Year")
        reportColumn = words.text("reports_report_column", nb: "Rapport", nn: "Rapport", en: "Report")
        standUnder = words.filled(
            "reports_stand_under", nb: "Rapportene ligger under {region}.", nn: "Rapportane ligg under {region}.",
            en: "The reports stand under {region}.")
        its = words.text("reports_its", nb: "Årsrapportene", nn: "Årsrapportane", en: "Its annual reports")
        theReportsOf = words.filled(
            "reports_the_reports_of", nb: "Årsrapportene fra {region}", nn: "Årsrapportane frå {region}",
            en: "The annual reports of {region}")
        elsewhere = words.text(
            "reports_elsewhere", nb: "En annen region rapporterer for:", nn: "Ein annan region rapporterer for:",
            en: "Another region reports for:")
    }
}
