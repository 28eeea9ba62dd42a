/// Puts an entry's date back below its title where a template prints it below the bullets: "Data Engineer", what was
/// done, and then "2018 – 2021 — Larkspur, Leeds".
enum DatesBelow {
  /// `lines` with each such date above its bullets; as they are where one entry of the section is printed otherwise.
  static func raised(_ lines: [ResumeLine]) -> [ResumeLine] {
    guard lines.count >= 6, let first = lines.first, let last = lines.last, isTitle(first), isDated(last)
    else {
      return lines
    }
    var out: [ResumeLine] = []
    out.reserveCapacity(lines.count)
    var entries = 0
    var at = 0
    while at < lines.count {
      let titles = lines[at...].prefix { isTitle($0) }
      let bullets = lines[titles.endIndex...].prefix { $0.role == .bullet }
      guard (1...2).contains(titles.count), !bullets.isEmpty, bullets.endIndex < lines.count,
        isDated(lines[bullets.endIndex])
      else { return lines }
      out += titles
      out.append(lines[bullets.endIndex])
      out += bullets
      entries += 1
      at = bullets.endIndex + 1
    }
    return entries >= 2 ? out : lines
  }

  private static func isTitle(_ line: ResumeLine) -> Bool {
    line.role != .bullet && HeaderDates.split(line).dates.isEmpty
      && line.text.split(separator: " ").count <= 10
  }

  private static func isDated(_ line: ResumeLine) -> Bool {
    line.role != .bullet && line.text.unicodeScalars.count <= 80 && !HeaderDates.split(line).dates.isEmpty
  }
}
