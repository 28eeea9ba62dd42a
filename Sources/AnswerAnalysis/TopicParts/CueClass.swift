/// The classes of tokens that a cue pattern can name in angle brackets and that no list of words can hold.
///
/// The classes of numbers come from a quantity report: a quantity counts as one token, whatever it is written with.
package enum CueClass: String, Sendable, CaseIterable {
  /// Any number, be it a quantity, a date or a version, in digits or as a word from two up.
  case number
  /// Any quantity of the report.
  case quantity
  /// A quantity that measures something; tenure, cadence and rhetorical counts do not.
  case metric
  /// A quantity of the kind of this name.
  case percent, uptime, multiplier, duration, percentile, rate, size, money, count
  /// A count or rate of at least a thousand.
  case large
  /// A time of day ("2 AM", "10:30").
  case clock
  /// A verb in the past tense: "-ed", or one of the common irregular ones.
  case past
  /// A word that ends in "-ing".
  case ing
  /// The speaker: "I", "I'm", "I've".
  case speaker = "I"
  /// The speaker and others: "we", "we're", "our team".
  case we
  /// A name by its looks: a capital inside a sentence, or several capitals ("Redis", "SQS", "GraphQL").
  case tech
  /// Any word.
  case word

  /// The class as a bit of ``CueText/classes``.
  var bit: UInt32 {
    switch self {
    case .number: 1 << 0
    case .quantity: 1 << 1
    case .metric: 1 << 2
    case .percent: 1 << 3
    case .uptime: 1 << 4
    case .multiplier: 1 << 5
    case .duration: 1 << 6
    case .percentile: 1 << 7
    case .rate: 1 << 8
    case .size: 1 << 9
    case .money: 1 << 10
    case .count: 1 << 11
    case .clock: 1 << 12
    case .past: 1 << 13
    case .ing: 1 << 14
    case .speaker: 1 << 15
    case .we: 1 << 16
    case .tech: 1 << 17
    case .word: 1 << 18
    case .large: 1 << 19
    }
  }
}
