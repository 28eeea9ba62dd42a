/// Days in a row with practice, by the person's own calendar days.
package enum Streak {
  /// Days up to `today` (or up to the day before, while today has none yet). Days are `YYYY-MM-DD`, as stored.
  package static func length(days: [String], today: String) -> Int {
    let practised = Set(days.compactMap(LocalDay.number))
    guard let now = LocalDay.number(today) else { return 0 }
    var day = practised.contains(now) ? now : now - 1
    var length = 0
    while practised.contains(day) {
      length += 1
      day -= 1
    }
    return length
  }

  /// The longest run of days in a row among `days`.
  package static func longest(days: [String]) -> Int {
    var longest = 0
    var length = 0
    var previous: Int?
    for day in Set(days.compactMap(LocalDay.number)).sorted() {
      length = previous == day - 1 ? length + 1 : 1
      longest = max(longest, length)
      previous = day
    }
    return longest
  }
}
