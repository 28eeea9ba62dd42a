import AnswerAnalysis
import ArgumentParser
import FoundationEssentials
import Reports
import Terminal

/// Checks one answer, or many, without a session.
struct AssessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess", _superCommandName: "starling",
    abstract: "Check one answer without a session.",
    discussion: """
      Examples:
        starling assess answer.txt --question "Tell me about an outage." --topic incident
        pbpaste | starling assess - --json
        starling assess --jsonl < answers.jsonl > assessments.jsonl
      """)

  @Argument(help: ArgumentHelp("The answer's file, or - for standard input.", valueName: "file"))
  var file: String?

  @Option(help: "The question that it answers.")
  var question: String?

  @Option(help: "The question's topic, such as scaling or incident.")
  var topic: String?

  @Option(help: "The line of the resume that it speaks of.")
  var claim: String?

  @Flag(help: "Read one JSON request a line from standard input, print one JSON object a line.")
  var jsonl = false

  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if jsonl, file.map({ $0 != "-" }) ?? false {
      throw ValidationError("--jsonl reads standard input; leave out the file.")
    }
  }

  func run() throws {
    let environment = Environment.current
    let knowledge = try Knowledge.load(environment, .topics)
    let assessor = try knowledge.assessor()
    if let topic { try knowledge.requireTopic(topic) }
    if file == nil, StandardInput.isTerminal(0) {
      let what = jsonl ? "requests, one JSON object a line" : "the answer"
      environment.standardError.line("Type \(what); Ctrl-D on an empty line ends it.")
    }
    if jsonl {
      AssessmentStream(assessor: assessor, topics: knowledge.topicIDs).run(
        environment.nextInput, into: environment.standardOutput)
      return
    }
    let text = try InputText.read(file ?? "-", environment)
    let assessment = assessor.assess(
      AssessmentRequest(text: text, question: question, topic: topic, claim: claim))
    if global.json {
      var writer = JSONWriter(isPretty: true)
      AssessmentJSON.write(assessment, to: &writer)
      environment.standardOutput.line(writer.text)
    } else {
      let view = FeedbackView(
        palette: global.palette(environment), width: environment.pageWidth)
      view.lines(
        assessment, answer: text, topic: knowledge.topic(covering: assessment), detail: .full
      )
      .forEach { environment.standardOutput.line($0) }
    }
  }
}
