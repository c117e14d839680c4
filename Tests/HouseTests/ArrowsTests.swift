import Foundation
import Testing

/// The arrows between the rooms, as the package declares them and as the sources use them.
@Suite struct ArrowsTests {
    @Test func `the package has just these arrows`() throws {
        let targets = try PackageDump.ofThisPackage().targets.filter { $0.type != "test" }
        #expect(Set(targets.map(\.name)) == Set(Arrows.rooms.map(\.name)))
        for room in Arrows.rooms {
            let declared = Set(targets.first { $0.name == room.name }?.dependencies.map(\.name) ?? [])
            let allowed = room.rooms.union(room.modules).subtracting(Arrows.ofSwift)
            #expect(declared == allowed, "\(room.name) is built on \(declared.sorted()), not on \(allowed.sorted())")
        }
    }

    @Test func `no room is built on a test`() throws {
        let targets = try PackageDump.ofThisPackage().targets
        let tests = Set(targets.filter { $0.type == "test" }.map(\.name))
        for target in targets {
            #expect(tests.isDisjoint(with: target.dependencies.map(\.name)), "\(target.name)")
        }
    }

    @Test func `arrows run down only`() {
        let floors = Dictionary(uniqueKeysWithValues: Arrows.rooms.map { ($0.name, $0.floor) })
        for room in Arrows.rooms {
            for below in room.rooms {
                #expect(floors[below] ?? .max < room.floor, "\(room.name) → \(below)")
            }
        }
    }

    @Test func `a file imports only what its room may know`() {
        for room in Arrows.rooms {
            let allowed = room.rooms.union(room.modules).union(["Foundation"])
            for file in House.sources(of: [room.name]) {
                let strange = Set(file.imports).subtracting(allowed)
                #expect(strange.isEmpty, "\(file) imports \(strange.sorted())")
            }
        }
    }

    @Test func `the folders of Sources are the rooms`() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: House.folder.appending(path: "Sources").path)
        #expect(Set(folders.filter { !$0.hasPrefix(".") }) == Set(Arrows.rooms.map(\.name)))
    }

    @Test func `the domain imports nothing but Foundation`() {
        for file in House.sources(of: ["CoffeeChat"]) {
            #expect(file.imports.allSatisfy { $0 == "Foundation" }, "\(file)")
        }
    }
}
