/// What the page of a service says of its reference group.
struct ReferenceGroupWords: Sendable {
    let title, members, role, from, leader, users, mandate: String
    let sharedWith: FilledText

    init(_ words: inout WordReader) {
        title = words.text(
            "reference_group_title", nb: "Referansegruppen", nn: "Referansegruppa", en: "The reference group")
        sharedWith = words.filled(
            "reference_group_shared_with", nb: "Gruppen er felles med {services}.",
            nn: "Gruppa er felles med {services}.", en: "The group is shared with {services}.")
        members = words.text(
            "reference_group_members", nb: "Medlemmene i referansegruppen", nn: "Medlemmene i referansegruppa",
            en: "The members of the reference group")
        role = words.text("reference_group_role", nb: "Rolle", nn: "Rolle", en: "Role")
        from = words.text("reference_group_from", nb: "Kommer fra", nn: "Kjem frå", en: "Comes from")
        leader = words.text("reference_group_leader", nb: "leder", nn: "leiar", en: "leader")
        users = words.text("reference_group_users", nb: "brukerne", nn: "brukarane", en: "the users")
        mandate = words.text(
            "reference_group_mandate", nb: "Mandatet til referansegruppen", nn: "Mandatet til referansegruppa",
            en: "The mandate of the reference group")
    }
}
