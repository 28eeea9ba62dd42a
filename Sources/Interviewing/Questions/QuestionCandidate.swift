/// A question that could be asked.
struct QuestionCandidate: Sendable {
  let template: QuestionTemplate
  /// Index into the pool's facts; nil for an opener.
  let claim: Int?
  let mechanism: BankMechanism?
  /// The topic that it would be asked under.
  let topic: String
  let id: String
  /// How well it suits, whatever else is asked.
  let worth: Double
  /// Whether an earlier session asked it.
  let wasAsked: Bool
}
