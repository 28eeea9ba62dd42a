import Prose

/// Counts the concrete steps of one sentence: verbs in the past tense that the speaker or the team is the subject of.
///
/// The subject is "I" or "we" shortly before, or the sentence has none ("checked the logs, found the index"), or the
/// verb goes on from another step ("… and built it"). Verbs that tell nothing ("handled", "felt") do not count, nor
/// do participles ("the revised plan", "was asked").
struct StepReader {
  /// Whose step it is.
  enum Subject: Int { case speaker, team, unnamed }

  /// Steps so far of the speaker, the team, and without a subject.
  private(set) var steps = [0, 0, 0]
  /// Steps told in the passive ("a cache was built"): of whom is not said.
  private(set) var passiveSteps = 0
  /// Steps of the speaker and the team told in the present ("I open the dashboard").
  private(set) var presentSteps = [0, 0]
  /// Words since "was" or "were"; nil where the verb would be no passive.
  private var sincePassive: Int?
  /// Whether the last verb was a passive, with which "and" may go on.
  private var isPassive = false
  private var subject = Subject.unnamed
  /// Words since the speaker or the team was the subject; nil where somebody else is.
  private var sinceSubject: Int? = 0
  /// Whether the words so far may open a sentence without a subject.
  private var isOpening = true
  /// Whether the clause before told a step.
  private var goesOn = false
  /// Whether a comma, "and" or "then" was the last thing.
  private var isJoined = true
  private var previous: WordClass = []
  /// Whether nobody and nothing else has acted so far, nor a noun begun the sentence, so that after a comma a verb without
  /// a subject is the writer's: "daily syncs, broke the work into modules, documented decisions".
  private var isSubjectless = true
  private var isFirst = true
  /// Whether a mark was the last thing.
  private var isAtMark = false

  private static let capitals: ClosedRange<Unicode.Scalar> = "A"..."Z"

  /// Takes the next token.
  mutating func take(_ index: Int, _ prose: Prose, _ classes: WordClass) {
    let token = prose.bare[index]
    guard token.isWord else {
      if token.isPunctuation || token.isNewline || token.isMark("+") || token.isMark("&") || token.isMark("→")
      {
        isJoined = true
        isAtMark = true
        previous = []
      } else {
        isOpening = false
      }
      return
    }
    defer {
      previous = classes
      isFirst = false
      isAtMark = false
    }
    readPassive(index, prose, classes)
    if isFirst && classes.contains(.function) || classes.contains(.happens) { isSubjectless = false }
    if classes.contains(.notActing) {
      // "Our service timed out", "my manager asked me": what follows is another's doing.
      isSubjectless = false
      sinceSubject = nil
      isOpening = false
      isJoined = false
      return
    }
    if !classes.isDisjoint(with: [.singular, .plural]) {
      sinceSubject = 0
      subject = classes.contains(.singular) ? .speaker : .team
      isOpening = false
      isJoined = false
      return
    }
    if classes.contains(.goesOn) {
      isJoined = true
      return
    }
    // "I have written a script": the participle is the step, where the speaker or the team has.
    let isPerfect = classes.contains(.participle) && previous.contains(.perfect) && sinceSubject != nil
    let isPast =
      isPerfect || prose.isPast(index, classes) && !previous.contains(.beforeParticiple)
    if isPast, !isOpening, Self.capitals.contains(prose.scalars[prose.bare[index].span.lowerBound]) {
      // Notes without stops: "Opened a bridge Assigned one scribe Compared the dumps".
      isOpening = true
      subject = .unnamed
    }
    if isPast {
      let isOwn =
        (sinceSubject ?? 9) <= 2 && !isOpening || isOpening || goesOn && isJoined || isSubjectless && isAtMark
      if isOwn {
        goesOn = true
        if !classes.contains(.noStep) { steps[subject.rawValue] += 1 }
      } else {
        goesOn = goesOn && isJoined
        isSubjectless = false
      }
      sinceSubject = nil
    } else if let since = sinceSubject {
      let isVerbHere = since == 0 || since == 1 && previous.contains(.perfect)
      if isVerbHere, subject != .unnamed, isPlainVerb(token, prose, classes) {
        presentSteps[subject.rawValue] += 1
      }
      // "I immediately open it"
      if !token.isAdverb(in: prose) { sinceSubject = since + 1 }
    }
    isOpening = false
    isJoined = false
  }

  /// Whether a word right after "I" or "we" can be a step in the present.
  private func isPlainVerb(_ token: BareToken, _ prose: Prose, _ classes: WordClass) -> Bool {
    token.span.count >= 3 && classes.isDisjoint(with: [.function, .modal, .noPresent, .noStep, .goesOn])
      && !token.isAdverb(in: prose)
  }

  private mutating func readPassive(_ index: Int, _ prose: Prose, _ classes: WordClass) {
    if classes.contains(.passive) {
      sincePassive = 0
      return
    }
    guard classes.contains(.participle) || prose.isPast(index, classes) else {
      if classes.contains(.function), !classes.contains(.goesOn) { sincePassive = nil }
      if let since = sincePassive { sincePassive = since < 2 ? since + 1 : nil }
      return
    }
    let isJoinedPassive = isPassive && isJoined && !isAtMark
    if sincePassive != nil || isJoinedPassive {
      isPassive = true
      if classes.isDisjoint(with: [.noStep, .noPassive]) { passiveSteps += 1 }
    }
    sincePassive = nil
  }
}

extension BareToken {
  /// Whether the word ends in "-ly".
  fileprivate func isAdverb(in prose: Prose) -> Bool {
    span.count > 4 && prose.scalars[span.upperBound - 1] == "y" && prose.scalars[span.upperBound - 2] == "l"
  }
}
