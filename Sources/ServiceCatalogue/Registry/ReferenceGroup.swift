public import Diagnostics

/// The professional reference group of a service, or one that several share: its members as roles, never as persons.
public struct ReferenceGroup: Sendable {
    /// A seat: for a region, for an organisation of users, or for another body.
    public struct Member: Sendable, Hashable {
        public var role: LocalizedText
        public var region: Region?
        /// Whether it speaks for users.
        public var isUser: Bool

        public init(role: LocalizedText, region: Region? = nil, isUser: Bool = false) {
            self.role = role
            self.region = region
            self.isUser = isUser
        }
    }

    public let id: String
    /// The ids of the services it is for.
    public let services: [String]
    public let mandate: WebAddress?
    public let leader: Member?
    public let members: [Member]
    public let source: LocalizedText?
    /// Where its id stands, and its leader's record.
    public let location: SourceLocation
    public let leaderLocation: SourceLocation

    public init(
        id: String, services: [String], mandate: WebAddress? = nil, leader: Member? = nil, members: [Member],
        source: LocalizedText? = nil, location: SourceLocation, leaderLocation: SourceLocation
    ) {
        self.id = id
        self.services = services
        self.mandate = mandate
        self.leader = leader
        self.members = members
        self.source = source
        self.location = location
        self.leaderLocation = leaderLocation
    }

    /// The leader is a member, too.
    public var everybody: [Member] { [leader].compactMap(\.self) + members }
}
