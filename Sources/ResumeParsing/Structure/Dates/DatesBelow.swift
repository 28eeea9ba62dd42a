/// Puts an entry's date back below its title where a template prints it below the bullets: "Data Engineer", what was
/// done, and then "2018 – 2021 — Larkspur, Leeds".
enum DatesBelow {
  /// `lines` with each such date above its bullets; as they are where one entry of the section is printed otherwise.
  static func raised(_ lines: [ResumeLine]) -> [ResumeLine] {
    guard lines.count >= 6, let first = lines.first, let last = lines.last(where: { !isDuration($0) }),
      isTitle(first), isDated(last)
    else {
      return lines
    }
    var out: [ResumeLine] = []
    out.reserveCapacity(lines.count)
    var entries = 0
    var at = 0
    while at < lines.count {
      let titles = lines[at...].prefix { isTitle($0) && (first.isBold == $0.isBold || $0.role != .text) }
      let bullets = lines[titles.endIndex...].prefix { $0.role == .bullet || isText($0, below: first) }
      // The place may stand between the bullets and the date, and below that how long it was.
      let places = lines[bullets.endIndex...].prefix { isPlace($0) }
      guard (1...2).contains(titles.count), !bullets.isEmpty, places.count <= 1,
        places.endIndex < lines.count,
        isDated(lines[places.endIndex])
      else { return lines }
      out += titles + places
      out.append(lines[places.endIndex])
      out += bullets
      entries += 1
      at = places.endIndex + 1
      if at < lines.count, isDuration(lines[at]) { at += 1 }
    }
    return entries >= 2 ? out : lines
  }

  /// Whether `line` tells what was done in plain type, where titles are bold.
  private static func isText(_ line: ResumeLine, below title: ResumeLine) -> Bool {
    title.isBold && !line.isBold && line.fontSize < title.fontSize && line.role == .text
      && HeaderDates.split(line).dates.isEmpty && !PlaceNames.isPlace(line.text)
  }

  private static func isTitle(_ line: ResumeLine) -> Bool {
    line.role != .bullet && HeaderDates.split(line).dates.isEmpty
      && line.text.split(separator: " ").count <= 10
  }

  private static func isPlace(_ line: ResumeLine) -> Bool {
    line.role != .bullet && PlaceNames.isPlace(line.text)
  }

  private static func isDuration(_ line: ResumeLine) -> Bool {
    line.role != .bullet && DateScanner.isDuration(line.text)
  }

  private static func isDated(_ line: ResumeLine) -> Bool {
    line.role != .bullet && line.text.unicodeScalars.count <= 80 && !HeaderDates.split(line).dates.isEmpty
  }
}
