import Prose
import Quantities

/// Words that blame or despise somebody.
enum BlameWords {
  private static let scan = PhraseScan([
    "his fault", "her fault", "their fault", "guy ' s fault", "junior's fault", "developer's fault",
    "dev's fault",
    "team's fault", "manager's fault", "fault of the", "was to blame", "were to blame", "is to blame",
    "blamed him", "blamed her", "blamed them", "incompeten*", "idiot*", "stupid", "lazy", "clueless",
    "useless",
    "moron*", "never tests", "never test", "doesn't care", "don't care", "didn't care", "screwed up",
    "messed up",
    "terrible manager", "bad manager", "horrible manager", "didn't know what he", "didn't know what she",
    "didn't know what they were doing", "as usual they", "refused to listen",
  ])

  static func first(in prose: Prose) -> Range<Int>? {
    guard let span = scan.first(in: prose) else { return nil }
    // "I messed up" takes responsibility: the opposite of blame.
    let before = prose.tokens.last { $0.span.upperBound <= span.lowerBound }
    return before.map { ["i", "myself", "not", "without"].contains($0.folded) } ?? false ? nil : span
  }
}

/// Words that claim scale.
enum ScaleWords {
  private static let scan = PhraseScan([
    "high traffic", "heavy traffic", "massive scale", "at scale", "large scale", "huge scale",
    "highly scalable",
    "huge traffic", "massive traffic", "lots of traffic", "a lot of traffic", "a lot of users", "many users",
    "lots of users", "high load", "heavy load", "web scale", "large - scale", "high - traffic",
    "high volume*",
    "large volume*", "huge amount*", "massive amount*",
  ])

  static func first(in prose: Prose) -> Range<Int>? { scan.first(in: prose) }
}

/// The slogan about the CAP theorem.
enum TwoOfThreeWords {
  private static let scan = PhraseScan([
    "two of three", "two out of three", "two of the three", "two out of the three", "2 of 3", "2 out of 3",
    "2 of the 3", "2 out of the 3", "pick two", "choose two",
  ])

  static func first(in prose: Prose) -> Range<Int>? {
    // Only beside the theorem: "two of three replicas" is a quorum.
    guard prose.tokens.contains(where: { ["cap", "partition", "theorem"].contains($0.folded) }),
      let span = scan.first(in: prose)
    else { return nil }
    let after = prose.tokens.first { $0.span.lowerBound >= span.upperBound }
    let nouns = ["replica", "node", "zone", "region", "datacenter", "broker", "server", "copies", "machine"]
    return after.map { token in nouns.contains { token.folded.hasPrefix($0) } } ?? false ? nil : span
  }
}

/// Words that say how something was measured.
enum MeasurementWords {
  private static let scan = PhraseScan([
    "measur*", "dashboard*", "grafana", "prometheus", "datadog", "cloudwatch", "kibana", "new relic",
    "splunk",
    "honeycomb", "jaeger", "trac*", "logs", "log", "metric*", "monitor*", "load test*", "load - test*",
    "benchmark*", "profil*", "survey*", "a / b", "experiment*", "k6", "jmeter", "gatling", "locust", "wrk",
    "histogram*", "p95", "p99", "percentile*", "bill", "invoice*", "billing report*", "cost explorer",
    "slo", "slos", "sli", "error budget", "analytics", "google analytics", "compared", "counted", "report*",
    "tracked", "audit*", "canary", "sampled", "query plan*", "explain",
  ])

  static func occur(in prose: Prose) -> Bool { scan.first(in: prose) != nil }
}

/// Words that weigh an alternative or name the price of a choice.
enum AlternativeWords {
  private static let scan = PhraseScan([
    "instead of", "rather than", "alternativ*", "considered", "weighed", "trade - off*", "tradeoff*",
    "trade off*", "option*", "compared", "as opposed to", "versus", "vs", "at the cost of", "the cost was",
    "the price was", "at the price of", "downside*", "drawback*", "we could have", "could have", "ruled out",
    "decided against", "rejected", "chose not to", "didn't want", "pros and cons", "on the other hand",
    "the catch", "came at a cost", "gave up", "accepted that", "sacrific*", "compromise*", "over a",
    "whereas",
  ])

  static func occur(in prose: Prose) -> Bool { scan.first(in: prose) != nil }
}

