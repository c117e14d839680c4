import Testing
import WebApp

struct MultipartFormTests {
    private func read(_ body: String, limits: FormLimits = .standard) throws -> Form {
        try MultipartForm.form(in: Array(body.utf8), boundary: MultipartSample.boundary, limits: limits)
    }

    @Test func `Reads fields and files in their order`() throws {
        let form = try read(
            MultipartSample.body([.field("a", "1"), .file("f", "x.zip", "PK\r\n--"), .field("a", "2")]))
        #expect(form.all("a") == ["1", "2"])
        let file = try #require(form.file("f"))
        #expect(file.filename == "x.zip")
        #expect(file.contentType == "application/zip")
        #expect(Array(file.bytes) == Array("PK\r\n--".utf8))
    }

    @Test(arguments: [
        "", "\r\n", "\r\n\r\n", "a\r\n", "\r\n--", "--\r\n", "\r\r\n\n", "\u{0}ÿ", "\r\n------WebKitFormBoundary",
    ])
    func `Keeps every byte of a file`(content: String) throws {
        let form = try read(MultipartSample.body([.file("f", "x", content), .field("a", "1")]))
        let file = try #require(form.file("f"))
        #expect(Array(file.bytes) == Array(content.utf8))
        #expect(form["a"] == "1")
    }

    @Test func `Keeps bytes that are no text`() throws {
        let content = (0...255).map { UInt8($0) }
        let head = "--b\r\nContent-Disposition: form-data; name=f; filename=x\r\n\r\n"
        let body = Array(head.utf8) + content + Array("\r\n--b--".utf8)
        let form = try MultipartForm.form(in: body, boundary: "b", limits: .standard)
        let file = try #require(form.file("f"))
        #expect(Array(file.bytes) == content)
    }

    @Test func `Has no parts where there are none`() throws {
        let form = try read("--\(MultipartSample.boundary)--\r\n")
        #expect(form.fields.pairs.isEmpty)
        #expect(form.files.isEmpty)
    }

    @Test func `Passes over what stands before and after`() throws {
        let form = try read("For readers of mail.\r\n" + MultipartSample.body([.field("a", "1")]) + "Bye.\r\n--x")
        #expect(form["a"] == "1")
    }

    @Test func `Takes spaces behind a delimiter`() throws {
        let boundary = MultipartSample.boundary
        let form = try read(
            MultipartSample.body([.field("a", "1")]).replacing("\(boundary)\r\n", with: "\(boundary) \t\r\n"))
        #expect(form["a"] == "1")
    }

    @Test func `Tells a file that was not chosen from an empty one`() throws {
        let form = try read(MultipartSample.body([.file("none", "", ""), .file("empty", "e.csv", "")]))
        #expect(form.file("none") == nil)
        #expect(form.file("empty")?.bytes.isEmpty == true)
    }

    @Test(arguments: [
        ("x.zip", "x.zip"), ("../../etc/passwd", "passwd"),
        (#"C:\Users\Ana\Complete_Export.zip"#, "Complete_Export.zip"),
        (#"a\"b.zip"#, #"a"b.zip"#), ("a%22b.zip", #"a"b.zip"#), ("100%.zip", "100%.zip"), ("陈雷.zip", "陈雷.zip"),
        ("a;b=c.zip", "a;b=c.zip"), ("a%0D%0Ab.zip", "ab.zip"), ("a\u{0}b\u{7}.zip", "ab.zip"), ("folder/", ""),
        ("..", ".."),
        ("👩‍💻.zip", "👩‍💻.zip"), (#"\\server\share\x.zip"#, "x.zip"),
    ])
    func `Gives the bare name of a file`(sent: String, shown: String) throws {
        let form = try read(MultipartSample.body([.file("f", sent, "x")]))
        #expect(form.file("f")?.filename == shown)
    }

    @Test(arguments: [
        "CONTENT-DISPOSITION:form-data;name=a", "X-Other: 1\r\nContent-Disposition: Form-Data ; NAME=\"a\"",
        "Content-Disposition: form-data; name=\"a\"; name=\"b\"\r\nContent-Disposition: form-data; name=\"c\"",
    ])
    func `Reads a head liberally`(head: String) throws {
        #expect(try read(MultipartSample.body([.raw(head, "1")]))["a"] == "1")
    }

    @Test(arguments: [
        "", "Content-Type: text/plain", "Content-Disposition: form-data", "Content-Disposition: attachment; name=\"a\"",
        "Content-Disposition", "Content-Disposition: form-data; filename=\"x\"", String(repeating: "x", count: 20_000),
    ])
    func `Refuses a part without a name`(head: String) {
        #expect(throws: FormFault.malformedPart) { try read(MultipartSample.body([.raw(head, "1")])) }
    }

    @Test func `Refuses a part without an empty line`() {
        let body = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n--b--"
        #expect(throws: FormFault.malformedPart) {
            try MultipartForm.form(in: Array(body.utf8), boundary: "b", limits: .standard)
        }
    }

    @Test(arguments: [
        "", "-", "nothing", "--", "--\(MultipartSample.boundary)", "--\(MultipartSample.boundary)\r\n", "\r\n",
    ])
    func `Refuses a body that has no end`(body: String) {
        #expect(throws: FormFault.truncated) { try read(body) }
    }

    @Test func `Refuses a whole body cut off anywhere before its end`() throws {
        let body = MultipartSample.body([.field("a", "1"), .file("f", "x.zip", "PK")])
        for length in 0..<(body.utf8.count - 4) {
            #expect(throws: FormFault.self) { try read(String(decoding: body.utf8.prefix(length), as: UTF8.self)) }
        }
    }

    @Test(arguments: ["", String(repeating: "b", count: 71)]) func `Refuses a boundary that is none`(boundary: String) {
        #expect(throws: FormFault.noBoundary) {
            try MultipartForm.form(in: Array("--\(boundary)--".utf8), boundary: boundary, limits: .standard)
        }
    }

    @Test func `Refuses ten thousand parts`() {
        let body = MultipartSample.body(Array(repeating: .field("a", "1"), count: 10_000))
        #expect(throws: FormFault.tooManyFields(limit: 1000)) { try read(body) }
    }

    @Test func `Takes as many parts as allowed, and not one more`() throws {
        let limits = FormLimits(parts: 3)
        let part = MultipartSample.Part.field("a", "1")
        #expect(try read(MultipartSample.body([part, part, part]), limits: limits).all("a").count == 3)
        #expect(throws: FormFault.tooManyFields(limit: 3)) {
            try read(MultipartSample.body([part, part, part, part]), limits: limits)
        }
    }

    @Test func `Allows a field no more than an ordinary form, and a file more`() throws {
        let limits = FormLimits(ordinary: 4)
        #expect(
            try read(MultipartSample.body([.field("a", "1234"), .file("f", "x", "12345")]), limits: limits)["a"]
                == "1234")
        #expect(throws: FormFault.tooLarge(limit: 4)) {
            try read(MultipartSample.body([.field("a", "12345")]), limits: limits)
        }
    }
}
