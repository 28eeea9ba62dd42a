// swift-tools-version: 6.2
import PackageDescription

// The import graph is the design: `docs/architecture.md` draws it and a test holds it to this file.

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// A library of the pure core, or one that touches the world; never a library product: Starling is one program.
func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, path: "Sources/\(name)", swiftSettings: strict)
}

/// The tests of one library.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies, path: "Tests/\(name)Tests", swiftSettings: strict)
}

let package = Package(
  name: "starling",
  platforms: [.macOS(.v15)],
  // products: [.executable(name: "starling", targets: ["starling"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    // Pure core, bottom up.
    library("Prose"),
    library("Quantities", ["Prose"]),
    library("Progress"),
    library("AnswerAnalysis", ["Prose", "Quantities"]),
    library("ResumeParsing", ["Prose", "Quantities"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
