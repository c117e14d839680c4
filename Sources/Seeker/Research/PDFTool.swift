import Foundation
import Interchange

/// Takes the text out of a PDF with `pdftohtml`, which comes with poppler. A PDF may be made to harm: the tool runs as a
/// process of its own, with bounds on time, memory and output, and sees nothing but the one file.
struct PDFTool {
    private let path: String

    /// Fails where the tool is not on the path.
    init(searching path: String) throws(ProfileTrouble) {
        guard let found = OutsideTool.find(["pdftohtml"], on: path) else { throw .toolMissing }
        self.path = found
    }

    /// - Parameter seconds: After which the tool is ended.
    func text(of pdf: [UInt8], named file: String, seconds: Int = 8) throws -> String {
        let task = try PrivateFolder()
        defer { task.remove() }
        let folder = task.url
        try Data(pdf).write(to: folder.appending(path: "in.pdf"))
        let tool = OutsideTool(
            path: "/bin/sh",
            arguments: ["-c", Self.bounded, "sh", String(seconds), path, String(ProfileReader.mostPages + 1)],
            environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C", "TMPDIR": folder.path], folder: folder)
        // The shell becomes the tool: a signal is the tool's.
        guard let code = try tool.run(seconds: seconds) else { throw ProfileTrouble.tooHeavy(file: file) }
        let complaint = try text(folder, "complaint")
        if complaint.lowercased().contains("password") || complaint.contains("not allowed") {
            throw ProfileTrouble.locked(file: file)
        }
        guard code == 0 else { throw code > 128 ? ProfileTrouble.tooHeavy(file: file) : .damaged(file: file) }
        return try text(folder, "out.xml")
    }

    /// 500 MB of memory (where the system can bound it), the time in processor seconds, 16 MB of output.
    private static let bounded = """
        ulimit -v 500000 2>/dev/null; ulimit -t "$1"; ulimit -f 32768; ulimit -c 0
        exec "$2" -xml -i -q -stdout -zoom 3 -enc UTF-8 -l "$3" in.pdf >out.xml 2>complaint
        """

    private func text(_ folder: URL, _ name: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
    }
}
