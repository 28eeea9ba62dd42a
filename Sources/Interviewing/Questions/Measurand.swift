import Prose
import Quantities

/// What a number of a claim measures, as far as a question's words depend on it.
///
/// Load is what a system carries: requests, rows, messages, users, bytes. People who work on it, stars on a code
/// host, money and how often a team ships are none of it, whatever their unit.
enum Measurand: Sendable, Equatable {
  /// Traffic or data that was carried.
  case load
  /// A setting: a rate limit, a quota, a size of batch.
  case limit
  /// People who do the work.
  case people
  /// Stars, downloads, commits, talks: what others see of a project.
  case fame
  /// What running it costs.
  case cost
  /// Any other money.
  case money
  /// How often something is shipped.
  case deploys
  /// How long one request or query takes.
  case latency
  /// How long a job, build or test run takes.
  case runTime
  /// How long it takes to notice or to end a failure.
  case recovery
  /// How often something fails.
  case failures
  /// Memory, storage, size of a bundle.
  case size
  /// Anything else: coverage, accuracy, counts of parts.
  case other

  /// What `quantity` of `prose` measures, judged by its unit and by the words of its clause.
  static func of(_ quantity: Quantity, in prose: Prose) -> Measurand {
    let clause = Clause(around: quantity.span, of: prose)
    let noun = quantity.unit.split(separator: " ").last.map(String.init) ?? ""
    let perParts = quantity.unit.split(separator: "/").map(String.init)
    let counted = perParts.first.map { String($0.split(separator: " ").last ?? "") } ?? noun
    let isCount = quantity.kind == .count || quantity.kind == .other
    if isCount || quantity.kind == .rate || quantity.kind == .multiplier || quantity.kind == .percent {
      // Articles written each day are work, and no fame.
      let isWork = quantity.kind == .rate && ["article", "talk"].contains(counted)
      if !isWork,
        fameWords.contains(counted)
          || clause.after.prefix(3).contains(where: { isForm($0, in: fameWords) })
          || clause.before.last.map(isFameBefore) ?? false
      {
        return .fame
      }
      if clause.near.contains(where: { deployStems.contains(where: $0.hasPrefix) }),
        quantity.kind == .rate || isCount, !isForm(counted, in: loadNouns)
      {
        return .deploys
      }
    }
    if isCount {
      if isForm(counted, in: peopleNouns) || clause.namesLeads
        || clause.after.prefix(3).contains(where: { isForm($0, in: peopleNouns) })
        || !isForm(counted, in: loadNouns)
          && clause.before.suffix(5).contains(where: { isForm($0, in: peopleNouns) })
      {
        return .people
      }
    }
    if clause.near.contains(where: costWords.contains),
      [.money, .percent, .multiplier].contains(quantity.kind)
    {
      return .cost
    }
    if quantity.kind == .money { return .money }
    if [.rate, .count, .size].contains(quantity.kind), clause.near.contains(where: limitWords.contains) {
      return .limit
    }
    switch quantity.kind {
    case .rate:
      // “5 hours a week” is time that was saved or spent.
      if isForm(counted, in: ["minute", "min", "hour", "day"]) { return .other }
      if clause.near.contains(where: { failureStems.contains(where: $0.hasPrefix) }) { return .failures }
      return isPace(quantity, of: counted, over: perParts.last) ? .other : .load
    case .count, .other:
      if clause.near.contains(where: { failureStems.contains(where: $0.hasPrefix) }),
        !isForm(counted, in: loadNouns)
      {
        return .failures
      }
      return isForm(counted, in: loadNouns) ? .load : .other
    case .size:
      return clause.near.contains(where: sizeWords.contains) ? .size : .load
    case .duration: return time(quantity, clause)
    case .percent, .multiplier, .uptime, .percentile, .money: break
    }
    return share(clause)
  }

