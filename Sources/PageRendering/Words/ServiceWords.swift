/// What the page of a service says that no other does, and no label of the frame.
struct ServiceWords: Sendable {
    let formerPlace, inRegister, notBegun, tookOverFrom: String
    let ends, begins, until, takenFrom: FilledText

    init(_ words: inout WordReader) {
        ends = words.filled(
            "service_ends", nb: "Legges ned. Siste dag: {day}", nn: "Blir lagd ned. Siste dag: {day}",
            en: "Will be discontinued. Last day: {day}")
        begins = words.filled(
            "service_begins", nb: "Tjenesten begynner {day}. Ingen pasienter kan henvises før det.",
            nn: "Tenesta begynner {day}. Ingen pasientar kan tilvisast før det.",
            en: "The service begins on {day}. No patients can be referred before that.")
        formerPlace = words.text(
            "service_former_place", nb: "Her lå tjenesten", nn: "Her låg tenesta", en: "Where the service was")
        until = words.filled("service_until", nb: "Fram til {day}", nn: "Fram til {day}", en: "Until {day}")
        inRegister = words.text("service_in_register", nb: "I registeret", nn: "I registeret", en: "In the register")
        notBegun = words.text(
            "service_not_begun", nb: "Vedtatt, ikke begynt", nn: "Vedteken, ikkje begynt", en: "Decided, not begun")
        tookOverFrom = words.text(
            "service_took_over_from", nb: "Tok over etter", nn: "Tok over etter", en: "Took over from")
        takenFrom = words.filled(
            "service_taken_from", nb: "Opplysningene er hentet fra {source}.",
            nn: "Opplysningane er henta frå {source}.", en: "The information is taken from {source}.")
    }
}
