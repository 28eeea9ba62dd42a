import ResumeParsing

extension LineRule {
  /// What, but not how.
  static let mechanismNotNamed = LineRule(
    id: "mechanism-not-named",
    summary: "The line says what was made or improved, but not by which means.",
    why: "The means is what the interviewer will ask about first, and what tells your part from luck.",
    trips: "Improved checkout performance.",
    passes: "Improved checkout performance by reading the basket from a cache."
  ) { facts in
    guard let lead = facts.lead,
      lead.kind == .effect || facts.claim.strength == .weak && lead.kind != .telling,
      facts.claim.mechanisms.isEmpty, facts.claim.technologies.isEmpty, !facts.namesMeans
    else { return nil }
    return Match(
      message: "Does not say by which means.",
      fix: lead.kind == .effect
        ? "Name what you changed to get there." : "Name the design or technique that it rests on.")
  }
}

extension LineFacts {
  /// Whether a phrase of means stands in the line: "by batching", "using …", "via …".
  var namesMeans: Bool { ClaimMeans.stand(in: prose) }
}
