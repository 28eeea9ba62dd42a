import Quantities

/// Quantities, changes and ignored numbers as members of a JSON object.
package enum QuantitiesJSON {
  /// Writes the members `quantities`, `changes` and `ignored`.
  package static func writeMembers(_ report: QuantityReport, to writer: inout JSONWriter) {
    writer.member("quantities") { $0.array(report.quantities, quantity) }
    writer.member("changes") { $0.array(report.changes, change) }
    writer.member("ignored") { writer in
      writer.array(report.ignored) { writer, ignored in
        writer.object { writer in
          writer.member("span", ignored.span)
          writer.member("text", ignored.text)
          writer.member("reason", ignored.reason)
        }
      }
    }
  }

  private static func quantity(_ writer: inout JSONWriter, _ quantity: Quantity) {
    writer.object { writer in
      writer.member("span", quantity.span)
      writer.member("text", quantity.text)
      writer.member("kind", quantity.kind.rawValue)
      writer.member("value", quantity.value)
      if let upper = quantity.upperValue { writer.member("value2", upper) }
      writer.member("unit", quantity.unit)
      writer.member("approximate", quantity.isApproximate)
      writer.member("role", quantity.role.rawValue)
      writer.member("isMetric", quantity.isMetric)
    }
  }

  private static func change(_ writer: inout JSONWriter, _ change: QuantityChange) {
    writer.object { writer in
      writer.member("from", change.from)
      writer.member("to", change.to)
      writer.member("span", change.span)
      writer.member("factor", change.factor.map(rounded))
      writer.member("percent", change.percent.map(rounded))
    }
  }

  /// Four decimals: enough for a ratio, and free of the noise of binary fractions.
  private static func rounded(_ value: Double) -> Double {
    abs(value) < 1e11 ? (value * 10_000).rounded() / 10_000 : value
  }
}
