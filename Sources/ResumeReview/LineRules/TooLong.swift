extension LineRule {
  /// More than two printed lines.
  static let tooLong = LineRule(
    id: "too-long",
    summary: "The line has more than 40 words (or 140 East Asian characters): over two printed lines.",
    why: "A recruiter's first look takes seconds; what stands in the third printed line is not read.",
    trips:
      "Rewrote the importer for bank statements that the accounting team of the company had been using for "
      + "a long time and that had grown to a size at which nobody could change it any more without breaking "
      + "another part of the month's closing and of the reports.",
    passes: "Rewrote the importer for bank statements, so that the month closes in 2 days instead of 6."
  ) { facts in
    let dense = facts.prose.scalars.reduce(0) { $0 + ((0x3040...0xD7A3).contains($1.value) ? 1 : 0) }
    guard facts.length > 40 || dense > 140 else { return nil }
    let size = dense > 140 ? "\(dense) characters" : "\(facts.length) words"
    return Match(
      message: "Takes \(size), more than two printed lines.",
      fix: "Keep the change, the figure and the means.")
  }
}
