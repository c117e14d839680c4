package import Hummingbird

/// Why a body could not be read as a form. A browser never sends one of the malformed ones.
package enum FormFault: Error, Equatable, HTTPResponseError {
    case tooLarge(limit: Int)
    case tooManyFields(limit: Int)
    /// A form with files, but nothing that tells its parts from each other.
    case noBoundary
    /// It ends before its last delimiter: the connection or the disk gave way.
    case truncated
    /// A part without a name, or with a head that is none.
    case malformedPart
    case unsupportedType

    package var status: HTTPResponse.Status {
        switch self {
        case .tooLarge, .tooManyFields: .contentTooLarge
        case .noBoundary, .truncated, .malformedPart: .badRequest
        case .unsupportedType: .unsupportedMediaType
        }
    }

    package func response(from request: Request, context: some RequestContext) -> Response {
        Response(status: status)
    }
}
