/// One tip a day from a role's bank: the bank's tips in their order, one after the other.
package struct TipOfTheDay: Sendable, Equatable {
  /// The tip, with its example.
  package let text: String
  /// Its place among the role's tips, from 1.
  package let number: Int
  /// How many tips the role has.
  package let count: Int

  /// The tip of the calendar day `days` days after 1970-01-01; nil for a bank without tips.
  package init?(bank: Bank, days: Int) {
    guard !bank.tips.isEmpty else { return nil }
    count = bank.tips.count
    let index = (days % count + count) % count
    text = bank.tips[index]
    number = index + 1
  }
}
