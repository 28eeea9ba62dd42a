/// The noun that a number counts.
struct CountedNoun {
  /// The head noun's token.
  let head: Int
  /// One past the phrase.
  let next: Int
  /// Whether an adverb of frequency stood inside ("200K daily transactions").
  let frequency: Int
}

extension Reading {
  /// The plural noun that ends the phrase from `from`: "12 major features", "50 reusable React components".
  ///
  /// The scan ends at prepositions, conjunctions, auxiliaries and punctuation, after six words, or where a second
  /// number starts; product names with digits inside ("45 EC2 instances") pass.
  func countedNoun(from: Int) -> CountedNoun? {
    if lexeme(from - 1).foreign > 0, !isNumber(from - 1) { return foreignNoun(from: from) }
    return pluralNoun(from: from) ?? germanNoun(from: from)
  }

  /// The noun phrase from `from` whose head is a plural as English and French spell it.
  private func pluralNoun(from: Int) -> CountedNoun? {
    var at = from
    var words = 0
    var head = -1
    var headEnd = from
    var frequency = -1
    while at < count, words < 6 {
      let item = items[at]
      switch item.kind {
      case .word:
        if has(at, .stop), !(means(at, .user) || has(at, .plural)) {
          // "back-end", "on-call", "end-to-end", "A/B": a stop word glued into a compound does not stop.
          let isCompound =
            (isMark(at + 1, "-") || isMark(at + 1, "/") && named(at) == .a) && isGlued(at + 1)
            && isGlued(at + 2)
          let isTail =
            isMark(at - 1, "-") && item.glued || isCapitalised(at) && isNumber(at + 1) && isGlued(at + 1)
          if !isCompound && !isTail && !(at == from && isParticiple(at)) {
            return result(head, headEnd, frequency)
          }
        }
        if has(at, .frequency), frequency < 0, head < 0 { frequency = at }
        if isProductPlural(at) {
          head = at
          headEnd = at + 1
        } else if isPlural(at), !isConcurrent(at) {
          if head >= 0, !isPluralContinued(at) { return result(head, headEnd, frequency) }
          head = at
          headEnd = at + 1
        } else if head >= 0 {
          return result(head, headEnd, frequency)
        }
        words += 1
        at += 1
      case .number:
        // Only inside a name: "EC2", "k8s", "L7".
        // "12 Postgres 14 clusters": and as a product's version.
        // "12 tier-1 services": or after its hyphen.
        // "two 10-week courses": what each of them takes is no second count.
        if at == from, !item.glued, isMark(at + 1, "-"), isGlued(at + 1), isWord(at + 2), isGlued(at + 2) {
          at += 3
          words += 1
          continue
        }
        let isHyphened = isMark(at - 1, "-") && item.glued && isGlued(at - 1) && isWord(at - 2)
        guard at > from,
          isHyphened
            || isWord(at - 1)
              && (item.glued
                || head < 0 && means(at - 1, .product) && (isWord(at + 1) || isMark(at + 1, "/")))
        else { return result(head, headEnd, frequency) }
        at += 1
        // "500 RHEL 7/8/9 hosts"
        while isMark(at, "/"), isGlued(at), isNumber(at + 1), isGlued(at + 1) { at += 2 }
      case .mark:
        let joins =
          item.mark == 0x2D || item.mark == 0x2F || item.mark == 0x27 || item.mark == 0x2E
          || item.mark == 0x26
        guard joins, item.glued, isGlued(at + 1), isWord(at + 1) || isNumber(at + 1) else {
          return result(head, headEnd, frequency)
        }
        if item.mark == 0x2F, head >= 0 { return result(head, headEnd, frequency) }
        // "trial-to-paid": the first half of a compound is no head.
        // "five passers-by": but of a plural with its particle.
        if item.mark == 0x2D, !["by", "up", "on"].contains(self.word(at + 1)) || head != at - 1 { head = -1 }
        at += 1
      case .newline:
        return result(head, headEnd, frequency)
      }
    }
    return result(head, headEnd, frequency)
  }

  /// "0 dropped packets", "5 failed deploys": a verb of the stop list that describes the noun after it.
  private func isParticiple(_ at: Int) -> Bool {
    (items[at].grammar == .stop && word(at).utf8.suffix(2).elementsEqual("ed".utf8)
      || has(at, .ahead) && ["late", "early"].contains(word(at))) && isPlural(at + 1)
  }

  /// "4 V100s": the plural of a product that ends in digits, at its "s".
  private func isProductPlural(_ at: Int) -> Bool {
    named(at) == .s && isGlued(at) && isNumber(at - 1) && isGlued(at - 1)
      && (isCapitalised(at - 2) || named(at - 2) == .sev
        || isMark(at - 2, "-") && isGlued(at - 2) && isCapitalised(at - 3))
  }

