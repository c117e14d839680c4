import CoffeeChat
import Foundation
import Testing

/// The short way through plain ASCII and the long one must agree: an escape or a blank forces the long one.
struct ProfileAddressTests {
    @Test(arguments: [
        "https://www.linkedin.com/in/lauren-chen", "http://linkedin.com/in/Lauren-Chen/",
        "linkedin.com/in/lauren-chen//", "cn.linkedin.com/in/lauren-chen",
        "  https://www.linkedin.com/in/lauren-chen?trk=x#top ", "HTTPS://WWW.LinkedIn.com/in/lauren-chen",
        "https://www.linkedin.com/in/l%61uren-chen",
    ])
    func `spellings of one address are equal`(text: String) {
        #expect(ProfileAddress(text)?.text == "https://linkedin.com/in/lauren-chen")
    }

    @Test(arguments: ["https://maya.example/About", "maya.example/About/", "http://www.maya.example/About"])
    func `elsewhere than on LinkedIn the case of the path counts`(text: String) {
        #expect(ProfileAddress(text)?.text == "https://maya.example/About")
    }

    @Test(arguments: [
        "", "lauren", "www.com", "https://", "https:///in/x", "ftp://linkedin.com/in/x", "a b.c", "mailto:a@b.c", "n/a",
        "a@b.c", "linkedin.com/in/a b",
    ])
    func `what is no address is none`(text: String) { #expect(ProfileAddress(text) == nil) }

    @Test(arguments: [
        "linkedin.com/in/a%20b", "linkedin.com/in/a%3Fb", "linkedin.com/in/a%2520b", "linkedin.com/in/%E5%91%A8",
        "x.example/a%23b", "linkedin.com/in/周",
    ])
    func `every address survives a file`(text: String) throws {
        let address = try #require(ProfileAddress(text))
        #expect(ProfileAddress(address.written) == address)
        #expect(ProfileAddress(address.link) == address)
        #expect(try JSONDecoder().decode(ProfileAddress.self, from: JSONEncoder().encode(address)) == address)
    }
}
