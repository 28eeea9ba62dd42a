import ArgumentParser
import Progress
import Storage
import Terminal

/// Shows which story has answered which competence.
struct StoriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stories", _superCommandName: "starling",
    abstract: "Show which story answers which competence, gaps and overuse.",
    discussion: """
      A story is a claim of your resume, a competence the topic of a question. For each competence: the best answer so \
      far and where it stands. Then the stories, what none has answered well yet, and what is told too often.

      Examples:
        starling stories
        starling stories --topic incident     the best answer of that competence, whole
        starling stories --since 2026-01-01 --json
      """)

  @Option(help: "Show the best answer of this competence.")
  var topic: String?

  @OptionGroup var since: PracticeSince

  @OptionGroup var global: GlobalOptions

  func run() throws {
    let environment = Environment.current
    let log = try PracticeLog(global, topic: topic, environment)
    let tellings = try log.store.tellings(since: since.day)
    let board = StoryBoard(
      tellings: tellings.map {
        .init(
          story: $0.claim, competence: $0.topic, answers: $0.answers, best: $0.best,
          bestAnswer: $0.bestAnswer,
          bestDay: $0.bestDay)
      }, competences: log.topics(asked: Set(tellings.map(\.topic))),
      claims: try log.store.rememberedClaims().map(\.text))
    let best = try topic.flatMap { topic in
      try board.competences.first { $0.id == topic }?.best?.bestAnswer.flatMap { try log.store.answer($0) }
    }
    if global.json {
      environment.standardOutput.line(StoriesJSON.text(board, topic: topic, best: best))
    } else {
      let view = StoriesView(
        palette: global.palette(environment), width: environment.pageWidth)
      Pager.show(
        topic.map { view.competence($0, board, best: best) } ?? view.lines(board), isWanted: true, environment
      )
    }
  }
}
