import CoffeeChat
import Foundation
import Seeker
import Testing
import Wording

@Suite(.temporaryHome) struct ReadProfileTests {
    static let hasTool = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .contains { FileManager.default.isExecutableFile(atPath: "\($0)/pdftohtml") }

    @Test(.enabled(if: hasTool, "poppler is not installed"), arguments: 0..<40)
    func `a career written to a PDF and read back is the same`(seed: UInt64) throws {
        var career = RandomCareer(seed: seed)
        let printed = career.profile()
        var read = try ReadProfile()(printed.bytes(), named: "Profile.pdf")
        var wanted = printed.reading
        // The lines of a summary are the printer's.
        (read.summary, wanted.summary) = ("", "")
        #expect(read.name == wanted.name)
        #expect(read.headline == wanted.headline)
        #expect(read.place == wanted.place)
        #expect(read.positions == wanted.positions)
        #expect(read.education == wanted.education)
        #expect(read == wanted)
    }

    @Test(.enabled(if: hasTool, "poppler is not installed"))
    func `a profile without a sidebar is read, too`() throws {
        var career = RandomCareer(seed: 7)
        var printed = career.profile()
        printed.shape.hasSidebar = false
        let read = try ReadProfile()(printed.bytes(), named: "Profile.pdf")
        #expect(read.name == printed.reading.name)
        #expect(read.positions == printed.reading.positions)
    }

    @Test(.enabled(if: hasTool, "poppler is not installed"))
    func `several roles are told from several employers, where all is printed in one size`() throws {
        for seed: UInt64 in 100..<110 {
            var career = RandomCareer(seed: seed)
            var printed = career.profile()
            printed.shape.hasSizes = false
            let read = try ReadProfile()(printed.bytes(), named: "Profile.pdf")
            #expect(read.positions.map(\.start) == printed.reading.positions.map(\.start))
        }
    }

    // MARK: What is no profile

    @Test(.enabled(if: hasTool, "poppler is not installed"))
    func `a letter, a scan, a novel and a broken file are told apart`() throws {
        var letter = PDFSheet()
        letter.write("Dear Ms Fenwick,", x: 72, y: 700, size: 12)
        letter.write("thank you for your order of forty teaspoons.", x: 72, y: 680, size: 12)
        #expect(trouble(letter.bytes) == .notAProfile(file: "x.pdf"))
        var scan = PDFSheet()
        scan.addPage()
        #expect(trouble(scan.bytes) == .noText(file: "x.pdf"))
        var novel = PDFSheet()
        for page in 0..<60 {
            novel.addPage()
            novel.write("Chapter \(page)", x: 72, y: 700, size: 12)
        }
        #expect(trouble(novel.bytes) == .tooManyPages(file: "x.pdf", most: 40))
        #expect(trouble(Array(letter.bytes.prefix(300))) == .damaged(file: "x.pdf"))
        #expect(trouble(Array("%PDF-1.7\n%âãÏÓ\nnothing".utf8)) == .damaged(file: "x.pdf"))
    }

    @Test func `a missing tool is a sentence that says what to install`() throws {
        let missing = ReadProfile(toolPath: "/nowhere:")
        do {
            _ = try missing(Array("%PDF-1.4".utf8), named: "x.pdf")
            Issue.record("read without a tool")
        } catch {
            #expect(error.sentence(in: .english).contains("apt install poppler-utils"))
            #expect(error.sentence(in: .chinese).contains("brew install poppler"))
        }
    }

    /// A text, and how often it stands there.
    @Test(
        arguments: [
            ("", 1), ("   \n", 1), ("<!doctype html><title>Sign in</title>", 1), ("Hello", 1),
            ("Hello\nWorld\nThis is a letter.", 1), ("{\"a\": 1}", 1), ("{", 1), ("\u{202E}\u{0}\u{1}\u{2}", 1),
            ("Experience\nExperience\n", 1), ("🙂", 2_000), ("Jan 2020 - Present\n", 3_000),
        ] as [(String, Int)])
    func `what is no profile is refused in a sentence`(piece: String, count: Int) {
        let text = String(repeating: piece, count: count)
        do {
            let read = try ReadProfile()(text: text)
            #expect(read.isProfile)
        } catch {
            #expect(!error.sentence(in: .english).isEmpty)
        }
    }

    @Test func `a file that is not there is named`() {
        do {
            _ = try ReadProfile()(path: "/nowhere/Profile.pdf")
            Issue.record("read nothing")
        } catch {
            #expect(error.sentence(in: .english).contains("/nowhere/Profile.pdf"))
        }
    }

    private func trouble(_ bytes: [UInt8]) -> ProfileTrouble? {
        do {
            _ = try ReadProfile()(bytes, named: "x.pdf")
            return nil
        } catch {
            guard case .profile(let trouble) = error else { return nil }
            return trouble
        }
    }
}
