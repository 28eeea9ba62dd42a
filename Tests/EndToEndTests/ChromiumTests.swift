import Foundation
import Testing

/// The page of `progress --html` in a browser, as a phone and a desktop show it. Where Chromium is not installed these
/// tests are reported as skipped, never as passed.
@Suite(
  .serialized,
  .enabled(if: Chromium.path != nil, "Chromium is not installed: the page was not looked at in a browser"))
struct ChromiumTests {
  let program: BuiltProgram

  init() throws {
    program = try BuiltProgram()
    // A long word, wide characters and markup: what a layout breaks on.
    let answers = [
      "In May the shop took 800 requests/s. I moved the lock and p95 fell from 4 s to 350 ms.",
      String(repeating: "unbreakable", count: 30), "김서연 <script>alert(1)</script> \"quoted\" & 🙂",
    ]
    for answer in answers {
      let run = try program.run(
        ["drill", BuiltProgram.sample, "--questions", "1", "--seed", "3"], input: answer + "\n.\n/skip\n")
      #expect(run.status == 0, "\(run.errors)")
    }
    let page = try program.run(["progress", "--html", program.folder + "/page.html"])
    #expect(page.status == 0, "\(page.errors)")
  }

  /// What a frame of `width` pixels with the page in it measures.
  private func measured(width: Int, dark: Bool) throws -> [String: String] {
    let frame = """
      <!DOCTYPE html><meta charset="utf-8"><body><iframe id="f" src="page.html" width="\(width)" height="800"
      style="border:0"></iframe><script>
      document.getElementById("f").onload = function () {
        const page = this.contentDocument, root = page.documentElement;
        const style = this.contentWindow.getComputedStyle(page.body);
        for (const d of page.querySelectorAll("details")) d.open = true;
        document.body.dataset.over = root.scrollWidth - root.clientWidth;
        document.body.dataset.back = style.backgroundColor;
        document.body.dataset.text = style.color;
        document.body.dataset.scripts = page.scripts.length;
        document.body.dataset.articles = page.querySelectorAll("article").length;
        document.body.dataset.said = page.body.innerText.includes("<script>alert(1)<" + "/script>");
      };</script></body>
      """
    _ = try program.write("frame.html", Data(frame.utf8))
    let dom = try Chromium.run(
      [
        "--dump-dom", "--virtual-time-budget=5000", "--allow-file-access-from-files",
        "--blink-settings=preferredColorScheme=\(dark ? 0 : 1)", "file://\(program.folder)/frame.html",
      ], home: program.folder)
    var found: [String: String] = [:]
    for match in dom.matches(of: #/data-([a-z]+)="([^"]*)"/#) {
      found[String(match.output.1)] = String(match.output.2)
    }
    return found
  }

  @Test(arguments: [390, 1280])
  func nothingIsWiderThanTheScreen(width: Int) throws {
    let found = try measured(width: width, dark: false)
    #expect(found["over"] == "0", "\(found)")
    #expect(found["scripts"] == "0")
    #expect(found["articles"] == "1")
    #expect(found["said"] == "true")
  }

  @Test func lightAndDarkFollowTheReader() throws {
    let light = try measured(width: 390, dark: false)
    let dark = try measured(width: 390, dark: true)
    #expect(light["back"] == "rgb(251, 251, 249)", "\(light)")
    #expect(dark["back"] == "rgb(22, 24, 26)", "\(dark)")
    #expect(light["text"] != dark["text"])
  }

  @Test func itPrints() throws {
    let paper = program.folder + "/page.pdf"
    _ = try Chromium.run(
      ["--print-to-pdf=\(paper)", "--no-pdf-header-footer", "file://\(program.folder)/page.html"],
      home: program.folder)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: paper))
    #expect(bytes.starts(with: Data("%PDF-".utf8)))
    #expect(bytes.count > 5_000)
  }
}

/// Debian's browser, without a window.
enum Chromium {
  static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// Runs it with a home of its own and returns what it prints.
  static func run(_ arguments: [String], home: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? "/usr/bin/chromium")
    process.arguments =
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--user-data-dir=\(home)/browser",
      ]
      + arguments
    process.environment = ["HOME": home, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
    let output = home + "/browser-" + UUID().uuidString
    try Data().write(to: URL(fileURLWithPath: output))
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return String(decoding: try Data(contentsOf: URL(fileURLWithPath: output)), as: UTF8.self)
  }
}
