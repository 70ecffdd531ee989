import Diagnostics
import Pictures
import ServiceCatalogue

extension BrokenRegister {
    static let texts = [
        BrokenRegister(
            "not-filled-in",
            """
            sommersyke.en.md:1:1: feil: teksten om 'sommersyke' er ikke fylt inn [not-filled-in]
              hjelp: bytt ut alt som begynner med 'FYLL INN'
            sommersyke.md:50:3: feil: sammendraget om 'sommersyke' er ikke fylt inn [not-filled-in]
              hjelp: bytt ut alt som begynner med 'FYLL INN'
            """
        ) {
            $0.text.summary = LocalizedText(nb: "Står her.", en: "FYLL INN: en setning")
            $0.text.english = .saying("Det er slik: FYLL INN.\n")
        },
        BrokenRegister(
            "text-length",
            """
            sommersyke.en.md:1:1: advarsel: beskrivelsen av 'sommersyke' har 201 ord [text-length]
              hjelp: skriv mellom 20 og 200 ord, helst omtrent 100
            sommersyke.md:150:3: advarsel: beskrivelsen av 'sommersyke' har 19 ord [text-length]
              hjelp: skriv mellom 20 og 200 ord, helst omtrent 100
            """
        ) {
            $0.text.document.wordCount = 19
            $0.text.english = Document(wordCount: 201)
        },
        BrokenRegister(
            "summary-length",
            """
            sommersyke.md:40:3: advarsel: sammendraget av 'sommersyke' (nb) har '161' tegn [summary-length]
              hjelp: skriv høyst 160 tegn
            """
        ) {
            $0.text.summary = LocalizedText(
                nb: String(repeating: "å", count: 161), en: String(repeating: "o", count: 160))
        },
        BrokenRegister(
            "keyword-repeats-name",
            """
            sommersyke.md:61:3: advarsel: søkeordet 'ære og håp' står alt i navnet 'Nasjonal behandlingstjeneste for kunst, ære og håp' [keyword-repeats-name]
              hjelp: ta bort søkeordet
            """
        ) {
            $0.norwegianName = "Nasjonal behandlingstjeneste for kunst, ære og håp"
            $0.text.keywords = ["tro", "ære og håp", "ære håp", "ær"]
        },
        BrokenRegister(
            "long-sentences",
            """
            sommersyke.md:1:1: tips: setninger på over 40 ord: 3; den første har 41 og begynner 'Én ord ord ord ord ord …' [long-sentences]
              hjelp: del setningen i flere
            """
        ) {
            let words = Array(repeating: "ord", count: 40).joined(separator: " ")
            $0.text.document = .saying("Én \(words). Å \(words) 7. juli\n\(words). Å \(words)?\n")
        },
        BrokenRegister(
            "abbreviations",
            """
            sommersyke.md:1:1: tips: teksten har 4 tunge forkortelser: 'ifm.', 'bl.a.', 'mht.' [abbreviations]
              hjelp: skriv ordene ut
            """
        ) {
            $0.text.document = .saying("Hjelp ifm. fall (bl.a. mht. sår), osv. Bl.a. slik.\n")
        },
    ]

    static let links = [
        BrokenRegister(
            "link-text-meaningful",
            """
            sommersyke.md:100:5: advarsel: lenketeksten 'Les  mer!' sier ikke hvor lenken fører [link-text-meaningful]
              hjelp: bruk navnet på siden det lenkes til
            sommersyke.md:101:5: advarsel: lenketeksten 'Sjå her' sier ikke hvor lenken fører [link-text-meaningful]
              hjelp: bruk navnet på siden det lenkes til
            """
        ) {
            $0.text.document = .linking(
                ("Les  mer!", .web(web("https://a.example/"))), ("Sjå her", .anchor("her")),
                ("Les mer om sår", .web(web("https://b.example/"))))
        },
        BrokenRegister(
            "link-texts-distinct",
            """
            sommersyke.md:101:5: advarsel: lenketeksten 'skjema' brukes om to ulike steder [link-texts-distinct]
              sommersyke.md:100:5: merknad: den første lenken
              hjelp: skriv i lenketekstene hva som skiller stedene
            """
        ) {
            $0.text.document = .linking(
                ("Skjema", .web(web("https://a.example/"))), ("skjema", .web(web("https://b.example/"))),
                ("Skjema", .web(web("https://a.example/"))))
        },
        BrokenRegister(
            "related-discontinued",
            RegisterFixture(
                ServiceFixture(id: "a", text: TextFixture(related: ["b", "c"])),
                ServiceFixture(id: "b", discontinued: day("2019-01-01"), successors: ["c"]),
                ServiceFixture(id: "c")),
            """
            a.md:130:3: advarsel: 'a' viser til 'b', som er avviklet [related-discontinued]
              hjelp: vis til 'c', som tok over
            """),
        BrokenRegister(
            "picture-shown-by-word",
            """
            sommersyke.md:7:3: tips: bildet 'kart.svg' kommer ikke med i vedlegget som Word-dokument [picture-shown-by-word]
              hjelp: der står den alternative teksten; lagre bildet som PNG for å få det med
            """
        ) { $0.text.document = .showing(["kart.svg", "kart.gif"]) },
        BrokenRegister(
            "https-preferred",
            """
            sommersyke.md:80:3: tips: 'http://skjema.example/' bruker http [https-preferred]
              hjelp: prøv 'https://skjema.example/'
            sommersyke.yml:130:3: tips: 'http://tjenesten.example/' bruker http [https-preferred]
              hjelp: prøv 'https://tjenesten.example/'
            sommersyke.yml:230:3: tips: 'http://kurs.example/' bruker http [https-preferred]
              hjelp: prøv 'https://kurs.example/'
            """
        ) {
            $0.websites = ["http://tjenesten.example/"]
            $0.links = [ServiceLink(title: "Kurs", address: web("http://kurs.example/"))]
            $0.text.referral = "http://skjema.example/"
        },
        BrokenRegister(
            "websites-distinct",
            RegisterFixture(
                ServiceFixture(id: "a", websites: ["https://felles.example/side"]),
                ServiceFixture(id: "b", websites: ["https://felles.example/side/"]),
                ServiceFixture(
                    id: "c", websites: ["https://felles.example/side"], discontinued: day("2019-01-01"))),
            """
            b.yml:130:3: advarsel: 'b' har samme nettside som 'a': 'https://felles.example/side/' [websites-distinct]
              a.yml:130:3: merknad: den samme nettsiden
              hjelp: skriv adressen til tjenestens egen side, eller ta bort 'website'
            """),
    ]
}

extension Document {
    /// A text of 100 words that shows these pictures, the first on line 7.
    fileprivate static func showing(_ names: [String]) -> Document {
        Document(
            images: names.enumerated().map { place, name in
                let gif = Array("GIF89a".utf8) + [1, 0, 1, 0, 0, 0, 0]
                let bytes = name.hasSuffix(".svg") ? Array(#"<svg width="1" height="1"/>"#.utf8) : gif
                return Image(
                    source: name, alternativeText: "Kart", position: SourcePosition(line: 7 + place, column: 3),
                    picture: try? Picture(path: "services/\(name)", bytes: bytes))
            }, wordCount: 100)
    }
}
