import Progress
import Reports
import Storage

/// The board of stories as JSON; the shape is in `docs/schemas/stories.schema.json`.
enum StoriesJSON {
  /// Raised when a reader of the shape would break.
  static let schema = "starling.stories/1"

  /// The board; with the best answer of `topic` where one is wanted.
  static func text(_ board: StoryBoard, topic: String?, best: AnswerRecord?) -> String {
    var writer = JSONWriter(isPretty: true)
    writer.object { writer in
      writer.member("schema", schema)
      writer.member("competences") { writer in
        writer.array(board.competences) { writer, competence in
          writer.object { writer in
            writer.member("competence", competence.id)
            writer.member("stories") { $0.array(competence.tellings, telling) }
          }
        }
      }
      writer.member("stories") { writer in
        writer.array(board.stories) { writer, story in
          writer.object { writer in
            writer.member("claim", story.claim)
            writer.member("answers", story.answers)
            writer.member("best", story.best)
            writer.member("overuse") { overuse(story.overuse, to: &$0) }
            writer.member("competences") { $0.array(story.tellings, telling) }
          }
        }
      }
      writer.member("gaps", board.gaps.map(\.id))
      writer.member("singleStory", board.thin.map(\.id))
      writer.member("untold", board.untold)
      guard topic != nil else { return }
      writer.member("bestAnswer") { writer in
        guard let best else { return writer.null() }
        writer.object { writer in
          writer.member("session", best.sessionID)
          ReviewJSON.answerMembers(best, to: &writer)
        }
      }
    }
    return writer.text
  }

  private static func telling(_ writer: inout JSONWriter, _ telling: StoryBoard.Telling) {
    writer.object { writer in
      writer.member("claim", telling.story)
      writer.member("competence", telling.competence)
      writer.member("answers", telling.answers)
      writer.member("best", telling.best)
      writer.member("bestAnswer", telling.bestAnswer)
      writer.member("bestDay", telling.bestDay)
    }
  }

  private static func overuse(_ overuse: StoryBoard.Overuse?, to writer: inout JSONWriter) {
    switch overuse {
    case nil: writer.null()
    case .bestFor(let count): writer.object { $0.member("bestFor", count) }
    case .share(let count, let all):
      writer.object { writer in
        writer.member("answers", count)
        writer.member("of", all)
      }
    }
  }
}
