import ResumeParsing

/// The figures by which the questions about one resume are judged.
package struct QuestionSurvey: Sendable {
  /// A question and what is wrong with it.
  package struct Fault: Sendable, Equatable {
    /// The question as it would be asked.
    package let question: String
    /// What is wrong with it.
    package let problem: String
  }

  /// A session that was not held as it should be.
  package struct BadSession: Sendable, Equatable {
    /// Its seed.
    package let seed: Int
    /// Whether it knew of the sessions before it.
    package let isInTurn: Bool
    /// What is wrong with it, and where.
    package let problem: String
  }

  /// A share of a whole.
  package struct Share: Sendable, Equatable {
    /// How many.
    package var count: Int
    /// Of how many.
    package var total: Int

    /// Creates a share.
    package init(count: Int = 0, total: Int = 0) {
      self.count = count
      self.total = total
    }

    /// Adds another one.
    package static func += (share: inout Share, other: Share) {
      share.count += other.count
      share.total += other.total
    }
  }

  /// How many wordings the bank has for the resume's claims.
  package private(set) var wordings = 0
  /// Wordings that break a rule of grammar or name a number that the claim does not have.
  package private(set) var faults: [Fault] = []
  /// Texts that two wordings about one claim share.
  package private(set) var duplicates: [String] = []
  /// Claims with a mechanism or a number, and those of them that have three distinct, specific questions.
  package private(set) var covered = Share()
  /// Those that have fewer.
  package private(set) var uncovered: [String] = []
  /// Distinct questions among those of sessions that know nothing of one another, one for each seed.
  package private(set) var variety = Share()
  /// Distinct questions among those of sessions that follow one another, as a person's do.
  package private(set) var varietyInTurn = Share()
  /// Sessions in which a claim was asked about twice although others were not, or difficulty fell.
  package private(set) var badSessions: [BadSession] = []

  /// The fewest specific questions that a claim with a mechanism or a number should have.
  static let wanted = 3

  /// Surveys the questions about `claims`: all wordings, and `seeds` sessions of `count` questions.
  package init(claims: [Claim], bank: Bank, resume: Resume?, seeds: Int = 20, count: Int = 5) {
    let all = QuestionGenerator.wordings(for: claims, bank: bank, resume: resume)
    wordings = all.count
    faults = all.flatMap { wording in
      wording.problems.map { Fault(question: wording.question.text, problem: $0) }
    }
    let sound = all.filter(\.problems.isEmpty)
    var times: [String: Int] = [:]
    for wording in sound {
      times[wording.question.text + "\n" + (wording.question.source ?? ""), default: 0] += 1
    }
    duplicates = times.filter { $0.value > 1 }.keys.sorted()
    cover(claims, sound)
    let claimed = Set(sound.compactMap { Self.place(of: $0.question) }).count
    hold(claims, bank, resume, seeds: seeds, count: count, claimed: claimed)
  }

  private mutating func cover(_ claims: [Claim], _ sound: [QuestionGenerator.Wording]) {
    var texts: [String: Set<String>] = [:]
    for wording in sound where wording.isSpecific {
      // A line that stands in two jobs is asked about once.
      if let claim = wording.question.claim { texts[claim, default: []].insert(wording.question.text) }
    }
    for claim in claims.prefix(QuestionGenerator.mostClaims) {
      guard !claim.mechanisms.isEmpty || claim.quantities.quantities.contains(where: \.isMetric) else {
        continue
      }
      covered.total += 1
      if texts[claim.text, default: []].count >= Self.wanted {
        covered.count += 1
      } else {
        uncovered.append(claim.text)
      }
    }
  }

  /// `claimed` is the number of claims that can be asked about at all.
  private mutating func hold(
    _ claims: [Claim], _ bank: Bank, _ resume: Resume?, seeds: Int, count: Int, claimed: Int
  ) {
    var fresh: Set<String> = []
    var inTurn: Set<String> = []
    for seed in 0..<seeds {
      var options = QuestionOptions(count: count, seed: UInt64(seed))
      let alone = QuestionGenerator.questions(for: claims, bank: bank, options: options, resume: resume)
      options.asked = inTurn
      let next = QuestionGenerator.questions(for: claims, bank: bank, options: options, resume: resume)
      variety.total += alone.count
      varietyInTurn.total += next.count
      fresh.formUnion(alone.map(\.id))
      inTurn.formUnion(next.map(\.id))
      for (session, isInTurn) in [(alone, false), (next, true)] {
        guard let problem = Self.problem(of: session, claimed: claimed) else { continue }
        badSessions.append(BadSession(seed: seed, isInTurn: isInTurn, problem: problem))
      }
    }
    variety.count = fresh.count
    varietyInTurn.count = inTurn.count
  }

  /// What tells a claim from all others: one summary may make several.
  private static func place(of question: Question) -> String? {
    question.claim.map { "\(question.source ?? "")\n\($0)" }
  }

  /// What is wrong with the order of a session, where a claim came twice while others waited, or difficulty fell.
  private static func problem(of session: [Question], claimed: Int) -> String? {
    let places = session.compactMap(place)
    let distinct = Set(places).count
    if distinct < places.count, distinct < claimed {
      return "a claim came twice, \(claimed - distinct) of \(claimed) not at all"
    }
    let difficulties = session.map(\.difficulty)
    return difficulties == difficulties.sorted() ? nil : "difficulty fell: \(difficulties)"
  }
}
