/// Writes PDFs with text and nothing else: enough for a program that takes text out of them. The font is not embedded; its
/// codes are UTF-16, which the file says to whoever reads it.
struct PDFSheet {
    private var pages: [String] = []

    static let width = 612.0
    static let height = 792.0

    mutating func addPage() { pages.append("") }

    /// - Parameters: `x` and `y` are the left end of the base line, from the page's lower left corner, in points.
    mutating func write(_ text: String, x: Double, y: Double, size: Double) {
        if pages.isEmpty { addPage() }
        let codes = text.utf16.map { Self.hex(Int($0)) }.joined()
        pages[pages.count - 1] += "BT /F \(size) Tf 1 0 0 1 \(x) \(y) Tm <\(codes)> Tj ET\n"
    }

    /// How wide a text is: Chinese letters as wide as high, all others as in a plain Latin font.
    static func width(_ text: String, size: Double) -> Double {
        text.utf16.reduce(0) { $0 + advance(Int($1)) } * size / 1000
    }

    private static func advance(_ code: Int) -> Double {
        guard code < 0x2E80 else { return 1000 }
        guard (0x20..<0x7F).contains(code), let scalar = Unicode.Scalar(code) else { return 560 }
        if " ijl.,:;'!|/ft".unicodeScalars.contains(scalar) { return 280 }
        if "mwMW@%".unicodeScalars.contains(scalar) { return 850 }
        return ("A"..."Z").contains(scalar) ? 680 : 540
    }

    var bytes: [UInt8] {
        var objects = [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [\(pages.indices.map { "\(6 + $0 * 2) 0 R" }.joined(separator: " "))] /Count \(pages.count) >>",
            "<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
            """
            << /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) \
            /Supplement 0 >> /DW 1000 /W [\(Self.widths)] /FontDescriptor << /Type /FontDescriptor /FontName /Plain /Flags 32 \
            /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>
            """,
            Self.stream(Self.codes),
        ]
        for (index, page) in pages.enumerated() {
            objects.append(
                """
                << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents \(7 + index * 2) 0 R \
                /Resources << /Font << /F 3 0 R >> >> >>
                """)
            objects.append(Self.stream(page))
        }
        return Self.file(objects)
    }

    private static func file(_ objects: [String]) -> [UInt8] {
        var file = "%PDF-1.4\n"
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(file.utf8.count)
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets {
            file += String(repeating: "0", count: 10 - String(offset).count) + "\(offset) 00000 n \n"
        }
        file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
        return Array(file.utf8)
    }

    private static func stream(_ text: String) -> String {
        "<< /Length \(text.utf8.count) >>\nstream\n\(text)\nendstream"
    }

    private static var widths: String {
        "32 [" + (32..<0x2E80).map { String(Int(advance($0))) }.joined(separator: " ") + "]"
    }

    /// Each code is its own letter; a range may not leave its first byte.
    private static var codes: String {
        let ranges = (0..<256).map { "<\(hex($0 * 256))> <\(hex($0 * 256 + 255))> <\(hex($0 * 256))>" }
        let blocks = stride(from: 0, to: 256, by: 64).map { start in
            "64 beginbfrange\n" + ranges[start..<(start + 64)].joined(separator: "\n") + "\nendbfrange\n"
        }
        return """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            /CMapName /Plain def /CMapType 2 def
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            \(blocks.joined())endcmap end end
            """
    }

    private static func hex(_ code: Int) -> String {
        let digits = String(code, radix: 16, uppercase: true)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }
}
