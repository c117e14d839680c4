/// Who may know whom. The list is the architecture: whoever changes it changes the house, and
/// `docs/notes/the-house.md` with it.
enum Arrows {
    struct Room {
        let name: String
        /// 0 is the ground. Arrows run down only, or from one face to the other above it.
        let floor: Int
        /// The rooms of ours that it is built on.
        let rooms: Set<String>
        /// What it takes from others, by the module's name; Foundation is free to all.
        let modules: Set<String>
    }

    static let rooms = [
        Room(name: "CoffeeChat", floor: 0, rooms: [], modules: []),
        Room(name: "CMinizip", floor: 0, rooms: [], modules: []),
        Room(name: "CLibical", floor: 0, rooms: [], modules: []),
        Room(name: "Interchange", floor: 1, rooms: ["CoffeeChat", "CMinizip", "CLibical"], modules: []),
        Room(name: "Wording", floor: 1, rooms: ["CoffeeChat"], modules: []),
        Room(name: "Notebook", floor: 1, rooms: ["CoffeeChat"], modules: ["GRDB"]),
        Room(
            name: "Seeker", floor: 2, rooms: ["CoffeeChat", "Interchange", "Notebook", "Wording"],
            modules: ["Synchronization"]),
        Room(
            name: "WebApp", floor: 3, rooms: ["CoffeeChat", "Wording", "Seeker"],
            modules: ["Hummingbird", "Logging", "NIOCore", "ServiceLifecycle", "UnixSignals", "Synchronization"]),
        Room(
            name: "cortado", floor: 4, rooms: ["CoffeeChat", "Wording", "Seeker", "WebApp"],
            modules: ["ArgumentParser", "Synchronization"]),
    ]

    /// Part of Swift itself: imported, but no dependency of the package.
    static let ofSwift: Set<String> = ["Foundation", "Synchronization"]

    static let faces: Set<String> = ["WebApp", "cortado"]
}
