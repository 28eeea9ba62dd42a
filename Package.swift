// swift-tools-version: 6.2
import PackageDescription

// The import graph is the design: docs/architecture.md draws it, and a test holds the two together.

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]
let strictC: [CSetting] = [.unsafeFlags(["-Wall", "-Wextra", "-Werror"])]

/// The program as shipped holds the C++ library of the Swift runtime, from the folder that Scripts/parts/release.sh makes:
/// loading the shared one takes longer than everything that `starling --version` does itself. LLVM's linker comes with
/// Swift; Debian's gold warns at every build of a function that only the toolchain's Foundation calls.
let linkedAsShipped: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-L\(Context.packageDirectory)/.build/static-libraries", "-Xclang-linker", "-static-libgcc",
      "-use-ld=lld",
      // What a parse calls stands together, see Scripts/function-order.
      "-Xlinker", "--symbol-ordering-file=\(Context.packageDirectory)/Scripts/parts/function-order.txt",
      "-Xlinker", "--no-warn-symbol-ordering",
    ],
    .when(platforms: [.linux], configuration: .release))
]

/// A Swift library of Starling; all are parts of one program, none is a product.
func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, path: "Sources/\(name)", swiftSettings: strict)
}

/// A system library of Debian's, by its module map.
func system(_ name: String) -> Target {
  .systemLibrary(name: name, path: "Sources/\(name)")
}

/// The tests of one library.
func tests(of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + dependencies,
    path: "Tests/\(name)Tests", exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "starling",
  products: [.executable(name: "starling", targets: ["starling"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // C: system libraries, the shim over libedit, child processes under limits, the embedded files.
    system("CExpat"), system("CMiniZip"), system("CMarkGFM"), system("CMessageDigest"),
    .target(name: "CChildProcess", path: "Sources/CChildProcess", cSettings: strictC),
    .target(
      name: "CLineEdit", path: "Sources/CLineEdit", cSettings: strictC,
      linkerSettings: [.linkedLibrary("edit")]),
    .target(name: "CAssets", path: "Sources/CAssets", cSettings: strictC),

    // The pure core, bottom up.
    library("Prose"),
    library("Quantities", ["Prose"]),
    library("Progress"),
    library("SafeText"),
    library("SeededRandom"),
    library("SafeYAML", [.product(name: "Yams", package: "Yams")]),
    library("AnswerAnalysis", ["Prose", "Quantities"]),
    library("ResumeParsing", ["Prose", "Quantities", "SafeText"]),
    library(
      "Interviewing",
      [
        "Prose", "Quantities", "AnswerAnalysis", "ResumeParsing", "SafeYAML", "SeededRandom",
        .product(name: "Yams", package: "Yams"),
      ]),
    library("ResumeReview", ["Prose", "Quantities", "ResumeParsing"]),
    library("Reports", ["Quantities", "AnswerAnalysis", "Progress", "ResumeReview", "SafeText"]),

    // What touches the world.
    library(
      "ResumeReading",
      [
        "ResumeParsing", "SafeText", "SafeYAML", "CChildProcess", "CExpat", "CMiniZip", "CMarkGFM",
        .product(name: "Yams", package: "Yams"),
      ]),
    library("Storage", ["CMessageDigest", .product(name: "GRDB", package: "GRDB.swift")]),
    library("Terminal", ["CLineEdit", "SafeText"]),

    // The program.
    library(
      "StarlingCommands",
      [
        "Prose", "Quantities", "Progress", "AnswerAnalysis", "ResumeParsing", "ResumeReading", "Interviewing",
        "ResumeReview", "Reports", "SeededRandom", "Storage", "Terminal", "CAssets",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "starling", dependencies: ["StarlingCommands"], path: "Sources/starling", swiftSettings: strict,
      linkerSettings: linkedAsShipped),
    .executableTarget(
      name: "train-star", dependencies: ["AnswerAnalysis", "Prose", "SeededRandom"],
      path: "Sources/TrainStar",
      swiftSettings: strict),
    .executableTarget(
      name: "simulate-practice",
      dependencies: [
        "AnswerAnalysis", "Interviewing", "Reports", "SeededRandom", "StarlingCommands", "Storage",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Sources/SimulatePractice", swiftSettings: strict),

    // What tests of several libraries share: JSON held to the schemas in docs/schemas.
    .target(name: "SchemaChecks", path: "Tests/SchemaChecks", swiftSettings: strict),

    // One test target a library, and the built program under a pseudo-terminal.
    tests(of: "Prose", ["SeededRandom"]),
    tests(of: "Quantities", ["Prose", "SeededRandom"]),
    tests(of: "SafeText"),
    tests(of: "SafeYAML", [.product(name: "Yams", package: "Yams")]),
    tests(of: "Progress", exclude: ["Fixtures"]),
    tests(of: "AnswerAnalysis", ["Prose", "Quantities", "SeededRandom", "train-star"]),
    tests(of: "ResumeParsing", ["Prose", "Quantities", "SeededRandom"]),
    tests(of: "ResumeReading", ["SeededRandom", "ResumeParsing", "CMiniZip", "SchemaChecks"]),
    tests(of: "Interviewing", ["AnswerAnalysis", "Prose", "Quantities", "ResumeParsing", "SeededRandom"]),
    tests(of: "ResumeReview", ["Prose", "Quantities", "ResumeParsing"]),
    tests(of: "Reports", ["Progress", "ResumeReview", "ResumeParsing"]),
    // System calls that fail when a test of Storage says so.
    .target(name: "FailingCalls", path: "Tests/FailingCalls", cSettings: strictC),
    tests(
      of: "Storage", ["FailingCalls", .product(name: "GRDB", package: "GRDB.swift")], exclude: ["Fixtures"]),
    tests(of: "Terminal"),
    tests(
      of: "StarlingCommands",
      [
        "AnswerAnalysis", "Terminal", "Progress", "Reports", "Storage", "SchemaChecks", "simulate-practice",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // What the fuzzer and its corpora's tests share.
    .target(
      name: "FuzzTargets",
      dependencies: [
        "Prose", "Quantities", "AnswerAnalysis", "ResumeParsing", "ResumeReading", "Interviewing", "Storage",
        "CAssets",
      ],
      path: "Sources/FuzzTargets", swiftSettings: strict),
    .testTarget(
      name: "FuzzTests", dependencies: ["FuzzTargets"], path: "Tests/FuzzTests", swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["starling", "simulate-practice"], path: "Tests/EndToEndTests",
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

// Scripts/fuzz builds the fuzzer, with libFuzzer in it; nobody else does.
if Context.environment["STARLING_FUZZ"] == "1" {
  package.targets.append(
    .executableTarget(
      name: "fuzz-starling", dependencies: ["FuzzTargets"], path: "Fuzzing/Main", swiftSettings: strict))
}
