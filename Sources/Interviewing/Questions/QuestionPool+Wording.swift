import AnswerAnalysis
import ResumeParsing

/// How candidates become questions.
extension QuestionPool {
  private static let ownFigures: Set<Slot> = [
    .number, .scope, .before, .after, .percent, .mechanism, .technology,
  ]
  /// Needs by which a question goes for what the line's figure measures, or for what it leaves out.
  private static let figureNeeds = ClaimNeeds([
    .change, .percent, .money, .uptime, .load, .rate, .latency, .runTime, .recovery, .cost, .deploys, .people,
    .audience, .fame, .count, .produced, .extent, .saved, .share, .scope, .finding, .limit, .figure, .span,
    .factorWord,
    .noBaseline, .noMeasurement,
  ])

  /// The question that `candidate` makes; nil where its template cannot be filled.
  func wording(_ candidate: QuestionCandidate) -> QuestionGenerator.Wording? {
    let fact = candidate.claim.map { facts[$0] }
    let mechanism = candidate.mechanism ?? fact.flatMap { named($0, candidate.topic) }
    let technology = fact.flatMap { self.technology(of: $0.claim, needs: candidate.template.needs) }
    let lead = candidate.claim.map { $0 % 2 } ?? 0
    guard
      let text = QuestionText.fill(
        candidate.template, facts: fact, mechanism: mechanism?.title, technology: technology,
        focus: fact.flatMap { focus(of: candidate, in: $0, mechanism, technology) }, lead: lead)
    else { return nil }
    let slots = candidate.template.text.slots
    var filling = QuestionLint.Filling()
    if slots.contains(.mechanism) { filling.mechanism = mechanism?.title }
    if slots.contains(.technology) { filling.technology = technology }
    if let fact {
      let values: [(Slot, String?)] = [
        (.before, fact.figures.change?.before), (.after, fact.figures.change?.after),
        (.number, fact.figures.number), (.scope, fact.figures.scope), (.percent, fact.figures.percent),
      ]
      filling.figures = values.compactMap { slots.contains($0.0) ? $0.1 : nil }
    }
    let problems = QuestionLint.problems(in: text, claim: fact?.claim.text, filling: filling)
    let isSpecific =
      candidate.mechanism != nil || slots.contains(where: Self.ownFigures.contains)
      || !candidate.template.needs.isDisjoint(with: Self.figureNeeds)
      || fact.map { candidate.topic != "ownership" && $0.topics.contains(candidate.topic) } ?? false
    let topic = bank.topic(candidate.topic)
    let known = topic?.parts.map(\.id) ?? []
    let parts = candidate.template.parts.filter(known.contains)
    let question = Question(
      id: candidate.id, topic: candidate.topic, text: text, claim: fact?.claim.text,
      source: fact?.claim.source,
      asksAbout: candidate.template.asks, parts: parts.isEmpty ? known : parts,
      difficulty: candidate.template.difficulty,
      why: QuestionReason.why(
        fact: fact, template: candidate.template, mechanism: candidate.mechanism,
        topic: topic?.title ?? candidate.topic,
        postingTerms: fact.flatMap { fact in options.posting?.terms(sharedBy: fact.claim, bank) } ?? []),
      template: candidate.template.id)
    return QuestionGenerator.Wording(question: question, problems: problems, isSpecific: isSpecific)
  }

  /// The words of the claim that the question is about: its mechanism's, its technology's, else its figure's.
  private func focus(
    of candidate: QuestionCandidate, in fact: ClaimFacts, _ mechanism: BankMechanism?, _ technology: String?
  ) -> String? {
    let slots = candidate.template.text.slots
    if candidate.mechanism != nil || slots.contains(.mechanism) {
      return mechanism.flatMap { fact.mechanismWords[$0.id] }
    }
    if slots.contains(.technology) { return technology }
    return fact.figures.principal?.text
  }

  /// The technology to name among those that `needs` suit: one that the posting asks for, else the first.
  private func technology(of claim: Claim, needs: ClaimNeeds) -> String? {
    let suited = claim.technologies.filter { TechnologyUse.suits(kinds[$0] ?? "", needs) }
    return suited.first { options.posting?.technologies.contains($0) ?? false } ?? suited.first
  }
}
