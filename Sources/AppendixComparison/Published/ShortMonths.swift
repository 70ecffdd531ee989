/// The months as the guideline once shortened them in an end date.
enum ShortMonths {
    static let norwegian = ["jan", "feb", "mars", "april", "mai", "juni", "juli", "aug", "sept", "okt", "nov", "des"]
    static let english = [
        "jan", "feb", "march", "april", "may", "june", "july", "aug", "sept", "oct", "nov", "dec",
    ]
}
