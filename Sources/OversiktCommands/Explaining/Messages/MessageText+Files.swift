internal import Diagnostics

extension MessageText {
    /// Files and folders: what is content at all.
    static let files = [
        MessageText(
            "unknown-file", .error,
            nb: "Filen er ingen av dem innholdet består av.",
            en: "The file is none of those that the content is made of.",
            becauseNB: """
                Alt i content/ blir lest. En fil som ikke har en plass der, ville ellers blitt oversett uten \
                at noen merket det.
                """,
            becauseEN: """
                All of content/ is read. A file that has no place in it would otherwise be passed over without \
                anybody knowing.
                """,
            wrong: "content/services/amming.docx",
            right: "content/services/amming.md"),
        MessageText(
            "file-name", .error,
            nb: "Et filnavn blir en adresse: små bokstaver a–z, tall og enkle bindestreker.",
            en: "A file name becomes an address: small letters a–z, digits and single hyphens.",
            becauseNB: """
                Adressen til en side er navnet på filen, og den skal kunne skrives på alle tastaturer og stå \
                likt på alle maskiner.
                """,
            becauseEN: """
                The address of a page is the name of its file, and must be writable on every keyboard and the \
                same on every machine.
                """,
            wrong: "content/services/Amming_2.md",
            right: "content/services/amming.md"),
        MessageText(
            "file-name-decomposed", .hint,
            nb: "Et filnavn har bokstaver som er delt i to tegn.",
            en: "A file name has letters that are divided into two characters.",
            becauseNB: """
                macOS skriver «å» som «a» og en ring. Filen leses som om bokstavene var hele, men andre \
                programmer finner den kanskje ikke.
                """,
            becauseEN: """
                macOS writes "å" as "a" and a ring. The file is read as if the letters were whole, but other \
                programs may not find it.
                """,
            wrong: "content/services/kart-på-a.png     # å i to tegn",
            right: "content/services/kart-på-a.png     # å i ett tegn"),
        MessageText(
            "file-name-twice", .error,
            nb: "To filer har navn som bare skiller seg i hvordan bokstavene er satt sammen.",
            en: "Two files have names that differ only in how their letters are composed.",
            becauseNB: "Navnene ser like ut, og det er ikke til å se hvilken av filene en lenke gjelder.",
            becauseEN: "The names look the same, and nobody can see which of the files a link means.",
            wrong: "kart-på.png   kart-på.png",
            right: "kart-på.png"),
        MessageText(
            "missing-file", .error,
            nb: "En fil som alt innhold trenger, mangler.",
            en: "A file that all content needs is missing.",
            becauseNB: "Uten site.yml og filene i registry/ kan ingen tjeneste settes sammen.",
            becauseEN: "Without site.yml and the files of registry/ no service can be put together.",
            wrong: "content/   uten site.yml",
            right: "content/site.yml"),
        MessageText(
            "empty-file", .error,
            nb: "Filen er tom.",
            en: "The file is empty.",
            becauseNB: """
                En tom fil er som regel en lagring som gikk galt. Den blir ikke tolket som «ingenting å si».
                """,
            becauseEN: "An empty file is usually a save that went wrong. It is not taken for \"nothing to say\".",
            wrong: "content/services/amming.md     # 0 byte",
            right: "content/services/amming.md     # med tekst, eller slettet"),
        MessageText(
            "file-too-large", .error,
            nb: "Filen er større enn det som leses.",
            en: "The file is larger than what is read.",
            becauseNB: """
                En fil uten grense kunne fylle minnet. Grensen er romslig: en tekst er på noen få kilobyte.
                """,
            becauseEN: """
                A file without a limit could fill the memory. The limit is generous: a text has a few \
                kilobytes.
                """,
            wrong: "content/services/amming.md     # 10 MB",
            right: "content/services/amming.md     # 4 kB"),
        MessageText(
            "folder-too-deep", .error,
            nb: "For mange mapper ligger inne i hverandre.",
            en: "Too many folders lie in each other.",
            becauseNB: "Innholdet har to nivåer av mapper. Flere enn 32 er et uhell eller en ring av lenker.",
            becauseEN: "The content has two levels of folders. More than 32 are an accident or a ring of links.",
            wrong: "content/a/a/a/a/…",
            right: "content/services/"),
        MessageText(
            "symbolic-link", .error,
            nb: "En symbolsk lenke blir ikke lest.",
            en: "A symbolic link is not read.",
            becauseNB: """
                Det som publiseres, skal ligge i mappen selv; en lenke kunne føre til en fil som ikke skal ut.
                """,
            becauseEN: """
                What is published lies in the folder itself; a link could lead to a file that must not get \
                out.
                """,
            wrong: "content/services/amming.md -> /home/meg/amming.md",
            right: "content/services/amming.md"),
        MessageText(
            "special-file", .error,
            nb: "Noe i mappen er verken en fil eller en mappe.",
            en: "Something in the folder is neither a file nor a folder.",
            becauseNB: "Et rør eller en enhet kan ikke leses til ende, og blir aldri åpnet.",
            becauseEN: "A pipe or a device cannot be read to its end, and is never opened.",
            wrong: "content/services/amming.md     # et rør",
            right: "content/services/amming.md     # en fil"),
        MessageText(
            "unusable-name", .error,
            nb: "Et filnavn har tegn som ikke kan brukes.",
            en: "A file name has characters that cannot be used.",
            becauseNB: """
                Linjeskift, styretegn og navn utenfor UTF-8 kan verken bli en adresse eller vises i en \
                melding.
                """,
            becauseEN: """
                Line breaks, control characters and names outside UTF-8 can neither become an address nor be \
                shown in a message.
                """,
            wrong: "content/services/am⏎ming.md",
            right: "content/services/amming.md"),
        MessageText(
            "not-utf-8", .error,
            nb: "Filen er ikke i tegnsettet UTF-8.",
            en: "The file is not in UTF-8.",
            becauseNB: "I et annet tegnsett blir æ, ø og å til andre tegn. Lagre filen på nytt som UTF-8.",
            becauseEN: """
                In another character set æ, ø and å become other characters. Save the file again as UTF-8.
                """,
            wrong: "kreft p\\xE5 kysten     # Latin-1",
            right: "kreft på kysten        # UTF-8"),
        MessageText(
            "invisible-character", .error,
            nb: "Teksten har et tegn som ikke synes.",
            en: "The text has a character that cannot be seen.",
            becauseNB: """
                Styretegn, retningsmerker og mellomrom uten bredde gjør at to like ord ikke er like, og at en \
                linje kan si noe annet enn den ser ut til.
                """,
            becauseEN: """
                Control characters, direction marks and blanks without width make two equal words differ, and \
                let a line say something else than it seems to.
                """,
            wrong: "keywords: [mors\\u200Bmelk]",
            right: "keywords: [morsmelk]"),
        MessageText(
            "no-records", .error,
            nb: "En fil i registeret har ingen rader som kan brukes.",
            en: "A file of the registry has no rows that can be used.",
            becauseNB: "Alt annet viser til radene i den, og ville gitt en feil hver.",
            becauseEN: "All else refers to its rows, and would give an error each.",
            wrong: "# regions.yml, bare kommentarer",
            right: """
                - id: helse-vest
                  name: {nb: Helse Vest RHF, en: Western Norway Regional Health Authority}
                """),
        MessageText(
            "no-services", .warning,
            nb: "Registeret har ingen tjenester.",
            en: "The registry has no services.",
            becauseNB: "Et nettsted uten tjenester er lovlig, men neppe meningen.",
            becauseEN: "A site without services is lawful, but hardly meant.",
            wrong: "content/registry/services/     # tom",
            right: "content/registry/services/behandlingstjenester.yml"),
    ]
}
