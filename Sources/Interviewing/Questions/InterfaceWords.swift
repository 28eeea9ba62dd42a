/// Tells whose interface a line, as its folded words, speaks of.
enum InterfaceWords {
  /// Whether the line is of an interface that others call, rather than of one that was tested or called; nil where it
  /// names none.
  static func isProvided(_ words: [String]) -> Bool? {
    let places = words.indices.filter { Measurand.isForm(words[$0], in: interfaces) }
    guard !places.isEmpty else {
      return words.contains { Measurand.isForm($0, in: servers) } ? true : nil
    }
    // "API tests for 48 endpoints", "API keys"
    let followers = places.map { $0 + 1 < words.count ? words[$0 + 1] : "" }
    guard !followers.contains(where: { ["test", "tests", "testing", "key", "keys", "calls"].contains($0) })
    else { return false }
    return places.contains { at in
      // "talk to the firm's API", "integrated third-party APIs", "data from the maps API"
      // "serving a REST API with React": the nearest verb tells.
      for word in words[..<at].suffix(6).reversed() {
        if providing.contains(where: word.hasPrefix) { return true }
        if callers.contains(word) || callerStems.contains(where: word.hasPrefix) { return false }
      }
      return true
    }
  }

  private static let interfaces: Set<String> = ["api", "endpoint", "webhook", "schnittstelle", "interface"]
  private static let servers: Set<String> = [
    "service", "microservice", "backend", "gateway", "server", "sdk", "platform", "contract", "dienst",
  ]
  private static let callers: Set<String> = [
    "oauth", "third", "external", "against", "from", "using", "via", "talk", "talks", "talking", "connect",
    "connected", "called", "calling", "calls", "firm", "firm's", "vendor", "vendor's",
  ]
  private static let providing = [
    "serv", "expos", "built", "build", "design", "develop", "wrote", "provid", "offer", "public", "publish",
    "introduc", "implement", "creat", "version", "own",
  ]
  private static let callerStems = ["integrat", "consum"]
}
