import ResumeParsing

/// The figures by which the questions about one resume are judged.
package struct QuestionSurvey: Sendable {
  /// A question and what is wrong with it.
  package struct Fault: Sendable, Equatable {
    package let question: String
    package let problem: String
  }

  /// A share of a whole.
  package struct Share: Sendable, Equatable {
    package var count: Int
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
  package private(set) var badSessions = 0

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
    let claimed = Set(sound.compactMap(\.question.source)).count
    hold(claims, bank, resume, seeds: seeds, count: count, claimed: claimed)
  }

  private mutating func cover(_ claims: [Claim], _ sound: [QuestionGenerator.Wording]) {
    // By source too: two jobs may make the same claim.
    var texts: [String: Set<String>] = [:]
    for wording in sound where wording.isSpecific {
      let question = wording.question
      texts[(question.source ?? "") + "\n" + (question.claim ?? ""), default: []].insert(question.text)
    }
    for claim in claims.prefix(QuestionGenerator.mostClaims) {
      guard !claim.mechanisms.isEmpty || claim.quantities.quantities.contains(where: \.isMetric) else {
        continue
      }
      covered.total += 1
      if texts[claim.source + "\n" + claim.text, default: []].count >= Self.wanted {
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
      for session in [alone, next] where !Self.isWellHeld(session, of: claimed) { badSessions += 1 }
    }
    variety.count = fresh.count
    varietyInTurn.count = inTurn.count
  }

  /// Whether no claim came twice while others waited, and difficulty did not fall.
  private static func isWellHeld(_ session: [Question], of claims: Int) -> Bool {
    let sources = session.compactMap(\.source)
    let difficulties = session.map(\.difficulty)
    return (Set(sources).count == sources.count || Set(sources).count == claims)
      && difficulties == difficulties.sorted()
  }
}
