import Testing

@testable import SearchIndexing

@Suite struct SearchFoldingTests {
    @Test(arguments: [
        ["søvn", "SØVN", "sovn", "soevn", "s\u{F8}vn"], ["flåttbitt", "flattbitt", "flaattbitt", "fla\u{30A}ttbitt"],
        ["familiær", "familiaer", "FAMILIÆR"], ["Ménières", "menieres"], ["haemophilia", "hemofilia"],
        ["arthritis", "artritis"], ["women’s", "women's", "womens"], ["mage\u{AD}tarm", "magetarm"],
    ])
    func givesOneFormToAllSpellingsOfAWord(spellings: [String]) {
        #expect(Set(spellings.map { SearchFolding.fold($0) }).count == 1)
    }

    @Test(arguments: [("søt", "sat"), ("bær", "bar"), ("måne", "mone")])
    func keepsDifferentLettersApart(left: String, right: String) {
        #expect(SearchFolding.fold(left) != SearchFolding.fold(right))
    }

    @Test func cutsAWordOfMoreThanFortyLetters() {
        #expect(SearchFolding.fold(String(repeating: "ab", count: 100)).count == 40)
    }

    @Test func givesHyphenatedWordsOneByOneAndAsAWhole() {
        #expect(
            SearchTokens.folded("Mage-tarmsykdommer, CFS/ME") == [
                "mage", "tarmsykdommer", "magetarmsykdommer", "cfs", "me",
            ])
        #expect(SearchTokens.folded("hode- og nakke") == ["hode", "og", "nake"].map { $0 == "nake" ? "nakke" : $0 })
    }

    @Test func takesOtherScriptsAndSignsAsBlanks() {
        #expect(
            SearchTokens.folded("β-blokker 5×2 «hjerte»\u{A0}født—i dag") == [
                "blokker", "5", "2", "hjerte", "fodt", "i", "dag",
            ])
    }
}

@Suite struct SearchStemTests {
    @Test(arguments: [
        ["hjertefeil", "hjertefeilen", "hjertefeilene", "hjartefeil"],
        ["sykdom", "sykdommen", "sykdommer", "sykdommene", "sjukdom", "sjukdomar", "sjukdomane"],
        ["lunge", "lunger", "lungene", "lungen"], ["nyre", "nyrer", "nyrene"], ["rygg", "ryggen"],
        ["svimmelhet", "svimmelheten", "svimmelheit"], ["operasjon", "operasjonar", "operasjonene", "operasjonens"],
        ["disorder", "disorders"], ["pregnancy", "pregnancies"], ["kidney", "kidneys"], ["leukemi", "leukemia"],
        ["tjeneste", "tjenester", "tjenesten"], ["barn", "barna", "barnet"], ["lever", "leveren"],
    ])
    func givesInflectedFormsOneStem(forms: [String]) {
        #expect(Set(forms.map { SearchStem.stem(SearchFolding.fold($0)) }).count == 1)
    }

    @Test(arguments: [
        ("lever", "leve"), ("virus", "viru"), ("artritis", "artriti"), ("stress", "stres"), ("hode", "hud"),
    ])
    func keepsDifferentWordsApart(left: String, right: String) {
        #expect(SearchStem.stem(left) != SearchStem.stem(right))
    }

    @Test func leavesThreeLetters() {
        #expect(
            ["kne", "øre", "ene", "ms"].map { SearchStem.stem(SearchFolding.fold($0)) } == ["kne", "ore", "ene", "ms"])
    }
}
