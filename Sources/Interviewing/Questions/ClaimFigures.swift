import Prose
import Quantities

/// A claim's figures, as a question can name them.
struct ClaimFigures: Sendable {
  /// The texts of the values of the first change that can be named.
  let change: (before: String, after: String)?
  /// Whether the values of ``change`` are bare numbers, which say nothing without their line.
  let isBareChange: Bool
  /// The leading metric with what it counts; nil where the number alone would say nothing.
  let number: String?
  /// Whether ``number`` says what is counted.
  let namesThing: Bool
  /// A leading number that is part of a word and says how large something was: “120-seat restaurant”.
  let scope: String?
  /// The first percentage.
  let percent: String?
  /// The quantities that measure something.
  let metrics: [Quantity]
  /// Those of ``metrics`` that tell what came of it.
  let results: [Quantity]
  /// The metric that says most.
  let leading: Quantity?
  /// What the questions about figures are about: the value after the change, else ``leading``.
  let principal: Quantity?
  /// Whether ``leading`` is the time that something took or was given.
  let isSpan: Bool
  /// Whether ``leading`` was found out rather than brought about.
  let isFinding: Bool
  /// Whether ``leading`` is a factor that a word tells (“halved”).
  let isFactorWord: Bool

  /// Reads the quantities of `prose`.
  init(_ report: QuantityReport, in prose: Prose) {
    let metrics = report.quantities.filter {
      $0.isMetric && !Self.isAge($0, prose) && !Self.isOfName($0, prose)
    }
    let results = metrics.filter {
      ($0.role == .outcome || $0.role == .change) && !LineMatter.isFinding($0, prose)
        && !Self.isSpan($0, prose)
    }
    let change = report.changes.lazy.compactMap { Self.pair($0, report, prose) }.first
    // A load or a time says more of a system than how many parts it has; how long the work took says least.
    let telling = metrics.filter { !Self.isSpan($0, prose) }
    let leading = results.first ?? telling.first { $0.kind != .count } ?? telling.first ?? metrics.first
    let isCompound = leading.map { Self.isCompound($0, prose) } ?? false
    let counted = leading.flatMap { leading -> String? in
      let text = isCompound ? Self.phrase(leading, prose) : Self.withNoun(leading, prose)
      // A number alone says nothing; “team of seven” does.
      guard !Self.isNumber(text, of: leading) else { return FigureWords.group(of: leading, prose) }
      return Self.isFigure(text, of: leading) ? text : nil
    }
    let shown = leading.flatMap { leading in
      counted.map { Self.isSpan(leading, prose) ? $0 : FigureWords.bound(before: leading, prose) + $0 }
    }
    self.metrics = metrics
    self.results = results
    self.change = change.map { ($0.before, $0.after) }
    isBareChange = change?.isBare ?? false
    self.leading = leading
    principal = change?.measured ?? leading
    number = isCompound ? nil : shown
    scope = isCompound && change == nil ? counted : nil
    namesThing = !isCompound && counted.map { $0 != leading?.text } ?? false
    percent = metrics.first { $0.kind == .percent }?.text
    isSpan = change == nil && leading.map { Self.isSpan($0, prose) } ?? false
    // A few broken things that were found are no figure to be doubted.
    isFinding =
      change == nil
      && leading.map { LineMatter.isFinding($0, prose) && ($0.kind != .count || $0.value >= 10) } ?? false
    isFactorWord = change == nil && leading.map { !Self.isFigure($0.text, of: $0) } ?? false
  }

  /// The texts of a change's two values, where both are there and differ.
  private static func pair(_ change: QuantityChange, _ report: QuantityReport, _ prose: Prose) -> (
    before: String, after: String, isBare: Bool, measured: Quantity
  )? {
    guard change.from != change.to, report.quantities.indices.contains(change.from),
      report.quantities.indices.contains(change.to)
    else { return nil }
    let from = report.quantities[change.from]
    let to = report.quantities[change.to]
    let (before, after) = (counted(from, prose), counted(to, prose))
    let (isFromBare, isToBare) = (isNumber(before, of: from), isNumber(after, of: to))
    // “from A to B” needs two values of one thing, not a value and the percentage by which it changed.
    // “from 11 to 3 a month” says of both numbers what they are.
    let isRate = from.kind == .rate && isToBare || to.kind == .rate && isFromBare
    guard from.kind == to.kind || change.factor != nil || isRate, before != after,
      !isOfTwoThings(from, to, prose)
    else { return nil }
    // “from 52 to 14 minutes” names the unit once; each number is quoted with it.
    return (
      FigureWords.bound(before: from, prose) + (isFromBare ? unified(before, with: after, isToBare) : before),
      FigureWords.bound(before: to, prose) + (isToBare ? unified(after, with: before, isFromBare) : after),
      isFromBare && isToBare, to
    )
  }

