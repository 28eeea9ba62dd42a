extension LineRule {
  /// A pronoun that every line would share.
  static let firstPerson = LineRule(
    id: "first-person",
    summary: "The line uses a first-person pronoun.",
    why: "Everything on a resume is about its writer; the room is better spent on the verb.",
    trips: "I wrote the importer for bank statements.",
    passes: "Wrote the importer for bank statements."
  ) { facts in
    guard facts.isEnglish else { return nil }
    for (at, word) in facts.words.enumerated() where facts.isFirstPerson(at) {
      return Match(
        message: "“\(facts.prose.string(facts.prose.tokens[at].span))” can go: the resume is about you.",
        fix: ["we", "our", "us"].contains(word)
          ? "Say which part was yours, without the pronoun." : "Begin with the verb.")
    }
    return nil
  }
}

extension LineFacts {
  /// Whether the token is a pronoun of the first person, and no "Phase I", "I/O" or "US".
  func isFirstPerson(_ at: Int) -> Bool {
    guard ["i", "my", "me", "we", "our", "us", "myself"].contains(words[at]) else { return false }
    let printed = prose.string(prose.tokens[at].span)
    if prose.adjoins(at, at + 1), !["'", ",", "."].contains(words[at + 1]) { return false }
    if prose.adjoins(at - 1, at) { return false }
    if words[at] == "us" { return printed == "us" }
    guard words[at] == "i" else { return printed.dropFirst() == words[at].dropFirst() }
    guard printed == "I", at + 1 < words.count, prose.tokens[at + 1].kind == .word else { return false }
    let next = prose.string(prose.tokens[at + 1].span)
    guard next.unicodeScalars.first?.properties.isLowercase ?? false else { return false }
    guard at > 0, prose.tokens[at - 1].kind == .word else { return true }
    let before = prose.string(prose.tokens[at - 1].span)
    return before.unicodeScalars.first?.properties.isLowercase ?? false
  }
}
