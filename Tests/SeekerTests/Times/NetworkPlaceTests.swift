import Testing

@testable import Seeker

@Suite struct NetworkPlaceTests {
    @Test(arguments: [
        "10.0.0.1", "127.0.0.1", "192.168.1.1", "172.16.0.1", "172.31.255.255", "169.254.169.254", "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1", "255.255.255.255", "192.0.0.1", "198.18.0.1", "::1", "::", "fe80::1", "fc00::1", "fd12:3456::1",
        "::ffff:10.0.0.1", "::ffff:127.0.0.1", "64:ff9b::10.0.0.1", "ff02::1", "fec0::1", "2002:a00:1::",
    ])
    func `doors that only this machine can reach are closed`(text: String) throws {
        let place = try #require(NetworkPlace.places(of: text).first)
        #expect(place.isPrivate)
    }

    @Test(arguments: [
        "93.184.216.34", "172.32.0.1", "172.15.0.1", "100.128.0.1", "192.0.2.1", "8.8.8.8", "2606:2800:220::1",
        "64:ff9b::8.8.8.8",
    ])
    func `the open net is open`(text: String) throws {
        let place = try #require(NetworkPlace.places(of: text).first)
        #expect(!place.isPrivate && !place.isThisMachine)
    }

    @Test(arguments: ["2130706433", "0x7f.1", "127.1", "017700000001", "localhost"])
    func `this machine is known by all its names`(text: String) {
        // What the system's own reader takes for an address has to be judged by the number that comes out.
        let open = NetworkPlace.places(of: text).filter { !$0.isPrivate }
        #expect(open.isEmpty)
    }
}