  /// Whether two counts are of different things, which the words do not join to a change: “330 answers, and made a list
  /// of 77 wishes”.
  private static func isOfTwoThings(_ from: Quantity, _ to: Quantity, _ prose: Prose) -> Bool {
    guard from.kind == .count, to.kind == .count, !from.unit.isEmpty, !to.unit.isEmpty, from.unit != to.unit,
      let before = prose.tokens.last(where: { $0.span.upperBound <= to.span.lowerBound })
    else { return false }
    return before.kind == .word && !["to", "into", "auf", "à", "a", "do", "till"].contains(before.folded)
  }

  /// The quantity's text; of a Korean count with the syllable that says what is counted (“40건”).
  private static func counted(_ quantity: Quantity, _ prose: Prose) -> String {
    let end = quantity.span.upperBound
    guard quantity.kind == .count || quantity.kind == .rate, end < prose.scalars.count,
      (0xAC00...0xD7A3).contains(prose.scalars[end].value)
    else { return quantity.text }
    return quantity.text + String(prose.scalars[end])
  }

  /// `text`, a bare number, with the unit of `other` after it, where that is none.
  private static func unified(_ text: String, with other: String, _ isBare: Bool) -> String {
    guard !isBare, let last = other.unicodeScalars.last, !("0"..."9").contains(last) else { return text }
    let digits = other.unicodeScalars.prefix { ("0"..."9").contains($0) || [".", ","].contains($0) }
    // “four days” has its unit behind a word.
    let number = digits.isEmpty ? other.unicodeScalars.prefix { $0 != " " } : digits
    let unit = String(String.UnicodeScalarView(other.unicodeScalars.dropFirst(number.count)))
    guard !unit.isEmpty else { return text }
    // “from four days to one”
    let isOne = ["one", "1"].contains(text.lowercased()) && unit.hasPrefix(" ")
    return text + (isOne && unit.hasSuffix("s") ? String(unit.dropLast()) : unit)
  }

