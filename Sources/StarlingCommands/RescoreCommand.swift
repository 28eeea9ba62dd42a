import AnswerAnalysis
import ArgumentParser
import FoundationEssentials
import Interviewing
import Reports
import Storage

/// Judges stored answers by today's rubric.
struct RescoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rescore", _superCommandName: "starling",
    abstract: "Judge stored answers by this program's rubric; old scores stay.",
    discussion: """
      A new version of the rubric scores the same text in another way, so progress never mixes versions. This judges \
      every answer that the present version has not judged yet. Schedules stay as they are. It may be interrupted and \
      goes on where it was.

      Examples:
        starling rescore
        starling rescore --dry-run
      """)

  @Flag(help: "Only say how many answers there are to judge.")
  var dryRun = false

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let environment = Environment.current
    let store = try global.openStore(environment, .existing)
    let (sessions, answers) = try store.sessionsToJudge(by: Rubric.version)
    if dryRun {
      return write(RescoreReport(toJudge: answers), isDryRun: true, environment)
    }
    let rescorer = Rescorer(
      store: store, assessor: try Knowledge.load(environment, .topics).assessor(), environment: environment)
    let work = LongWork(environment)
    var report = RescoreReport(toJudge: answers)
    for session in sessions {
      guard work.step("answers", report.judged, answers) else { break }
      report.add(try rescorer.judge(session: session))
    }
    work.clear()
    if let status = work.interruptedStatus {
      throw CommandFailure(
        "interrupted after \(report.judged) of \(answers) answers; these are stored, “starling rescore” goes on.",
        status: status)
    }
    write(report, isDryRun: false, environment)
  }

  private func write(_ report: RescoreReport, isDryRun: Bool, _ environment: Environment) {
    if global.json {
      environment.standardOutput.line(report.json)
    } else {
      Pager.show(report.lines(isDryRun: isDryRun), isWanted: false, environment)
    }
  }
}

/// What a rescoring changed.
struct RescoreReport {
  /// One answer's total by its newest other rubric version and by this one; nil where none had judged it.
  typealias Change = (before: Int?, after: Int)

  /// Answers that this version had not judged.
  let toJudge: Int
  private(set) var judged = 0
  private(set) var higher = 0
  private(set) var lower = 0
  private(set) var same = 0
  private var sum = 0

  init(toJudge: Int) { self.toJudge = toJudge }

  /// Adds the answers of a session.
  mutating func add(_ changes: [Change]) {
    for change in changes {
      judged += 1
      guard let before = change.before else { continue }
      sum += change.after - before
      if change.after > before { higher += 1 } else if change.after < before { lower += 1 } else { same += 1 }
    }
  }

  /// The mean change of those that had a score; nil for none.
  private var meanChange: Double? {
    let compared = higher + lower + same
    return compared == 0 ? nil : Double(sum) / Double(compared)
  }

  func lines(isDryRun: Bool) -> [String] {
    guard toJudge > 0 else { return ["Every answer is judged by rubric \(Rubric.version) already."] }
    if isDryRun {
      return ["\(FigureText.counted(toJudge, "answer")) would be judged by rubric \(Rubric.version)."]
    }
    var lines = [
      "Judged \(FigureText.counted(judged, "answer")) by rubric \(Rubric.version); older scores are kept."
    ]
    if let meanChange {
      lines.append(
        "Against the version before: \(higher) higher, \(lower) lower, \(same) equal, "
          + "\(FigureText.signed(meanChange)) on average.")
      lines.append(
        "That is the rubric's change and not yours: “starling progress” compares within one version only.")
    }
    return lines
  }

  var json: String {
    var writer = JSONWriter(isPretty: true)
    writer.object { writer in
      writer.member("schema", "starling.rescore/1")
      writer.member("rubricVersion", Rubric.version)
      writer.member("toJudge", toJudge)
      writer.member("judged", judged)
      writer.member("higher", higher)
      writer.member("lower", lower)
      writer.member("same", same)
      writer.member("meanChange", meanChange)
    }
    return writer.text
  }
}

/// Judges one session's answers again, as the drill judged them.
struct Rescorer {
  let store: SessionStore
  let assessor: Assessor
  let environment: Environment

  /// Judges what the present rubric has not judged, stores it in one transaction, and says what changed.
  func judge(session: String) throws -> [RescoreReport.Change] {
    let work = try store.toJudge(session: session, by: Rubric.version)
    let questions = Dictionary(work.questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var said: [String: [String]] = [:]
    var changes: [RescoreReport.Change] = []
    var assessments: [(answer: String, assessment: AssessmentRecord)] = []
    for answer in work.answers {
      // A follow-up is judged with the answer that it follows, as in the drill.
      said[answer.questionID] =
        (answer.kind == "follow-up" ? said[answer.questionID] ?? [] : []) + [answer.text]
      guard work.wanted.contains(answer.id), let question = questions[answer.questionID] else { continue }
      let assessment = assessor.assess(
        SpokenAnswer.request(
          said[answer.questionID] ?? [], question: question.text, topic: question.topic, claim: question.claim
        ))
      var writer = JSONWriter()
      AssessmentJSON.write(assessment, to: &writer)
      assessments.append((answer.id, AssessmentRecord(assessment, document: writer.text)))
      changes.append((answer.assessment?.total, assessment.score.total))
    }
    try store.addAssessments(assessments, at: environment.instant)
    return changes
  }
}
