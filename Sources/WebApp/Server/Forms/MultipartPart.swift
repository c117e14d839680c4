/// One part of a form with files: its head, an empty line, its content.
struct MultipartPart {
    let name: String
    /// `nil` for a text field; RFC 7578 has a file recognised by its being named, even emptily.
    let filename: String?
    let contentType: String
    let content: ArraySlice<UInt8>

    /// A head longer than this is none of a browser's.
    private static let longestHead = 16 * 1024

    init?(_ bytes: ArraySlice<UInt8>) {
        let start = bytes.prefix(MultipartPart.longestHead)
        guard let end = start.firstIndex(of: lineBreak + lineBreak, from: start.startIndex) else { return nil }
        let fields = MultipartPart.fields(in: start[..<end])
        guard let disposition = fields["content-disposition"].map({ HeaderValue($0) }),
            disposition.value == "form-data", let name = disposition.parameters["name"]
        else { return nil }
        self.name = MultipartPart.unescaped(name)
        filename = disposition.parameters["filename"].map(MultipartPart.bareName)
        contentType = fields["content-type"].map { HeaderValue($0).value } ?? ""
        content = bytes[(end + 2 * lineBreak.count)...]
    }

    private static func fields(in head: ArraySlice<UInt8>) -> [String: ArraySlice<UInt8>] {
        let lines = head.split { $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n") }
        let pairs = lines.compactMap { line -> (String, ArraySlice<UInt8>)? in
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            return (String(decoding: line[..<colon], as: UTF8.self).lowercased(), line[(colon + 1)...])
        }
        return Dictionary(pairs) { first, _ in first }
    }

    /// Browsers escape just these three (HTML, "multipart/form-data encoding algorithm"); another % is a %.
    private static func unescaped(_ text: String) -> String {
        text.replacing("%22", with: "\"").replacing("%0D", with: "\r").replacing("%0A", with: "\n")
    }

    /// The name alone: some browsers send the folders too, and a hostile one sends `../../`.
    private static func bareName(_ text: String) -> String {
        let last = unescaped(text).unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
            .last
        return String(String.UnicodeScalarView(last?.filter { $0.properties.generalCategory != .control } ?? []))
    }
}
