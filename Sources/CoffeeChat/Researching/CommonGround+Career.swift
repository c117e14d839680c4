extension CommonGround {
    /// The lines of work that the seeker comes from, the latest first.
    package func trades(of me: Me) -> [Trade] {
        CareerLine(me.positions, titles: TitleReader()).trades(outside: me.targetField, reader: TradeReader())
    }

    package func isInFirstJob(_ person: Person, of field: Field, today: Day) -> Bool {
        CareerLine(person.positions, titles: TitleReader()).monthsInFirstJob(of: field, today: today) != nil
    }
}
