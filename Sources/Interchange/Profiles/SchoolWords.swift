/// The words by which schools and degrees are known.
enum SchoolWords {
    static func isSchool(_ line: String) -> Bool {
        has(schools, in: line) || wideSchools.contains(where: line.contains)
    }

    static func isDegree(_ line: String) -> Bool {
        has(degrees, in: line) || wideDegrees.contains(where: line.contains)
    }

    /// "Honours", "summa cum laude": part of the degree, though behind a comma.
    static func isGrade(_ piece: String) -> Bool {
        let lowered = piece.lowercased()
        return grades.contains(where: lowered.hasPrefix)
    }

    /// Grades, activities and descriptions of a school on the page.
    static func isAside(_ line: String) -> Bool {
        asides.contains { line.lowercased().hasPrefix($0) }
    }

    private static func has(_ words: Set<String>, in line: String) -> Bool {
        var word = ""
        for scalar in (line.lowercased() + " ").unicodeScalars where scalar != "." {
            if scalar.properties.isAlphabetic {
                word.unicodeScalars.append(scalar)
            } else {
                if words.contains(word) { return true }
                word = ""
            }
        }
        return false
    }

    private static func words(_ line: String) -> Set<String> { Set(line.split(separator: " ").map(String.init)) }

    private static let schools = words(
        """
        university college school institute academy universität hochschule fachhochschule université école lycée universidad universidade \
        universiteit università politecnico polytechnic institut instituto gymnasium bootcamp academia akademie conservatory kolleg berufsschule \
        hogeschool universitet högskola uniwersytet faculty seminary
        """)
    private static let wideSchools = ["大学", "学院", "学校", "中学", "大學", "學院", "學校", "大学校", "研究院", "대학교"]

    private static let degrees = words(
        """
        bachelor bachelors master masters doctor doctorate phd mba msc bsc ba bs ma ms mfa bfa beng meng llb llm md jd associate associates diploma \
        certificate certification degree minor major licence license lizenz magister diplom abitur baccalauréat licenciatura grado mestrado bacharelado \
        laurea doctoral postgraduate undergraduate graduate apprenticeship ausbildung exchange erasmus gcse bac bootcamp nanodegree foundation staatsexamen \
        maîtrise máster maestría doctorado doutorado engineer's ingénieur btech mtech bba mphil pgce bcom mpa mph edd dds bed med mres tecnólogo técnico
        """)
    private static let wideDegrees = [
        "学士", "硕士", "博士", "本科", "专科", "大专", "高中", "學士", "碩士", "学位", "證書", "证书", "研究生", "交换", "修士", "학사", "석사",
    ]

    private static let grades = [
        "hons", "honours", "honors", "first class", "second class", "upper second", "summa cum", "magna cum",
        "cum laude", "with distinction", "with honors", "with honours", "1st class", "2:1",
    ]

    private static let asides = [
        "grade:", "activities and societies:", "成绩：", "成绩:", "社团活动", "活动和社团", "成績", "skills:", "技能：", "技能:", "note:",
        "aktivitäten", "activités et associations", "actividades y grupos",
    ]
}
