import ArgumentParser
import Reports
import Terminal

/// Prints what a rule looks for and why.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", _superCommandName: "starling",
    abstract: "Explain a rule: what it looks for, why, its source, and examples.",
    discussion: """
      Without a rule it lists all of them: those of answers, and those of a resume's lines.

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
          writer.member("of", rule.subject.rawValue)
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
      for (index, rule) in rules.enumerated() {
        if index == 0 || rules[index - 1].subject != rule.subject {
          if index > 0 { output.line() }
          output.line(global.palette(environment).apply(.bold, "Rules of \(rule.subject.rawValue)"))
        }
        let label = DisplayWidth.fitted(rule.id, to: column)
        TextWrap.lines(rule.summary, width: width, first: label, rest: String(repeating: " ", count: column))
          .forEach { output.line($0) }
      }
    } else {
      for (index, rule) in rules.enumerated() {
        if index > 0 { output.line() }
        show(rule, environment)
      }
    }
  }

  private func selected() throws -> [ExplainedRule] {
    guard let rule else { return ExplainedRule.all }
    let known = ExplainedRule.all.filter { $0.id == rule }
    guard known.isEmpty else { return known }
    let near = Spelling.nearest(to: rule, among: ExplainedRule.all.map(\.id))
    let hint = near.map { " Did you mean “\($0)”?" } ?? " Run “starling explain” for the list."
    throw CommandFailure("there is no rule “\(rule)”.\(hint)", .usage)
  }

  private func show(_ rule: ExplainedRule, _ environment: Environment) {
    let palette = global.palette(environment)
    let width = min(90, environment.terminalSize().columns)
    let output = environment.standardOutput
    output.line(palette.apply(.bold, rule.id) + " (of \(rule.subject.rawValue))")
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
