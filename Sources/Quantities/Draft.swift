/// A quantity while it is being read: where it stands in tokens, and what later passes need to judge it.
struct Draft {
  /// What is measured. Its own type, since comparing `Quantity.Kind` compares raw strings.
  enum Kind: Sendable {
    case percent, uptime, multiplier, duration, percentile, rate, size, money, count, other

    /// The kind in reports.
    var reported: Quantity.Kind {
      switch self {
      case .percent: .percent
      case .uptime: .uptime
      case .multiplier: .multiplier
      case .duration: .duration
      case .percentile: .percentile
      case .rate: .rate
      case .size: .size
      case .money: .money
      case .count: .count
      case .other: .other
      }
    }
  }

  /// Scalar offsets.
  var start: Int
  var end: Int
  /// The first token, and one past the last token of the span.
  var first: Int
  var next: Int
  var value: Double
  var upper: Double?
  var kind: Kind
  /// The unit as reported.
  var unit: String = ""
  /// The unit for conversion, without the rate's period.
  var base: Unit = .none
  /// The period of a rate or of recurring money.
  var period: Unit = .none
  var isApproximate = false
  /// A number with neither unit nor counted noun, which may take those of its partner in a change.
  var isBare = false
  /// A bare number that counts only as part of a change or where its surroundings say so.
  var needsPartner = false
  /// Takes its unit from the draft before it and is a metric where that one is.
  var isLikeLast = false
  /// Stands after "=": a setting.
  var isSetting = false
  var isSpelled = false
  /// Spelled in another language than English.
  var isForeign = false
  /// How many values the list has that this one is of ("80/900 ms"), 0 where it stands alone.
  var listCount = 0
  var hasScale = false
  /// The counted noun's token, -1 where there is none.
  var noun = -1
  /// One past the counted noun (or the span, where there is none).
  var nounEnd: Int
  var isMetric = true
  var role = Quantity.Role.context

  /// Whether the value has no fraction.
  var isWhole: Bool { value == value.rounded() }
}