  /// Whether `text`, which begins with `quantity`, is a number and no more: “14”, “nine”.
  private static func isNumber(_ text: String, of quantity: Quantity) -> Bool {
    if text.unicodeScalars.allSatisfy({ ("0"..."9").contains($0) || [".", ","].contains($0) }) {
      return true
    }
    // “nine” of “from nine to five days” is a time without its unit.
    return text == quantity.text && ![.multiplier, .percent, .uptime].contains(quantity.kind)
      && text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "-" }
  }

  /// Whether the quantity is how old somebody is: “11 to 14 year olds”.
  private static func isAge(_ quantity: Quantity, _ prose: Prose) -> Bool {
    guard quantity.kind == .duration, quantity.unit.hasPrefix("year") else { return false }
    let after = prose.tokens.first { $0.span.lowerBound >= quantity.span.upperBound && $0.folded != "-" }
    return after.map { ["old", "olds", "-old", "-olds"].contains($0.folded) } ?? false
  }

  /// Whether the number is part of a name: “9quarks”.
  private static func isOfName(_ quantity: Quantity, _ prose: Prose) -> Bool {
    let end = quantity.span.upperBound
    guard quantity.kind == .count, end + 2 < prose.scalars.count else { return false }
    return prose.scalars[end..<(end + 3)].allSatisfy { ("a"..."z").contains($0) }
  }

  /// Whether `text` names a figure by itself: “halved” and “doubled” are verbs, which no question can quote as one.
  private static func isFigure(_ text: String, of quantity: Quantity?) -> Bool {
    quantity?.kind != .multiplier || text.unicodeScalars.contains { $0.properties.numericType != nil }
  }

  /// Whether the number is part of a word (“a 120-seat hall”, “4-core machines”) and says nothing on its own.
  private static func isCompound(_ quantity: Quantity, _ prose: Prose) -> Bool {
    let end = quantity.span.upperBound
    return quantity.kind == .count && end + 1 < prose.scalars.count && prose.scalars[end] == "-"
      && prose.scalars[end + 1].properties.isAlphabetic
  }

  /// Whether the quantity is the time that something took or was given, and not how often it comes; or by which it
  /// came before or after its day: “3 weeks early” has no value before it.
  private static func isSpan(_ quantity: Quantity, _ prose: Prose) -> Bool {
    guard quantity.kind == .duration else { return false }
    let after = prose.tokens.first { $0.span.lowerBound >= quantity.span.upperBound }
    if let after, ["early", "late", "ahead", "behind"].contains(after.folded) { return true }
    // “three months of traces” were not spent.
    guard quantity.role == .context || quantity.role == .target, after?.folded != "of" else { return false }
    let before = prose.tokens.prefix { $0.span.upperBound <= quantity.span.lowerBound }.suffix(4).map(
      \.folded)
    // “a mean error of 2.4 minutes” is a measure.
    return before.last.map { $0 != "every" && $0 != "each" } ?? true
      && !before.contains { ["error", "delay", "lag", "mean", "median", "average"].contains($0) }
  }

  /// The quantity's text with the noun that it counts or the score that it is: “12 services”, “0.91 AUC”.
  private static func withNoun(_ quantity: Quantity, _ prose: Prose) -> String {
    let text = counted(quantity, prose)
    guard quantity.kind == .count || quantity.kind == .other else { return text }
    guard text == quantity.text else {
      // The syllable behind the number, and the word before it.
      return OneLine(prose.string(start(of: quantity, prose)..<quantity.span.upperBound + 1)).text
    }
    guard !FigureWords.isBeforeClause(quantity, prose) else { return text }
    guard let noun = quantity.unit.split(separator: " ").last?.lowercased() else {
      return phrase(quantity, prose)
    }
    var end = quantity.span.upperBound
    var taken = 0
    for token in prose.tokens where token.span.lowerBound >= quantity.span.upperBound {
      // “50+ production-ready components”
      guard token.kind == .word || token.folded == "-", taken < 6 else { break }
      // “between any two leaves nobody offline”: a verb is no thing.
      guard !FigureWords.isVerb(token.folded) else { return quantity.text }
      taken += 1
      end = token.span.upperBound
      if token.folded.hasPrefix(noun) || token.folded.hasPrefix(noun.dropLast()) && noun.hasSuffix("y")
        || Self.peopleNouns.contains(token.folded) && Self.peopleNouns.contains(noun)
      {
        return OneLine(prose.string(start(of: quantity, prose)..<end)).text
      }
    }
    return phrase(quantity, prose)
  }

  /// The quantity with the words behind it that belong to it: “120-seat restaurant”, “스타 450개”.
  private static func phrase(_ quantity: Quantity, _ prose: Prose) -> String {
    var end = quantity.span.upperBound
    var taken = 0
    for token in prose.tokens where token.span.lowerBound >= quantity.span.upperBound {
      if token.folded == "-" { continue }
      guard token.kind == .word, taken < 4, !FigureWords.endsPhrase(token.folded) else { break }
      let isCounter = prose.scalars[token.span.lowerBound].value >= 0x3040
      // A Korean or Japanese number is followed by its counter, and then by other words.
      guard !isCounter || token.span.count == 1 else { break }
      end = token.span.upperBound
      taken += isCounter ? 4 : 1
    }
    return OneLine(prose.string(start(of: quantity, prose)..<end)).text
  }

  /// Where the words of a quantity begin: with the word before it where that says what is counted (“cited 90 times”,
  /// “스타 450개”).
  private static func start(of quantity: Quantity, _ prose: Prose) -> Int {
    guard let before = prose.tokens.last(where: { $0.span.upperBound <= quantity.span.lowerBound }),
      before.kind == .word, Measurand.isFameBefore(before.folded)
    else { return quantity.span.lowerBound }
    return before.span.lowerBound
  }

  private static let peopleNouns: Set<String> = ["person", "people", "persons"]
}
