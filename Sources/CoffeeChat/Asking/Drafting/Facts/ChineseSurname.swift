/// The surname at the head of a Chinese name.
enum ChineseSurname {
    /// `nil` where the first sign is no common surname, or the name is too long to be one of a person: 铁柱, 长安居士.
    static func of(_ name: String) -> String? {
        let signs = Array(name.unicodeScalars)
        guard (2...4).contains(signs.count) else { return nil }
        let two = String(String.UnicodeScalarView(signs.prefix(2)))
        if signs.count >= 3, double.contains(two) { return two }
        return signs.count <= 3 && single.contains(signs[0]) ? String(String.UnicodeScalarView([signs[0]])) : nil
    }

    private static let double: Set<String> = [
        "欧阳", "司马", "诸葛", "上官", "司徒", "尉迟", "夏侯", "皇甫", "东方", "慕容", "端木", "令狐", "公孙", "轩辕", "宇文", "长孙",
        "南宫", "呼延", "完颜", "百里", "东郭", "西门", "独孤", "拓跋", "澹台", "公冶", "钟离", "申屠", "赫连", "闻人",
    ]

    /// The most common two hundred, which nearly everybody bears.
    private static let single = Set(
        """
        王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金\
        韦贾夏傅方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文樊殷施颜翟梅倪章鲁葛柳岳霍祝路裴阮\
        牛安齐季庄温芦俞聂申耿焦宁欧洪童阎骆盛涂柯管符岑项凌左游麦蒲卓桂舒甘应解尤卜纪单费詹关苗房
        """.unicodeScalars)
}
