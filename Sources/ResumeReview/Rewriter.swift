import Prose
import Quantities

/// Rewrites a line towards "what changed, by how much, under what load", from its own words. Where only the writer
/// knows the figure or the means stands `___`; no number and no technology is ever added.
enum Rewriter {
  /// The rewrite of a line with these findings, and the question that its blanks ask; both empty where there is
  /// nothing to rewrite. A line of which no rule can tell what should stand in the blanks gets the question alone.
  static func rewrite(_ facts: LineFacts, findings: Set<String>) -> (text: String, question: String) {
    guard !findings.isEmpty else { return ("", "") }
    var text = facts.isEnglish ? english(facts, findings) : anyLanguage(facts, findings)
    text = String(text.split(separator: " ").joined(separator: " "))
    let original = String(facts.claim.text.split(separator: " ").joined(separator: " "))
    guard text != original, text != trimmed(original) else {
      return ("", findings.contains("no-number") ? question(facts, findings) : "")
    }
    let isAsked = text.contains("___") || findings.contains("no-number")
    return (text, isAsked ? question(facts, findings) : "")
  }

  private static func anyLanguage(_ facts: LineFacts, _ findings: Set<String>) -> String {
    if findings.contains("number-without-baseline"), let bare = facts.bareChange {
      return inserted(" (___ → ___)", at: bare.span.upperBound, facts, LineEdit(facts))
    }
    guard findings.contains("no-number"), RewriteMatter(facts) != .other else { return facts.claim.text }
    return trimmed(facts.claim.text) + ": ___ → ___"
  }

  private static func english(_ facts: LineFacts, _ findings: Set<String>) -> String {
    if findings.contains("two-claims"), let cut = facts.secondClaim { return split(facts, cut) }
    guard !facts.opensWithItself else { return facts.claim.text }
    var edit = LineEdit(facts)
    edit.removeFillers()
    edit.removePronouns()
    if findings.contains("duty-instead-of-change"), let lead = facts.lead {
      return duty(facts, lead, edit)
    }
    if findings.contains("passive"), let active = active(facts) { return active }
    if findings.contains("number-without-baseline"), let bare = facts.bareChange {
      return withBaseline(bare, facts, edit)
    }
    let isEffect = facts.lead?.kind == .effect
    let joint = facts.isBranched ? ", " : " "
    let matter = RewriteMatter(facts)
    let isNamed = findings.contains("mechanism-not-named") && (isEffect || matter != .other)
    let means = isNamed ? joint + (isEffect ? "by ___" : "with ___") : ""
    var text = edit.text
    if findings.contains("no-number") {
      if let subject = LineSubject(facts) {
        text = trimmed(text) + subject.addition
      } else if isEffect {
        let isShort = facts.length <= 8 && !facts.namesMeans
        text = trimmed(text) + (isShort ? " from ___ to ___" : ", from ___ to ___") + means
      } else if let addition = matter.addition {
        // Behind several clauses, means and figures would be two tails in a row.
        text = trimmed(text) + (facts.isBranched ? "" : means) + addition
      }
      if findings.contains("scale-without-figure") {
        text = text.contains("___") ? text + " at" : trimmed(text) + ", at"
        text += " ___ requests a second"
      }
    } else if findings.contains("scale-without-figure") {
      text = trimmed(text) + means + ", at ___ requests a second"
    } else if !means.isEmpty, let end = facts.claim.quantities.changes.last?.span.upperBound,
      facts.isPhraseEnd(end)
    {
      text = inserted(" by ___", at: end, facts, edit)
    } else if !means.isEmpty {
      text = trimmed(text) + means
    }
    return text
  }

