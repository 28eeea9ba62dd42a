import AnswerAnalysis

/// Where a drill stands.
package enum InterviewState: Sendable, Equatable {
  /// Nothing was asked yet.
  case ready
  /// The question was asked and nothing is typed.
  case asking
  /// Lines of an answer to the question are typed.
  case answering(draft: [String])
  /// A submitted answer waits for its assessment.
  case assessing(Submission)
  /// The answer's check was shown, and nothing is left to ask about it.
  case feedback
  /// A follow-up was asked; the lines typed so far.
  case followingUp(FollowUp, draft: [String])
  /// All questions are through; the summary was shown.
  case summary
  /// The drill is over.
  case ended(InterviewEnd)
}

/// How a drill ended.
package enum InterviewEnd: String, Sendable, Codable {
  case finished, quit
  case endOfInput = "end-of-input"
  case signal
}

/// An answer as submitted.
package struct Submission: Sendable, Equatable {
  /// What an answer answers.
  package enum Kind: String, Sendable, Codable {
    /// The first answer to the question in this drill.
    case answer
    /// A later one.
    case retry
    /// An answer to a follow-up.
    case followUp = "follow-up"
  }

  /// Index of the question in the drill.
  package let question: Int
  /// What it answers.
  package let kind: Kind
  /// What was asked: the question's text or the follow-up's.
  package let prompt: String
  /// The answer as typed.
  package let text: String
  /// What was said to the question in this attempt (``SpokenAnswer``): the answer, then those to its follow-ups. What
  /// is assessed.
  package let wholeText: String
  /// Where in ``wholeText`` the time for this answer was up, in Unicode scalars; nil where it was in time or not
  /// timed.
  package let overtime: Int?
  /// The time spent on it, pauses left out.
  package let time: Duration
  /// The help that was used before it, each once: `hint`, `outline`.
  package let aids: [String]
}

/// What became of one question.
package struct QuestionProgress: Sendable, Equatable {
  /// The question.
  package let question: Question
  /// Assessments of the answers, one for each attempt; a follow-up's answer replaces that of its attempt.
  package internal(set) var assessments: [Assessment] = []
  /// The follow-ups asked, in order.
  package internal(set) var followUps: [FollowUp] = []
  /// Whether it was left without an answer.
  package internal(set) var isSkipped = false
  /// Help used so far: `hint`, `outline`.
  package internal(set) var aids: [String] = []
  /// How many hints were given.
  package internal(set) var hints = 0
  /// The time spent on it, pauses left out.
  package internal(set) var time: Duration = .zero

  /// Whether it was answered at least once.
  package var isAnswered: Bool { !assessments.isEmpty }
}

/// What goes into a drill.
package enum InterviewEvent: Sendable, Equatable {
  /// The drill begins.
  case start
  /// A line was typed.
  case line(String)
  /// A line that is text whatever it says: it came out of a paste, or was cut off by a signal.
  case pasted(String)
  /// A command was given otherwise than by a line.
  case command(InterviewCommand)
  /// The text that came back from the editor; it takes the draft's place.
  case edited(String)
  /// The time is up for an answer (``Interview/isTimeUp(at:)``) while so many Unicode scalars stand on the line.
  case timeUp(typed: Int)
  /// The assessment that ``InterviewEffect/assess(_:)`` asked for.
  case assessed(Assessment)
  /// No more lines will come.
  case endOfInput
  /// The program was told to stop.
  case signal
}

/// What a drill wants done.
package enum InterviewEffect: Sendable, Equatable {
  /// Ask the question; `attempt` is 1 the first time, `number` counts from 1.
  case ask(Question, number: Int, of: Int, attempt: Int)
  /// Ask the follow-up.
  case askFollowUp(FollowUp)
  /// Assess, and answer with ``InterviewEvent/assessed(_:)``.
  case assess(AssessmentRequest)
  /// Store the answer.
  case store(Submission, Assessment)
  /// Store that the question was left; its index.
  case storeSkip(question: Int)
  /// Keep the text that is being typed; the question's index.
  case saveDraft(String, question: Int)
  /// Show the check, with that of the attempt before.
  case showFeedback(Assessment, previous: Assessment?, kind: Submission.Kind)
  /// Show one hint of so many.
  case showHint(String, number: Int, of: Int)
  /// Show what a full answer covers, a line each.
  case showOutline([String])
  /// Say why the question was chosen, and what rules the last check rests on: all, or the one that is named.
  case showWhy(String, rule: String)
  /// Show all of the last check.
  case showMore
  /// Show the commands.
  case showHelp
  /// Show the times.
  case showTime(answer: Duration, drill: Duration, isPaused: Bool)
  /// List the questions; `current` is an index.
  case showQuestions([QuestionProgress], current: Int)
  /// Open the editor on the draft.
  case openEditor(String)
  /// Say something in one sentence.
  case notice(String)
  /// Show what the drill came to.
  case showSummary([QuestionProgress], time: Duration)
  /// The drill is over.
  case end(InterviewEnd)
}
