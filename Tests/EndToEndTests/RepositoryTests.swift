import Foundation
import Testing

/// The repository agrees with what it says of itself.
@Suite struct RepositoryTests {
  /// Swift files of a folder, at any depth.
  private func swiftFiles(in folder: String) -> [String] {
    let root = BuiltProgram.root + "/" + folder
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().map { root + "/" + $0 }
  }

  /// The modules of this repository that the files of a library import.
  private func imports(of library: String) throws -> Set<String> {
    var modules: Set<String> = []
    for file in swiftFiles(in: "Sources/" + library) {
      for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ")
        if words.first == "import", words.count == 2 { modules.insert(String(words[1])) }
      }
    }
    return modules.filter { FileManager.default.fileExists(atPath: BuiltProgram.root + "/Sources/" + $0) }
  }

  /// The rows of the table of imports in docs/architecture.md: library to modules of this repository.
  private func documentedImports() throws -> [(libraries: [String], modules: Set<String>)] {
    let page = try String(contentsOfFile: BuiltProgram.root + "/docs/architecture.md", encoding: .utf8)
    return page.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { row in
      let cells = row.split(separator: "|").map(String.init)
      func names(_ cell: String) -> [String] {
        cell.split(separator: "`").enumerated().filter { $0.offset % 2 == 1 }.map { String($0.element) }
      }
      return (names(cells[0]), Set(names(cells[1])))
    }
  }

  @Test func theArchitecturePageHasTheImportsAsTheyAre() throws {
    let rows = try documentedImports()
    #expect(rows.count >= 9)
    for row in rows {
      for library in row.libraries {
        #expect(try imports(of: library) == row.modules, "\(library)")
      }
    }
  }

  /// What Package.swift allows is what the sources use, and the drawing in docs/architecture.md is made from it.
  @Test func theManifestTheSourcesAndTheDrawingAgree() throws {
    let graph = ImportGraph(
      manifest: try String(contentsOfFile: BuiltProgram.root + "/Package.swift", encoding: .utf8))
    #expect(graph.modules.count >= 15)
    // Tools whose folders bear other names than their programs.
    let tools: Set<String> = ["train-star", "simulate-practice", "fuzz-starling"]
    for (module, allowed) in graph.modules where !module.hasPrefix("C") && !tools.contains(module) {
      #expect(try imports(of: module) == allowed, "\(module)")
    }
    let page = try String(contentsOfFile: BuiltProgram.root + "/docs/architecture.md", encoding: .utf8)
    #expect(page.contains(graph.drawing), "docs/architecture.md wants this drawing:\n\(graph.drawing)")
  }

  @Test(arguments: [
    "Prose", "Quantities", "Progress", "AnswerAnalysis", "ResumeParsing", "Interviewing", "Reports",
    "ResumeReview", "SafeText", "SeededRandom",
  ])
  func thePureCoreTouchesNoWorld(library: String) throws {
    let forbidden: Set<String> = [
      "Storage", "Terminal", "ResumeReading", "StarlingCommands", "CAssets", "CLineEdit",
    ]
    #expect(try imports(of: library).isDisjoint(with: forbidden))
  }

  @Test func everyAssetIsEmbedded() throws {
    let list = try String(contentsOfFile: BuiltProgram.root + "/Sources/CAssets/assets.c", encoding: .utf8)
    let embedded = list.split(separator: "\"").map(String.init).filter { $0.hasPrefix("../../") }
      .map { String($0.dropFirst("../../".count)) }
    var expected: [String] = []
    for (folder, ending) in [
      ("QuestionBanks", ".yaml"), ("Migrations", ".sql"), ("Models", ".bin"), ("docs/samples", ".pdf"),
    ] {
      let names = try FileManager.default.contentsOfDirectory(atPath: BuiltProgram.root + "/" + folder)
      expected += names.filter { $0.hasSuffix(ending) }.map { folder + "/" + $0 }
    }
    #expect(embedded.sorted() == expected.sorted())
  }

  @Test func nothingCommittedNamesAnEvaluationsFolder() throws {
    for file in swiftFiles(in: "Sources") + swiftFiles(in: "Tests")
    where !file.hasSuffix("RepositoryTests.swift") {
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(!text.contains("shared/" + "eval"), "\(file)")
    }
  }
}
