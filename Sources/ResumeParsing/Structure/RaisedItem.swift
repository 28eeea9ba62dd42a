extension ResumeLine {
  /// Makes an item of a list a line of the header above the list: the step that ``ListedHeaders``, ``ListedTitles``,
  /// ``LabelledItems``, ``NestedDates`` and ``NestedRoles`` share, which tell where it is due.
  mutating func raise() {
    role = .text
    level = 0
    mark = nil
  }
}
