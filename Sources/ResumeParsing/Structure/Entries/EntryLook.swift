/// How a line that may begin an entry is set.
struct EntryLook: Equatable {
  private var isBold: Bool
  private var size: Int

  init(_ line: ResumeLine) {
    isBold = line.isBold
    size = Int((line.fontSize * 2).rounded())
  }

  /// How the entries of `section` begin, where their first lines are set apart from all else; nil elsewhere.
  static func ofEntries(in section: ResumeSection) -> EntryLook? {
    guard let first = section.lines.first, first.role == .text || first.role == .row, first.fontSize > 0
    else {
      return nil
    }
    let look = EntryLook(first)
    let alike = section.lines.count { $0.role != .bullet && EntryLook($0) == look }
    let others = section.lines.lazy.filter { EntryLook($0) != look }
    guard alike >= 2, !others.isEmpty,
      look.isBold && !others.allSatisfy(\.isBold) || others.allSatisfy({ EntryLook($0).size < look.size })
    else { return nil }
    return look
  }
}
