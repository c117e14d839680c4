import Hummingbird
import HummingbirdTesting

/// A client over a real connection that asks again where the machine was too busy to answer.
///
/// HummingbirdTesting gives up after fifteen seconds, which a machine with two cores may spend on the other tests.
struct PatientClient: TestClientProtocol {
    let client: any TestClientProtocol

    var port: Int? { client.port }

    func executeRequest(
        uri: String, method: HTTPRequest.Method, headers: HTTPFields, body: ByteBuffer?
    ) async throws -> TestResponse {
        for _ in 1..<Self.mostAttempts {
            do {
                return try await client.executeRequest(uri: uri, method: method, headers: headers, body: body)
            } catch  where "\(error)".contains("deadlineExceeded") {
                continue
            }
        }
        return try await client.executeRequest(uri: uri, method: method, headers: headers, body: body)
    }

    private static let mostAttempts = 20
}

extension ServerForTests {
    /// Asks the application over a real connection.
    func askOverNetwork<Value>(_ questions: @Sendable (PatientClient) async throws -> Value) async throws -> Value {
        try await application().test(.ahc()) { try await questions(PatientClient(client: $0)) }
    }
}
