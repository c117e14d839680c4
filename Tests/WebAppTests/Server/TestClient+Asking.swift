import Hummingbird
import HummingbirdTesting
import WebApp

extension TestClientProtocol {
    /// Asks as the browser of somebody who is logged in, unless told otherwise.
    func get(
        _ path: String, method: HTTPRequest.Method = .get, headers: [String: String] = [:],
        isLoggedIn: Bool = true
    ) async throws -> TestResponse {
        try await execute(uri: path, method: method, headers: fields(headers, isLoggedIn: isLoggedIn))
    }

    /// Sends an ordinary form with the right token, unless told otherwise.
    func post(
        _ path: String, _ body: String = "csrf=\(ServerForTests.session.csrf.text)",
        method: HTTPRequest.Method = .post, type: String = "application/x-www-form-urlencoded",
        headers: [String: String] = [:], isLoggedIn: Bool = true
    ) async throws -> TestResponse {
        var fields = fields(headers, isLoggedIn: isLoggedIn)
        if !type.isEmpty { fields[.contentType] = type }
        return try await execute(uri: path, method: method, headers: fields, body: ByteBuffer(string: body))
    }

    private func fields(_ headers: [String: String], isLoggedIn: Bool) -> HTTPFields {
        var fields = HTTPFields()
        if isLoggedIn {
            fields[.cookie] = "\(Login.cookieName(port: port))=\(ServerForTests.session.token.text)"
        }
        for (name, value) in headers {
            guard let name = HTTPFields.Element.Name(name) else { continue }
            fields.append(HTTPFields.Element(name: name, value: value))
        }
        return fields
    }
}

extension TestResponse {
    var text: String { String(buffer: body) }

    subscript(name: String) -> String? {
        HTTPFields.Element.Name(name).flatMap { headers[$0] }
    }
}
