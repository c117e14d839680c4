// swift-tools-version: 6.2
import PackageDescription

/// What holds for every room: warnings are errors, an import is private to its file unless it says
/// otherwise, and members are seen only where their module is imported.
let common: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("ExistentialAny"),
]
let strict = common + [.enableUpcomingFeature("MemberImportVisibility")]
/// The faces import `Seeker` and not the rooms behind it, but see the values that a use case answers with.
let facing = common

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let nio = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let lifecycle: [Target.Dependency] = [
    .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
    .product(name: "UnixSignals", package: "swift-service-lifecycle"),
]
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")

let package = Package(
    name: "cortado",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "cortado", targets: ["cortado"])],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        // Hummingbird brings these two anyway; named, since the server uses them itself.
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // From the ground up; docs/notes/the-house.md says what each may know.
        .target(name: "CoffeeChat", swiftSettings: strict),
        .systemLibrary(
            name: "CMinizip", pkgConfig: "minizip", providers: [.apt(["libminizip-dev"]), .brew(["minizip"])]),
        .systemLibrary(name: "CLibical", pkgConfig: "libical", providers: [.apt(["libical-dev"]), .brew(["libical"])]),
        .target(name: "Interchange", dependencies: ["CoffeeChat", "CMinizip", "CLibical"], swiftSettings: strict),
        .target(name: "Wording", dependencies: ["CoffeeChat"], swiftSettings: strict),
        .target(name: "Notebook", dependencies: ["CoffeeChat", grdb], swiftSettings: strict),
        .target(
            name: "Seeker", dependencies: ["CoffeeChat", "Interchange", "Notebook", "Wording"], swiftSettings: strict),
        .target(
            name: "WebApp", dependencies: ["CoffeeChat", "Wording", "Seeker", hummingbird, logging, nio] + lifecycle,
            resources: [.copy("Assets")], swiftSettings: facing),
        .executableTarget(
            name: "cortado", dependencies: ["CoffeeChat", "Wording", "Seeker", "WebApp", argumentParser],
            swiftSettings: facing),

        .testTarget(name: "CoffeeChatTests", dependencies: ["CoffeeChat"], swiftSettings: common),
        .testTarget(
            name: "InterchangeTests", dependencies: ["Interchange", "CoffeeChat", "CMinizip", "CLibical"],
            swiftSettings: common),
        .testTarget(name: "WordingTests", dependencies: ["Wording", "CoffeeChat"], swiftSettings: common),
        .testTarget(name: "NotebookTests", dependencies: ["Notebook", "CoffeeChat"], swiftSettings: common),
        .testTarget(
            name: "SeekerTests", dependencies: ["Seeker", "Notebook", "Interchange", "Wording", "CoffeeChat"],
            swiftSettings: common),
        .testTarget(
            name: "WebAppTests",
            dependencies: ["WebApp", "Seeker", "Wording", "CoffeeChat", hummingbird, hummingbirdTesting, logging, nio],
            swiftSettings: common),
        // Runs the built program as a person would.
        .testTarget(name: "CommandLineTests", dependencies: ["cortado"], swiftSettings: common),
        // Reads this file and the sources: the arrows between the rooms, and what each may import.
        .testTarget(name: "HouseTests", swiftSettings: common),
    ],
    swiftLanguageModes: [.v6]
)