  /// Whether a rate is how often somebody does something rather than what is carried: "20 lessons a year".
  private static func isPace(_ quantity: Quantity, of counted: String, over span: String?) -> Bool {
    guard quantity.value < 1_000, let span, ["week", "month", "quarter", "year"].contains(span) else {
      return false
    }
    // What is counted is called an event where the line does not name it.
    return counted == "event" || !isForm(counted, in: loadNouns)
  }

  private static func time(_ quantity: Quantity, _ clause: Clause) -> Measurand {
    if clause.all.contains(where: { recoveryStems.contains(where: $0.hasPrefix) }) { return .recovery }
    if clause.before.contains(where: { runStems.contains(where: $0.hasPrefix) }) { return .runTime }
    switch quantity.unit {
    case "ns", "us", "ms", "s": return .latency
    case "min", "hour": return .runTime
    default: return .other
    }
  }

  /// What a percentage or a factor is of: the nearest telling word before it, else after it.
  private static func share(_ clause: Clause) -> Measurand {
    let words = clause.before + clause.after
    if zip(words, words.dropFirst()).contains(where: { $0 == "load" && $1.hasPrefix("time") }) {
      return .latency
    }
    for word in clause.before.reversed() + clause.after {
      if otherShares.contains(where: word.hasPrefix) { return .other }
      if recoveryStems.contains(where: word.hasPrefix) { return .recovery }
      if failureStems.contains(where: word.hasPrefix) { return .failures }
      if latencyWords.contains(word) { return .latency }
      if runStems.contains(where: word.hasPrefix) { return .runTime }
      if sizeWords.contains(word) { return .size }
      if ["traffic", "throughput", "load", "volume", "requests"].contains(word) { return .load }
      if isForm(word, in: peopleNouns) { return .people }
    }
    return .other
  }

  /// Whether `word` is one of `nouns` in the singular or in the plural.
  static func isForm(_ word: String, in nouns: Set<String>) -> Bool {
    if nouns.contains(word) { return true }
    guard word.hasSuffix("s") else { return false }
    if nouns.contains(String(word.dropLast())) { return true }
    return word.hasSuffix("ies") && nouns.contains(word.dropLast(3) + "y")
  }

  // MARK: Words

  static let peopleNouns: Set<String> = [
    "person", "people", "engineer", "developer", "student", "intern", "colleague", "junior", "hire", "member",
    "designer", "analyst", "contractor", "teammate", "staff", "employee", "mentee", "manager", "scientist",
    "team", "squad", "attendee", "participant", "headcount", "volunteer", "candidate", "department",
    "learner",
    "peer", "stakeholder", "faculty", "researcher", "teacher", "clinician", "nurse", "doctor", "executive",
    "guest", "apprentice", "pupil", "tester", "trainee", "programmer", "barista", "personen", "entwickler",
    "entwicklern", "entwicklerinnen", "mitarbeiter", "mitarbeitern", "mitarbeitende", "mitarbeitenden",
    "auszubildende", "auszubildenden", "anwender", "anwendern", "kollegen", "personne", "développeur",
    "persona",
    "alumno", "pessoa", "programistów", "osób",
  ]
  private static let fameWords: Set<String> = [
    "star", "fork", "download", "install", "contributor", "commit", "follower", "citation", "pull", "pr",
    "article", "talk", "award", "publication", "patent", "subscriber", "upvote", "étoile", "étoiles",
    "sterne",
  ]
  /// Words that stand before a number and say that it is fame: “cited 90 times”, “スター90個”.
  private static let fameBefore: Set<String> = [
    "cited", "starred", "forked", "downloaded", "스타", "스타를", "포크", "다운로드", "スター", "ダウンロード", "フォーク",
  ]

  /// Whether a number behind `word` counts what others see of a project.
  static func isFameBefore(_ word: String) -> Bool { fameBefore.contains(word) }

