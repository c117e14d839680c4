import Foundation
import Interchange

/// Takes the text out of a PDF with `pdftohtml`, which comes with poppler. A PDF may be made to harm: the tool runs as a
/// process of its own, with bounds on time, memory and output, and sees nothing but the one file.
struct PDFTool {
    private let path: String

    /// Fails where the tool is not on the path.
    init(searching path: String) throws(ProfileTrouble) {
        let places = path.split(separator: ":").map { "\($0)/\(Self.name)" }
        guard let found = places.first(where: FileManager.default.isExecutableFile) else { throw .toolMissing }
        self.path = found
    }

    /// - Parameter seconds: After which the tool is ended.
    func text(of pdf: [UInt8], named file: String, seconds: Int = 8) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "cortado-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(pdf).write(to: folder.appending(path: "in.pdf"))
        let code = try run(in: folder, seconds: seconds)
        guard let code else { throw ProfileTrouble.tooHeavy(file: file) }
        let complaint = try text(folder, "complaint")
        if complaint.lowercased().contains("password") || complaint.contains("not allowed") {
            throw ProfileTrouble.locked(file: file)
        }
        guard code == 0 else { throw code > 128 ? ProfileTrouble.tooHeavy(file: file) : .damaged(file: file) }
        return try text(folder, "out.xml")
    }

    /// The code with which it ended; `nil` where it had to be ended.
    private func run(in folder: URL, seconds: Int) throws -> Int32? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", Self.bounded, "sh", String(seconds), path, String(ProfileReader.mostPages + 1)]
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C", "TMPDIR": folder.path]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        for _ in 0..<(seconds * 100) where process.isRunning { Thread.sleep(forTimeInterval: 0.01) }
        guard !process.isRunning else {
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            return nil
        }
        // The shell has become the tool: a signal is the tool's.
        return process.terminationReason == .uncaughtSignal
            ? 128 + process.terminationStatus : process.terminationStatus
    }

    /// 500 MB of memory (where the system can bound it), the time in processor seconds, 16 MB of output.
    private static let bounded = """
        ulimit -v 500000 2>/dev/null; ulimit -t "$1"; ulimit -f 32768; ulimit -c 0
        exec "$2" -xml -i -q -stdout -zoom 3 -enc UTF-8 -l "$3" in.pdf >out.xml 2>complaint
        """

    private func text(_ folder: URL, _ name: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
    }

    private static let name = "pdftohtml"
}
