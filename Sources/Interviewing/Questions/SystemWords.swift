/// The words by which a line, as its folded words, speaks of a system that somebody builds or runs.
enum SystemWords {
  /// Whether the line names a piece of software. Words that other professions use too ("service", "platform") count
  /// only where `isTechnical`: the job or project that the line stands in names a technology.
  static func name(_ words: [String], isTechnical: Bool) -> Bool {
    words.contains { word in
      Measurand.isForm(word, in: software) || isTechnical && Measurand.isForm(word, in: shared)
        || isEastAsian(word)
    }
  }

  private static func isEastAsian(_ word: String) -> Bool {
    word.utf8.contains { $0 >= 0xE0 } && eastAsian.contains(where: word.contains)
  }

  /// Whether the line names software or what only those speak of who make or run it.
  static func mark(_ words: [String]) -> Bool {
    words.contains { word in
      Measurand.isForm(word, in: software) || marks.contains(word) || isEastAsian(word)
    }
  }

  private static let marks: Set<String> = [
    "latency", "throughput", "inference", "neural", "algorithm", "algorithms", "gpu", "gpus", "cpu", "ml",
    "nlp",
    "cloud", "devops", "deployment", "deployments", "deploys", "repository", "repositories", "refactored",
    "code",
    "web", "dns", "lan", "vpn", "bgp", "switches", "routers", "sql", "firewall", "firewalls", "hosts",
    "scripts", "script", "bug", "bugs", "debugging",
    "on-call", "ci", "sre", "tracing", "cache", "caching", "releases", "serveurs", "programmer",
    "programmers",
  ]

  /// Whether `figure` counts parts of a system: "34 services", "6 Kubernetes clusters".
  static func count(_ figure: String?) -> Bool {
    guard let last = figure?.lowercased().split(separator: " ").last.map(String.init) else { return false }
    return last != "pages" && (Measurand.isForm(last, in: software) || Measurand.isForm(last, in: shared))
  }

  /// Whether the line begins with a verb of what is done to software alone: "Refactored", "Deployed".
  static func begin(_ words: [String]) -> Bool {
    words.prefix(2).contains { verbs.contains($0) }
  }

  /// Whether the line begins with a verb of what is changed for the better, in software as elsewhere.
  static func beginWithChange(_ words: [String]) -> Bool {
    words.first.map { changes.contains($0) } ?? false
  }

  private static let changes: Set<String> = [
    "fixed", "removed", "cut", "reduced", "lowered", "improved", "optimized", "optimised", "sped",
    "accelerated",
    "shortened", "halved", "tuned", "hardened", "secured", "stabilised", "stabilized", "upgraded", "brought",
    "simplified",
    "consolidated", "eliminated", "traced", "diagnosed", "rolled", "saved", "analysed", "analyzed",
    "calibrated",
  ]

  /// Whether the line begins with what makes nothing: help, service, care, supervision, learning.
  static func beginWithService(_ words: [String]) -> Bool {
    words.first.map { services.contains($0) } ?? false
  }

  /// Whether the line is of learning or telling, in which technologies are only the matter.
  static func beginWithTelling(_ words: [String]) -> Bool {
    guard let first = words.first else { return false }
    return tellings.contains(first)
      || ["key", "core"].contains(first) && words.dropFirst().first.map { $0.hasPrefix("skill") } ?? false
      || ["hold", "holds", "held"].contains(first)
        && words.prefix(5).contains { $0.hasPrefix("patent") || $0 == "talk" || $0 == "talks" }
      || patents(words) || LineWords.isTalk(words)
      || words.prefix(4).contains { ["speaker", "meetup"].contains($0) }
      // "Formación de analistas en SQL"
      || ["formación", "formação", "schulung", "gave"].contains(first)
        && words.prefix(6).contains { Measurand.isForm($0, in: taught) }
  }

  private static let taught: Set<String> = [
    "analista", "alumno", "mitarbeitenden", "mitarbeitern", "anwendern", "kollegen", "colega", "advice",
    "talk",
    "lesson", "class", "lecture",
  ]

  /// "Two patents on oil return", "Inventor on 3 patents for valves".
  private static func patents(_ words: [String]) -> Bool {
    zip(words.prefix(5), words.dropFirst()).contains {
      ["patent", "patents"].contains($0) && ["on", "for", "about"].contains($1)
    }
  }

  private static let software: Set<String> = [
    "microservice", "api", "app", "database", "website", "backend", "frontend", "endpoint", "sdk", "firmware",
    "software", "dataset", "codebase", "monolith", "monolithe", "cli", "plugin", "compiler", "parser",
    "crawler", "webapp", "saas", "anwendung",
    "datenbank", "webseite", "schnittstelle", "logiciel", "aplicación", "aplicação", "microservicio",
    "microsserviço", "oprogramowanie", "микросервис", "сервис",
  ]
  private static let shared: Set<String> = [
    "service", "system", "platform", "application", "server", "pipeline", "library", "site", "portal",
    "dashboard",
    "module", "cluster", "queue", "cache", "tool", "script", "bot", "extension", "framework", "engine",
    "scheduler",
    "monolith", "code", "schema", "query", "component", "ui", "interface", "gateway", "proxy", "worker",
    "build",
    "release", "deployment", "repository", "infrastructure", "bundle", "checkout", "login", "feature",
    "integration", "migration", "simulator", "prototype", "algorithm", "warehouse", "model", "classifier",
    "page",
    "job", "program", "game", "host", "network", "test", "editor", "flow", "wallet", "layer", "alert",
    "index",
    "gpu", "speedup", "lock", "deadlock", "race", "bug", "latency", "request", "response", "antwortzeit",
    "table", "replica", "stream", "event", "log", "batch", "plattform", "dienst", "system", "plateforme",
    "système",
    "plataforma", "sistema", "servicio", "serviço", "serwis", "платформа", "система",
  ]
  private static let eastAsian = [
    "시스템", "서비스", "플랫폼", "서버", "앱", "파이프라인", "システム", "サービス", "アプリ", "基盤", "サーバ", "系统", "平台", "服务",
    "接口", "后台", "테스트", "배포", "로그", "코드", "쿼리", "캐시", "テスト", "デプロイ", "ログ", "コード", "代码", "前端", "后端",
    "部署", "渲染", "测试",
  ]
  private static let verbs: Set<String> = [
    "refactored", "deployed", "programmed", "coded", "debugged", "containerized", "containerised",
    "dockerized",
    "sharded", "profiled", "instrumented", "architected", "automated", "implemented", "re-architected",
    "rearchitected",
  ]
  private static let services: Set<String> = [
    "helped", "help", "helping", "supported", "support", "supporting", "served", "serve", "worked",
    "answered",
    "answer", "assisted", "assist", "supervised", "supervise", "reported", "report", "sold", "sell", "looked",
    "studied", "learned", "learnt", "attended", "participated", "cared", "welcomed", "greeted", "taught",
    "tutored",
  ]
  private static let tellings: Set<String> = [
    "studied", "learned", "learnt", "attended", "spoke", "talk", "talks", "explained",
    "negotiated", "sold", "taught", "lectured",
  ]
}
