import Quantities

extension LineRule {
  /// Scale or reliability by adjective.
  static let scaleWithoutFigure = LineRule(
    id: "scale-without-figure",
    summary: "The line claims scale or reliability without a load or a reliability figure.",
    why: "“Highly scalable” with no unit is read as borrowed from the company's own page.",
    trips: "Built a highly scalable notification platform.",
    passes: "Built a notification platform that scales to 6,000 messages a second."
  ) { facts in
    guard facts.isEnglish, let claimed = facts.first(of: scaleWords),
      // A way to organise teams.
      !facts.has(["scrum"])
    else { return nil }
    let figures: [Quantity.Kind] = [.rate, .size, .uptime, .count, .duration, .percentile]
    let isBacked = facts.metrics.contains {
      $0.role == .load || $0.role == .target || figures.contains($0.kind)
    }
    guard !isBacked, facts.claim.quantities.changes.isEmpty else { return nil }
    return Match(
      message: "“\(claimed)” has no load or reliability figure behind it.",
      fix: "Give the load at its peak, or the error rate or uptime, with its unit.")
  }

  private static let scaleWords: [[String]] = [
    ["highly", "scalable"], ["highly", "available"], ["highly", "reliable"], ["highly", "performant"],
    ["scalable"], ["large", "-", "scale"], ["large", "scale"], ["at", "scale"], ["high", "-", "traffic"],
    ["high", "traffic"], ["high", "-", "volume"], ["high", "volume"], ["high", "-", "throughput"],
    ["high", "-", "performance"], ["high", "performance"], ["high", "availability"],
    ["fault", "-", "tolerant"],
    ["mission", "-", "critical"], ["millions", "of"], ["thousands", "of"], ["low", "-", "latency"],
    ["reliable"], ["resilient"],
  ]
}
