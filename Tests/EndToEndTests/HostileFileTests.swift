import Foundation
import Testing

/// Files that are none, that are too large, or that hide something: one sentence, the right exit status, and an end.
@Suite struct HostileFileTests {
  let program: BuiltProgram

  init() throws {
    program = try BuiltProgram()
  }

  /// `parse PATH` fails with one line that holds `words`; it could not use more than these limits, a debug build's
  /// needs among them.
  private func expectRefusal(
    _ path: String, status: Int32, says words: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    // A sanitizer's shadow memory is larger than any limit on data.
    let isSanitized = ["ASAN_OPTIONS", "TSAN_OPTIONS"].contains {
      ProcessInfo.processInfo.environment[$0] != nil
    }
    let limits = isSanitized ? "ulimit -t 60" : "ulimit -t 20; ulimit -d 400000"
    let run = try program.run(["parse", path], limits: limits)
    #expect(run.status == status, "\(run.errors)", sourceLocation: sourceLocation)
    #expect(run.errors.hasPrefix("starling: "), sourceLocation: sourceLocation)
    #expect(run.errors.contains(words), "\(run.errors)", sourceLocation: sourceLocation)
    #expect(run.errors.filter { $0 == "\n" }.count == 1, "\(run.errors)", sourceLocation: sourceLocation)
    #expect(run.output == "", sourceLocation: sourceLocation)
  }

  @Test func aPipeThatNobodyWritesTo() throws {
    let path = program.folder + "/resume.pdf"
    #expect(mkfifo(path, 0o600) == 0)
    try expectRefusal(path, status: 65, says: "is no regular file")
    try expectRefusal("/dev/zero", status: 65, says: "is no regular file")
  }

  @Test func aGibibyteOfNothing() throws {
    let path = try program.write("resume.txt", Data())
    #expect(truncate(path, 1 << 30) == 0)
    try expectRefusal(path, status: 65, says: "is larger than 20 MB")
  }

  @Test func links() throws {
    let folder = program.folder
    #expect(symlink(folder + "/round.pdf", folder + "/round.pdf") == 0)
    try expectRefusal(folder + "/round.pdf", status: 66, says: "there is no file at")
    #expect(symlink(folder + "/gone.pdf", folder + "/dangling.pdf") == 0)
    try expectRefusal(folder + "/dangling.pdf", status: 66, says: "there is no file at")
    #expect(symlink(BuiltProgram.sample, folder + "/good.pdf") == 0)
    #expect(try program.run(["parse", folder + "/good.pdf"]).status == 0)
  }

  @Test func anEndlessStandardInput() throws {
    let file = try program.write("zeros", Data(count: 21 << 20))
    let run = try program.run(["parse", "-"], inputFile: file)
    #expect(run.status == 65)
    #expect(run.errors.contains("standard input is larger than 20 MB"), "\(run.errors)")
  }

  /// A resume whose job is seen, with the same keywords hidden in three ways.
  @Test func hiddenWordsBackNoClaim() throws {
    let lines = [
      "/F 10 Tf 1 0 0 1 72 740 Tm (Ines Tallaksen) Tj", "1 0 0 1 72 700 Tm (Experience) Tj",
      "1 0 0 1 72 680 Tm (Quill Freight, Engineer, 2019 - 2022) Tj",
      "1 0 0 1 72 660 Tm (- Cut the waiting time of the ledger by 30 %) Tj",
      "3 Tr 1 0 0 1 72 640 Tm (- Ran Kubernetes and Terraform) Tj 0 Tr",
      "1 1 1 rg 1 0 0 1 72 620 Tm (- Ran Kubernetes and Terraform) Tj 0 0 0 rg",
      "/F 1 Tf 1 0 0 1 72 600 Tm (- Ran Kubernetes and Terraform) Tj",
    ]
    let content = "BT " + lines.joined(separator: "\n") + " ET"
    let path = try program.write("resume.pdf", Data(SmallPDF.bytes(drawing: content)))
    let run = try program.run(["parse", path])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Cut the waiting time"))
    #expect(!run.output.contains("Kubernetes") && !run.output.contains("Terraform"))
    #expect(run.output.contains("words that cannot be seen on paper; left out."))
  }
}

/// A PDF of one page in Helvetica.
private enum SmallPDF {
  static func bytes(drawing content: String) -> [UInt8] {
    let objects = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
      "<</Length \(content.utf8.count)>>stream\n\(content)\nendstream",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    var out = "%PDF-1.5\n"
    var table = "0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      table += String(out.utf8.count + 10_000_000_000).dropFirst() + " 00000 n \n"
      out += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = out.utf8.count
    out += "xref\n0 6\n\(table)trailer<</Size 6/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF"
    return Array(out.utf8)
  }
}
