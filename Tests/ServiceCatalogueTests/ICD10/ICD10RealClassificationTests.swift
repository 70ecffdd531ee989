internal import ServiceCatalogue
internal import Testing

/// The classification and the registry in content/.
@Suite struct ICD10RealClassificationTests {
    @Test func takesInEveryRowOfTheRealTableWithoutAProblem() throws {
        let rows = try RealContent.rows()
        var problems: [ICD10Classification.Problem] = []
        let classification = ICD10Classification(rows, problems: &problems)
        #expect(problems == [])
        #expect(rows.count == 2534)
        for kind in ICD10Entry.Kind.allCases {
            #expect(classification.entries.count { $0.kind == kind } == rows.count { $0.kind == kind }, "\(kind)")
        }
        #expect(classification.chapters.map(\.name) == ICD10Chapter.all.map(\.roman))
        #expect(Set(classification.entries.map(\.slug)).count == rows.count, "each page has an address of its own")
    }

    @Test func findsEachRealEntryByItsRange() throws {
        let classification = try RealContent.classification()
        #expect(classification.entries.allSatisfy { classification.entry(for: $0.range) == $0 })
    }

    @Test func listsEveryCodeOfTheRegistryButFour() throws {
        let classification = try RealContent.classification()
        let codes = Set(try RealContent.codesOfServices().joined())
        #expect(codes.count == 263)
        let existence = Dictionary(grouping: codes.sorted(), by: classification.existence(of:))
        #expect(existence[.unlistedSubdivision]?.map(\.description) == ["R44.5", "S34.7", "Z50.80", "Z50.89"])
        #expect(existence[.missing] == nil)
    }

    @Test(arguments: [
        ("T20-T25", ["t20-t25"]), ("T29-T32", ["t29-t32"]), ("Q20-Q28", ["q20-q28"]), ("Q50-Q56", ["q50-q56"]),
        ("F70-F79", ["f70-f79"]),
        ("F00-F99", ["f00-f99"]), ("D66-D68", ["d65-d69"]), ("G40-G41", ["g40-g47"]), ("E28-E30", ["e20-e35"]),
        ("Q96-Q98", ["q90-q99"]),
        ("K25-K38", ["k20-k31", "k35-k38"]),
        ("K50-K93", ["k50-k52", "k55-k64", "k65-k67", "k70-k77", "k80-k87", "k90-k93"]),
    ])
    func linksEachPrintedRangeToTheRightPages(range: String, slugs: [String]) throws {
        let index = ICD10ServiceIndex([], classification: try RealContent.classification())
        #expect(index.pageTargets(for: try ICD10Range(parsing: range)).map(\.slug) == slugs)
    }

    @Test func putsEveryRealCodeOnItsPages() throws {
        let services = try RealContent.codesOfServices()
        let classification = try RealContent.classification()
        let index = ICD10ServiceIndex(
            services.enumerated().map { ($0.offset, $0.element) }, classification: classification)
        for (service, codes) in services.enumerated() {
            for code in codes {
                let chapter = try #require(ICD10Chapter.containing(code))
                #expect(index.items(in: chapter).contains(service), "\(code)")
                if let single = code.single {
                    #expect(index.codePage(for: single)?.covering.contains(service) == true, "\(code)")
                }
            }
        }
        let singles = Set(services.joined().compactMap(\.single).flatMap(\.withParents))
        #expect(singles.isSubset(of: index.codePages.map(\.code)))
    }

    @Test func agreesWithTheReferenceForEveryCodeOfTheTable() throws {
        let services = try RealContent.codesOfServices()
        let classification = try RealContent.classification()
        let index = ICD10ServiceIndex(
            services.enumerated().map { ($0.offset, $0.element) }, classification: classification)
        var withPage = 0
        for entry in classification.entries {
            let matches = services.map { entry.range.match(against: $0) }
            let covering = matches.indices.filter { matches[$0] == .covers }
            let partial = matches.indices.filter { matches[$0] == .partial }
            guard entry.kind >= .category else {
                #expect(index.items(on: entry) == (covering + partial).sorted(), "\(entry.name)")
                continue
            }
            let page = index.codePage(for: entry.range.first)
            #expect(page?.covering ?? [] == covering, "\(entry.name)")
            #expect(page?.partial ?? [] == partial, "\(entry.name)")
            #expect((page != nil) == !(covering + partial).isEmpty, "\(entry.name)")
            if page != nil { withPage += 1 }
        }
        #expect(withPage > 250)
    }
}
