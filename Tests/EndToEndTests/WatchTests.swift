import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// `check --watch` under a pseudo-terminal.
@Suite struct WatchTests {
  private func text(_ line: String) -> String {
    "# Ines Farrow\n\n## Experience\n\n### Backend Engineer, Larkfield\n2021-03 – present\n\n- \(line)\n"
  }

  @Test func eachSaveSaysWhatChangedAndCtrlCEnds() throws {
    let program = try BuiltProgram()
    let path = program.folder + "/resume.md"
    try text("Developed the order processing API").write(toFile: path, atomically: false, encoding: .utf8)
    let terminal = try PseudoTerminal(program, ["check", "--watch", path, "--no-color"])
    #expect(terminal.wait(for: "Watching; save the file to look again, Ctrl-C ends."))
    // In place, as some editors save.
    try text("Cut order time-outs from 2% to 0.1% with a queue").write(
      toFile: path, atomically: false, encoding: .utf8)
    #expect(terminal.wait(for: "Saved: score "))
    #expect(terminal.wait(for: "weak → strong: Cut order time-outs from 2% to 0.1% with a queue"))
    // A file that cannot be read is said, and does not end the watch.
    try "".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(terminal.wait(for: "Saved, but not read: "))
    // A new file under the old name, as others save.
    try text("Developed the order processing API").write(toFile: path, atomically: true, encoding: .utf8)
    #expect(terminal.wait(for: "strong → weak"))
    terminal.type("\u{3}")
    #expect(terminal.exitStatus() == 130)
  }
}