/// Words and figures that place something in time.
enum TimeWords {
  private static let scan = PhraseScan([
    "since then", "ever since", "within a", "within the", "over the next", "after a week", "after a month",
    "the next day", "the same day", "next week", "that week", "that day", "that night", "by friday",
    "by monday",
    "overnight", "a week later", "a month later", "weeks later", "months later", "days later", "a year later",
    "that quarter", "next quarter", "last year", "last month", "the following", "black friday", "that year",
    "to this day", "for months", "for a year", "for weeks", "on time", "ahead of schedule",
    "before the deadline",
    "first week", "first month", "first day", "in a week", "in a month", "in a day", "this year",
  ])

  static func occur(in facts: AnswerFacts) -> Bool {
    if facts.quantities.quantities.contains(where: { quantity in
      ["day", "week", "month", "year", "quarter", "sprint"].contains(quantity.unit)
        || quantity.unit.hasSuffix("/day") || quantity.unit.hasSuffix("/week")
        || quantity.unit.hasSuffix("/month")
    }) {
      return true
    }
    return scan.first(in: facts.prose) != nil
  }
}

/// Whether two quantities measure the same kind of thing, so that one can be the other's baseline.
enum Comparable {
  static func areComparable(_ left: Quantity, _ right: Quantity) -> Bool {
    guard left.kind == right.kind else { return false }
    switch left.kind {
    case .duration, .percent, .uptime, .size, .money: return true
    case .count, .rate, .other: return left.unit == right.unit
    case .multiplier, .percentile: return false
    }
  }
}

/// The concrete steps that an answer tells.
enum Steps {
  /// Verbs in the past tense whose subject is the speaker or the team, in sentences of action that say something; an
  /// enumeration of parts ("I read the log, found the index and built it") counts each verb. Vague verbs do not count.
  static func count(in facts: AnswerFacts) -> Int {
    var steps = 0
    for sentence in facts.substantial(.action) where !sentence.isHypothetical {
      for index in sentence.tokens {
        let token = facts.prose.tokens[index]
        guard token.kind == .word, PastTense.isVerb(token.folded), !vague.contains(token.folded) else {
          continue
        }
        let before = index > sentence.tokens.lowerBound ? facts.prose.tokens[index - 1].folded : ""
        // A participle behind "the", "a", "was" or a preposition is no step.
        if notBefore.contains(before) { continue }
        steps += 1
      }
    }
    return steps
  }

  private static let vague: Set<String> = [
    "handled", "helped", "worked", "tried", "wanted", "needed", "fixed", "solved", "improved", "managed",
    "investigated", "looked", "was", "were", "had", "got", "did", "went", "made", "used", "based", "related",
  ]
  private static let notBefore: Set<String> = [
    "the", "a", "an", "was", "were", "been", "be", "is", "are", "by", "of", "with", "our", "their", "its",
    "that",
    "which", "who", "being",
  ]
}

/// Verbs in the past tense.
enum PastTense {
  /// Whether a folded word looks like one: an ending in -ed, or one of the irregular verbs that engineers use.
  static func isVerb(_ word: String) -> Bool {
    if irregular.contains(word) { return true }
    return word.count >= 4 && word.hasSuffix("ed") && !notVerbs.contains(word)
  }

  private static let irregular: Set<String> = [
    "built", "wrote", "ran", "found", "chose", "cut", "set", "put", "took", "gave", "kept", "led", "drew",
    "read",
    "sent", "brought", "told", "taught", "held", "met", "split", "broke", "drove", "began", "bought",
    "caught",
    "dug", "fed", "grew", "hid", "knew", "laid", "left", "lost", "paid", "rebuilt", "rewrote", "said", "saw",
    "shut", "spent", "spoke", "stood", "swapped", "thought", "threw", "wound", "won", "sat", "let", "hit",
    "froze", "overrode", "withdrew", "rolled", "sped", "spun", "swept", "tore", "undid", "forked",
  ]
  private static let notVerbs: Set<String> = [
    "need", "feed", "speed", "indeed", "exceed", "proceed", "succeed", "embed", "hundred", "shared", "united",
    "bleed", "breed", "agreed", "seed", "weed", "sacred", "naked", "wicked", "beloved",
  ]
}
