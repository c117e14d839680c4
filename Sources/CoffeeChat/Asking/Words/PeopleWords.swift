/// Who is spoken of, and the little words around them.
enum PeopleWords {
    static let english = """
        you: you, ya, u, yourself, yourselves, y'all, thee
        your: your, yours, ur, thy
        i: i
        my: my, mine, our, ours
        myself: me, us, myself, we
        third: he, she, they, him, her, them, his, their, its, it, who, whom, whose, someone, somebody, anyone, everyone
        modal: could, can, may, might, would, will, shall, should
        if: if, should you, in case, whether or not, unless, were you
        not: not, no, never, neither, nor, without, nothing, nobody, none, hardly, cannot
        honorific: mr, mrs, ms, miss, mx, dr, prof, professor, sir, madam, ma'am, chef, captain, coach, doctor, sister
        honorific: father, rev, judge, officer, uncle, aunt, auntie, san, sensei, jan, ji, bhai, don, dona, senor, senora
        honorific: sergeant, major, corporal, lieutenant, colonel, nurse, brother, maestro, monsieur, madame, herr, frau
        greeting: hi, hello, hey, dear, hiya, howdy, hola, greetings, good morning, good afternoon, good evening, good day
        greeting: morning, afternoon, evening, salaam, salam, kia ora, namaste, aloha, bonjour, ciao, g'day, shalom, yo
        greeting: merhaba, ahoy, hallo, hei, hej, salut, mabuhay, sawubona, ola, hello again, hi again, hi there, hello there
        """

    static let chinese = """
        you: 你, 您, 你们, 您们, 尊驾, 阁下, 您老, 贵
        your: 您的, 你的, 你们的, 您那, 你那, 贵司, 贵公司, 您家
        i: 我, 俺, 咱, 本人, 在下, 晚辈, 学生我, 晚生, 小弟, 小妹
        my: 我的, 我们, 咱们, 我这, 我自己
        zhModal: 能, 可, 可以, 能否, 可否, 能不能, 可不可以, 是否, 愿意, 愿, 肯, 方便, 得空, 有空, 有没有, 有无, 敢问
        zhModal: 不知, 不知道, 能够, 行不行, 好不好, 要不要, 肯不肯, 愿不愿意, 方不方便, 请问, 想问, 允许, 可有, 有否, 成不成, 得唔得, 可愿, 可好, 可肯, 肯否
        zhNot: 不, 没, 没有, 别, 无, 不是, 并非, 不用, 不必, 无需, 毋须, 莫, 甭, 勿, 免, 非, 未, 不想, 绝不, 并不, 不要, 无须
        hides: 特别, 区别, 分别, 告别, 别人, 别的, 别致, 级别, 个别, 辨别, 差别, 别墅, 离别, 识别, 不错, 不少, 不仅
        hides: 不但, 不断, 了不起, 不同, 不久, 不禁, 不由, 不只, 不光
        hides: 没想到, 没准, 淹没, 出没, 没落, 无意中, 无比, 无数, 无人机, 无私, 无限, 非常, 非遗, 莫非, 莫大, 未来, 别说, 无名, 无声, 无线, 南无
        zhHonorific: 老师, 先生, 女士, 总, 姐, 哥, 师傅, 工, 医生, 大夫, 教授, 博士, 经理, 主任, 院长, 导师, 同学, 学姐, 学长, 前辈, 掌柜
        zhHonorific: 领队, 护士长, 护士, 叔, 阿姨, 爷爷, 奶奶, 伯伯, 大哥, 大姐, 姐姐, 哥哥, 老板, 馆长, 店长, 馆员, 队长, 机长, 船长
        zhHonorific: 小姐, 太太, 工友, 老兄, 兄, 君, 馆主, 主厨, 大厨, 编辑, 记者, 教练, 站长, 所长, 师兄, 师姐, 学弟, 学妹, 老弟
        greeting: 您好, 你好, 您们好, 早上好, 下午好, 晚上好, 上午好, 中午好, 早晨, 嗨, 哈喽, 哈啰, 嘿, 尊敬的, 亲爱的, 敬爱的, 早安
        greeting: 晚安, 好啊, 好呀, 大家好, 又是我, 打扰了, 冒昧打扰, 好久不见, 见字如面, 台鉴, 敬启
        zhToward: 给, 为, 让, 教, 跟, 和, 对, 替, 帮, 送, 与, 向, 陪, 带, 同
        plainTalk: 真是一种享受, 享受, 坚定, 方向, 家人, 信心, 更有信心, 暖洋洋, 阖家, 红火, 生意, 生意兴隆, 大门
        plainTalk: 新世界, 感觉打开了, 正能量, 满足, 充实, 清晰, 明朗, 动力满满, 干劲, 斗志, 鼓舞, 振奋, 思路, 认可
        plainTalk: 关怀, 温馨, 亲和, 实用, 句句, 每一句, 深受, 万事, 顺意, 顺遂, 大吉, 吉祥, 如意, 祝愿, 全家, 事业
        plainTalk: 蒸蒸日上, 步步高升, 更上一层楼, 工作顺心, 恭祝, 秋安, 冬安, 夏安, 春安, 时祺, 近安, 文安, 大安, 教安
        plainTalk: 编安
        plainTalk: 目标感, 倾听, 倾囊相授, 毫无保留, 无私, 慷慨, 平易, 用心, 细致, 详细, 认真, 精彩, 绝伦, 生动, 接地气
        plainTalk: 通俗易懂, 条理, 深入浅出, 字字珠玑, 句句在理, 良师益友, 贵人, 明灯, 指路, 引路人, 灯塔, 电话
        plainTalk: 挂了电话, 聊完, 一小时, 半小时, 二十分钟, 宝贵时间, 时间过得真快, 舍不得挂, 如获至宝, 获益良多, 感触
        plainTalk: 感触良多, 感慨, 感慨万千, 思绪万千, 心潮澎湃, 热血沸腾, 元气满满
        hides: 能不能, 可不可以, 行不行, 好不好, 成不成, 愿不愿意, 愿不愿, 肯不肯, 方不方便, 要不要, 有没有, 会不会
        hides: 不知, 不知道, 不晓得, 得不得, 中不中, 要不得, 说不定, 不妨
        you: 先生, 足下, 尊处, 台端, 侬, 恁, 贵处
        your: 大作, 大著, 尊著, 尊作, 尊文, 大札, 佳作, 尊译, 尊府
        hides: 先前, 先后, 首先, 原先, 祖先, 领先, 优先, 先锋, 先头, 先祖, 先例, 先进, 先声, 率先
        zhHonorific: 先生, 老哥, 大叔, 大妈, 大爷, 大娘, 阿公, 阿婆, 阿伯, 伯, 婶, 嫂, 哥们, 兄弟, 妹子, 妹儿, 老爷子
        zhHonorific: 姑娘, 师太, 工程师, 设计师, 研究员, 产品经理, 讲师, 教官, 班长, 连长, 乐手, 指挥, 导演
        hides: 礼拜, 膜拜, 崇拜, 拜年, 拜访, 拜读, 祭拜, 拜托, 拜别, 拜望, 朝拜
        hides: 您好, 你好, 您们好
        """
}
