import NIOCore

/// Who asks, and at which of our ports: as the connection says, not as the request claims.
package struct Client: Sendable, Equatable {
    /// An address of this machine; `nil` in tests without a network.
    package let address: String?
    /// The port this connection came in at. It is the truth when "any free port" was asked for.
    package let servedPort: Int?

    package init(address: String? = nil, servedPort: Int? = nil) {
        self.address = address
        self.servedPort = servedPort
    }

    init(channel: any Channel) {
        self.init(address: channel.remoteAddress?.ipAddress, servedPort: channel.localAddress?.port)
    }
}
