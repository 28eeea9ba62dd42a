import ResumeParsing

/// The entry of a resume in a path like `work[0].highlights[2]`.
struct EntryPath: Sendable, Hashable {
  let section: String
  let index: Int

  init?(_ source: String) {
    let utf8 = Array(source.utf8)
    guard let open = utf8.firstIndex(of: UInt8(ascii: "[")),
      let close = utf8[open...].firstIndex(of: UInt8(ascii: "]")),
      let index = Int(String(decoding: utf8[(open + 1)..<close], as: UTF8.self)), index >= 0
    else { return nil }
    section = String(decoding: utf8[..<open], as: UTF8.self)
    self.index = index
  }

  /// The entry in `resume`, where it is there.
  func entry(of resume: Resume?) -> Resume.Entry? {
    guard let resume else { return nil }
    let entries: [Resume.Entry]
    switch section {
    case "work": entries = resume.work
    case "volunteer": entries = resume.volunteer
    case "projects": entries = resume.projects
    default: return nil
    }
    return entries.indices.contains(index) ? entries[index] : nil
  }
}
