import Quantities

/// A bullet or sentence of a resume that asserts work: what an interviewer will ask about.
package struct Claim: Sendable, Equatable {
  /// How well a claim is backed, with reasons in ``Claim/reasons``.
  package enum Strength: String, Sendable, CaseIterable, Codable {
    /// A duty, or nothing that could be checked.
    case weak
    /// Names what was done, but not what changed or by how much.
    case partial
    /// What was done, and what changed by how much.
    case strong
  }

  /// The claim's text as printed.
  package let text: String
  /// Where it stands, as a path into the JSON Resume document ("work[0].highlights[2]").
  package let source: String
  /// 1-based line in the source.
  package let line: Int
  /// The verb that leads the claim, as printed ("Introduced"); nil where none was found.
  package let verb: String?
  /// What was done: the claim up to its means or its consequence ("Cut the bill by 40 %" of "…, by moving …").
  package var deed: String { ClaimDeed.deed(of: text) }
  /// The claim without a label before its verb ("Chose a smaller machine" of "Cost: Chose a smaller machine").
  package var unlabelled: String { ClaimLabel.dropped(from: text) }
  /// Ids of the role's skills that the claim shows.
  package let skills: [String]
  /// Ids of topics that the claim belongs to, the closest first.
  package let topics: [String]
  /// Technologies named, by canonical name.
  package let technologies: [String]
  /// Ids of mechanisms named ("read-replica", "cache").
  package let mechanisms: [String]
  /// The claim's numbers and changes.
  package let quantities: QuantityReport
  /// How well it is backed.
  package let strength: Strength
  /// Why it has that strength, one short phrase each.
  package let reasons: [String]

  /// Creates a claim.
  package init(
    text: String, source: String, line: Int, verb: String?, skills: [String], topics: [String],
    technologies: [String], mechanisms: [String], quantities: QuantityReport, strength: Strength,
    reasons: [String]
  ) {
    self.text = text
    self.source = source
    self.line = line
    self.verb = verb
    self.skills = skills
    self.topics = topics
    self.technologies = technologies
    self.mechanisms = mechanisms
    self.quantities = quantities
    self.strength = strength
    self.reasons = reasons
  }
}
