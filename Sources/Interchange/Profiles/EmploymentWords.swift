/// Words beside a job that are not its name: how it is held, and from where it is done.
enum EmploymentWords {
    /// "Full-time", 全职: a kind of employment.
    static func isKind(_ text: some StringProtocol) -> Bool { kinds.contains(key(text)) }

    /// "Hybrid", 远程: where it is done.
    static func isWayOfWorking(_ text: some StringProtocol) -> Bool { ways.contains(key(text)) }

    private static func key(_ text: some StringProtocol) -> String {
        String(String.UnicodeScalarView(text.lowercased().unicodeScalars.filter(\.properties.isAlphabetic)))
    }

    private static func keys(_ words: String) -> Set<String> { Set(words.split(separator: ",").map { key($0) }) }

    private static let kinds = keys(
        """
        Full-time, Part-time, Self-employed, Freelance, Contract, Internship, Apprenticeship, Seasonal, Permanent Full-time,
        Permanent Part-time, Temporary, Contract Full-time, Contract Part-time, Trainee, Working student, Indirect contract,
        全职, 兼职, 自雇, 自由职业, 自由职业者, 合同工, 合同制, 实习, 学徒, 季节工, 季节性, 临时, 劳务派遣, 个体经营, 自雇人士, 全職, 兼職, 自僱, 自由業, 合約, 約聘, 實習, 季節性,
        Vollzeit, Teilzeit, Selbstständig, Freiberuflich, Befristet, Praktikum, Werkstudent, Temps plein, Temps partiel, CDI, CDD, Stage,
        Indépendant, Jornada completa, Media jornada, Autónomo, Tempo integral, Meio período, Autônomo, Estágio, A tempo pieno, Fulltime, Parttime
        """)

    private static let ways = keys(
        """
        Hybrid, Remote, On-site, Onsite, 远程, 混合, 现场, 现场办公, 混合办公, 远程办公, 混合模式, 远程工作, 现场工作, 遠端, 混合, 現場, 遠距, Vor Ort, Sur site, À distance, Hybride, Presencial,
        En remoto, Híbrido, Remoto, Presencial, Híbrida, In presenza, Da remoto, Ibrido, Op locatie, Op afstand
        """)
}
