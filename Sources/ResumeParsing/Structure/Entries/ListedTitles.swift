/// The title of each job, or the degree of each school, as the first item of its list, below the name and the date:
/// "**Acme** 2019 – 2021" over "- Engineer" and what was done.
enum ListedTitles {
  /// `lines` with those items as lines of the entry's header; as they are where a list of the section opens
  /// otherwise, or is headed by a title.
  static func raised(_ lines: [ResumeLine], areDegrees: Bool) -> [ResumeLine] {
    func isTitle(_ text: String) -> Bool {
      if areDegrees { return DegreeWords.leading(text) != nil }
      // "Research Fellow at the School of Larks"
      let title = text.firstRange(of: " at ").map { String(text[..<$0.lowerBound]) } ?? text
      return JobTitleWords.score(title) >= 2
    }
    var titles: [Int] = []
    for at in lines.indices where lines[at].role == .bullet && (at == 0 || lines[at - 1].role != .bullet) {
      guard at > 0, isShort(lines[at].text), isTitle(lines[at].text), !isTitle(lines[at - 1].text) else {
        return lines
      }
      titles.append(at)
    }
    guard titles.count >= 2 else { return lines }
    var out = lines
    for at in titles { out[at].becomeText() }
    return out
  }

  private static func isShort(_ text: String) -> Bool {
    text.split(separator: " ").count <= 9 && !text.hasSuffix(".") && !text.hasSuffix("。")
      && !LineWords.startsWithVerb(text) && !WorkSentence.matches(text)
  }
}
