import AnswerAnalysis
import Prose
import Quantities

/// Chooses what an interviewer asks next.
package enum FollowUpChooser {
  /// The most follow-ups to one question.
  package static let most = 2

  /// The follow-up that aims at the largest gap of `answer`; nil where the answer is strong, where `asked`, the ids
  /// of those asked about this question, has two already, or where nothing is left to ask.
  ///
  /// `assessment` is of `answer`: its spans are quoted from it. After a follow-up, both are of all that was said.
  package static func next(
    assessment: Assessment, answer: String, question: Question, topic: TopicRubric?, asked: [String]
  ) -> FollowUp? {
    guard asked.count < most else { return nil }
    let reading = Reading(
      assessment: assessment, prose: Prose(answer), question: question, topic: topic,
      hasQuoted: !asked.isEmpty)
    for followUp in reading.candidates() where !asked.contains(followUp.id) {
      guard followUp.gap == .contradiction || assessment.score.band != .strong else { return nil }
      return followUp
    }
    return nil
  }
}

/// One answer, looked at for gaps.
private struct Reading {
  /// The longest quotation, in characters.
  static let longestQuote = 70

  let assessment: Assessment
  let prose: Prose
  let question: Question
  let topic: TopicRubric?
  /// Whether an earlier follow-up to this answer stands already, which then had the quotation.
  let hasQuoted: Bool

  /// A follow-up for each gap, the largest first.
  func candidates() -> [FollowUp] {
    if assessment.isInAnotherLanguage {
      return contradiction().map { [FollowUp(gap: .contradiction, text: $0)] } ?? []
    }
    if assessment.score.band == .empty {
      return [
        FollowUp(
          gap: .noExample,
          text: "Can you think of one case, even a small one, in which you did something like it yourself?")
      ]
    }
    var followUps: [FollowUp] = []
    func add(_ gap: FollowUp.Gap, _ text: String?) {
      if let text { followUps.append(FollowUp(gap: gap, text: text)) }
    }
    add(.contradiction, contradiction())
    add(.missingResult, missingResult())
    add(.missingAction, missingAction())
    add(.noNumber, noNumber())
    add(.noBaseline, noBaseline())
    add(.notMeasured, notMeasured())
    return followUps + missingParts()
  }

  // MARK: Gaps

  private func contradiction() -> String? {
    // Contradictions of the claim and arithmetic that does not add up are rules of their own.
    guard
      let finding = assessment.findings.first(where: {
        $0.rule.contains("contradict") || $0.rule.contains("arithmetic")
      })
    else { return nil }
    guard let quote = quote(finding.span) else {
      return "Two of your figures do not agree. Which one is right?"
    }
    if finding.rule.contains("arithmetic") {
      return "You said “\(quote)”. These figures do not add up: which of them is right?"
    }
    guard question.claim != nil else {
      return "You said “\(quote)”, and something else before. Which one is right?"
    }
    return "You said “\(quote)”, and your resume says something else. Which one is right?"
  }

  private func missingResult() -> String? {
    guard finding("missing-result") != nil || !has(.result) else { return nil }
    if let action = sentence(.action, last: true) {
      return "You said “\(action)”. How did it end, and how do you know?"
    }
    return "How did it end, and how do you know?"
  }

  private func missingAction() -> String? {
    if let finding = finding("hypothetical") {
      return quote(finding.span).map { "You said “\($0)”. When did you really do that, and what happened?" }
        ?? "When did you really do that, and what happened?"
    }
    if let finding = finding("we-not-i") {
      return quote(finding.span).map { "You said “\($0)”. Which part of that was yours?" }
        ?? "Which of these steps were yours?"
    }
    guard finding("missing-action") != nil || !has(.action) else { return nil }
    return "What did you do yourself, step by step?"
  }

  private func noNumber() -> String? {
    guard let finding = finding("result-without-number") else { return nil }
    return quote(finding.span).map { "You said “\($0)”. By how much, and how do you know?" }
      ?? "By how much did it change, and how do you know?"
  }

  private func noBaseline() -> String? {
    guard let finding = finding("result-without-baseline") else { return nil }
    return number(in: finding.span).map { "You name “\($0)”. What was that figure before your change?" }
      ?? "What was that figure before your change?"
  }

  private func notMeasured() -> String? {
    guard let finding = finding("result-without-measurement") else { return nil }
    return number(in: finding.span).map {
      "You name “\($0)”. Where did that figure come from, and over how long?"
    }
      ?? "Where did that figure come from, and over how long was it measured?"
  }

  /// The probes of parts that the answer does not state: those that the question asks for, and of an answer that is
  /// not good yet the topic's others too.
  private func missingParts() -> [FollowUp] {
    guard let topic else { return [] }
    let missing = assessment.topicParts.filter { !$0.isPresent }.map(\.part)
    let others = assessment.score.band == .solid ? [] : missing.filter { !question.parts.contains($0) }
    let wanted = question.parts.filter(missing.contains) + others
    return wanted.compactMap { id in
      guard let part = topic.parts.first(where: { $0.id == id }), part.probe != question.text else {
        return nil
      }
      return FollowUp(gap: .missingPart, part: id, text: leadIn(to: id) + part.probe)
    }
  }

  /// “You said “…”. ” before the first part that is asked for, so that the probe hangs on something that was said.
  private func leadIn(to part: String) -> String {
    guard !hasQuoted, let action = sentence(.action, last: false) ?? sentence(.situation, last: false) else {
      return ""
    }
    return "You said “\(action)”. "
  }

  // MARK: The answer's words

  private func finding(_ rule: String) -> Finding? { assessment.findings.first { $0.rule == rule } }

  private func has(_ label: StarLabel) -> Bool { assessment.star.parts[label]?.isPresent ?? false }

  private func sentence(_ label: StarLabel, last: Bool) -> String? {
    let sentences = assessment.star.sentences.filter { $0.label == label }
    return quote((last ? sentences.last : sentences.first)?.span)
  }

  /// The words of `span`, cut for quoting; nil where there are too few to be worth it.
  private func quote(_ span: Range<Int>?) -> String? {
    guard let span else { return nil }
    let quote = OneLine(prose.string(span)).short(Self.longestQuote)
    return quote.unicodeScalars.count >= 3 ? quote : nil
  }

  /// The metric of `span` that states a result, else the first metric in it.
  private func number(in span: Range<Int>?) -> String? {
    guard let span else { return nil }
    let metrics = assessment.quantities.quantities.filter { $0.isMetric && span.overlaps($0.span) }
    let result = metrics.first { $0.role == .outcome || $0.role == .change } ?? metrics.first
    return result.flatMap { quantity in
      let text = OneLine(prose.string(quantity.span)).quote
      return text.isEmpty ? nil : text
    }
  }
}
