/// Which value was seen most; of equals the one seen first.
struct Votes<Value: Hashable> {
    private var counts: [Value: (count: Int, first: Int)] = [:]

    mutating func add(_ value: Value?) {
        guard let value else { return }
        let first = counts.count
        counts[value, default: (0, first)].count += 1
    }

    var winner: Value? {
        counts.max { ($0.value.count, -$0.value.first) < ($1.value.count, -$1.value.first) }?.key
    }

    func values(seen count: Int) -> [Value] { counts.filter { $0.value.count == count }.map(\.key) }
}
