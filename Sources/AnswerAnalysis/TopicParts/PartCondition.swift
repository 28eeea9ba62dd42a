/// What a part of a topic asks beyond its cues, as `topics.yaml` spells it.
package enum PartCondition: String, Sendable, CaseIterable {
  /// `requires`: the sentence has a number of any kind.
  case number
  /// `requires`: the sentence has something countable: a quantity, or none of something ("zero downtime", "no
  /// customer noticed").
  case countable
  /// `requires`: the sentence has a quantity that measures something.
  case metric
}

/// How much a part says of what an answer is about, as `topics.yaml` spells it under `told-by`.
package enum PartTelling: String, Sendable, CaseIterable {
  /// A good story on anything tells it: a result with its figure, when it was, what was learned.
  case anyStory = "any-story"
}

/// What states a part by its structure, whatever the words, as `topics.yaml` spells it under `finds`.
package enum PartStructure: String, Sendable, CaseIterable {
  /// Two or more different times or durations that place what happened; see `TimelineReader`.
  case twoTimes = "two-times"
  /// A quantity before and the same after.
  case beforeAfter = "before-after"
}

/// What a part lets pass that otherwise keeps a cue from counting, as `topics.yaml` spells it under `allows`.
package enum PartAllowance: String, Sendable, CaseIterable {
  /// "I would", "we plan to": for limits to come, and for when the other choice would be right.
  case plans
  /// "it would be": for harm foreseen.
  case foreseen
  /// "no limits were set": for parts that state what was lacking.
  case negation
  /// "I always", "it is important to": for lessons.
  case habits
}
