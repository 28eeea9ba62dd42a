import AnswerAnalysis
import SeededRandom
import Testing

@testable import Interviewing

@Suite struct InterviewTests {
  static func question(_ id: String) -> Question {
    Question(
      id: id, topic: "incident", text: "Question \(id)?", claim: "Claim \(id)",
      source: "work[0].highlights[0]",
      asksAbout: .failure, parts: ["impact", "detection"], difficulty: 1, why: "Why \(id).", template: "t")
  }

  /// A drill with an assessor of one's own, which answers at once; what it does is written down as lines.
  struct Driver {
    var interview: Interview
    var time: Duration = .zero
    var band: Score.Band = .strong
    var findings: [(rule: String, words: String?)] = []
    var transcript: [String] = []
    var stored: [Submission] = []

    init(_ ids: [String] = ["a", "b"], limit: Duration? = nil) throws {
      interview = Interview(
        questions: ids.map(question), topics: try SampleBank.bank().topics, limit: limit)
    }

    mutating func send(_ event: InterviewEvent, after seconds: Int = 1) {
      time += .seconds(seconds)
      run(interview.handle(event, at: time))
    }

    mutating func type(_ lines: String...) { for line in lines { send(.line(line)) } }

    private mutating func run(_ effects: [InterviewEffect]) {
      for effect in effects {
        transcript.append(InterviewTests.described(effect))
        switch effect {
        case .assess(let request):
          let sample = SampleAssessment(text: request.text, band: band, findings: findings)
          run(interview.handle(.assessed(sample.assessment), at: time))
        case .store(let submission, _): stored.append(submission)
        default: break
        }
      }
    }

    /// What was written down since the last time.
    mutating func taken() -> [String] {
      defer { transcript = [] }
      return transcript
    }
  }

  static func described(_ effect: InterviewEffect) -> String {
    switch effect {
    case .ask(let question, let number, let count, let attempt):
      "ask \(question.id) \(number)/\(count) attempt \(attempt)"
    case .askFollowUp(let followUp): "follow up: \(followUp.text)"
    case .assess(let request): "assess: \(request.text)"
    case .store(let submission, _):
      "store \(submission.kind.rawValue): \(submission.text) (\(submission.time.components.seconds) s\(submission.aids.map { ", " + $0 }.joined()))"
    case .storeSkip(let question): "skip \(question)"
    case .saveDraft(let text, let question): "draft of \(question): \(text)"
    case .showFeedback(let assessment, let previous, _):
      "feedback \(assessment.score.band.rawValue)\(previous.map { " after \($0.score.band.rawValue)" } ?? "")"
    case .showHint(let hint, let number, let count): "hint \(number)/\(count): \(hint)"
    case .showOutline(let lines): "outline: \(lines.count) lines"
    case .showWhy(let why, let rule): "why: \(why)\(rule.isEmpty ? "" : " \(rule)")"
    case .showMore: "more"
    case .showHelp: "help"
    case .showTime(let answer, let drill, let isPaused):
      "time \(answer.components.seconds) s of \(drill.components.seconds) s\(isPaused ? ", paused" : "")"
    case .showQuestions(let progress, let current): "questions \(progress.count) at \(current)"
    case .openEditor(let draft): "editor: \(draft)"
    case .notice(let text): "notice: \(text)"
    case .showSummary(let progress, let time):
      "summary: \(progress.count { $0.isAnswered }) answered, \(progress.count { $0.isSkipped }) skipped, \(time.components.seconds) s"
    case .end(let end): "end \(end.rawValue)"
    }
  }

