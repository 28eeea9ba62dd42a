import AnswerAnalysis
import ArgumentParser
import Reports
import Terminal

/// Prints what a rule looks for and why.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a rule: what it looks for, why, its source, and examples.",
    discussion: """
      Without a rule it lists all of them.

      Examples:
        starling explain result-without-number
        starling explain --json
      """)

  @Argument(help: "The rule's id, as findings name it.")
  var rule: String?

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let environment = Environment.current
    let output = environment.standardOutput
    let rules = try selected()
    if global.json {
      var writer = JSONWriter(isPretty: true)
      writer.array(rules) { writer, rule in
        writer.object { writer in
          writer.member("rule", rule.id)
          writer.member("summary", rule.summary)
          writer.member("why", rule.why)
          writer.member("source", rule.source)
          writer.member("trips", rule.trips)
          writer.member("passes", rule.passes)
        }
      }
      output.line(writer.text)
    } else if rule == nil {
      let width = environment.terminalSize().columns
      let column = (rules.map(\.id.count).max() ?? 0) + 2
      for rule in rules {
        let label = DisplayWidth.fitted(rule.id, to: column)
        TextWrap.lines(rule.summary, width: width, first: label, rest: String(repeating: " ", count: column))
          .forEach { output.line($0) }
      }
    } else {
      for rule in rules { show(rule, environment) }
    }
  }

  private func selected() throws -> [AnswerRule] {
    guard let rule else { return AnswerRule.all }
    if let known = AnswerRule.all.first(where: { $0.id == rule }) { return [known] }
    let near = Spelling.nearest(to: rule, among: AnswerRule.all.map(\.id))
    let hint = near.map { " Did you mean “\($0)”?" } ?? " Run “starling explain” for the list."
    throw CommandFailure("there is no rule “\(rule)”.\(hint)", .usage)
  }

  private func show(_ rule: AnswerRule, _ environment: Environment) {
    let palette = global.palette(environment)
    let width = min(90, environment.terminalSize().columns)
    let output = environment.standardOutput
    output.line(palette.apply(.bold, rule.id))
    for (title, text) in [
      ("Rule", rule.summary), ("Why", rule.why), ("Source", rule.source), ("Trips it", rule.trips),
      ("Does not", rule.passes),
    ] {
      let label = DisplayWidth.fitted(title, to: 11)
      for line in TextWrap.lines(text, width: width, first: label, rest: String(repeating: " ", count: 11)) {
        output.line(line)
      }
    }
  }
}
