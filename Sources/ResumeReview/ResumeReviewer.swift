import ResumeParsing

/// Reviews a resume; the same arguments give the same review.
package enum ResumeReviewer {
  /// The review of `resume`, whose claims are `claims`, for `role`, a posting that names the keywords `posting`
  /// (empty without one), and a market. Linear in the resume times the number of keywords' first words.
  package static func review(
    resume: Resume, claims: [Claim], role: ReviewRole, posting: [ReviewRole.Keyword] = [],
    market: ReviewMarket = .intl
  ) -> ResumeReview {
    let facts = claims.map(LineFacts.init)
    let lines = facts.map(line)
    let skills = role.skills.map { evidence(of: $0, claims) }
    let mistakes = role.mistakes.compactMap { mistake in
      MistakeCatalog.review(mistake, facts, lines)
    }
    let survey = KeywordSurvey(resume: resume, claims: facts)
    let keywords = survey.keywords(of: role, posting: posting)
    let stuffing = survey.stuffing(keywords)
    let marketFacts = MarketFacts(resume)
    let marketReview = ResumeReview.Market(
      market: market, findings: MarketCatalog.findings(market, marketFacts),
      checked: MarketCatalog.checked(market, marketFacts))
    let tally = ScoreTally(
      lines: lines, skills: skills, mistakes: mistakes, keywords: keywords, stuffing: stuffing,
      market: marketReview.findings)
    return ResumeReview(
      score: tally.score, parts: tally.parts, losses: tally.losses, lines: lines, skills: skills,
      mistakes: mistakes, keywords: keywords, findings: stuffing, market: marketReview)
  }

  private static func line(_ facts: LineFacts) -> ResumeReview.Line {
    let findings = LineRuleCatalog.rules.compactMap { rule in
      rule.check(facts).map { ResumeReview.Finding(rule: rule.id, message: $0.message, fix: $0.fix) }
    }
    let (rewrite, question) = Rewriter.rewrite(facts, findings: Set(findings.map(\.rule)))
    var line = ResumeReview.Line(
      number: facts.claim.line, source: facts.claim.source, text: facts.claim.text,
      strength: facts.claim.strength, findings: findings, rewrite: rewrite, question: question)
    if let subject = LineSubject(facts) ?? LineSubject(countedBy: facts) { line.advice = subject.advice }
    return line
  }

  /// Whether a claim can back a skill: naming a technology cannot, a figure or a mechanism can.
  private static func isEvidence(_ claim: Claim) -> Bool {
    switch claim.strength {
    case .weak: false
    case .strong: true
    case .partial: !claim.mechanisms.isEmpty || claim.quantities.quantities.contains(where: \.isMetric)
    }
  }

  private static func evidence(of skill: ReviewRole.Skill, _ claims: [Claim]) -> ResumeReview.Evidence {
    let backing = claims.filter { $0.skills.contains(skill.id) && isEvidence($0) }
    let strong = backing.filter { $0.strength == .strong }
    let partial = backing.filter { $0.strength == .partial }
    return ResumeReview.Evidence(
      skill: skill, claims: (strong + partial).map(\.text),
      best: strong.isEmpty ? partial.first?.strength : .strong)
  }
}
