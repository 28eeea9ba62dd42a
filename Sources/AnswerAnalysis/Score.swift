/// An answer's score: a total, its band, and the five parts it is made of.
package struct Score: Sendable, Equatable, Codable {
  /// The band of a total; what the words mean is in `docs/rules.md`, with an example answer for each.
  package enum Band: String, Sendable, CaseIterable, Codable {
    case empty, weak, developing, solid, strong
  }

  /// 0 to 100.
  package let total: Int
  /// The band of ``total``.
  package let band: Band
  /// 0 to 100: are Situation, Task, Action and Result there, in sensible shares.
  package let structure: Int
  /// 0 to 100: numbers, baselines, how they were measured.
  package let evidence: Int
  /// 0 to 100: what the speaker did.
  package let ownership: Int
  /// 0 to 100: steps with reasons, alternatives, the topic's parts, what was learned.
  package let depth: Int
  /// 0 to 100: length, hedges, tone, answering what was asked.
  package let delivery: Int

  /// Creates a score.
  package init(
    total: Int, band: Band, structure: Int, evidence: Int, ownership: Int, depth: Int, delivery: Int
  ) {
    self.total = total
    self.band = band
    self.structure = structure
    self.evidence = evidence
    self.ownership = ownership
    self.depth = depth
    self.delivery = delivery
  }
}
