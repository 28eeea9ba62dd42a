/// Tells whose interface a line, as its folded words, speaks of.
enum InterfaceWords {
  /// Whether the line is of an interface that others call, rather than of one that was tested or called; nil where it
  /// names none.
  static func isProvided(_ words: [String]) -> Bool? {
    let places = words.indices.filter { Measurand.isForm(words[$0], in: interfaces) }
    guard !places.isEmpty else {
      return words.contains { Measurand.isForm($0, in: servers) } ? true : nil
    }
    // "API tests for 48 endpoints", "API keys", "Schnittstelle zum Zoll"
    let followers = places.map { $0 + 1 < words.count ? words[$0 + 1] : "" }
    guard !followers.contains(where: usedFor.contains) else { return false }
    return places.contains { at in
      // "talk to the firm's API", "integrated third-party APIs", "data from the maps API"
      // "serving a REST API with React": the nearest verb tells.
      // "a photo site's API"
      if at > 0, words[at - 1].hasSuffix("'s") || words[at - 1].hasSuffix("’s") { return false }
      for word in words[..<at].suffix(8).reversed() {
        if callers.contains(word) || callerStems.contains(where: word.hasPrefix) { return false }
        if providing.contains(where: word.hasPrefix) { return true }
      }
      return true
    }
  }

  /// What stands behind the name of an interface that is not one's own.
  private static let usedFor: Set<String> = [
    "test", "tests", "testing", "key", "keys", "calls", "docs", "zum",
  ]
  private static let interfaces: Set<String> = ["api", "endpoint", "webhook", "schnittstelle", "interface"]
  private static let servers: Set<String> = [
    "service", "microservice", "backend", "gateway", "server", "sdk", "platform", "contract", "dienst",
  ]
  private static let callers: Set<String> = [
    "oauth", "third", "external", "against", "from", "using", "via", "talk", "talks", "talking", "connect",
    "connected", "called", "calling", "calls", "firm", "firm's", "vendor", "vendor's", "used", "uses", "use",
    "tests", "tested", "testing", "pruebas", "joined", "joining", "across",
    "client",
  ]
  private static let providing = [
    "serv", "expos", "built", "build", "design", "develop", "wrote", "provid", "offer", "public", "publish",
    "introduc", "implement", "creat", "version", "own",
  ]
  private static let callerStems = ["integrat", "consum"]
}
