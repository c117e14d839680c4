/// A heading of a profile, which says what the lines below it are.
enum ProfileHeading: String, CaseIterable, Sendable {
    case contact, skills, languages, summary, experience, education
    /// Sections whose lines are not taken in: certificates, honours, projects, recommendations.
    case other

    /// Reads a whole line; `nil` for one that is no heading.
    init?(_ line: String) {
        guard line.utf8.count <= 80, let heading = Self.known[Self.key(line)] else { return nil }
        self = heading
    }

    /// Letters alone, lower case: "Honors-Awards", "Honors & awards" and "HONORS AWARDS" are one.
    private static func key(_ line: String) -> String {
        var key = String.UnicodeScalarView()
        for scalar in line.lowercased().unicodeScalars where scalar.properties.isAlphabetic { key.append(scalar) }
        return String(key)
    }

    private static let known: [String: ProfileHeading] = {
        var known: [String: ProfileHeading] = [:]
        for line in words.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, let heading = ProfileHeading(rawValue: String(parts[0])) else { continue }
            for phrase in parts[1].split(separator: ",") { known[key(String(phrase))] = heading }
        }
        return known
    }()

    /// The fixed headings of the saved PDF and of the page, by language of the interface: English, Chinese (both
    /// scripts), German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Danish, Polish, Russian, Japanese, Korean.
    private static let words = """
        contact: Contact, Contact info, Contact information
        contact: 联系方式, 联系, 联系信息, 聯絡資料, 聯絡方式, 聯絡資訊, 連絡先, 연락처
        contact: Kontakt, Coordonnées, Contactar, Contacto, Contato, Contatti, Kontakta, Способы связаться, Контакты
        skills: Top Skills, Skills, Skills & endorsements, Skills and endorsements
        skills: 热门技能, 主要技能, 擅长技能, 技能, 专业技能, 职业技能, 核心技能, 技能认可, 熱門技能, 技能專長, 專長, 技能與認可, スキル, トップスキル, 보유기술, 대표 보유기술
        skills: Top-Kenntnisse, Kenntnisse, Principales compétences, Compétences, Aptitudes principales, Conocimientos y aptitudes, Aptitudes
        skills: Principais competências, Competências, Competenze principali, Competenze, Belangrijkste vaardigheden, Vaardigheden, Främsta kompetenser, Kompetenser
        skills: Основные навыки, Навыки, Najważniejsze umiejętności, Umiejętności, Mest anerkendte kvalifikationer, Kompetencer
        languages: Languages, 语言, 语言能力, 語言, 語言能力, 言語, 언어, Sprachen, Sprachkenntnisse, Langues, Idiomas, Lingue, Talen, Språk, Sprog, Języki, Языки
        summary: Summary, About, 个人简介, 简介, 关于, 关于我, 概要, 摘要, 自我介绍, 个人概要, 個人簡介, 簡介, 關於, 自我介紹, プロフィール, 자기소개, 소개
        summary: Zusammenfassung, Info, Résumé, Infos, Extracto, Acerca de, Resumo, Sobre, Riepilogo, Informazioni, Samenvatting, Sammanfattning, Om, Resumé, Podsumowanie, Общие сведения
        experience: Experience, Work experience, 工作经历, 工作经验, 职业经历, 经历, 经验, 工作經歷, 工作經驗, 經歷, 經驗, 職歴, 職務経歴, 경력
        experience: Berufserfahrung, Expérience, Experiencia, Experiência, Esperienza, Ervaring, Werkervaring, Erfarenhet, Arbetslivserfarenhet, Erfaring, Doświadczenie, Опыт работы
        education: Education, 教育经历, 教育背景, 学历, 教育, 教育經歷, 學歷, 学歴, 학력
        education: Ausbildung, Formation, Educación, Formação acadêmica, Formação, Istruzione, Formazione, Opleiding, Utbildning, Uddannelse, Wykształcenie, Образование
        other: Certifications, Licenses & certifications, Licenses and certifications, Honors-Awards, Honors & awards, Honors and awards
        other: Publications, Patents, Projects, Volunteering, Volunteer experience, Recommendations, Courses, Interests, Activity, Featured
        other: Highlights, Services, Organizations, Test scores, Causes, People also viewed, More profiles for you, People you may know
        other: You might like, Explore premium profiles, Suggested for you, Analytics, Resources, Top Voices, Companies, Groups, Newsletters, Schools, Received
        other: 资格认证, 证书, 认证, 许可与认证, 资格证书, 资格认证和证书, 执照和证书, 荣誉奖项, 荣誉和奖项, 荣誉与奖项, 荣誉, 奖项, 出版作品, 出版物, 发表作品, 专利, 专利发明, 项目, 项目经历, 志愿者经历, 志愿经历, 志愿者经验, 推荐信, 推荐, 课程, 所学课程, 兴趣, 兴趣爱好, 动态, 精选, 亮点, 服务, 组织, 测试成绩
        other: 证书与资质, 参与组织, 您可能认识的人, 你可能认识的人, 其他会员还看了, 更多推荐, 為您推薦, 證照, 證照與認證, 認證, 榮譽與獎項, 榮譽獎項, 出版作品, 專利, 專案, 志工經歷, 推薦信, 課程, 興趣, 動態, 精選
        other: 資格, 認定資格, 受賞歴, 자격증, 수상 경력, Zertifizierungen, Bescheinigungen, Lizenzen und Zertifikate, Bescheinigungen und Zertifikate, Auszeichnungen, Veröffentlichungen, Patente
        other: Projekte, Ehrenamt, Licences et certifications, Distinctions, Brevets, Projets, Bénévolat, Certificaciones, Reconocimientos y premios, Publicaciones, Patentes
        other: Certificações, Reconhecimentos e prêmios, Publicações, Certificazioni, Riconoscimenti e premi, Pubblicazioni, Certificeringen, Onderscheidingen en prijzen, Publicaties
        """
}
