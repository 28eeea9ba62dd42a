import ResumeParsing

/// The block of `key: value` lines (YAML between `---`, TOML between `+++`) that site generators put before a page.
struct FrontMatter {
  private var fields: [(key: String, value: String, line: Int)] = []

  /// The most lines of a front matter.
  private static let longest = 200

  /// `text` with the lines of its front matter emptied, so that line numbers stay, and what they say.
  static func split(_ text: String) -> (body: String, matter: FrontMatter) {
    let opening = text.prefix(40).prefix { $0 != "\n" }
    let fence = isFence(opening, "---") ? "---" : isFence(opening, "+++") ? "+++" : ""
    guard !fence.isEmpty else { return (text, FrontMatter()) }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let isEnd = { (line: Substring) in isFence(line, fence) || fence == "---" && line == "..." }
    guard let end = lines.dropFirst().prefix(longest).firstIndex(where: isEnd),
      lines[1..<end].contains(where: { $0.contains(":") || $0.contains("=") })
    else { return (text, FrontMatter()) }
    var matter = FrontMatter()
    var isInHeader = false
    for index in 1..<end {
      let isTop = lines[index].first.map { !$0.isWhitespace } ?? true
      if isTop { isInHeader = lines[index].hasPrefix("header:") }
      if isInHeader, !isTop {
        matter.readHeader(lines[index], number: index + 1)
      } else {
        matter.read(lines[index], number: index + 1, mark: fence == "---" ? ":" : "=")
      }
    }
    for index in 0...end { lines[index] = "" }
    return (lines.joined(separator: "\n"), matter)
  }

  /// Whether `line` is `mark` and at most blanks behind it.
  static func isFence(_ line: Substring, _ mark: String) -> Bool {
    line.hasPrefix(mark) && line.dropFirst(mark.count).allSatisfy { $0 == " " || $0 == "\t" }
  }

  private mutating func read(_ line: Substring, number: Int, mark: Character) {
    guard let cut = line.firstIndex(of: mark), !line.hasPrefix("#") else { return }
    let key = line[..<cut].drop { " -\t".contains($0) }.filter { $0 != " " }.lowercased()
    var value = line[line.index(after: cut)...].drop(while: \.isWhitespace)
    while value.last?.isWhitespace ?? false { value.removeLast() }
    for quote in ["\"", "'"] where value.count >= 2 && value.hasPrefix(quote) && value.hasSuffix(quote) {
      value = value.dropFirst().dropLast()
    }
    guard !value.isEmpty else { return }
    fields.append((key, String(value), number))
  }

  /// A line below "header:", where it says how to reach somebody, behind a picture or not: other keys there name pictures of
  /// the page.
  private mutating func readHeader(_ line: Substring, number: Int) {
    var text = line.drop { " -\t".contains($0) }
    let key = text.prefix { $0.isLetter || $0 == "_" }
    if text[key.endIndex...].hasPrefix(":") {
      guard key == "text" else { return }
      text = text[key.endIndex...].dropFirst()
    }
    let value = HTMLText.lines(of: String(text)).map(\.text).joined(separator: " ")
    guard LineWords.isContact(value) else { return }
    fields.append(("header", value, number))
  }

  /// Who the resume is about, as lines above `body`; what stands there too is not said twice.
  func lines(besides body: [ResumeLine]) -> [ResumeLine] {
    var lines: [ResumeLine] = []
    let hasTitle = body.first?.role == .heading && body.first?.level == 1
    // Who it is about stands at the head.
    let head = body.prefix(40)
    let isNamed = fields.contains { $0.key == "name" || $0.key == "author" }
    for field in fields {
      guard !head.contains(where: { $0.text.contains(field.value) }) else { continue }
      switch field.key {
      // An author of one word in small letters is an account.
      case "author"
      where !field.value.contains(where: { $0 == " " || $0.isUppercase })
        && field.value.utf8.allSatisfy({ $0 < 0x80 }):
        break
      case "name", "author": lines.append(heading(field))
      case "header": lines.append(ResumeLine(text: field.value, number: field.line))
      case "title" where !isNamed && !hasTitle: lines.append(heading(field))
      case "github", "linkedin", "gitlab":
        let path = field.key == "linkedin" ? "in/" : ""
        let link =
          field.value.contains("/") ? field.value : "https://\(field.key).com/\(path)\(field.value)"
        lines.append(ResumeLine(text: link, number: field.line))
      case let key where FrontMatter.contact.contains(key):
        lines.append(ResumeLine(text: "\(label(key)): \(field.value)", number: field.line))
      default: break
      }
    }
    return lines
  }

  private func heading(_ field: (key: String, value: String, line: Int)) -> ResumeLine {
    // "Resum&eacute;"
    let text = field.value.contains("&") ? HTMLText.lines(of: field.value).first?.text : nil
    return ResumeLine(text: text ?? field.value, role: .heading, level: 1, number: field.line)
  }

  private func label(_ key: String) -> String {
    ["location", "address", "city"].contains(key) ? "Location" : key.prefix(1).uppercased() + key.dropFirst()
  }

  /// A sentence for each line that is prose and is not read; settings of the site's generator are no prose.
  var warnings: [String] {
    fields.filter { field in
      !FrontMatter.contact.contains(field.key) && !["name", "author", "title", "header"].contains(field.key)
        && field.value.split(separator: " ").count >= 4
    }.map { "Line \($0.line), before the resume's text, was not read." }
  }

  private static let contact: Set<String> = [
    "email", "mail", "e-mail", "phone", "tel", "telephone", "mobile", "location", "address", "city",
    "website",
    "url", "homepage",
  ]
}
