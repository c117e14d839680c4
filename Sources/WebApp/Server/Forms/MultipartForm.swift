/// Reads `multipart/form-data` (RFC 7578) from a body in memory. Files are slices of it: nothing is copied.
package struct MultipartForm {
    private let body: [UInt8]
    private let limits: FormLimits
    /// "--" and the boundary; before each but the first stands a line break that belongs to it, not to the content.
    private let delimiter: [UInt8]
    private var form = (fields: FormFields(), files: [UploadedFile]())

    package static func form(in body: [UInt8], boundary: String, limits: FormLimits) throws(FormFault) -> Form {
        // RFC 2046, section 5.1.1: 1 to 70 characters. One that is empty would find a delimiter everywhere.
        guard (1...70).contains(boundary.utf8.count) else { throw .noBoundary }
        var reader = MultipartForm(body: body, boundary: boundary, limits: limits)
        try reader.readParts()
        return Form(fields: reader.form.fields, files: reader.form.files)
    }

    private init(body: [UInt8], boundary: String, limits: FormLimits) {
        self.body = body
        self.limits = limits
        delimiter = Array("--\(boundary)".utf8)
    }

    private mutating func readParts() throws(FormFault) {
        // What stands before the first delimiter is for readers of mail; the body may also begin with it.
        guard var position = startsDelimiter(at: 0) ? delimiter.count : endOfDelimiter(from: 0)?.end else {
            throw .truncated
        }
        var count = 0
        while !isLast(at: position) {
            count += 1
            guard count <= limits.parts else { throw .tooManyFields(limit: limits.parts) }
            guard let start = endOfLine(from: position) else { throw .truncated }
            guard let next = endOfDelimiter(from: start - 2) else { throw .truncated }
            try readPart(start..<max(start, next.start))
            position = next.end
        }
    }

    private mutating func readPart(_ range: Range<Int>) throws(FormFault) {
        guard let part = MultipartPart(body[range]) else { throw .malformedPart }
        if let filename = part.filename {
            form.files.append(
                UploadedFile(
                    name: part.name, filename: filename, contentType: part.contentType, bytes: part.content))
        } else {
            guard part.content.count <= limits.ordinary else { throw .tooLarge(limit: limits.ordinary) }
            form.fields.append(name: part.name, text: String(decoding: part.content, as: UTF8.self))
        }
    }

    /// The last delimiter carries two hyphens more.
    private func isLast(at position: Int) -> Bool {
        body[position...].starts(with: [UInt8(ascii: "-"), UInt8(ascii: "-")])
    }

    /// Behind the rest of a delimiter's line, which may hold nothing but spaces (RFC 2046: transport padding).
    private func endOfLine(from position: Int) -> Int? {
        let rest = body[position...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        return rest.starts(with: lineBreak) ? rest.startIndex + lineBreak.count : nil
    }

    private func startsDelimiter(at position: Int) -> Bool {
        body[position...].starts(with: delimiter)
    }

    /// The next line break with a delimiter behind it: where the content before it ends, where the delimiter ends.
    private func endOfDelimiter(from position: Int) -> (start: Int, end: Int)? {
        guard let start = body.firstIndex(of: lineBreak + delimiter, from: position) else { return nil }
        return (start, start + lineBreak.count + delimiter.count)
    }
}

let lineBreak: [UInt8] = [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
