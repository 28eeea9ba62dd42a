import ResumeParsing

/// Resumes that a site's generator keeps as data before the text of a page: jobs and schools between `---` and `---`.
enum FrontMatterResume {
  /// The resume in the front matter of `text`, nil where that holds no job: then it says of the page what it is called.
  static func resume(in text: String) -> Resume? {
    // Most pages have none, and need not be cut into lines for that.
    guard text.hasPrefix(fence) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    func isFence(_ line: Substring) -> Bool { FrontMatter.isFence(line, fence) }
    guard isFence(lines[0]), let end = lines.dropFirst().firstIndex(where: isFence),
      lines[1..<end].contains(where: opensJobs)
    else { return nil }
    // An empty line where the first fence stands, so that lines keep their numbers.
    let data = "\n" + lines[1..<end].joined(separator: "\n") + "\n"
    guard let members = (try? YAMLParser.parse(data))?.members,
      var resume = try? JSONResumeReader.resume(
        of: JSONNode(.object(members.filter { !isOfPage($0.key, $0.node) }), line: 2), in: .yaml),
      !resume.work.isEmpty
    else { return nil }
    resume.format = "markdown"
    let body = lines.indices.dropFirst(end + 1).filter { !lines[$0].allSatisfy(\.isWhitespace) }
    if let line = body.first {
      resume.warnings.append("What stands from line \(line + 1) on, below the page’s data, was not read.")
    }
    return resume
  }

  private static let fence = "---"

  /// Whether `line` is a key of jobs with nothing behind it, as a list below it has.
  private static func opensJobs(_ line: Substring) -> Bool {
    let key = line.drop(while: \.isWhitespace).prefix { $0 != ":" }
    return line.dropFirst(line.count - line.drop(while: \.isWhitespace).count + key.count + 1)
      .allSatisfy(\.isWhitespace) && SectionKeys.section(of: String(key)) == "work"
  }

  /// Whether a key says something of the page: what it is called, how it is laid out, where it stands.
  private static func isOfPage(_ key: String, _ node: JSONNode) -> Bool {
    node.members == nil && pageKeys.contains(JSONRecord.folded(key))
  }

  private static let pageKeys: Set = [
    "title", "pagetitle", "subtitle", "type", "description", "excerpt", "date", "lastmod", "layout",
    "permalink", "url",
    "slug", "draft", "published", "menu", "nav", "weight", "order", "tags", "categories", "keywords", "image",
    "images",
    "cover", "toc", "comments", "share", "css", "js", "color", "primarycolor", "theme", "template", "aliases",
    "lang",
  ]
}
