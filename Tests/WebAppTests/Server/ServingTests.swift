import Hummingbird
import HummingbirdTesting
import Testing
import WebApp

struct ServingTests {
    @Test func `Hands the login address with the true port to who starts it`() async throws {
        var server = ServerForTests()
        server.settings.port = 0
        let (addresses, sender) = AsyncStream.makeStream(of: String.self)
        let application = server.application { sender.yield($0) }
        let running = Task { try await serve(application, port: 0) }
        let address = try #require(await addresses.first { _ in true })
        running.cancel()
        #expect(address.hasSuffix("/?token=\(ServerForTests.session.token.text)"))
        #expect(address.wholeMatch(of: /http:\/\/127\.0\.0\.1:[1-9][0-9]+\/\?token=.*/) != nil)
    }

    @Test func `Says which port is in use`() async throws {
        var first = ServerForTests()
        first.settings.port = 0
        let (addresses, sender) = AsyncStream.makeStream(of: String.self)
        let application = first.application { sender.yield($0) }
        let running = Task { try await serve(application, port: 0) }
        defer { running.cancel() }
        let address = try #require(await addresses.first { _ in true })
        let port = try #require(address.firstMatch(of: /:(\d+)\//).flatMap { Int($0.1) })
        var second = ServerForTests()
        second.settings.port = port
        await #expect(throws: ServerFault.portInUse(port: port)) {
            try await serve(second.application(), port: port)
        }
    }

    @Test(arguments: [-1, 65_536]) func `Refuses a port that is none`(port: Int) async {
        await #expect(throws: ServerFault.noSuchPort(port: port)) {
            try await serve(ServerForTests().application(), port: port)
        }
    }
}
