/// Which role of those that banks are shipped for a job's title names.
enum RoleTitles {
  /// The role that `title` plainly names; nil where it names none, or the usual one as well.
  static func role(named title: String) -> String? {
    let words = " " + self.words(title).joined(separator: " ") + " "
    guard !["backend", "back end", "server"].contains(where: { words.contains(" \($0) ") }) else {
      return nil
    }
    return roles.first { _, phrases in phrases.contains { words.contains(" \($0) ") } }?.role
  }

  /// Whether `text`, a title or a skill, is of a technical trade.
  static func isTechnical(_ text: String) -> Bool {
    role(named: text) != nil
      || words(text).contains { word in
        technical.contains(word) || stems.contains { word.hasPrefix($0) }
          || eastAsian.contains { word.contains($0) }
      }
  }

  /// Whether `line`, one of a resume's, speaks of software.
  static func speaksOfSoftware(_ line: String) -> Bool {
    words(line).contains { word in softwareStems.contains { word.hasPrefix($0) } }
      || eastAsian.contains { line.contains($0) }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && $0 != "+" && $0 != "#" }.map(String.init)
  }

  /// The most telling first: a manager of front-end engineers is asked what managers are.
  private static let roles: [(role: String, phrases: [String])] = [
    (
      "engineering-manager",
      [
        "engineering manager", "head of engineering", "director of engineering", "engineering director",
        "vp engineering", "vp of engineering", "cto", "entwicklungsleiter", "leiter softwareentwicklung",
      ]
    ),
    ("full-stack", ["full stack", "fullstack"]),
    (
      "ml-engineer",
      ["machine learning", "ml engineer", "mlops", "data scientist", "ai engineer", "deep learning"]
    ),
    (
      "data-engineer",
      ["data engineer", "analytics engineer", "head of data", "data platform", "ingénieur data"]
    ),
    (
      "sre",
      [
        "sre", "devops", "site reliability", "reliability engineer", "platform engineer",
        "infrastructure engineer", "systems administrator", "system administrator", "systemadministrator",
        "sysadmin", "administrateur systèmes",
      ]
    ),
    (
      "mobile",
      ["ios", "android", "mobile engineer", "mobile developer", "mobile lead", "mobile app developer"]
    ),
    (
      "frontend",
      [
        "frontend", "front end", "ui engineer", "ui developer", "frontendentwickler", "frontendentwicklerin",
        "développeur front",
      ]
    ),
  ]

  private static let technical: Set<String> = [
    "it", "ict", "qa", "web", "tech", "sdet", "cio", "ciso", "java", "python", "sql", "c++", "c#",
    "javascript",
    "typescript", "php", "linux", "git", "html", "css", "kotlin", "swift", "docker", "kubernetes", "aws",
    "azure",
    "react", "rust", "perl", "ruby", "golang", "django", "spring", "unix", "postgresql", "mysql", "scrum",
  ]

  private static let softwareStems = [
    "softwar", "databas", "datenbank", "backend", "frontend", "website", "server",
  ]

  private static let stems = [
    "engineer", "ingenieur", "ingénieur", "ingenier", "softwar", "develop", "entwickl", "program", "développ",
    "desarroll", "desenvolv", "informati", "comput",
    "databas", "datenbank", "backend", "cyber", "network", "netzwerk", "algorithm", "data", "systemadmin",
    "разраб",
    "програм",
  ]

  private static let eastAsian = [
    "개발", "백엔드", "프론트", "소프트웨어", "エンジニア", "開発", "システム", "开发", "程序", "软件", "前端", "后端",
  ]
}
