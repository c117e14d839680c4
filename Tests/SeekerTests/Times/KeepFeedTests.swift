import CoffeeChat
import Foundation
import Testing
import Wording

@testable import Seeker

@Suite(.temporaryHome) struct KeepFeedTests {
    @Test func `the secret stays until another is asked for`() throws {
        let (desk, _) = try Desk.withLauren()
        let feed = KeepFeed(desk.practice)
        let token = try feed.token()
        #expect(token.utf8.count > 30)
        #expect(try feed.token() == token)
        #expect(try feed.matches(token))
        for guess in ["", "x", token + "x", String(token.dropLast()) + "!"] { #expect(try !feed.matches(guess)) }
        let other = try feed.renew()
        #expect(other != token)
        #expect(try !feed.matches(token))
    }

    @Test func `nobody gets in before there is a secret`() throws {
        let (desk, _) = try Desk.withLauren()
        #expect(try !KeepFeed(desk.practice).matches(""))
    }

    @Test func `talks and things due are in it`() throws {
        let (desk, lauren) = try Desk.withLauren()
        let invitation = try BookChat(desk.practice)(lauren, at: try Desk.instant("2026-12-01T19:00"))
        let devon = try desk.add("Devon Price")
        try desk.log("asked:email", with: devon)
        try desk.log("answered:yes", with: devon)
        let text = String(decoding: try KeepFeed(desk.practice)(in: .english), as: UTF8.self).replacing(
            "\r\n ", with: "")
        #expect(text.contains("UID:\(invitation.uid)"))
        #expect(text.contains("DTSTART;TZID=Europe/Berlin:20261201T190000"))
        #expect(text.contains("SUMMARY:Lauren Chen: UX coffee chat"))
        #expect(text.contains("Devon Price"))
        #expect(!text.contains("@example.org"))
    }
}
