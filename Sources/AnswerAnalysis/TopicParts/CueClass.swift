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
  var bit: UInt32 { 1 << UInt32(CueClass.position[self] ?? 31) }

  private static let position: [CueClass: Int] = Dictionary(
    uniqueKeysWithValues: CueClass.allCases.enumerated().map { ($1, $0) })
}
