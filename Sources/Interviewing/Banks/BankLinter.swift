/// Holds banks to everything that makes good questions of them, beyond what loading them needs.
package enum BankLinter {
  /// What is wrong with `files`, in the order of files and lines.
  package static func problems(files: [(name: String, text: String)]) -> [BankProblem] {
    var problems: [BankProblem] = []
    let library = BankMerger.merge(files, checkingCues: true, problems: &problems)
    for topic in library.topics {
      for part in topic.rubric.parts where part.cues.isEmpty && part.finds.isEmpty {
        problems.append(
          BankProblem(
            .warning, at: topic.place,
            "The part `\(part.id)` of `\(topic.rubric.id)` has no `cues`: no answer can be seen to state it.")
        )
      }
      for part in topic.rubric.parts where !part.probe.hasSuffix("?") && !part.probe.hasSuffix(".") {
        problems.append(
          BankProblem(
            .warning, at: topic.place,
            "The probe of `\(part.id)` of `\(topic.rubric.id)` must end in “?” or “.”."))
      }
    }
    for bank in library.banks { problems += warnings(about: bank) }
    let order = Dictionary(files.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    return problems.enumerated().sorted { left, right in
      let (one, other) = (left.element.place, right.element.place)
      return (order[one.file] ?? 0, one.line, one.column, left.offset)
        < (order[other.file] ?? 0, other.line, other.column, right.offset)
    }.map(\.element)
  }

  /// `problems` as a report, each with its line of `files` and a caret.
  package static func rendered(
    _ problems: [BankProblem], files: [(name: String, text: String)]
  ) -> String {
    problems.map { problem in
      problem.rendered(source: files.first { $0.name == problem.place.file }?.text)
    }.joined(separator: "\n")
  }

  private static func warnings(about bank: Bank) -> [BankProblem] {
    var problems: [BankProblem] = []
    var texts: [String: Int] = [:]
    let templates =
      bank.mechanisms.flatMap { mechanism in mechanism.questions.map { ($0, mechanism.title) } }
      + (bank.questions + bank.openers).map { ($0, "read replicas") }
    for (template, mechanism) in templates {
      for message in self.problems(of: template, mechanism: mechanism) {
        problems.append(BankProblem(.warning, at: template.place, message))
      }
      if let line = texts.updateValue(template.place.line, forKey: template.text.source) {
        problems.append(
          BankProblem(.warning, at: template.place, "The same question stands on line \(line)."))
      }
    }
    var owners: [String: String] = [:]
    for mechanism in bank.mechanisms {
      if mechanism.questions.isEmpty {
        problems.append(
          BankProblem(.warning, at: mechanism.place, "The mechanism `\(mechanism.id)` has no `questions`."))
      }
      for phrase in mechanism.phrases {
        if let owner = owners.updateValue(mechanism.id, forKey: phrase.lowercased()) {
          problems.append(
            BankProblem(
              .warning, at: mechanism.place,
              "The phrase “\(BankFields.shown(phrase))” names both `\(owner)` and `\(mechanism.id)`."))
        }
      }
    }
    for topic in bank.topicDefinitions where !bank.openers.contains(where: { $0.topic == topic.rubric.id }) {
      problems.append(
        BankProblem(
          .warning, at: bank.place,
          "The role `\(bank.role)` has no opener for `\(topic.rubric.id)`; without one, its first probe is asked."
        ))
    }
    return problems
  }

  /// What is wrong with a template when it is filled with words that fit.
  private static func problems(of template: QuestionTemplate, mechanism: String) -> [String] {
    var problems: [String] = []
    let pieces = template.text.pieces
    for (index, piece) in pieces.enumerated() {
      guard case .slot(let slot) = piece else { continue }
      let before = if index > 0, case .text(let run) = pieces[index - 1] { run } else { "" }
      let after = if index + 1 < pieces.count, case .text(let run) = pieces[index + 1] { run } else { "" }
      switch slot {
      case .claim, .claimShort:
        if !before.hasSuffix("“") || !after.hasPrefix("”") {
          problems.append("Put {\(slot.rawValue)} between “ and ”: it is what the resume says.")
        }
      case .verbPhrase:
        if !before.hasSuffix("ou ") { problems.append("{verb_phrase} must follow “you”.") }
      case .mechanism:
        let next = QuestionText.firstWord(after)
        if after.hasPrefix(" "), ["is", "are", "was", "were", "has", "have", "does", "do"].contains(next) {
          problems.append(
            "“{mechanism} \(next)” is wrong for half of the mechanisms: titles are singular or plural.")
        }
        if before.hasSuffix(" a ") || before.hasSuffix(" an ") {
          problems.append("“a {mechanism}” is wrong for mechanisms whose title is plural.")
        }
      default: break
      }
    }
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let run): text += run
      case .slot(let slot): text += sample(of: slot, mechanism: mechanism)
      }
    }
    return problems + QuestionLint.problems(in: text, claim: sampleClaim)
  }

  private static let sampleClaim =
    "Introduced idempotency keys on the payments API, cutting duplicate charges by 96%, from 340 to 12 a day"

  private static func sample(of slot: Slot, mechanism: String) -> String {
    switch slot {
    case .claim, .claimShort: OneLine.cut(sampleClaim, to: QuestionText.longestShortClaim)
    case .verbPhrase: "introduced idempotency keys on the payments API"
    case .before: "340"
    case .after: "12"
    case .number: "340"
    case .scope: "340-seat hall"
    case .percent: "96%"
    case .mechanism: mechanism
    case .technology: "PostgreSQL"
    case .organisation: "Harbor Lane"
    case .position: "Backend engineer"
    }
  }
}
