import ArgumentParser
import FoundationEssentials
import Interviewing
import Reports
import Terminal

/// Prints one tip a day.
struct TipCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tip", _superCommandName: "starling",
    abstract: "One tip a day for the resume and the interview, with an example.",
    discussion: """
      The same day and role give the same tip. Tips come from the role's question bank; a bank of your own can add \
      some.

      Examples:
        starling tip
        starling tip --role sre
        starling tip --all
      """)

  @Option(help: "The role, such as backend.")
  var role: String?

  @Flag(help: "Print all tips of the role.")
  var all = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let environment = Environment.current
    let bank = try Knowledge.load(environment, .role(role)).bank(role: role)
    guard let tip = TipOfTheDay(bank: bank, days: Self.days(environment)) else {
      throw CommandFailure(
        "the bank of the role “\(bank.role)” has no tips; add some under “tips:” in a bank of your own.",
        .found)
    }
    let tips = all ? bank.tips : [tip.text]
    if global.json {
      environment.standardOutput.line(json(bank, tips, tip))
      return
    }
    let palette = global.palette(environment)
    let width = min(80, environment.terminalSize().columns)
    let title = all ? "\(tip.count) tips" : "Tip \(tip.number) of \(tip.count)"
    environment.standardOutput.line(
      palette.apply(.bold, "\(title) for the role: \(EscapeFilter.oneLine(bank.title))"))
    for (index, text) in tips.enumerated() {
      let label = all ? DisplayWidth.fitted("\(index + 1).", to: 4) : ""
      let indent = String(repeating: " ", count: label.count)
      TextWrap.lines(EscapeFilter.oneLine(text), width: width, first: label, rest: indent)
        .forEach { environment.standardOutput.line($0) }
    }
  }

  private func json(_ bank: Bank, _ tips: [String], _ tip: TipOfTheDay) -> String {
    var writer = JSONWriter(isPretty: true)
    writer.object { writer in
      writer.member("role", bank.role)
      if all {
        writer.member("tips") { $0.array(tips) { $0.value($1) } }
      } else {
        writer.member("tip", tip.text)
        writer.member("number", tip.number)
        writer.member("count", tip.count)
      }
    }
    return writer.text
  }

  /// The person's calendar day as days since 1970-01-01.
  private static func days(_ environment: Environment) -> Int {
    let now = environment.now()
    let local = now.timeIntervalSince1970 + Double(environment.timeZone.secondsFromGMT(for: now))
    return Int((local / 86_400).rounded(.down))
  }
}
