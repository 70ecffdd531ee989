/// A row of the registry and a text that are right, to be changed where a test wants a mistake. `rowLines` and
/// `textLines` are added to the row and to the front matter.
public func sampleService(
    _ id: String = "prove", rowLines: [String] = [], textLines: [String] = [], body: String = "Tjenesten hjelper."
) -> String {
    let row = rowLines.map { "\n  \($0)" }.joined()
    let text = textLines.map { "\n\($0)" }.joined()
    return """
        -- registry/services/\(id).yml --
        - id: \(id)
          category: nasjonal-behandlingstjeneste
          name:
            nb: Nasjonal behandlingstjeneste for \(id)
            en: Norwegian National Unit for \(id)
          regions: [helse-prove]
          sites:
            - trust: provesykehuset
              hospital: Prøvesykehuset
              website: "https://prove.example/\(id)"
          icd10:
            codes: [C50]
          approved: 2011-07-07\(row)
        -- services/\(id).md --
        ---
        id: \(id)
        summary:
          nb: Hjelper folk med \(id).
          en: Helps people with \(id).
        keywords: [\(id)]
        audience: [pasienter]\(text)
        ---
        \(body)
        """
}
