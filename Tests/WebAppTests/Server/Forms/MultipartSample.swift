/// Bodies as a browser writes them, for the tests to send and to spoil.
enum MultipartSample {
    static let boundary = "----WebKitFormBoundary7MA4YWxk"
    static let contentType = "multipart/form-data; boundary=\(boundary)"

    enum Part {
        case field(String, String)
        case file(String, String, String)
        /// A head and a content as they stand.
        case raw(String, String)
    }

    static func body(_ parts: [Part]) -> String {
        parts.map { "--\(boundary)\r\n\(text(of: $0))\r\n" }.joined() + "--\(boundary)--\r\n"
    }

    private static func text(of part: Part) -> String {
        switch part {
        case .field(let name, let text):
            "Content-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(text)"
        case .file(let name, let filename, let content):
            "Content-Disposition: form-data; name=\"\(name)\"; filename=\"\(filename)\"\r\n"
                + "Content-Type: application/zip\r\n\r\n\(content)"
        case .raw(let head, let content):
            "\(head)\r\n\r\n\(content)"
        }
    }
}
