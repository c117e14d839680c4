/// Thanks, and what only looks like it.
enum ThanksWords {
    static let english = """
        thanking: thankyou, thx, gracias, merci, danke, grazie, obrigado, obrigada, arigato, mahalo, shukran, tack
        thanking: diolch, takk, tak, dekuji, dziekuje, asante, terima kasih, salamat, efharisto, multumesc, hvala
        thanking: maith agat, mahadsanid, xie xie, dhanyavad, dhanyavaad, shukriya, nandri, medaase, ngiyabonga, enkosi
        thanking: toda, todah, moltes, eskerrik, hvala lepo, multumesc, faleminderit, koszonom
        thanking: kiitos, dank, much obliged, bless you, ta, tysm, dziekuje, spasibo, asante, salamat
        thanking: tesekkurler, thnx, thanx, tks, ty
        grateful: thankful, grateful, appreciate, appreciated, appreciative
        hides: 'd have my thanks, would have my thanks, thank goodness, thank god, thank heavens, no thanks
        thanks = <thanking> !to|not --feel
        thanks = much|so|most|very|greatly|deeply|ever obliged|indebted !to_hear|to_know --would|'d|be
        thanks = thanks !to|not|every|each|her|him|them|his|their --feel
        thanks = -say|a|the|to_his|to_her|would|'d (thank|thanks|thanking) (you|ya|u|thee|y'all|ye) !better|card|cards|note|notes|letter|letters|page|screen|poster|speech --can|could|you_can
        thanks = thanking you
        thanks = (i|we|me|must|to|and|shall|do|'ll|let_me) ..1 -would|'d thank you
        thanks = (my|our|deep|deepest|sincere|eternal|with|in|much|all|heartfelt|warm|warmest|great|endless|huge|lasting|enormous|profound|our) ..1 gratitude|appreciation !journal|diary|list --would|'d
        thanks = indebted --would|'d|be|could|might
        thanks = (i|we|much) ..1 obliged fs|em|,|$ --would|'d|be
        thanks = --how|where|forgot|forget|never|learn|taught|teach|sign|not|to|would|'d (say|says|send|sends|bark|barks|hum|hums|sing|sings|shout|shouts|wave|waves) ..1 (thank_you|thanks|our_thanks|their_thanks|a_thank_you)
        thanks = (be|feel) thanked
        thanks = (grateful|thankful|appreciate) that you ..1 (<past> / read|put|let|cut|are_reading|'re_reading|even|did) --would|'d|be|will|'ll
        thanks = thank (yous|yews)
        thanking: dankeschon, dankeschoen, danke schon, vielen dank, bedankt, dank u, tapadh, dankie, aciu, xiexie
        thanking: xie xie, dakujem, dakuji, dikky, diky, dziekuje, paldies, aitah, takk fyrir, tusen takk, mange tak
        thanking: tack sa mycket, kiitoksia, koszi, mersi, blagodarya, hvala vam, grazzi, grazas, gracies, mila esker
        thanking: trugarez, mahalo nui, vinaka, miigwech, wado, ahsante, webale, murakoze, zikomo, tatenda, siyabonga
        thanking: daalu, imela, nagode, akpe, jerejef, cam on, khop khun, kop khun, makasih, maraming salamat, arigatou
        thanking: arigato, gomawo, gamsahamnida, kamsahamnida, domo, nandri, dhanyabad, dhanyavadam, shukran, toda raba
        thanking: motashakkeram, teshekkur, rahmat, gmadlobt, madloba, shnorhakalutyun, faleminderit, efcharisto
        thanking: efharisto, spasibi, dyakuyu, diakuju, dankon, gratias
        thanks = (have|owe|offer|send|bear|accept|carry|deserve) ..5 (gratitude|thanks) --would|'d|will
        thanks = consider (yourself|yourselves|this) ..2 (thanked|a_thank_you)
        thanks = (always|forever|eternally|ever|still) be? grateful|thankful|indebted --would|'d
        thanks = (obliged|indebted|grateful|thankful) to (you|your) --would|'d|be
        thanks = thanks|thank_you to you|everyone|all
        thanks = <grateful> --would|'d|will|'ll|should|any_time !if|that_you|you_are|you_must|you_have|you_may|how_busy|this_is|it_is|that_this|that_it|you_might
        """

    static let chinese = """
        zhThanking: 谢谢, 感谢, 多谢, 谢了, 谢啦, 谢过, 致谢, 感激, 感恩, 鸣谢, 拜谢, 谢意, 道谢, 先谢, 再谢, 铭感, 铭谢
        zhThanking: 谢您, 谢你, 叩谢, 谢, 三克油, 谢忱, 蟹蟹, 3q, 谢咯, 酱谢, 比心感谢, 拜谢, 蟹谢, 三q, 哈吉拜谢
        hides: 谢绝, 凋谢, 谢幕, 代谢, 谢顶, 谢天谢地, 答谢宴, 将感激不尽, 将不胜感激, 将感激万分, 感激涕零, 新陈代谢, 闭门谢客, 感谢信
        thanks = <zhThanking> -<them>|<me> !老师|总|先生|女士|工|医生|教授|师傅
        thanks = 谢谢|感谢|多谢|谢过|致谢
        thanks = not|never|hardly thank you|ya
        thanks = (grateful|thankful|indebted|obliged) (either_way|all_the_same|anyway|always|whatever|regardless|already|no_matter)
        thanks = (am|'m|are|remain|stay|forever|already) ..2 in_your_debt
        thanks = ^, ..1 gratitude|appreciation
        zhThanking: 唔该, 唔该晒, 多谢晒, 谢嘞, 谢谢嘞, 谢谢哈, 谢谢侬, 劳驾您了, 感谢感谢, 敬谢, 深谢, 厚谢, 万谢, 谨谢
        zhThanking: 顿首谢, 受累了, 让您费心了, 承情, 铭记在心, 感念, 有劳了
        zhThanking: 鞠躬, 鞠个躬, 鞠一躬, 深鞠一躬, 给您作揖, 作个揖, 阿里嘎多, 阿里嘎都
        """
}
