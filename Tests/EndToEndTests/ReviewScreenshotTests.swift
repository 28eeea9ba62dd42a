import Foundation
import Testing

/// The review's page as a browser draws it. Chromium is not needed to build or use Starling; where it is missing, the
/// test says that it did not run.
@Suite struct ReviewScreenshotTests {
  static let chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(
    .enabled(if: chromium != nil, "Chromium is not installed, so the page was not drawn."),
    arguments: [390, 1200])
  func thePageIsDrawnAtTheWidthOfAPhoneAndOfADesk(width: Int) throws {
    let program = try BuiltProgram()
    let page = program.folder + "/review.html"
    let review = try program.run(["check", BuiltProgram.sample, "--format", "html"])
    #expect(review.status == 0)
    try review.output.write(toFile: page, atomically: true, encoding: .utf8)
    let picture = program.folder + "/review.png"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Self.chromium))
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--screenshot=\(picture)",
      "--window-size=\(width),1600", "--user-data-dir=\(program.folder)/chromium", "file://\(page)",
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let png = try Data(contentsOf: URL(fileURLWithPath: picture))
    // An empty page of this size packs to a few kilobytes; text does not.
    #expect(png.count > 40_000, "\(png.count) bytes")
  }
}
