/// What can be asked about a technology, by what kind of thing the banks say it is.
enum TechnologyUse {
  /// Whether questions with `needs` make sense about a technology of `kind`; one without a kind suits all of them.
  static func suits(_ kind: String, _ needs: ClaimNeeds) -> Bool {
    guard !kind.isEmpty else { return true }
    if needs.contains(ClaimNeed.dataStore.bit), !isDataStore(kind) { return false }
    if needs.contains(ClaimNeed.infrastructure.bit), !isInfrastructure(kind) { return false }
    if needs.contains(ClaimNeed.interface.bit), !interfaces.contains(where: kind.contains) { return false }
    return true
  }

  static func isDataStore(_ kind: String) -> Bool {
    !kind.hasPrefix("mobile") && dataStores.contains(where: kind.contains)
  }

  static func isInfrastructure(_ kind: String) -> Bool {
    isDataStore(kind) || infrastructure.contains(where: kind.contains) && kind != "code hosting"
  }

  /// Whether it is used at any desk, so that a line that names it need not be about technology.
  static func isOffice(_ kind: String) -> Bool { offices.contains(kind) }

  private static let offices = [
    "spreadsheet", "project tracking", "design tools", "content and commerce platform",
  ]
  private static let dataStores = [
    "database", "in-memory", "search engine", "vector index", "warehouse", "lakehouse", "query engine",
    "object storage", "storage engine", "message broker", "messaging service", "event log", "task queue",
  ]
  private static let infrastructure = [
    "orchestration", "Kubernetes", "proxy", "load balancer", "gateway", "cloud", "service mesh", "serverless",
    "platform as a service", "stream processing", "workflow", "autoscaler", "connection pooler",
    "change data capture", "edge", "identity provider", "data processing", "model serving", "hosting",
    "web server", "container",
  ]
  private static let interfaces = [
    "APIs", "API style", "API description", "GraphQL", "remote procedure", "real-time protocol",
    "messaging protocol", "interface style",
  ]
}
