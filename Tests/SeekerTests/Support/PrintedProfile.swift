import CoffeeChat
import Seeker

/// Prints a profile as LinkedIn's "Save to PDF" does: Letter, a sidebar of 203 points with contact, skills and languages; the
/// name in 26 points, sections in 15.75, employers in 12, titles in 11.5, all else in 10.5.
struct PrintedProfile {
    struct Shape {
        var isChinese = false
        var hasSidebar = true
        /// Where the main column begins.
        var left = 223.0
        /// Above an employer, a second title, and a description.
        var gaps = (employer: 10.0, title: 6.0, text: 0.0)
        /// From one base line to the next, in sizes of the type.
        var leading = 1.2
        /// Whether employers, titles and dates are told apart by their sizes.
        var hasSizes = true
    }

    var reading: ProfileReading
    /// How well each language is spoken; `nil` where it is not said.
    var proficiencies: [String?] = []
    /// Below each role.
    var descriptions: [[String]] = []
    var shape = Shape()

    private var lines: [Line] = []

    init(_ reading: ProfileReading, descriptions: [[String]] = [], shape: Shape = Shape()) {
        self.reading = reading
        self.descriptions = descriptions
        self.shape = shape
    }

    private struct Line {
        var text: String
        var size: Double
        var above: Double
    }

    func bytes() -> [UInt8] {
        var sheet = PDFSheet()
        sheet.addPage()
        if shape.hasSidebar { writeSidebar(&sheet) }
        var printed = self
        printed.setMain()
        let pages = printed.pages()
        for (index, page) in pages.enumerated() {
            if index > 0 { sheet.addPage() }
            var y = PDFSheet.height - 40
            for line in page {
                y -= line.above + line.size * shape.leading
                sheet.write(line.text, x: mainLeft, y: y, size: line.size)
            }
            let foot = shape.isChinese ? "第 \(index + 1) 页，共 \(pages.count) 页" : "Page \(index + 1) of \(pages.count)"
            sheet.write(foot, x: 380, y: 24, size: 9)
        }
        return sheet.bytes
    }

    private var mainLeft: Double { shape.hasSidebar ? shape.left : 40 }

    private func pages() -> [[Line]] {
        var pages: [[Line]] = [[]]
        var y = PDFSheet.height - 40
        for line in lines {
            y -= line.above + line.size * shape.leading
            if y < 50 {
                pages.append([])
                y = PDFSheet.height - 40 - line.size * shape.leading
            }
            pages[pages.count - 1].append(line)
        }
        return pages
    }

    // MARK: The main column

    private mutating func setMain() {
        add(reading.name, 26)
        add(reading.headline, 12)
        add(reading.place, 12)
        if !reading.summary.isEmpty {
            add(word(.summary), 15.75, 20)
            for line in reading.summary.split(separator: "\n") { add(String(line), 12) }
        }
        if !reading.positions.isEmpty { setExperience() }
        if !reading.education.isEmpty { setEducation() }
    }

    private mutating func setExperience() {
        add(word(.experience), 15.75, 20)
        var index = 0
        while index < reading.positions.count {
            let group = reading.positions[index...].prefix { $0.company == reading.positions[index].company }
            add(group[index].company, shape.hasSizes ? 12 : 10.5, shape.gaps.employer)
            if group.count > 1 { add(CareerWords.total(of: Array(group), isChinese: shape.isChinese), 10.5) }
            for (number, position) in group.enumerated() {
                add(position.title, shape.hasSizes ? 11.5 : 10.5, number > 0 ? shape.gaps.title : 0)
                add(CareerWords.span(of: position, isChinese: shape.isChinese), 10.5)
                add(position.place, 10.5)
                let text = descriptions.isEmpty ? [] : descriptions[(index + number) % descriptions.count]
                for (place, line) in text.enumerated() { add(line, 10.5, place == 0 ? shape.gaps.text : 0) }
            }
            index += group.count
        }
    }

    private mutating func setEducation() {
        add(word(.education), 15.75, 20)
        for school in reading.education {
            add(school.school, shape.hasSizes ? 12 : 10.5, shape.gaps.employer)
            add(CareerWords.detail(of: school), 10.5)
        }
    }

    private mutating func add(_ text: String, _ size: Double, _ above: Double = 0) {
        guard !text.isEmpty else { return }
        let width = PDFSheet.width - mainLeft - 30
        for (index, line) in LineBreaker.lines(text, size: size, width: width).enumerated() {
            lines.append(Line(text: line, size: size, above: index == 0 ? above : 0))
        }
    }

    // MARK: The sidebar

    private func writeSidebar(_ sheet: inout PDFSheet) {
        var y = PDFSheet.height - 40
        let width = shape.left - 20 - 36
        func write(_ text: String, _ size: Double, _ above: Double, anywhere: Bool = false) {
            for (index, line) in LineBreaker.lines(text, size: size, width: width, anywhere: anywhere).enumerated() {
                y -= size * shape.leading + (index == 0 ? above : 0)
                sheet.write(line, x: 22, y: y, size: size)
            }
        }
        write(word(.contact), 13, 0)
        if !reading.email.isEmpty { write(reading.email, 10.5, 3, anywhere: true) }
        if let profile = reading.profile {
            write("www." + profile.text.dropFirst("https://".count) + " (LinkedIn)", 10.5, 3, anywhere: true)
        }
        if !reading.skills.isEmpty { write(word(.skills), 13, 14) }
        for skill in reading.skills { write(skill, 10.5, 3) }
        if !reading.languages.isEmpty { write(word(.languages), 13, 14) }
        for (index, language) in reading.languages.enumerated() {
            let proficiency = proficiencies.isEmpty ? nil : proficiencies[index % proficiencies.count]
            write(language + (proficiency.map { " (\($0))" } ?? ""), 10.5, 3)
        }
    }

    private enum Word { case contact, skills, languages, summary, experience, education }

    private func word(_ word: Word) -> String {
        switch word {
        case .contact: shape.isChinese ? "联系方式" : "Contact"
        case .skills: shape.isChinese ? "热门技能" : "Top Skills"
        case .languages: shape.isChinese ? "语言" : "Languages"
        case .summary: shape.isChinese ? "个人简介" : "Summary"
        case .experience: shape.isChinese ? "工作经历" : "Experience"
        case .education: shape.isChinese ? "教育经历" : "Education"
        }
    }
}
