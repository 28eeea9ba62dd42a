/// The conventions of all markets.
package enum MarketCatalog {
  /// The rules, by market and aspect in their orders.
  package static let rules: [MarketRule] =
    unitedStates + unitedKingdom + germany + france + southKorea + japan + india + europeanUnion
    + international

  /// The rules as a Markdown table, which docs/markets.md holds.
  package static var markdown: String {
    var lines = [
      "| market | about | convention | source | how sure | checked |",
      "| --- | --- | --- | --- | --- | --- |",
    ]
    for rule in rules {
      lines.append(
        "| \(rule.market.rawValue) | \(rule.aspect.rawValue) | \(rule.statement) | \(rule.source) | "
          + "\(rule.certainty.rawValue) | \(rule.check?.looksAt ?? "no") |")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
