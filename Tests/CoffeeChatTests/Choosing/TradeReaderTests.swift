import CoffeeChat
import Testing

@Suite struct `Trades` {
    @Test(arguments: [
        ("Fine dining server", "", "restaurants"), ("Server", "Chez Panisse", "restaurants"),
        ("服务员", "海底捞", "restaurants"),
        ("Sous-Chef", "", "restaurants"), ("3rd Grade Teacher", "", "teaching"), ("Teacher of music", "", "teaching"),
        ("小学语文老师", "", "teaching"), ("Staff Nurse, ICU", "", "health"), ("护士长", "", "health"),
        ("Barista", "Starbucks", "restaurants"), ("Sales Associate", "Gap", "retail"),
        ("Account Executive", "", "sales"),
        ("Server engineer", "", "engineering"), ("Executive Assistant", "", "administration"),
        ("Legal Assistant", "", "law"), ("Senior Accountant", "", "finance"), ("会计", "", "finance"),
        ("Reporter at The Tribune", "", "journalism"), ("记者", "", "journalism"), ("Architect", "", "architecture"),
        ("Flight attendant", "Delta", "travel"), ("空乘", "", "travel"), ("US Army Veteran", "", "military"),
        ("Supervisor", "Olive Garden Restaurant", "restaurants"), ("主管", "希尔顿酒店", "hospitality"),
        ("Yoga teacher", "", "sports"), ("英语翻译", "", "languages"), ("Truck driver", "", "logistics"),
        ("Store Manager", "", "retail"), ("Museum educator", "", "libraries"),
        ("Customer Success Manager", "", "customer-service"),
    ])
    func `a job names its trade`(title: String, company: String, key: String) {
        #expect(TradeReader().read(title: title, company: company)?.key == key)
    }

    @Test(arguments: [("", ""), ("UX Designer", "Lyft"), ("Owner", "Blue"), ("💡", "—"), ("Chief of Staff", "")])
    func `what names no trade has none`(title: String, company: String) {
        #expect(TradeReader().read(title: title, company: company) == nil)
    }

    @Test func `words count whole in English`() {
        #expect(TradeReader().read(title: "Observer") == nil)
        #expect(TradeReader().read(title: "Chefchaouen") == nil)
    }

    @Test func `the table holds some forty trades, each once`() {
        #expect(TradeReader.all.count > 35)
        #expect(Set(TradeReader.all).count == TradeReader.all.count)
    }
}
