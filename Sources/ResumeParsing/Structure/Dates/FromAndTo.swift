/// Puts the two ends of a range together that a form asks for on lines of their own: "From: 08/2021" over
/// "To: 02/2023".
enum FromAndTo {
  /// `lines` with every end behind its beginning; a beginning without an end, where others have one, lasts.
  static func joined(_ lines: [ResumeLine]) -> [ResumeLine] {
    // Hardly any resume has one, and the lines of a long one need not be there twice.
    guard lines.contains(where: { field(of: $0).map { ends.contains($0.label) } ?? false }) else {
      return lines
    }
    var out: [ResumeLine] = []
    out.reserveCapacity(lines.count)
    var open: [Int] = []
    var closed = 0
    for line in lines {
      if let (label, date) = field(of: line) {
        if starts.contains(label) {
          open.append(out.count)
        } else if let at = open.last, out.count - at <= 2 {
          out[at].set([out[at].text + " – " + date])
          open.removeLast()
          closed += 1
          continue
        }
      }
      out.append(line)
    }
    if closed > 0 { for at in open { out[at].set([out[at].text + " – present"]) } }
    return out
  }

  private static func field(of line: ResumeLine) -> (label: String, date: String)? {
    guard line.text.utf8.count <= 40, line.segments.count == 1, let parts = LabelledText(line.text),
      case let label = parts.key, starts.contains(label) || ends.contains(label),
      HeaderDates.isDate("Jan 1950 – " + parts.value)
    else { return nil }
    return (label, parts.value)
  }

  private static let starts: WordSet = ["from", "start", "startdate", "started", "von", "de", "desde"]
  private static let ends: WordSet = ["to", "until", "end", "enddate", "ended", "bis", "a", "hasta"]
}
