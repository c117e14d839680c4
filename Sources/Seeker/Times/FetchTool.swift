import Foundation
import Interchange

/// Fetches over HTTPS with `curl`, as a process of its own with bounds on time, size and redirects.
///
/// Names are looked up here, once for each step, and curl is told to go to the number that was judged: a name that leads
/// elsewhere a moment later leads nowhere (DNS rebinding). `URLSession` offers no way to do that, and on Linux it is
/// linked to curl in any case.
struct FetchTool {
    private let path: String
    var seconds = 20

    /// Fails where the tool is not on the path.
    init(searching path: String) throws(CalendarTrouble) {
        guard let found = OutsideTool.find(["curl"], on: path) else { throw .toolMissing }
        self.path = found
    }

    func fetch(_ address: CalendarAddress, allowsPrivate: Bool) async throws(CalendarTrouble) -> [UInt8] {
        var address = address
        for hop in 0...Self.mostRedirects {
            let place = try Self.place(address, allowsPrivate: allowsPrivate, isFirst: hop == 0)
            let answer = try await ask(address, at: place)
            switch answer.status {
            case 200: return answer.body
            case 301, 302, 303, 307, 308: address = try CalendarAddress(answer.redirect)
            default: throw .status(answer.status)
            }
        }
        throw .tooManyRedirects
    }

    private static let mostRedirects = 4

    /// The number to go to. This machine only where the seeker typed it, never because somebody else's answer said so.
    static func place(
        _ address: CalendarAddress, allowsPrivate: Bool, isFirst: Bool
    ) throws(CalendarTrouble) -> NetworkPlace {
        let places = NetworkPlace.places(of: address.host)
        guard let first = places.first else { throw .unreachable }
        if address.isThisMachine {
            guard isFirst || allowsPrivate, places.allSatisfy(\.isThisMachine) else { throw .privateAddress }
            return places.first { $0.text.contains(".") } ?? first
        }
        guard allowsPrivate || !places.contains(where: \.isPrivate) else { throw .privateAddress }
        return first
    }

    private struct Answer {
        let status: Int
        let redirect: String
        let body: [UInt8]
    }

    private func ask(_ address: CalendarAddress, at place: NetworkPlace) async throws(CalendarTrouble) -> Answer {
        do {
            let task = try PrivateFolder()
            defer { task.remove() }
            let folder = task.url
            // By file: an argument can be seen by everybody on the machine, and such an address is a secret.
            try Data(settings(address, place).utf8).write(to: folder.appending(path: "settings"))
            try await run(in: folder)
            let facts = try Self.text(folder, "facts").split(separator: "\n", omittingEmptySubsequences: false)
            guard let status = facts.first.flatMap({ Int($0) }) else { throw CalendarTrouble.unreachable }
            let body = (try? Data(contentsOf: folder.appending(path: "body"))).map { [UInt8]($0) } ?? []
            return Answer(status: status, redirect: facts.count > 1 ? String(facts[1]) : "", body: body)
        } catch {
            throw error as? CalendarTrouble ?? .unreachable
        }
    }

    private func settings(_ address: CalendarAddress, _ place: NetworkPlace) -> String {
        let number = place.text.contains(":") ? "[\(place.text)]" : place.text
        return """
            url = "\(address.text)"
            resolve = "\(address.host):\(address.port):\(number)"
            proto = "=\(address.isPlain ? "http" : "https")"
            max-time = \(seconds)
            max-filesize = \(CalendarFile.mostBytes)
            output = "body"
            write-out = "%{http_code}\\n%{redirect_url}"
            header = "Accept: text/calendar, */*;q=0.5"
            user-agent = "cortado"
            globoff
            silent
            compressed

            """
    }

    private func run(in folder: URL) async throws {
        let tool = OutsideTool(
            path: "/bin/sh", arguments: ["-c", Self.bounded, "sh", path],
            environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C", "HOME": folder.path], folder: folder)
        guard let code = try await tool.run(seconds: seconds + 2) else { throw CalendarTrouble.tooSlow }
        switch code {
        case 0: return
        case 28: throw CalendarTrouble.tooSlow
        // A signal is the bound on what it may write.
        case 63, 23, 129...: throw CalendarTrouble.tooLarge
        default: throw CalendarTrouble.unreachable
        }
    }

    /// `-q`: no settings of the user's. What is packed and unpacks to more than the bound (in blocks of 512 bytes) ends it.
    private static let bounded = """
        ulimit -c 0; ulimit -f 65536
        exec "$1" -q --config settings >facts
        """

    private static func text(_ folder: URL, _ name: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
    }
}
