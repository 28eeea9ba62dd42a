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
      sinceSubject = since + 1
    }
    isOpening = false
    isJoined = false
  }
}
