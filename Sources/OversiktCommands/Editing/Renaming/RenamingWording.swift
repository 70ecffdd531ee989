internal import Diagnostics

extension Wording {
    static let unreadable = Wording(
        nb: "innholdet kan ikke leses; kjør 'oversikt check' og rett feilene først",
        en: "the content cannot be read; run 'oversikt check' and mend its errors first")

    static func noSuchID(_ id: String, near: String?) -> Wording {
        let meant = Wording.didYouMean(near)
        return Wording(
            nb: "det finnes ingen tjeneste eller artikkel '\(visible(id))'" + (meant.map { "; \($0.nb)" } ?? ""),
            en: "there is no service or article '\(visible(id))'" + (meant.map { "; \($0.en)" } ?? ""))
    }

    static func badID(_ id: String) -> Wording {
        Wording(
            nb: "'\(visible(id))' kan ikke være en id: bruk små bokstaver a–z, tall og enkle bindestreker",
            en: "'\(visible(id))' cannot be an id: use small letters a–z, digits and single hyphens")
    }

    static func isCalledSo(_ id: String) -> Wording {
        Wording(nb: "den heter '\(id)' alt", en: "it is called '\(id)' already")
    }

    static func fileExists(_ path: String) -> Wording {
        Wording(nb: "'\(path)' finnes alt og blir ikke skrevet over", en: "'\(path)' exists and is not overwritten")
    }

    static func idTaken(_ id: String) -> Wording {
        Wording(nb: "id-en '\(id)' er i bruk", en: "the id '\(id)' is taken")
    }

    static func noSuchField(_ id: String, nearest: String?) -> Wording {
        let meant = Wording.didYouMean(nearest)
        return Wording(
            nb: "det finnes ikke noe fagfelt '\(visible(id))'" + (meant.map { "; \($0.nb)" } ?? ""),
            en: "there is no medical field '\(visible(id))'" + (meant.map { "; \($0.en)" } ?? ""))
    }

    static func addressTaken(_ address: String, by id: String) -> Wording {
        Wording(
            nb: "'\(address)' er en gammel adresse til '\(id)'; ta den bort fra 'aliases' der først",
            en: "'\(address)' is an old address of '\(id)'; remove it from 'aliases' there first")
    }

    static func notFound(_ text: String, in place: String) -> Wording {
        Wording(
            nb: "fant ikke '\(text)' der den skulle stå i \(place); endre den filen for hånd",
            en: "did not find '\(text)' where it should stand in \(place); change that file by hand")
    }

    static let wouldBreak = Wording(
        nb: "endringen ville gitt feil i innholdet; ingenting er skrevet",
        en: "the change would cause errors in the content; nothing was written")
}
