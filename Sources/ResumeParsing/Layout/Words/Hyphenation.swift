/// Decides what becomes of a hyphen at a line's end: a printer's hyphen goes, a word's own stays.
package struct Hyphenation {
  /// Words of the document in lower case with how often it has them, to recognise "distribution" once "distri-" was
  /// met.
  private var vocabulary: [String: Int] = [:]

  /// Learns the words of the document.
  package init(words: some Sequence<String>) {
    learn(words)
  }

  /// Learns more words. The first half of a broken word is no word of its own.
  package mutating func learn(_ words: some Sequence<String>) {
    for word in words where word.utf8.count >= 4 && word.utf8.count <= 64 {
      if let last = word.unicodeScalars.last, last == "-" || last.value == 0x2010 || last.value == 0xAD {
        continue
      }
      vocabulary[Hyphenation.core(word), default: 0] += 1
    }
  }

  /// How a line that ends in `head` and one that begins with `tail` join.
  package enum Join: Equatable {
    /// The words stand apart.
    case space
    /// They are one word, the hyphen part of it or none there.
    case glued
    /// They are one word, the hyphen the printer's.
    case hyphenDropped
  }

  /// Decides about `head`, a line's last word, and `tail`, the next line's first.
  package func join(_ head: String, _ tail: String) -> Join {
    guard let last = head.unicodeScalars.last else { return .space }
    if last.value == 0xAD { return .hyphenDropped }
    if Hyphenation.isBrokenAddress(head, tail) { return .glued }
    guard last == "-" || last.value == 0x2010, head.unicodeScalars.count > 1 else {
      // "and/" and "or" are one, and so are the parts of a broken web address.
      return last == "/" && head.unicodeScalars.count > 1 ? .glued : .space
    }
    let stem = String(head.unicodeScalars.dropLast())
    guard let next = tail.unicodeScalars.first, let before = stem.unicodeScalars.last else { return .space }
    // "e-" over "commerce": no printer breaks behind one letter.
    if stem.unicodeScalars.count == 1 { return .glued }
    if !before.properties.isAlphabetic { return before.properties.numericType != nil ? .glued : .space }
    if ["and", "or", "und", "oder", "et", "ou", "to", "bzw."].contains(tail.lowercased()) { return .space }
    let first = Hyphenation.core(stem)
    let second = Hyphenation.core(tail)
    guard next.properties.isLowercase else {
      // "Web-" and "Sockets": a name with a capital inside, where the document or the trade writes it so.
      return Hyphenation.camelCaseNames.contains(first + second) || knows(first + second)
        ? .hyphenDropped : .glued
    }
    if knows(first + "-" + second) { return .glued }
    if knows(first + second) { return .hyphenDropped }
    // A web address keeps all its hyphens.
    if stem.unicodeScalars.contains("-") || stem.unicodeScalars.contains("/") { return .glued }
    if Hyphenation.endings.contains(second) { return .hyphenDropped }
    if Hyphenation.compoundHeads.contains(first) { return .glued }
    // The tail itself is in the vocabulary once, from this very line.
    return knows(first) && first.utf8.count >= 4 && (vocabulary[second] ?? 0) >= 2 ? .glued : .hyphenDropped
  }

  /// Whether `head` is a mail address that a narrow column broke, and `tail` the rest of it: "ann@example.or" over "g",
  /// "ann@example." over "es".
  package static func isBrokenAddress(_ head: String, _ tail: String) -> Bool {
    guard let at = head.utf8.lastIndex(of: UInt8(ascii: "@")), head.utf8.last != UInt8(ascii: "-"),
      tail.utf8.allSatisfy({
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D
      })
    else { return false }
    let domain = head[head.utf8.index(after: at)...]
    guard let dot = domain.utf8.lastIndex(of: UInt8(ascii: ".")) else { return tail.utf8.contains(0x2E) }
    if domain.utf8.firstIndex(of: UInt8(ascii: ".")) == domain.utf8.index(before: domain.utf8.endIndex) {
      return (2...4).contains(tail.utf8.count) && tail.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    }
    return ["com", "org", "net", "edu", "gov", "info"].contains(
      domain[domain.utf8.index(after: dot)...] + tail)
  }

  private func knows(_ word: String) -> Bool { vocabulary[word] != nil }

  /// Whether a line that ends in `word` goes on: a comma, a preposition, an article or a conjunction.
  static func asksForMore(_ word: String) -> Bool {
    guard let last = word.unicodeScalars.last else { return false }
    if [",", "-", "–", "&", "/", "("].contains(last) { return true }
    // A Norwegian or Danish company's legal form is no conjunction.
    return word != "AS" && openWords.contains(core(word))
  }

  private static let openWords: WordSet = [
    "a", "an", "the", "and", "or", "of", "to", "in", "on", "for", "with", "by", "from", "at", "as", "into",
    "over",
    "than", "that", "which", "via", "per", "its", "their", "our", "using", "between", "across", "under",
    "und", "oder", "der", "die", "das", "den", "dem", "des", "ein", "eine", "einer", "einem", "einen", "mit",
    "von",
    "für", "auf", "zu", "zur", "zum", "im", "bei", "nach", "über", "aus",
    "et", "ou", "de", "du", "la", "le", "les", "un", "une", "pour", "avec", "sur", "dans", "par", "en", "à",
    "au",
  ]

  /// The word in lower case without the punctuation around it.
  static func core(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return asciiCore(word) }
    var scalars = Substring(word.lowercased()).unicodeScalars
    while let edge = scalars.first, !edge.properties.isAlphabetic { scalars.removeFirst() }
    while let edge = scalars.last, !edge.properties.isAlphabetic { scalars.removeLast() }
    return String(scalars)
  }

  /// ``core(_:)`` of a word without accents, byte by byte: every word of the document is asked for.
  private static func asciiCore(_ word: String) -> String {
    func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }
    var bytes = Substring(word).utf8
    while let edge = bytes.first, !isLetter(edge) { bytes.removeFirst() }
    while let edge = bytes.last, !isLetter(edge) { bytes.removeLast() }
    return String(unsafeUninitializedCapacity: bytes.count) { buffer in
      var count = 0
      for byte in bytes {
        buffer[count] = (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
        count += 1
      }
      return count
    }
  }

  /// Names of the trade that have a capital inside and that printers break before it.
  private static let camelCaseNames: WordSet = [
    "airflow", "bigquery", "circleci", "cloudformation", "cloudfront", "cloudwatch", "cockroachdb", "datadog",
    "docusign", "dynamodb", "elasticache", "fastapi", "github", "gitlab", "gitops", "graphql", "hashicorp",
    "influxdb", "javascript", "jetbrains", "linkedin", "mariadb", "mlflow", "mlops", "mongodb", "newrelic",
    "numpy", "openapi", "openshift", "opensearch", "opentelemetry", "pagerduty", "postgresql", "powershell",
    "pubsub", "pytorch", "rabbitmq", "rocksdb", "salesforce", "scylladb", "servicenow", "sqlalchemy",
    "sqlite",
    "stackoverflow", "swiftui", "tensorflow", "tensorrt", "typescript", "webassembly", "webgl", "webrtc",
    "websocket", "websockets", "youtube",
  ]

  /// Ends of words that are no second part of a compound ("market-" over "ing", "part-" over "ners").
  private static let endings: WordSet = [
    "ing", "ings", "ed", "er", "ers", "ion", "ions", "ive", "ment", "ments", "able", "al", "ly", "ness",
    "ity",
    "ner", "ners", "nership", "nerships", "ship", "ships",
  ]

  /// First parts of English compounds that are written with a hyphen; each is a word of its own, so that no
  /// syllable of a longer word is among them.
  private static let compoundHeads: WordSet = [
    "all", "award", "back", "batch", "best", "break", "build", "business", "by", "cash", "check", "client",
    "cloud", "code", "company", "compile", "container", "cost", "cross", "customer", "data", "database",
    "day",
    "decision", "deep", "distributed", "domain", "double", "drag", "drop", "dual", "early", "easy", "eight",
    "end",
    "energy", "enterprise", "entry", "error", "event", "ever", "face", "fast", "fault", "feature", "field",
    "fifth", "first", "five", "fixed", "follow", "four", "fourth", "front", "full", "fully", "go", "goal",
    "government",
    "graph", "ground", "half", "hand", "hard", "head", "health", "high", "higher", "highly", "home", "hot",
    "human",
    "image", "industry", "job", "key", "kick", "knowledge", "large", "last", "latency", "lead", "left",
    "life",
    "light", "line", "live", "load", "log", "long", "low", "lower", "machine", "market", "memory", "message",
    "micro", "mid", "mission", "mobile", "model", "month", "much", "multi", "near", "network", "new", "next",
    "nine", "non", "object", "off", "on", "one", "open", "order", "out", "own", "page", "parallel", "part",
    "pay",
    "peer", "per", "performance", "pipeline", "plug", "point", "post", "pre", "privacy", "problem", "product",
    "production", "project", "prize", "quality", "query", "quick", "rate", "read", "ready", "real", "record",
    "rest", "result", "right", "risk", "role", "root", "row", "rule", "run", "runtime", "safe", "sales",
    "schema",
    "script",
    "second", "security", "self", "semi", "server", "service", "set", "seven", "short", "side", "sign",
    "single",
    "site", "six", "small", "so", "social", "source", "spin", "stand", "start", "state", "step", "storage",
    "store",
    "stream", "strong", "student", "sub", "system", "take", "task", "team", "ten", "test", "third", "three",
    "time",
    "token", "top", "track", "trade", "turn", "two", "type", "ultra", "up", "user", "value", "vendor",
    "version",
    "water", "web", "week", "well", "wide", "word", "work", "world", "write", "year", "zero",
  ]
}
