/// Languages that people speak and that texts ask for.
enum TongueNames {
    /// `language: its names`.
    static let table = """
        english: english, anglophone, 英语, 英文
        mandarin: chinese, mandarin, putonghua, 中文, 汉语, 普通话, 华语, 国语
        cantonese: cantonese, 粤语, 广东话, 白话
        hokkien: hokkien, minnan, 闽南语, 闽南话, 台语
        german: german, 德语, 德文
        french: french, francophone, 法语, 法文
        spanish: spanish, 西班牙语, 西语
        portuguese: portuguese, 葡萄牙语, 葡语
        italian: italian, 意大利语, 意语
        dutch: dutch, flemish, 荷兰语
        swedish: swedish, 瑞典语
        norwegian: norwegian, 挪威语
        danish: danish, 丹麦语
        finnish: finnish, 芬兰语
        icelandic: icelandic, 冰岛语
        polish: polish, 波兰语
        czech: czech, 捷克语
        hungarian: hungarian, 匈牙利语
        romanian: romanian, 罗马尼亚语
        greek: greek, 希腊语
        russian: russian, 俄语, 俄文
        ukrainian: ukrainian, 乌克兰语
        turkish: turkish, 土耳其语
        arabic: arabic, 阿拉伯语, 阿语
        hebrew: hebrew, 希伯来语
        persian: persian, farsi, 波斯语
        hindi: hindi, 印地语
        urdu: urdu, 乌尔都语
        bengali: bengali, 孟加拉语
        tamil: tamil, 泰米尔语
        japanese: japanese, 日语, 日文
        korean: korean, 韩语, 韩文, 朝鲜语
        vietnamese: vietnamese, 越南语
        thai: thai, 泰语
        indonesian: indonesian, 印尼语
        malay: malay, 马来语
        tagalog: tagalog, filipino, 菲律宾语
        mongolian: mongolian, 蒙古语, 蒙语
        tibetan: tibetan, 藏语
        uyghur: uyghur, 维吾尔语, 维语
        swahili: swahili, 斯瓦希里语
        amharic: amharic
        yoruba: yoruba
        welsh: welsh
        gaelic: gaelic, irish gaelic
        catalan: catalan
        basque: basque, euskara
        georgian: georgian
        """
}
