import CoffeeChat
import Testing
import Wording

@Suite struct `Labels of fields, rungs and trades` {
    @Test(arguments: Field.allCases)
    func `every field has its words`(field: Field) {
        expectSound(field.label, field.rawValue)
        expectSound(field.shortLabel, field.rawValue)
    }

    @Test(arguments: Rung.allCases)
    func `every rung has its word`(rung: Rung) { expectSound(rung.label, "\(rung)") }

    @Test(arguments: TradeReader.all)
    func `every trade of the table has its words`(trade: Trade) {
        expectSound(trade.label, trade.key)
        #expect(trade.label.zh != trade.key)
    }

    @Test func `a trade that no table knows stands for itself`() {
        #expect(Trade(key: "falconry").label.text(in: .english) == "falconry")
    }
}
