import Prose
import Testing

@testable import AnswerAnalysis

@Suite("Steps")
struct StepReaderTests {
  struct Case: Sendable, CustomStringConvertible {
    let text: String
    let speaker: Int
    let team: Int
    let unnamed: Int
    var description: String { text }

    init(_ text: String, _ speaker: Int, _ team: Int, _ unnamed: Int) {
      self.text = text
      self.speaker = speaker
      self.team = team
      self.unnamed = unnamed
    }
  }

  static let cases: [Case] = [
    Case("I read the log, found the index and built it.", 3, 0, 0),
    Case("I read the log & found the index + built it.", 3, 0, 0),
    Case("I read the log\nfound the index\nbuilt it", 3, 0, 0),
    Case("We moved the reads.", 0, 1, 0),
    Case("Checked the logs, found the index, built it overnight.", 0, 0, 3),
    Case("Opened a bridge with payments Assigned one scribe Compared thread dumps", 0, 0, 3),
    Case("I opened a bridge Assigned one scribe", 1, 0, 1),
    Case("I spread the counter over 64 rows and summed them.", 2, 0, 0),
    Case("Time-outs fell.", 0, 0, 0),
    Case("The team was asked to wait.", 0, 0, 0),
    // A possessive is not who acts.
    Case("In March our quote service took 1,200 requests a second and timed out.", 0, 0, 0),
    Case("My manager asked me for a plan.", 0, 0, 0),
    Case("I took our script and changed it.", 2, 0, 0),
    // Verbs that tell nothing.
    Case("I handled it and felt relieved.", 0, 0, 0),
    Case("I spearheaded the adoption and championed it.", 0, 0, 0),
    // A participle inside a noun does not end a list of steps.
    Case("I added checks on the most used tables, sent alerts to owners, and wrote a page.", 3, 0, 0),
    // Notes whose first item has no verb.
    Case("Daily syncs, broke the work into modules, documented decisions.", 0, 0, 2),
    Case("Listed the stories → moved two sprints → wrote mocks.", 0, 0, 3),
    Case("The old database, rebuilt in 2019, failed.", 0, 0, 0),
    Case("Time-outs fell, dropped to 0.2 % and stayed.", 0, 0, 0),
    // The perfect tense.
    Case("I have written a script and I've chosen a key.", 2, 0, 0),
    Case("Written in Go, it was chosen by us.", 0, 0, 0),
    // A participle.
    Case("I sent the revised plan to Dana.", 1, 0, 0),
  ]

  /// Steps in the passive, and in the present of the speaker and of the team.
  static let otherwise: [Case] = [
    Case("A cache was built and tested, and the timeout was then lowered.", 3, 0, 0),
    Case("The errors were caused by a race that was not found.", 0, 0, 0),
    Case("The plan was the revised one.", 0, 0, 0),
    Case("The keys were first written to a file.", 1, 0, 0),
    Case("I open the dashboard and see it, then I immediately restart two pods.", 0, 2, 0),
    Case("We pause the import, and I think about it.", 0, 0, 1),
    Case("I have analyse the code.", 0, 1, 0),
    Case("I always listen, I want peace, I am on call, I can wait.", 0, 0, 0),
  ]

  @Test("steps in the passive and in the present are counted apart", arguments: otherwise)
  func countsOtherwise(example: Case) {
    var reader = StepReader()
    let prose = Prose(example.text)
    let marks = AnswerMarks(prose)
    for index in prose.tokens.indices { reader.take(index, prose, marks.classes[index]) }
    #expect(reader.passiveSteps == example.speaker)
    #expect(reader.presentSteps == [example.team, example.unnamed])
  }

  @Test("steps are counted by who takes them", arguments: cases)
  func counts(example: Case) {
    var reader = StepReader()
    let prose = Prose(example.text)
    let marks = AnswerMarks(prose)
    for index in prose.tokens.indices { reader.take(index, prose, marks.classes[index]) }
    #expect(reader.steps == [example.speaker, example.team, example.unnamed])
  }
}