  /// "10,000 concurrent gRPC streams": "concurrent", which counts by itself, before the noun that it describes.
  private func isConcurrent(_ at: Int) -> Bool {
    guard named(at) == .concurrent else { return false }
    var noun = at + 1
    while noun < at + 4, isWord(noun), !has(noun, .stop) || means(noun, .user) {
      if isPlural(noun) { return true }
      noun += 1
    }
    return false
  }

  private func result(_ head: Int, _ next: Int, _ frequency: Int) -> CountedNoun? {
    head < 0 ? nil : CountedNoun(head: head, next: next, frequency: frequency)
  }

  /// Whether a plural after a plural goes on the phrase ("sales calls", "systems engineers" after "data").
  private func isPluralContinued(_ at: Int) -> Bool {
    has(at - 1, .plural) && !means(at - 1, .person)
  }

  /// Whether the word at `at` looks like a plural noun.
  func isPlural(_ at: Int) -> Bool {
    guard isWord(at) else { return false }
    let lexeme = lexeme(at)
    if lexeme.grammar.contains(.plural) { return true }
    if !lexeme.grammar.isDisjoint(with: [.notPlural, .stop]) { return false }
    let word = word(at)
    let length = word.utf8.count
    guard word.utf8.last == 0x73, length >= 3 else { return false }
    // "900 sign-ups", "12 add-ons"
    if length == 3, isMark(at - 1, "-"), isGlued(at - 1), isGlued(at) { return true }
    if length == 3 { return isAllCapitals(at) && !isCapitalised(at + 0) || lastIsSmallS(at) }
    var reversed = word.utf8.reversed().makeIterator()
    _ = reversed.next()
    switch reversed.next() {
    case 0x73: return false
    // "SKUs", "MAUs", but "status" and "virus"
    case 0x75: return lastIsSmallS(at)
    case 0x69: return lastIsSmallS(at)
    case 0x27: return false
    default: return true
    }
  }

  /// "VMs", "APIs": capitals with a small "s".
  private func lastIsSmallS(_ at: Int) -> Bool {
    let span = tokens[at].span
    return scalar(span.upperBound - 1) == 0x73 && 0x41...0x5A ~= scalar(span.upperBound - 2)
  }

  /// The singular of the noun at `at`, by English spelling.
  func singular(_ at: Int) -> String {
    let word = word(at)
    switch named(at) {
    case .people: return "person"
    case .children: return "child"
    case .men: return "man"
    case .women: return "woman"
    case .criteria: return "criterion"
    case .indices: return "index"
    case .vertices: return "vertex"
    case .matrices: return "matrix"
    case .series, .data, .staff, .loc: return word
    case .movies, .cookies, .caches: return String(word.dropLast())
    default: break
    }
    if tokens[at].span.count <= 4, isAllCapitals(at) {
      let original = prose.string(tokens[at].span)
      return original.utf8.last == 0x73 ? String(original.dropLast()) : original
    }
    let letters = word.utf8
    guard letters.last == 0x73, letters.count > 2 else { return word }
    let tail = Array(letters.suffix(4))
    switch (tail.count > 3 ? tail[tail.count - 4] : 0, tail[tail.count - 3], tail[tail.count - 2]) {
    case (_, _, 0x73): return word
    case (_, 0x69, 0x65) where letters.count > 4: return String(word.dropLast(3)) + "y"
    case (0x63, 0x68, 0x65), (0x73, 0x68, 0x65), (0x73, 0x73, 0x65), (_, 0x78, 0x65), (_, 0x7A, 0x65):
      return String(word.dropLast(2))
    default: return String(word.dropLast())
    }
  }

  /// The unit name of a counted noun, with the word before it where the two are one term.
  func unitName(of noun: CountedNoun, from: Int) -> String {
    if isProductPlural(noun.head) {
      let first = isMark(noun.head - 2, "-") ? noun.head - 3 : noun.head - 2
      return prose.string(start(first)..<end(noun.head - 1))
    }
    let head = singular(noun.head)
    if tokens[noun.head].span.count == 3, isMark(noun.head - 1, "-"), isGlued(noun.head) {
      return word(noun.head - 2) + "-" + head
    }
    guard noun.head > from, isWord(noun.head - 1) else { return head }
    switch (word(noun.head - 1), head) {
    case ("data", "source"), ("data", "warehouse"), ("time", "zone"), ("root", "cause"), ("team", "lead"),
      ("data", "center"), ("data", "centre"), ("pull", "request"), ("test", "case"), ("data", "point"),
      ("stakeholder", "group"), ("feature", "flag"), ("business", "unit"):
      return word(noun.head - 1) + " " + head
    default: return head
    }
  }
}
