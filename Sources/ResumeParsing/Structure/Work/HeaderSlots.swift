/// Which place of a header holds the title, the organisation and the location, learnt from the entries of a section
/// whose words tell, for those whose words do not: a resume prints all its jobs alike.
struct HeaderSlots {
  /// What a part of a header is.
  enum Role: Hashable {
    case name
    /// The organisation and, behind a comma, its place.
    case nameAndPlace
    case position
    case location

    var isName: Bool { self == .name || self == .nameAndPlace }
  }

  /// The parts of one header in order, each with its place.
  private struct Shape: Hashable {
    /// Where a part stands: its line, its cell on the line and its place in the cell.
    private struct Slot: Hashable {
      var line: Int
      var segment: Int
      var order: Int
    }

    private var slots: [Slot]

    /// The shape of `parts`, which are all the parts of one header; nil where they are too many for one.
    init?(_ parts: [HeaderPart]) {
      guard parts.count <= 24 else { return nil }
      var slots: [Slot] = []
      for part in parts {
        let before = slots.count { $0.line == part.line && $0.segment == part.segment }
        slots.append(Slot(line: part.line, segment: part.segment, order: before))
      }
      self.slots = slots
    }
  }

  private var votes: [Shape: [[Role?]: Int]] = [:]

  /// Takes note of a header whose words tell what its parts are.
  mutating func learn(_ roles: [Role?], of parts: [HeaderPart]) {
    guard roles.contains(where: { $0?.isName ?? false }), roles.contains(.position),
      let shape = Shape(parts)
    else { return }
    votes[shape, default: [:]][roles, default: 0] += 1
  }

  /// What the parts of a header are whose words do not tell: what most headers of its shape say, if any.
  func roles(of parts: [HeaderPart]) -> [Role?]? {
    guard let shape = Shape(parts), let found = votes[shape],
      let best = found.max(by: { $0.value < $1.value })
    else { return nil }
    let total = found.values.reduce(0, +)
    return best.value * 2 > total ? best.key : nil
  }
}
