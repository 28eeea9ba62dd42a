import Interviewing
import Terminal

/// One role's bank at a glance.
struct BankView {
  let palette: Palette
  let width: Int

  /// The lines: skills checked first, topics with their parts, mechanisms.
  func lines(_ bank: Bank) -> [String] {
    var lines = [palette.apply(.bold, EscapeFilter.oneLine("\(bank.title) (\(bank.role))"))]
    lines += section("Checked first", bank.skills.map { "\($0.title): \($0.lookedFor)" })
    lines += section(
      "Topics", bank.topics.map { topic in "\(topic.id): " + topic.parts.map(\.id).joined(separator: ", ") })
    lines += section("Mechanisms", [bank.mechanisms.map(\.title).joined(separator: ", ")])
    lines += section("Common mistakes", bank.mistakes.map(\.title))
    return lines
  }

  private func section(_ title: String, _ items: [String]) -> [String] {
    ["", palette.apply(.bold, title)]
      + items.filter { !$0.isEmpty }.flatMap { item in
        TextWrap.lines(EscapeFilter.oneLine(item), width: width, first: "  ", rest: "    ")
      }
  }
}
