import Foundation
import Testing

@testable import Interchange

struct FileTextTests {
    private let text = "First Name,Last Name\nJosé,Müller\n晓岚,周\n"

    private func read(_ bytes: [UInt8]) throws -> String {
        String(decoding: try FileText.utf8(bytes, file: "x.csv"), as: UTF8.self)
    }

    @Test func `UTF-8 with and without its mark`() throws {
        #expect(try read(Array(text.utf8)) == text)
        #expect(try read([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == text)
    }

    @Test func `UTF-16 in both orders, with its mark and without`() throws {
        let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        #expect(try read([0xFF, 0xFE] + little) == text)
        #expect(try read([0xFE, 0xFF] + big) == text)
        #expect(try read(little) == text)
        #expect(try read(big) == text)
    }

    @Test func `Chinese of before Unicode`() throws {
        let chinese = "姓名,公司,职位\n周晓岚,远山科技,产品设计师\n朱镕,Acme,设计\n"
        let bytes = try #require(chinese.data(using: String.Encoding(rawValue: 0x8000_0632)))
        #expect(try read(Array(bytes)) == chinese)
    }

    @Test func `Western text of before Unicode`() throws {
        let western = "Name,Company\nJosé Müller,Café “Zürich” – €5\nÅsa Öberg,Ærø\n"
        let bytes = try #require(western.data(using: .windowsCP1252))
        #expect(try read(Array(bytes)) == western)
    }

    @Test func `one broken byte does not turn Chinese into noise`() throws {
        let bytes = Array("姓名\n周晓岚\n王小明\n".utf8) + [0xE5, 0x0A] + Array("李雷\n".utf8)
        #expect(try read(bytes).contains("周晓岚\n王小明"))
    }

    @Test(arguments: ["", " ", "\n\r\n\t", "\u{FEFF}", "\u{FEFF}\n"])
    func `nothing is empty`(text: String) {
        #expect(throws: Refusal.empty(file: "x.csv")) { try FileText.utf8(Array(text.utf8), file: "x.csv") }
    }

    @Test(arguments: [
        "<!DOCTYPE html>\n<html>", "  \n<html lang=\"en\">", "\u{FEFF}<HTML>", "<head><title>Sign in</title>",
    ])
    func `a page is a page`(text: String) {
        #expect(throws: Refusal.isHTML(file: "x.csv")) { try FileText.utf8(Array(text.utf8), file: "x.csv") }
    }

    @Test(arguments: [
        Array("%PDF-1.7\n".utf8), [0x50, 0x4B, 0x03, 0x04, 0x14], [0x89, 0x50, 0x4E, 0x47, 0x0D],
        (0..<64).map { UInt8($0 % 9) },
        Array("SQLite format 3\0".utf8),
    ])
    func `what is no text is refused`(bytes: [UInt8]) {
        #expect(throws: Refusal.notText(file: "x.csv")) { try FileText.utf8(bytes, file: "x.csv") }
    }
}
