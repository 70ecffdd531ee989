/// What notices of stoppage say.
struct StoppageWords: Sendable {
    let title, all: String
    let from, period: FilledText

    init(_ words: inout WordReader) {
        title = words.text("stoppage_title", nb: "Driftsmelding", nn: "Driftsmelding", en: "Notice of stoppage")
        all = words.text("stoppage_all", nb: "Driftsmeldinger", nn: "Driftsmeldingar", en: "Notices of stoppage")
        from = words.filled("stoppage_from", nb: "fra {day}", nn: "frå {day}", en: "from {day}")
        period = words.filled(
            "stoppage_period", nb: "{from} til {until}", nn: "{from} til {until}", en: "{from} to {until}")
    }
}
