import Hummingbird

/// Reads the body of a request, once and not beyond its limit, and makes a form of it.
struct FormReader {
    let limits: FormLimits

    func form(of request: Request) async throws -> Form {
        let type = HeaderValue((request.headers[.contentType] ?? "").utf8)
        switch type.value {
        case "application/x-www-form-urlencoded":
            let body = try await bytes(of: request, limit: limits.ordinary)
            return Form(fields: try URLEncodedForm.fields(in: body, limit: limits.fields))
        case "multipart/form-data":
            guard let boundary = type.parameters["boundary"] else { throw FormFault.noBoundary }
            let body = try await bytes(of: request, limit: limits.upload)
            return try MultipartForm.form(in: body, boundary: boundary, limits: limits)
        default:
            // A POST of a script with nothing to say but its token has no body and no type.
            guard try await bytes(of: request, limit: limits.ordinary).isEmpty else { throw FormFault.unsupportedType }
            return Form()
        }
    }

    /// The whole body in one piece of memory. If it is announced, the piece has its size from the start, since a
    /// growing array is copied and held twice; the system gives memory only as it is written, so a false
    /// announcement costs nothing.
    private func bytes(of request: Request, limit: Int) async throws -> [UInt8] {
        let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
        guard announced <= limit else { throw FormFault.tooLarge(limit: limit) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(max(0, announced))
        do {
            for try await chunk in request.body {
                guard bytes.count + chunk.readableBytes <= limit else { throw FormFault.tooLarge(limit: limit) }
                chunk.withUnsafeReadableBytes { bytes.append(contentsOf: $0) }
            }
        } catch let fault as FormFault {
            throw fault
        } catch {
            // The browser went away or sent no HTTP: its fault, so nothing for the log of ours.
            throw FormFault.truncated
        }
        return bytes
    }
}