  @Test func aDrillFromBeginningToEnd() throws {
    var driver = try Driver()
    driver.send(.start)
    driver.type("", "First line", "//etc", "", ".", "", "Second", ".")
    driver.send(.endOfInput)
    #expect(
      driver.taken() == [
        "ask a 1/2 attempt 1", "assess: First line\n/etc", "store answer: First line\n/etc (5 s)",
        "feedback strong",
        "ask b 2/2 attempt 1", "assess: Second", "store answer: Second (2 s)", "feedback strong",
        "summary: 2 answered, 0 skipped, 10 s", "end finished",
      ])
    #expect(driver.interview.state == .ended(.finished))
    driver.type("more")
    #expect(driver.taken() == [])
  }

  @Test func onAPipeTextGoesOnWithoutABlankLine() throws {
    var driver = try Driver()
    driver.send(.start)
    driver.type("One", ".", "Two", ".", "Three")
    driver.send(.endOfInput)
    #expect(
      driver.taken() == [
        "ask a 1/2 attempt 1", "assess: One", "store answer: One (2 s)", "feedback strong",
        "ask b 2/2 attempt 1",
        "assess: Two", "store answer: Two (1 s)", "feedback strong", "summary: 2 answered, 0 skipped, 6 s",
        "end finished",
      ])
  }

  @Test func endOfInputKeepsTheDraft() throws {
    var driver = try Driver()
    driver.send(.start)
    driver.type("One", "", "two", "")
    driver.send(.endOfInput)
    #expect(
      driver.taken() == [
        "ask a 1/2 attempt 1", "draft of 0: One\n\ntwo", "summary: 0 answered, 0 skipped, 6 s",
        "end end-of-input",
      ])
  }

  @Test func signalsKeepTheDraftToo() throws {
    var driver = try Driver()
    driver.send(.start)
    driver.type("One")
    driver.send(.signal)
    #expect(
      driver.taken().suffix(3) == ["draft of 0: One", "summary: 0 answered, 0 skipped, 3 s", "end signal"])
  }

  @Test func followUpsComeUpToTwice() throws {
    var driver = try Driver(["a"])
    driver.band = .developing
    driver.findings = [("we-not-i", nil), ("result-without-baseline", nil), ("missing-result", nil)]
    driver.send(.start)
    driver.type("One", ".", ".", "Two", ".", "Three", ".", "")
    #expect(
      driver.taken() == [
        "ask a 1/1 attempt 1", "assess: One", "store answer: One (2 s)", "feedback developing",
        "follow up: How did it end, and how do you know?",
        "notice: Nothing is typed yet; /skip leaves the follow-up.", "assess: One\n\nTwo",
        "store follow-up: Two (3 s)", "feedback developing after developing",
        "follow up: Which of these steps were yours?", "assess: One\n\nTwo\n\nThree",
        "store follow-up: Three (2 s)",
        "feedback developing after developing", "summary: 1 answered, 0 skipped, 9 s", "end finished",
      ])
    #expect(
      driver.stored.map(\.prompt) == [
        "Question a?", "How did it end, and how do you know?", "Which of these steps were yours?",
      ])
    #expect(driver.interview.progress[0].assessments.count == 1)
  }

  @Test func skipping() throws {
    var driver = try Driver(["a", "b", "c"])
    driver.send(.start)
    driver.type("/skip", "half an answer", "/skip")
    driver.band = .weak
    driver.findings = [("we-not-i", nil)]
    driver.type("One", ".", "/skip")
    #expect(
      driver.taken() == [
        "ask a 1/3 attempt 1", "skip 0", "ask b 2/3 attempt 1", "draft of 1: half an answer", "skip 1",
        "ask c 3/3 attempt 1",
        "assess: One",
        "store answer: One (2 s)", "feedback weak", "follow up: Which of these steps were yours?",
        "summary: 1 answered, 2 skipped, 7 s", "end finished",
      ])
  }

  @Test func retrying() throws {
    var driver = try Driver(["a"])
    driver.send(.start)
    driver.type("/retry")
    driver.band = .weak
    driver.type("One", "/retry", ".", "/retry")
    driver.band = .solid
    driver.type("Two", ".")
    #expect(
      driver.taken() == [
        "ask a 1/1 attempt 1", "notice: There is no answer yet that could be tried again.",
        "notice: What is typed is not submitted yet: “.” submits it, /editor changes it, /skip leaves it.",
        "assess: One",
        "store answer: One (4 s)", "feedback weak", "ask a 1/1 attempt 2", "assess: Two",
        "store retry: Two (2 s)",
        "feedback solid after weak",
      ])
    #expect(driver.interview.progress[0].assessments.map(\.score.band) == [.weak, .solid])
    #expect(!driver.interview.progress[0].isSkipped)
  }

  @Test func hintsAreNoted() throws {
    var driver = try Driver(["a"])
    driver.send(.start)
    driver.type("/hint", "/hint", "/hint", "/hint", "/outline", "One", ".", "/hint", "/outline")
    #expect(
      driver.taken() == [
        "ask a 1/1 attempt 1", "hint 1/3: A full answer names the impact.",
        "hint 2/3: A full answer names how it was noticed.",
        "hint 3/3: A full answer ends with a figure before and after, and says how it was measured.",
        "notice: There are no more hints; /outline shows what a full answer covers.", "outline: 7 lines",
        "assess: One", "store answer: One (7 s, hint, outline)", "feedback strong",
        "notice: There are no more hints; /outline shows what a full answer covers.", "outline: 7 lines",
      ])
  }

  @Test func helpAfterTheCheckIsNotedForTheRetry() throws {
    var driver = try Driver(["a"])
    driver.send(.start)
    driver.type("One", ".", "/hint", "/outline", "/retry", "Two", ".")
    #expect(
      driver.taken() == [
        "ask a 1/1 attempt 1", "assess: One", "store answer: One (2 s)", "feedback strong",
        "hint 1/3: A full answer names the impact.", "outline: 7 lines", "ask a 1/1 attempt 2", "assess: Two",
        "store retry: Two (2 s, hint, outline)", "feedback strong after strong",
      ])
  }

  @Test func aSkippedFollowUpKeepsItsHalfAnswer() throws {
    var driver = try Driver(["a", "b"])
    driver.band = .weak
    driver.findings = [("we-not-i", nil)]
    driver.send(.start)
    driver.type("One", ".", "It was", "/skip")
    #expect(driver.taken().suffix(2) == ["draft of 0: It was", "ask b 2/2 attempt 1"])
    #expect(driver.interview.draft == "")
  }

  @Test func theLastQuestionSkippedKeepsItsHalfAnswerOnce() throws {
    var driver = try Driver(["a"])
    driver.send(.start)
    driver.type("half an answer", "/skip")
    #expect(
      driver.taken() == [
        "ask a 1/1 attempt 1", "draft of 0: half an answer", "skip 0", "summary: 0 answered, 1 skipped, 3 s",
        "end finished",
      ])
  }

  static let timeUp =
    "notice: Two minutes are over: come to an end. What you type from here on is marked."

  @Test func whatIsTypedAfterTheLimitIsMarked() throws {
    var driver = try Driver(["a"], limit: .seconds(120))
    driver.send(.start, after: 0)
    driver.send(.line("In time é"), after: 60)
    #expect(!driver.interview.isTimeUp(at: .seconds(119)))
    #expect(driver.interview.isTimeUp(at: .seconds(120)))
    driver.send(.timeUp(typed: 4), after: 65)
    #expect(!driver.interview.isTimeUp(at: .seconds(500)))
    driver.send(.line("half late"), after: 10)
    driver.send(.line("."), after: 1)
    #expect(driver.taken().filter { $0.hasPrefix("notice") } == [Self.timeUp])
    // “In time é”, the line break, and “half”.
    #expect(driver.stored.map(\.overtime) == [14])
  }

  @Test func aLineThatComesAfterTheLimitIsMarkedWithoutATick() throws {
    var driver = try Driver(["a"], limit: .seconds(120))
    driver.band = .weak
    driver.findings = [("we-not-i", nil)]
    driver.send(.start, after: 0)
    driver.send(.line("One"), after: 100)
    driver.send(.line("/time"), after: 30)
    driver.send(.line("two"), after: 1)
    driver.send(.line("."), after: 1)
    // The follow-up has its own two minutes, and its mark is in the whole text.
    driver.send(.line("three"), after: 100)
    driver.send(.pasted("four"), after: 100)
    driver.send(.line("."), after: 1)
    #expect(driver.taken().filter { $0.hasPrefix("notice") } == [Self.timeUp, Self.timeUp])
    #expect(driver.stored.map(\.overtime) == [3, 9 + 5])
  }

  @Test func pausesStopTheLimit() throws {
    var driver = try Driver(["a"], limit: .seconds(120))
    driver.send(.start, after: 0)
    driver.type("One", "/pause")
    #expect(!driver.interview.isTimeUp(at: .seconds(10_000)))
    driver.send(.line("/resume"), after: 5_000)
    #expect(driver.interview.answerTime(at: driver.time) == .seconds(2))
    driver.type("two", ".")
    #expect(driver.stored.map(\.overtime) == [nil])
  }

  @Test func pausesAreLeftOut() throws {
    var driver = try Driver(["a"])
    driver.send(.start, after: 0)
    driver.type("One")
    driver.send(.line("/pause"), after: 4)
    driver.send(.line("/pause"), after: 50)
    driver.send(.line("/time"), after: 50)
    driver.send(.line("/resume"), after: 100)
    driver.send(.line("/resume"), after: 2)
    driver.send(.line("/pause"), after: 0)
    driver.send(.line("two"), after: 30)
    driver.send(.line("."), after: 3)
    #expect(
      driver.taken() == [
        "ask a 1/1 attempt 1", "notice: The clock stands still; /resume, or the next line, lets it go on.",
        "notice: The clock stands still already; /resume lets it go on.", "time 5 s of 5 s, paused",
        "notice: The clock goes on.", "notice: The clock is running.",
        "notice: The clock stands still; /resume, or the next line, lets it go on.",
        "notice: The clock goes on.",
        "assess: One\ntwo", "store answer: One\ntwo (10 s)", "feedback strong",
      ])
  }

  @Test func otherCommands() throws {
    var driver = try Driver()
    driver.send(.start)
    driver.type(
      "/why", "/why  no reason ", "/more", "/HELP", "/questions", "/skipp", "/ed", "/nonsense here",
      "/var/log was full", "/", "/editor")
    driver.send(.edited("From the editor\r\n\r\nline two\n\n"))
    driver.type("/quit")
    #expect(
      driver.taken() == [
        "ask a 1/2 attempt 1", "why: Why a.", "why: Why a. no reason", "more", "help", "questions 2 at 0",
        "notice: There is no command /skipp. Did you mean /skip? Text that begins with a slash is written with two, //skipp.",
        "notice: There is no command /ed. Did you mean /editor? Text that begins with a slash is written with two, //ed.",
        "notice: There is no command /nonsense. /help lists the commands. Text that begins with a slash is written with two, //nonsense.",
        "editor: /var/log was full\n/", "notice: The text is taken over; a line of one full stop submits it.",
        "draft of 0: From the editor\n\nline two", "summary: 0 answered, 0 skipped, 14 s", "end quit",
      ])
  }

  /// Lines that other programs take for commands, and those that only look so.
  static let colons: [(line: String, isNotice: Bool)] = [
    (":help", true), (" :hint ", true), (":q", true), (":", false), (":)", false), (":help me", false),
    (":rocket:", false), ("time:", false), ("help", false),
  ]

  @Test(arguments: colons) func aWordBehindAColonIsNoPartOfTheAnswer(line: String, isNotice: Bool) throws {
    var interview = Interview(questions: ["a"].map(Self.question), topics: [])
    _ = interview.handle(.start, at: .zero)
    _ = interview.handle(.line("One"), at: .seconds(1))
    let effects = interview.handle(.line(line), at: .seconds(2))
    #expect(interview.draft == (isNotice ? "One" : "One\n" + line))
    let command = line.contains("hint") ? "hint" : "help"
    #expect(
      effects.map(Self.described)
        == (isNotice
          ? ["notice: Commands begin with “/”: /\(command). The line is no part of your answer."] : []))
  }

  @Test func eventsWaitForTheAssessment() throws {
    var interview = Interview(questions: ["a", "b"].map(Self.question), topics: [])
    var effects = interview.handle(.start, at: .zero)
    for line in ["One", ".", "", "Two", "."] { effects += interview.handle(.line(line), at: .seconds(1)) }
    effects += interview.handle(.endOfInput, at: .seconds(2))
    #expect(effects.map(Self.described) == ["ask a 1/2 attempt 1", "assess: One"])
    let assessment = SampleAssessment(text: "One", band: .strong).assessment
    effects = interview.handle(.assessed(assessment), at: .seconds(3))
    #expect(
      effects.map(Self.described) == [
        "store answer: One (1 s)", "feedback strong", "ask b 2/2 attempt 1", "assess: Two",
      ])
    effects = interview.handle(.assessed(assessment), at: .seconds(3))
    #expect(
      effects.map(Self.described) == [
        "store answer: Two (0 s)", "feedback strong", "summary: 2 answered, 0 skipped, 3 s", "end finished",
      ])
  }

  @Test func aDrillWithoutQuestionsEndsAtOnce() {
    var interview = Interview(questions: [], topics: [])
    #expect(
      interview.handle(.start, at: .zero).map(Self.described) == [
        "summary: 0 answered, 0 skipped, 0 s", "end finished",
      ])
  }

  @Test func aClockThatGoesBackGivesNoNegativeTime() throws {
    var driver = try Driver(["a"])
    driver.send(.start, after: 100)
    driver.send(.line("One"), after: -90)
    driver.send(.line("."), after: 1)
    #expect(driver.stored.map(\.time) == [.zero])
  }

  /// Whatever is sent, every submitted text is stored once and nothing happens after the end.
  @Test func randomEventsKeepTheInvariants() throws {
    var random = SeededGenerator(seed: 77)
    for round in 0..<300 {
      var driver = try Driver(["a", "b", "c"], limit: .seconds(100))
      driver.send(.start)
      for _ in 0..<40 {
        driver.band = [.empty, .weak, .developing, .solid, .strong][Int(random.next() % 5)]
        driver.findings = random.next() % 2 == 0 ? [("we-not-i", nil), ("missing-result", nil)] : []
        let command = InterviewCommand.allCases[Int(random.next() % UInt64(InterviewCommand.allCases.count))]
        switch random.next() % 10 {
        case 0...3: driver.type("line \(random.next() % 100)")
        case 4...6: driver.type(".")
        case 7: driver.type("")
        case 8 where random.next() % 4 == 0: driver.send(.timeUp(typed: Int(random.next() % 9)), after: 90)
        case 8: if command != .quit || random.next() % 8 == 0 { driver.send(.command(command)) }
        default: driver.send(.edited(random.next() % 2 == 0 ? "" : "edited"))
        }
      }
      driver.send(.endOfInput)
      let transcript = driver.taken()
      #expect(transcript.count { $0.hasPrefix("end ") } == 1, "seed 77, round \(round)")
      #expect(transcript.last?.hasPrefix("end ") == true, "seed 77, round \(round)")
      #expect(
        transcript.count { $0.hasPrefix("assess") } == transcript.count { $0.hasPrefix("store ") },
        "seed 77, round \(round)")
      #expect(driver.stored.allSatisfy { !$0.text.isEmpty && $0.time >= .zero })
      for submission in driver.stored {
        #expect(
          (submission.overtime ?? 0) < submission.wholeText.unicodeScalars.count, "seed 77, round \(round)")
      }
      for progress in driver.interview.progress { #expect(progress.followUps.count <= 2) }
    }
  }
}