  /// "(from ___ to ___)" behind what changed: "a 10% increase in visits (from ___ to ___) by …"; inside a bracket that
  /// stands there already.
  private static func withBaseline(_ bare: Quantity, _ facts: LineFacts, _ edit: LineEdit) -> String {
    let tokens = facts.prose.tokens
    var end = bare.span.upperBound
    guard var at = tokens.firstIndex(where: { $0.span.lowerBound >= end }) else {
      return inserted(" (from ___ to ___)", at: end, facts, edit)
    }
    if let close = facts.bracketAround(at) {
      return inserted("; from ___ to ___", at: tokens[close].span.lowerBound, facts, edit)
    }
    if facts.words[at] == "(", let close = facts.words[at...].firstIndex(of: ")") {
      return inserted("; from ___ to ___", at: tokens[close].span.lowerBound, facts, edit)
    }
    guard facts.words[at] != "in" else { return inserted(" (from ___ to ___)", at: end, facts, edit) }
    // “mean time to recovery” is one name.
    func isInsideName(_ at: Int) -> Bool {
      facts.words[at] == "to" && at > 0 && facts.words[at - 1] == "time" && at + 1 < tokens.count
        && tokens[at + 1].kind == .word
    }
    while at < tokens.count, tokens[at].kind == .word || facts.words[at] == "-",
      !LineFacts.phraseEnds.contains(facts.words[at]) || isInsideName(at)
    {
      end = tokens[at].span.upperBound
      at += 1
    }
    return inserted(" (from ___ to ___)", at: end, facts, edit)
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
    let determiners: Set<String> = ["the", "a", "an", "all", "their", "each", "every", "this", "these"]
    guard determiners.contains(facts.words[0]), facts.isNounPhrase(0..<at) else { return nil }
    let tokens = facts.prose.tokens
    let rest =
      at + 2 < tokens.count
      ? facts.prose.string(tokens[at + 2].span.lowerBound..<facts.prose.count) : ""
    if rest.hasPrefix("by ") { return nil }
    let subject = facts.prose.string(tokens[0].span.lowerBound..<tokens[at - 1].span.upperBound)
    return capitalized(facts.words[at + 1]) + " " + subject.prefix(1).lowercased() + subject.dropFirst()
      + (",.;".contains(rest.first ?? " ") ? rest : " " + rest)
  }

  private static func split(_ facts: LineFacts, _ cut: Int) -> String {
    let tokens = facts.prose.tokens
    // A second claim never begins the line.
    var first = facts.prose.string(0..<tokens[cut - 1].span.lowerBound)
    while let last = first.last, " ,;.".contains(last) { first.removeLast() }
    let second = trimmed(facts.prose.string(tokens[cut].span.lowerBound..<facts.prose.count))
    return first + "\n" + capitalized(second)
  }

  private static func inserted(_ text: String, at offset: Int, _ facts: LineFacts, _ edit: LineEdit) -> String
  {
    var edit = edit
    edit.insert(text, at: offset)
    return edit.text
  }

  /// Asks for the figures in the unit in which such a thing is measured.
  private static func question(_ facts: LineFacts, _ findings: Set<String>) -> String {
    guard facts.isEnglish else { return "What was it before, and what after?" }
    if findings.contains("no-number"), let subject = LineSubject(facts) { return subject.question }
    if findings == ["mechanism-not-named"] { return "By which means did you get there?" }
    let isReview = facts.first(of: [["performance", "review*"], ["performance", "management"]]) != nil
    let isStudied = facts.has(["evaluated", "assessed", "compared", "measured", "sorting"])
    if facts.has(["latency", "slow", "speed", "faster", "query", "queries", "api"])
      || facts.has(["performance"]) && !isReview && !isStudied
      || facts.first(of: [["load", "time*"], ["page", "load*"], ["response", "time*"]]) != nil
    {
      return "From ___ ms to ___ ms: what does your dashboard say?"
    }
    if facts.has(["cost", "costs", "bill", "spend", "spending"]) {
      return "From ___ to ___ a month: what do the bills say?"
    }
    if facts.has(["deploy*", "build", "builds", "release*", "pipeline*", "ci"]) {
      return "From ___ minutes to ___ minutes: what does the pipeline's history say?"
    }
    // "Operations" of servers, not the department.
    if facts.has(["incident*", "outage*", "error*", "alert*", "pager*"])
      || facts.has(["operations"]) && facts.has(["server*", "production"])
    {
      return "From ___ to ___ a month: what does the incident log say?"
    }
    if RewriteMatter(facts) == .other, RewriteMatter.saysBuilt(facts) {
      return "Who used it, how many were they, and what was different for them?"
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
