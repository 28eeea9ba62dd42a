/// Reads the labels of personal data behind which a copy of a table left no more than a blank: "Name Ana Silva",
/// "Anschrift Leipzig", "Telefon 0341 …".
enum BareLabels {
  /// `contact` and `top` with a colon behind each such label, where three lines have one and a name's is among them.
  static func withColons(
    _ contact: [ResumeLine], _ top: [ResumeLine]
  ) -> (contact: [ResumeLine], top: [ResumeLine]) {
    let all = contact + top
    guard all.count(where: { parted($0) != nil }) >= 3,
      all.contains(where: { parted($0).map { DocumentTitle.isNameField($0.label) } ?? false })
    else { return (contact, top) }
    func withColon(_ line: ResumeLine) -> ResumeLine {
      guard let (label, value) = parted(line) else { return line }
      var line = line
      line.text = label + ": " + value
      line.segments = [line.text]
      return line
    }
    return (contact.map(withColon), top.map(withColon))
  }

  private static func parted(_ line: ResumeLine) -> (label: String, value: String)? {
    guard line.role != .bullet, line.segments.count == 1, let blank = line.text.firstIndex(of: " "),
      case let label = String(line.text[..<blank]), !label.hasSuffix(":"), !label.contains("@"),
      DocumentTitle.isNameField(label) || ContactPieces.isLabel(label)
    else { return nil }
    return (label, TextFolding.trimmed(String(line.text[blank...])))
  }
}
