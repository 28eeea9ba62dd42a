/// `docs/rules.md`, written from the rules themselves.
package enum RuleCatalogDocument {
  /// The whole document.
  package static var markdown: String {
    var text = """
      # What an answer is held to

      Written from the rules in `Sources/AnswerAnalysis/Rules`; a test keeps the two the same. `starling explain RULE`
      prints one of them. Rubric version \(Rubric.version).

      Of an answer of a few words only `empty-answer` speaks, and of one in another language only its numbers are judged.


      """
    for rule in AnswerRule.all {
      text += "## \(rule.id)\n\n\(rule.summary)\n\n\(rule.why)\n\nSource: \(rule.source)\n\n"
      if let question = rule.question { text += "Asked: “\(question)”\n\n" }
      if let claim = rule.claim { text += "The resume says: “\(claim)”\n\n" }
      text += "Trips it:\n\n> \(rule.trips)\n\nDoes not:\n\n> \(rule.passes)\n\n"
    }
    text += """
      ## The bands

      An answer’s total, 0 to 100, falls into one of five bands. Each has an answer to the same question:
      “\(LevelAnchor.question)”


      """
    for anchor in LevelAnchor.all {
      text += "### \(anchor.band.rawValue) (from \(Scorer.lowest(of: anchor.band)))\n\n\(anchor.meaning)\n\n"
      text += "> \(anchor.answer)\n\n"
    }
    return String(text.dropLast())
  }
}
