import Reports
import Storage

/// Past sessions as JSON; the shapes are in `docs/schemas/review.schema.json`.
enum ReviewJSON {
  /// Raised when a reader of the shape would break.
  static let schema = "starling.review/1"

  /// The list of sessions.
  static func list(_ sessions: [SessionStore.SessionSummary]) -> String {
    var writer = JSONWriter(isPretty: true)
    writer.object { writer in
      writer.member("schema", schema)
      writer.member("sessions") { writer in
        writer.array(sessions) { writer, summary in
          writer.object { writer in
            sessionMembers(summary.session, to: &writer)
            writer.member("questions", summary.questions)
            writer.member("answers", summary.answers)
            writer.member("skipped", summary.skipped)
            writer.member("meanScore", summary.meanScore)
            writer.member("topics", summary.topics)
          }
        }
      }
    }
    return writer.text
  }

  /// One session in full.
  static func session(_ review: SessionReview) -> String {
    var writer = JSONWriter(isPretty: true)
    write(review, includesEarlier: true, to: &writer)
    return writer.text
  }

  /// Writes one session as an object; earlier attempts at its questions only where asked for.
  static func write(_ review: SessionReview, includesEarlier: Bool, to writer: inout JSONWriter) {
    writer.object { writer in
      if includesEarlier { writer.member("schema", schema) }
      writer.member("session") { $0.object { sessionMembers(review.session, to: &$0) } }
      writer.member("questions") { writer in
        writer.array(review.items) { writer, item in
          writer.object { writer in
            questionMembers(item.question, to: &writer)
            writer.member("answers") { $0.array(item.answers, answer) }
            if includesEarlier { writer.member("earlier") { $0.array(item.earlier, answer) } }
          }
        }
      }
    }
  }

  /// All attempts at one question, the oldest first.
  static func attempts(_ question: QuestionRecord, _ attempts: [AnswerRecord]) -> String {
    var writer = JSONWriter(isPretty: true)
    writer.object { writer in
      writer.member("schema", schema)
      writer.member("question") { $0.object { questionMembers(question, to: &$0) } }
      writer.member("attempts") { $0.array(attempts, answer) }
      writer.member("changes") { writer in
        if let first = attempts.first, let last = attempts.last, attempts.count > 1 {
          writer.array(AttemptComparison.changes(from: AttemptFacts(first), to: AttemptFacts(last)))
        } else {
          writer.array([String]())
        }
      }
    }
    return writer.text
  }

  /// What deleting or undoing did.
  static func changed(_ session: String, isDeleted: Bool, wasChanged: Bool) -> String {
    var writer = JSONWriter(isPretty: true)
    writer.object { writer in
      writer.member("schema", schema)
      writer.member("session", session)
      writer.member("deleted", isDeleted)
      writer.member("changed", wasChanged)
    }
    return writer.text
  }

  private static func questionMembers(_ question: QuestionRecord, to writer: inout JSONWriter) {
    writer.member("id", question.id)
    writer.member("position", question.position)
    writer.member("key", question.key)
    writer.member("topic", question.topic)
    writer.member("text", question.text)
    writer.member("claim", question.claim)
    writer.member("source", question.source)
    writer.member("asksAbout", question.asksAbout)
    writer.member("parts", question.parts)
    writer.member("reason", question.reason)
    writer.member("askedAt", Instant.utc(question.askedAt))
    writer.member("skipped", question.isSkipped)
  }

  /// What a search found.
  static func hits(_ hits: [SessionStore.SearchHit]) -> String {
    var writer = JSONWriter(isPretty: true)
    writer.object { writer in
      writer.member("schema", schema)
      writer.member("hits") { writer in
        writer.array(hits) { writer, hit in
          writer.object { writer in
            writer.member("session", hit.session.id)
            writer.member("day", hit.session.localDay)
            writer.member("answer", hit.answerID)
            writer.member("topic", hit.topic)
            writer.member("question", hit.question)
            writer.member("snippet", hit.snippet.filter { $0 != SessionStore.SearchHit.mark })
            writer.member("total", hit.total)
          }
        }
      }
    }
    return writer.text
  }

  private static func sessionMembers(_ session: SessionRecord, to writer: inout JSONWriter) {
    writer.member("id", session.id)
    writer.member("day", session.localDay)
    writer.member("startedAt", Instant.utc(session.startedAt))
    writer.member("endedAt", session.endedAt.map(Instant.utc))
    writer.member("zone", session.zone)
    writer.member("role", session.role)
    writer.member("resume", session.resumePath)
    writer.member("seed", Int(session.seed))
    writer.member("timed", session.isTimed)
    writer.member("deleted", session.isDeleted)
  }

  private static func answer(_ writer: inout JSONWriter, _ answer: AnswerRecord) {
    writer.object { answerMembers(answer, to: &$0) }
  }

  /// Writes the members of one answer.
  static func answerMembers(_ answer: AnswerRecord, to writer: inout JSONWriter) {
    writer.member("id", answer.id)
    writer.member("sequence", answer.sequence)
    writer.member("attempt", answer.attempt)
    writer.member("kind", answer.kind)
    writer.member("prompt", answer.prompt)
    writer.member("text", answer.text)
    writer.member("words", answer.words)
    writer.member("seconds", answer.seconds)
    writer.member("aids", answer.aids)
    writer.member("submittedAt", Instant.utc(answer.submittedAt))
    writer.member("day", answer.localDay)
    writer.member("assessment") { writer in
      if let assessment = answer.assessment { writer.raw(assessment.document) } else { writer.null() }
    }
  }
}
