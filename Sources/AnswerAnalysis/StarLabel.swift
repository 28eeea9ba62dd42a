/// What a sentence of an answer does: the parts of STAR, the lesson after them, or none of these.
package enum StarLabel: String, Sendable, CaseIterable, Codable {
  case situation, task, action, result, reflection, other
}
