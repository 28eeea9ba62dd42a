/// What a question is after.
package enum QuestionAim: String, Sendable, CaseIterable, Codable {
  case mechanism, bottleneck, tradeOff = "trade-off", failure, measurement, ownership, scale
}

/// A question of a bank, with slots for a claim's words; what a claim must have for it is in ``needs``.
package struct QuestionTemplate: Sendable, Equatable {
  /// The template's id; where the bank gives none, one made from its text, so that it outlives reordering.
  package let id: String
  /// The topic it asks about; nil for a mechanism's question that goes with all topics of the mechanism.
  package let topic: String?
  /// What it is after.
  package let asks: QuestionAim
  /// 1 opener, 2 probing, 3 hard.
  package let difficulty: Int
  /// What a claim must have or lack.
  package let needs: ClaimNeeds
  /// Ids of the topic's parts that a full answer covers; empty for all of them.
  package let parts: [String]
  /// The text with its slots.
  package let text: SlottedText
  /// Where it is written.
  package let place: BankPlace
}

/// Something that a claim has or lacks, by which templates are chosen.
package enum ClaimNeed: String, Sendable, CaseIterable {
  /// A value before and a value after.
  case change
  /// A number that measures something.
  case number
  /// No number that measures anything.
  case noNumber = "no-number"
  /// A result in numbers without the value before.
  case noBaseline = "no-baseline"
  /// A mechanism of the bank.
  case mechanism
  /// None of the bank's mechanisms.
  case noMechanism = "no-mechanism"
  /// A technology of the bank.
  case technology
  /// A number of this kind.
  case percent, duration, money, uptime
  /// Load per unit of time (requests per second); no limit that was set, and not how often a team ships.
  case rate
  /// How much there was to carry: requests, rows, messages, users, bytes.
  case load
  /// No word of how much there was to carry.
  case noLoad = "no-load"
  /// A result in numbers, and no word of how it was measured.
  case noMeasurement = "no-measurement"
  /// People: a team led, colleagues trained.
  case team
  /// The job or project that the claim stands in, with its name.
  case organisation
  /// The title held there.
  case position
  /// A leading verb that can follow “you”.
  case verb
  /// A system that was built, changed or run: the line names software, a technology or a mechanism, or stands in a job
  /// that is about technology and tells of something that was built.
  case system
  /// Something that was made, which others can use or look at; no figure that was moved and no event.
  case artifact
  /// Something that somebody decided to do: made, introduced, or changed for the better; no routine.
  case undertaking
  /// A system that could carry traffic or data: one that was made or moved, where no figure of one was.
  case carrier
  /// An interface that others call, rather than one that was called or tested.
  case provider
  /// Work that people depended on, rather than a project of one's own.
  case production
  /// A leading number that is an outcome or a change.
  case result
  /// A leading number of this: time of a request; of a request, job or build; until a failure is noticed or over;
  /// what running it costs; how often something ships; people who were led, taught or hired.
  case latency
  case runTime = "run-time"
  case recovery, cost, deploys, people
  /// Speed, in a number or in words.
  case speed
  /// A percentage that is a share of all cases, not a change.
  case share
  /// Failures: errors, incidents, crashes.
  case failures
  /// Watching a system: metrics, alerts, or the service that is watched.
  case monitoring
  /// A database, cache, search engine, queue or stream, by name, or the words of one (query, index, table).
  case queries
  /// Data that the system keeps: a database, by name, or the words of its layout (table, schema, migration).
  case storedData = "stored-data"
  /// A technology of this use: what holds data; what is run in production; what callers see.
  case dataStore = "data-store"
  case infrastructure, interface
  /// A leading number that counts things, neither people nor load nor fame, each of which was worked on: made or
  /// mended, or parts of a system.
  case count
  /// A leading number of things that were made, mended or tested.
  case produced
  /// A leading number of three or more that only says how large something was: pupils, markets, seats.
  case extent
  /// A leading number of stars, downloads, forks, citations: what others see of a project.
  case fame
  /// A leading number of people who heard or saw something presented.
  case audience
  /// A number that is part of a word and says how large something was (“a 120-seat restaurant”).
  case scope
  /// A leading number that was there before and was found out (“surfacing a 12% gap”).
  case finding
  /// A leading number that was set: a rate limit, a quota.
  case limit
  /// A leading number that was counted or measured, rather than set.
  case measured
  /// A leading number that a system carries: a load, where the line has other numbers too.
  case carried
  /// A leading number that could have been measured otherwise: a share, a factor, a time, how often something happens.
  case figure
  /// A result that has a value before it which can be asked for: neither fame nor time that was saved.
  case comparable
  /// A result that is time which somebody no longer spends.
  case saved
  /// A leading time that something took or was given.
  case span
  /// A leading result that a word tells without a figure (“halved”).
  case factorWord = "factor-word"

  /// The need as one bit of ``ClaimNeeds``.
  var bit: ClaimNeeds {
    ClaimNeeds(rawValue: 1 << UInt64(ClaimNeed.places[self] ?? 0))
  }

  private static let places: [ClaimNeed: Int] = Dictionary(
    uniqueKeysWithValues: ClaimNeed.allCases.enumerated().map { ($1, $0) })
}

/// A set of ``ClaimNeed``.
package struct ClaimNeeds: OptionSet, Sendable, Hashable {
  /// A bit for each need, in the order of the cases.
  package let rawValue: UInt64

  /// Creates a set from bits.
  package init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  /// The set of `needs`.
  package init(_ needs: [ClaimNeed]) {
    self = needs.reduce(into: []) { $0.formUnion($1.bit) }
  }

  /// The needs in the order of ``ClaimNeed``.
  package var list: [ClaimNeed] { ClaimNeed.allCases.filter { contains($0.bit) } }
}
