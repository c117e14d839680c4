/// Traditional characters that occur in the words of the trade, and their simplified forms.
enum TraditionalHan {
    static func simplified(_ scalar: UInt32) -> UInt32 { forms[scalar] ?? scalar }

    private static let forms: [UInt32: UInt32] = {
        var forms: [UInt32: UInt32] = [:]
        var traditional: UInt32 = 0
        for scalar in pairs.unicodeScalars where scalar.value > 0x80 {
            if traditional == 0 {
                traditional = scalar.value
            } else {
                forms[traditional] = scalar.value
                traditional = 0
            }
        }
        return forms
    }()

    /// Traditional, simplified, in turn.
    private static let pairs = """
        設设計计師师體体驗验產产經经視视覺觉專专員员總总監监負负責责實实習习學学資资級级運运營营務务電电聯联創创辦办業业轉转職职
        導导練练講讲課课開开發发軟软網网頁页術术應应畢毕圖图畫画動动態态廣广標标誌志劃划長长組组執执行行書书記记員员場场銷销傳传
        媒媒編编輯辑寫写譯译師师醫医護护藥药廚厨農农僱雇顧顾問问諮咨詢询項项數数據据構构測测試试維维護护優优係系統统統统機机
        車车輛辆電电訊讯號号財财會会計计審审稅税險险銀银貸贷樓楼產产業业貿贸關关係系歷历屆届讀读碩硕尋寻職职當当現现
        歲岁間间隊队帶带從从為为與与於于個个們们這这裡里後后來来時时對对過过還还進进選选擇择換换變变化化獨独遊游戲戏關关卡卡
        戶户獵猎離离採采購购廳厅紀纪養养協协結结製制飯饭韌韧術术階阶層层劑剂檢检學学觀观點点閱阅遠远雲云
        裝装飾饰傢家園园藝艺術术攝摄影影聲声樂乐劇剧導导演演藝艺課课幹干訓训營营團团隊队領领班班主主權权東东闆板夥伙
        """
}
