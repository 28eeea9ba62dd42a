/// The label that some resumes print before each claim: "Cost: Chose a smaller machine".
enum ClaimLabel {
  /// `text` without a label of up to three words that stands before its verb; else `text`.
  static func dropped(from text: String) -> String {
    guard let parts = LabelledText(text), parts.rest.first == " " else { return text }
    let rest = TextFolding.blankSeparated(String(parts.rest))
    guard rest.count >= 3, let first = rest.first,
      first.unicodeScalars.first?.properties.isUppercase ?? false,
      (1...3).contains(TextFolding.countOfBlankSeparated(String(parts.label))),
      VerbWords.weight(of: String(first)) != nil
    else { return text }
    return parts.value
  }
}
