extension Scanner {
  /// "OAuth 2.0", "TLS 1.2+", "Java 8 to 17", "SOC 2", "RFC 7636", "kernel <= 5.10".
  mutating func readVersion(_ at: Int, _ numeral: Numeral) -> Int? {
    guard !numeral.hasScale else { return nil }
    let after = numeral.next
    if text.isMark(after, "%") || text.isGlued(after) && text.isWord(after) { return nil }
    let hasUnit = text.lexeme(after).unit != .none && !UnitWords.mustBeGlued(text.named(after))
    var before = at - 1
    while before >= 0, [0x3C, 0x3D, 0x3E, 0x7E, 0x2264, 0x2265].contains(text.mark(before)) { before -= 1 }
    if text.isMark(before, "."), text.isGlued(before), text.isGlued(at) { before -= 1 }
    if versionEnd >= 0, joinsVersions(at), !hasUnit, text.countedNoun(from: after) == nil {
      return version(at, after)
    }
    // "upgraded the driver from 5.6 to 8.1"
    if text.has(before, .from), !numeral.isInteger, !hasUnit {
      for at in max(0, before - 4)..<max(0, before)
      where text.isAny(at, .upgrade, .upgraded) || text.means(at, .product) {
        return version(before + 1, after)
      }
    }
    if text.has(before, .from), isUpgrade(before), !hasUnit, text.countedNoun(from: after) == nil,
      numeral.value < 100, isUpgradeEnd(after)
    {
      return version(before + 1, after)
    }
    guard text.isWord(before), !hasUnit || text.means(before, .standard) && text.isAllCapitals(before) else {
      return nil
    }
    if text.means(before, .version), before == at - 1 {
      let isVerb =
        text.isAny(before, .upgrade, .upgraded) || text.named(before) == .build
        || text.named(before) == .release
      if !isVerb || numeral.hasSeparator || text.countedNoun(from: after) == nil { return version(at, after) }
    }
    if text.means(before, .standard), before == at - 1 || numeral.hasSeparator {
      let isStandard = text.isAllCapitals(before) || text.isCapitalised(before) || numeral.hasSeparator
      if isStandard,
        !(text.countedNoun(from: after) != nil && numeral.value > 99 && !text.isAllCapitals(before))
      {
        return version(at, after)
      }
    }
    if text.means(before, .product), isProductName(before) {
      let looksLikeVersion = !numeral.isInteger || numeral.value < 30 || 1_995...2_040 ~= numeral.value
      if looksLikeVersion, numeral.value < 100 || numeral.value > 1_000 { return version(at, after) }
    }
    // "C++ 17" and "CS 101": a course or edition after capitals, with nothing to count.
    if before == at - 1, numeral.isInteger, text.isAllCapitals(before), text.tokens[before].span.count >= 2,
      numeral.digits == 3, text.countedNoun(from: after) == nil, !text.has(before, [.stop, .plural])
    {
      return ignore(at, after, "part of a name")
    }
    return nil
  }

  /// Whether the "from" at `at` ends "upgraded PostgreSQL from", "bumped Node from", "Django upgrade from".
  private func isUpgrade(_ at: Int) -> Bool {
    for index in max(text.sentenceStart(at), at - 6)..<at {
      if text.isAny(index, .upgrade, .upgraded, .bumped) { return true }
      if text.isAny(index, .migrated, .moved, .ported, .updated),
        text.isCapitalised(at - 1) || text.means(at - 1, .product)
      {
        return true
      }
    }
    return false
  }

  /// Whether a bare number follows the "to" at `at`, so that both ends of an upgrade are version numbers.
  private func isUpgradeEnd(_ at: Int) -> Bool {
    guard text.has(at, .to) || text.isMark(at, "→"), text.isNumber(at + 1),
      let numeral = text.numeral(at + 1, afterCurrency: false)
    else { return false }
    return !numeral.hasScale && numeral.value < 100 && text.countedNoun(from: numeral.next) == nil
      && text.lexeme(numeral.next).unit == .none && !text.isMark(numeral.next, "%")
  }

  private func isProductName(_ at: Int) -> Bool {
    switch text.named(at) {
    case .go, .spring, .boot, .next, .net, .core, .excel, .office, .exchange, .swift, .rust,
      .spark,
      .express, .flask, .jest, .studio, .visual, .es, .chef, .metal, .pixel, .galaxy, .react,
      .rails,
      .ruby, .oracle, .unity, .unreal, .scala, .node, .angular, .gemini, .kernel, .airflow, .vega,
      .volta, .opus, .sonnet, .helm, .puppet, .godot, .bert, .ember:
      text.isCapitalised(at) || text.named(at) == .kernel || text.named(at) == .react
        || text.named(at) == .node
    default: true
    }
  }

  /// Whether the number at `at` goes on a list of versions that ended right before.
  private func joinsVersions(_ at: Int) -> Bool {
    var index = at - 1
    var steps = 0
    while index >= versionEnd, steps < 4 {
      let joins =
        text.has(index, [.to, .and, .or, .from])
        || [0x2C, 0x2F, 0x2D, 0x3E, 0x2192, 0x2B].contains(text.mark(index))
        || text.means(index, [.version, .product])
      guard joins else { return false }
      index -= 1
      steps += 1
    }
    return steps > 0 && index == versionEnd - 1
  }

  private mutating func version(_ at: Int, _ next: Int) -> Int {
    versionEnd = next
    return ignore(at, next, "a version or a standard")
  }
}
