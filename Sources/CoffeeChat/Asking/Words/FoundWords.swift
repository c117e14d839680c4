/// What sentences do that say how one came across somebody, and what those do that say nothing of them.
enum FoundWords {
    static let english = """
        perceive: see, read, hear, notice, come across, find, listen, watch, follow, meet, spot, discover, learn, attend
        perceive: recommend, mention, tell, suggest, introduce, point, visit, stumble, catch, remember, recall, study
        wishing: want, wish, hope, hoping, love, like, keen, eager, interested, curious, dream, looking forward, long, aim, intend
        wishing: excited, glad, happy, delighted, grateful, honoured, honored, appreciate, thrilled, enjoy, value, welcome
        wish = <i>|we ..3 <wishing> (to|it|if|the|a|learning|hearing|talking|speaking|connecting|your|you|and|that|for|in|of)
        wish = (would|'d) ..2 <wishing>|be
        wish = ^ (hoping|looking_forward|keen|eager|wanting|wishing) ..3
        referred = (tell|told|tells|assure|assures|assured|recommend|recommended|suggest|suggested|mention|mentioned|insist|insisted|insists|refer|referred|point|pointed|introduce|introduced|urge|urged|said|says|gave|send|sent|swear|swears|promise|promised) ..2 (me|that|i|us|to|your|you)
        busyNote = (know|realise|realize|understand|imagine|appreciate|sure|expect|bet|guess|see|suspect|suppose|aware) ..8 (busy|hectic|packed|full|fullest|time|times|swamped|schedule|slammed|mad|valuable|precious|demand|demands|season|stretched|crazy|calendar|plate|many|lot|short|inbox)
        busyNote = you (are|must|'re|have|get) ..4 (busy|swamped|hectic|packed|a_lot|many|slammed)
        praiseOnly = you (are|seem|'re|sound|look|must|have) ..2 (great|amazing|cool|inspiration|inspiring|impressive|awesome|incredible|wonderful|brilliant|talented|legend|expert|kind|nice|fantastic|hero|role_model|lovely|busy)
        """

    static let chinese = """
        perceive: 看到, 看见, 看过, 看了, 读到, 读过, 读了, 听到, 听过, 听了, 听说, 刷到, 见过, 见到, 关注, 听您, 听你, 看您, 看你, 读您, 读你, 得知, 了解到, 知道您, 偶遇, 碰到, 遇见
        perceive: 翻到, 搜到, 看完, 读完, 听完, 上说, 里说, 写道, 介绍说, 说您, 说你, 提到您, 提到你, 讲您, 讲你, 告诉我, 推荐我, 介绍我, 认识您, 追过, 围观, 逛, 拜读, 见于, 读罢, 顷闻, 欣闻, 欣悉
        zhWish: 想, 希望, 盼, 渴望, 期待, 愿, 盼望, 很想, 特别想, 一直想, 好想, 想要, 憧憬, 向往, 期盼, 诚盼, 真希望
        theirWork = 您|你 ~3 (那|这|的|写的|做的|拍的|讲的|画的|发的|设计的) ~2 (篇|条|期|本|首|段|句|幅|集|场|部|枚|档|支|款|封|辑|册|卷|则|组|讲|稿|尊|只|把|座|扇|盏|辆|艘)
        theirWork = 您|你 ~4 (从|由) ~10 (转到|转去|转行|转做|转成|转为|转|改做|改行|跨到|跳到|到)
        wish = <zhWish> ~4 (跟|和|与|向|听|能|认识|了解|知道|请教|学习|加|结识|有机会|成为|借)
        busyNote = (知道|明白|晓得|清楚|想必|理解|深知|知|我知) ~2 您|你 ~6 (忙|累|事多|时间|紧|辛苦|倒班|满)
        busyNote = (您|你) ~3 (很忙|忙|工作忙|事多|日理万机|公务繁忙|事务繁忙)
        praiseOnly = (您|你) ~2 (真|太|好|非常|特别|很) ~1 (厉害|优秀|棒|牛|了不起|出色|强|酷|杰出|成功)
        """
}