  /// What a system is asked to carry.
  private static let loadNouns: Set<String> = [
    "user", "customer", "client", "request", "query", "row", "message", "event", "record", "order",
    "transaction", "document", "page", "packet", "connection", "device", "session", "image", "file", "tenant",
    "merchant", "call", "visit", "visitor", "payment", "ticket", "booking", "sensor", "player", "account",
    "subscription", "notification", "email", "upload", "job", "item", "product", "sku", "listing", "metric",
    "point", "operation", "write", "read", "transfer", "shop", "store", "viewer", "stream", "vehicle",
    "meter",
    "patient", "driver", "rider", "trip", "invoice", "entry", "log", "byte", "shipment", "parcel", "click",
  ]
  private static let deployStems = ["deploy", "release", "rollout", "ship"]
  private static let limitWords: Set<String> = [
    "limit", "limits", "limiter", "limiting", "quota", "quotas", "cap", "capped", "throttle", "throttled",
    "throttling", "maximum", "enforce", "enforced", "enforces", "enforcing", "allowance",
  ]
  private static let costWords: Set<String> = [
    "cost", "costs", "bill", "bills", "spend", "spending", "expense", "expenses", "saving", "savings",
    "saved",
    "hosting",
  ]
  private static let sizeWords: Set<String> = [
    "memory", "footprint", "ram", "heap", "bundle", "binary", "image", "images", "storage", "disk", "size",
    "javascript", "css", "payload",
  ]
  private static let latencyWords: Set<String> = [
    "latency", "latencies", "response", "p50", "p90", "p95", "p99", "query", "queries", "rendering", "render",
    "lookup", "lookups", "faster", "inference",
  ]
  private static let recoveryStems = [
    "mttr", "recover", "restor", "mttd", "incident", "outage", "downtime", "detect", "resolution", "resolv",
    "triage",
  ]
  private static let failureStems = [
    "error", "fail", "crash", "timeout", "bug", "defect", "alert", "incident", "outage", "flak", "duplicate",
  ]
  private static let runStems = [
    "build", "test", "job", "pipeline", "deploy", "ci", "nightly", "batch", "train", "release", "import",
    "export", "report", "run",
  ]
  private static let otherShares = [
    "coverage", "accura", "precision", "recall", "satisf", "conver", "retention", "adopt", "revenue", "sales",
    "productiv", "engagement", "churn", "f1", "nps", "attendance",
  ]
}

/// The words of the clause that a number stands in.
private struct Clause {
  /// Words before the number, at most ten, in their order.
  var before: [String] = []
  /// Words after it, at most six.
  var after: [String] = []
  /// Those close enough to name what is measured.
  var near: [String] { before.suffix(6) + after.prefix(4) }
  var all: [String] { before + after }
  /// Whether “leads” behind the number are people: “two tech leads”, but not “400 leads” of a shop.
  var namesLeads: Bool {
    zip(after, after.dropFirst()).prefix(3).contains {
      ["tech", "team", "engineering", "squad", "technical"].contains($0) && ["lead", "leads"].contains($1)
    }
  }

  init(around span: Range<Int>, of prose: Prose) {
    let tokens = prose.tokens
    // The tokens are in order, so the number's place is found by halving.
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = low + (high - low) / 2
      if tokens[middle].span.lowerBound < span.lowerBound { low = middle + 1 } else { high = middle }
    }
    var at = low - 1
    while at >= 0, before.count < 10, !Self.ends(tokens[at].folded) {
      before.append(tokens[at].folded)
      at -= 1
    }
    before.reverse()
    at = low
    while at < tokens.count, tokens[at].span.lowerBound < span.upperBound { at += 1 }
    while at < tokens.count, after.count < 6, !Self.ends(tokens[at].folded) {
      after.append(tokens[at].folded)
      at += 1
    }
  }

  private static func ends(_ token: String) -> Bool {
    [",", ";", ".", ":", "–", "—", "and", "while", "\n"].contains(token)
  }
}
