import Prose
import Quantities

/// Rewrites a line towards "what changed, by how much, under what load", from its own words. Where only the writer
/// knows the figure or the means stands `___`; no number and no technology is ever added.
enum Rewriter {
  /// The rewrite of a line with these findings, and the question that its blanks ask; both empty where there is
  /// nothing to rewrite.
  static func rewrite(_ facts: LineFacts, findings: Set<String>) -> (text: String, question: String) {
    guard !findings.isEmpty else { return ("", "") }
    var text = facts.isEnglish ? english(facts, findings) : anyLanguage(facts, findings)
    text = String(text.split(separator: " ").joined(separator: " "))
    let original = String(facts.claim.text.split(separator: " ").joined(separator: " "))
    guard text != original, text != trimmed(original) else { return ("", "") }
    return (text, text.contains("___") ? question(facts, findings) : "")
  }

  private static func anyLanguage(_ facts: LineFacts, _ findings: Set<String>) -> String {
    if findings.contains("number-without-baseline"), let bare = facts.bareChange {
      return inserted("(___ → ___)", at: bare.span.upperBound, facts, LineEdit(facts))
    }
    return findings.contains("no-number") ? trimmed(facts.claim.text) + ": ___ → ___" : facts.claim.text
  }

  private static func english(_ facts: LineFacts, _ findings: Set<String>) -> String {
    if findings.contains("two-claims"), let cut = facts.secondClaim { return split(facts, cut) }
    var edit = LineEdit(facts)
    edit.removeFillers()
    edit.removePronouns()
    if findings.contains("duty-instead-of-change"), let lead = facts.lead {
      return duty(facts, lead, edit)
    }
    if findings.contains("passive"), let active = active(facts) { return active }
    if findings.contains("number-without-baseline"), let bare = facts.bareChange {
      return inserted("(from ___ to ___)", at: bare.span.upperBound, facts, edit)
    }
    let means = findings.contains("mechanism-not-named") ? " by ___" : ""
    var text = edit.text
    if findings.contains("no-number") {
      let isShort = facts.length <= 8 && !facts.namesMeans && facts.lead?.kind == .effect
      if isTelling(facts) {
        text = trimmed(text) + ", for ___ people; what they did differently afterwards: ___"
      } else if facts.lead?.kind == .effect {
        text = trimmed(text) + (isShort ? " from ___ to ___" : ", from ___ to ___") + means
      } else {
        let hasVerb = facts.lead != nil || facts.claim.verb != nil
        text = trimmed(text) + means
        text += hasVerb ? ", which took ___ from ___ to ___" : ": ___ went from ___ to ___"
      }
      if findings.contains("scale-without-figure") { text += " at ___ requests a second" }
    } else if findings.contains("scale-without-figure") {
      text = trimmed(text) + means + ", at ___ requests a second"
    } else if !means.isEmpty, let change = facts.claim.quantities.changes.last {
      text = inserted("by ___", at: change.span.upperBound, facts, edit)
    } else if !means.isEmpty {
      text = trimmed(text) + means
    }
    return text
  }

  /// Whether the line tells or teaches something: its figure is how many people it reached, and what came of it.
  private static func isTelling(_ facts: LineFacts) -> Bool {
    facts.lead?.kind == .telling
      || facts.words.first == "wrote" && facts.has(["paper", "article", "blog", "book"])
  }

  /// "Responsible for X" becomes "Changed ___ in X".
  private static func duty(_ facts: LineFacts, _ lead: LeadWords.Lead, _ edit: LineEdit) -> String {
    let opening = facts.words[lead.tokens]
    let next = lead.tokens.upperBound < facts.words.count ? facts.words[lead.tokens.upperBound] : ""
    let result = "___ went from ___ to ___"
    let keepsLead =
      opening.contains("with") && !opening.contains("tasked") && !opening.contains("assisted")
      && !opening.contains("helped")
    let helpers: Set<String> = ["helped", "assisted", "supported"]
    let isHelp = opening.contains(where: helpers.contains)
    if keepsLead || isHelp && !next.hasSuffix("ing") {
      return trimmed(edit.text) + ": changed ___ by ___, and " + result
    }
    var edit = edit
    edit.removeTokens(0..<lead.tokens.upperBound)
    let object = trimmed(edit.text)
    guard !object.isEmpty else { return "Changed ___ by ___: " + result }
    if next.hasSuffix("ing"), next.count > 5 { return "While \(object), changed ___: " + result }
    return "Changed ___ in \(object): " + result
  }

  /// "The order service was migrated to …" becomes "Migrated the order service to …".
  private static func active(_ facts: LineFacts) -> String? {
    let forms: Set<String> = ["was", "were"]
    guard let at = facts.words.indices.prefix(8).first(where: { forms.contains(facts.words[$0]) }), at > 0,
      at + 1 < facts.words.count, facts.words[at + 1].hasSuffix("ed")
    else { return nil }
    let tokens = facts.prose.tokens
    let rest =
      at + 2 < tokens.count
      ? facts.prose.string(tokens[at + 2].span.lowerBound..<facts.prose.count) : ""
    if rest.hasPrefix("by ") { return nil }
    let determiners: Set<String> = ["the", "a", "an", "all", "our", "their", "each", "every", "this"]
    var subject = facts.prose.string(tokens[0].span.lowerBound..<tokens[at - 1].span.upperBound)
    if determiners.contains(facts.words[0]) { subject = subject.prefix(1).lowercased() + subject.dropFirst() }
    return capitalized(facts.words[at + 1]) + " " + subject
      + (rest.isEmpty || ",.;".contains(rest.first ?? " ") ? rest : " " + rest)
  }

  private static func split(_ facts: LineFacts, _ cut: Int) -> String {
    let tokens = facts.prose.tokens
    let joint = cut > 0 ? cut - 1 : cut
    var first = facts.prose.string(0..<tokens[joint].span.lowerBound)
    while let last = first.last, " ,;.".contains(last) { first.removeLast() }
    let second = trimmed(facts.prose.string(tokens[cut].span.lowerBound..<facts.prose.count))
    return first + "\n" + capitalized(second)
  }

  private static func inserted(_ text: String, at offset: Int, _ facts: LineFacts, _ edit: LineEdit) -> String
  {
    var edit = edit
    edit.insert(" " + text, at: offset)
    return edit.text
  }

  /// Asks for the figures in the unit in which such a thing is measured.
  private static func question(_ facts: LineFacts, _ findings: Set<String>) -> String {
    guard facts.isEnglish else { return "What was it before, and what after?" }
    if findings.contains("no-number"), isTelling(facts) {
      return "Who was it for, how many were they, and what did they do differently afterwards?"
    }
    if findings == ["mechanism-not-named"] { return "By which means did you get there?" }
    if facts.has(["latency", "slow", "performance", "response", "speed", "faster", "query", "queries", "api"])
    {
      return "From ___ ms to ___ ms: what does your dashboard say?"
    }
    if facts.has(["cost", "costs", "bill", "spend", "spending"]) {
      return "From ___ to ___ a month: what do the bills say?"
    }
    if facts.has(["deploy*", "build", "builds", "release*", "pipeline*", "ci"]) {
      return "From ___ minutes to ___ minutes: what does the pipeline's history say?"
    }
    if facts.has(["incident*", "outage*", "error*", "alert*", "operations", "pager*"]) {
      return "From ___ to ___ a month: what does the incident log say?"
    }
    return "What did you measure before and after: time, load, errors, or money?"
  }

  static func trimmed(_ text: String) -> String {
    var text = text
    while let last = text.last, ".;,: ".contains(last) { text.removeLast() }
    return text
  }

  static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
