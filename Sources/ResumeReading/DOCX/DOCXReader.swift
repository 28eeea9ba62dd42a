import ResumeParsing

/// Reads Word documents (Office Open XML): the text as it prints, revisions accepted, text boxes once, page headers
/// first, tables row by row. Zip and XML are read in streams under limits; a document type is refused.
package enum DOCXReader {
  /// The lines of the document in `bytes`.
  /// - Throws: ``ResumeReadingError``.
  package static func document(_ bytes: [UInt8]) throws(ResumeReadingError) -> ResumeDocument {
    let archive = try ZipArchive(bytes)
    let names = archive.names()
    let main = try mainPart(of: archive, names: names)
    let styles = try WordStyles(archive)
    var lines: [ResumeLine] = []
    var omissions = WordOmissions()
    var behind = 0
    for part in furniture("header", in: names) {
      let header = try walk(part, of: archive, styles: styles)
      omissions.add(header)
      behind = max(behind, header.behind)
      for line in header.lines where !lines.contains(where: { $0.text == line.text }) { lines.append(line) }
    }
    // A page's foot is furniture, but for contact data.
    var foot: [ResumeLine] = []
    for part in furniture("footer", in: names) {
      let footer = try walk(part, of: archive, styles: styles)
      omissions.add(footer)
      for line in footer.lines where !lines.contains(where: { $0.text == line.text }) {
        if isContact(line) { lines.append(line) } else { foot.append(line) }
      }
    }
    let body = try walk(main, of: archive, styles: styles, behind: behind)
    omissions.add(body)
    lines += body.lines
    for index in lines.indices { lines[index].number = index + 1 }
    omissions.addFoot(foot, beside: lines)
    for kind in ["footnotes", "endnotes"] where names.contains("word/\(kind).xml") {
      omissions.addNotes(try walk("word/\(kind).xml", of: archive, styles: styles))
    }
    for part in names.filter({ $0.hasPrefix("word/diagrams/data") }).prefix(12) {
      omissions.add(try walk(part, of: archive, styles: styles))
    }
    return ResumeDocument(
      format: "docx", pages: nil, columns: lines.contains { $0.column > 0 } ? 2 : 1, lines: lines,
      warnings: omissions.warnings, furniture: foot)
  }

  private static func walk(
    _ part: String, of archive: ZipArchive, styles: WordStyles, behind: Int = 0
  ) throws(ResumeReadingError) -> WordWalker {
    let walker = WordWalker(styles: styles, links: try links(of: part, in: archive), behind: behind)
    try WordXML.read(
      part, in: archive, start: { walker.start($0, $1) }, end: { walker.end($0) }, text: { walker.text($0) },
      refusal: { walker.refusal })
    return walker
  }

  /// The document's main part, by the package's relationships.
  private static func mainPart(of archive: ZipArchive, names: [String]) throws(ResumeReadingError) -> String {
    var main = "word/document.xml"
    try WordXML.read("_rels/.rels", in: archive) { name, attributes in
      guard name.local == "Relationship", attributes.any("Type")?.hasSuffix("/officeDocument") ?? false,
        let target = attributes.any("Target")
      else { return }
      main = target.hasPrefix("/") ? String(target.dropFirst()) : target
    } end: { _ in
    }
    guard names.contains(main) else {
      throw .malformed(format: "DOCX", reason: "it is a zip archive without a Word document in it")
    }
    return main
  }

  /// Link targets of `part` by their relationship ids.
  private static func links(of part: String, in archive: ZipArchive) throws(ResumeReadingError) -> [String:
    String]
  {
    let pieces = part.split(separator: "/")
    guard let file = pieces.last else { return [:] }
    let folder = pieces.dropLast().joined(separator: "/")
    var links: [String: String] = [:]
    try WordXML.read("\(folder)/_rels/\(file).rels", in: archive) { name, attributes in
      guard name.local == "Relationship", attributes.any("Type")?.hasSuffix("/hyperlink") ?? false,
        let id = attributes.any("Id"), let target = attributes.any("Target")
      else { return }
      links[id] = target
    } end: { _ in
    }
    return links
  }

  private static func furniture(_ kind: String, in names: [String]) -> [String] {
    names.filter { $0.hasPrefix("word/\(kind)") && $0.hasSuffix(".xml") }.sorted().prefix(12).map { $0 }
  }

  private static func isContact(_ line: ResumeLine) -> Bool {
    line.text.contains("@") || line.text.contains("linkedin.com") || line.text.contains("github.com")
      || line.links.contains { $0.hasPrefix("mailto:") }
  }
}
