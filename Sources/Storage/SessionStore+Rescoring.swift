import FoundationEssentials
import GRDB

/// Judging stored answers again.
extension SessionStore {
  /// One session's part in a rescoring: its questions with all their answers, and which of these want judging.
  package struct SessionToJudge: Sendable {
    /// Its questions, in the order asked.
    package let questions: [QuestionRecord]
    /// In the order given.
    package let answers: [AnswerRecord]
    /// The ids of the answers that the wanted rubric version has not judged.
    package let wanted: Set<String>
  }

  /// The ids of the sessions with answers that rubric `version` has not judged, the oldest first, deleted ones too, and
  /// the number of these answers.
  package func sessionsToJudge(by version: String) throws(StorageError) -> (sessions: [String], answers: Int)
  {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT session_id, count(*) FROM answer
          WHERE NOT EXISTS (SELECT 1 FROM assessment WHERE answer_id = answer.id AND rubric_version = ?)
          GROUP BY session_id ORDER BY session_id
          """, arguments: [version])
      return (rows.map { $0[0] }, rows.reduce(0) { $0 + ($1[1] as Int) })
    }
  }

  /// What is to be judged in `session`.
  package func toJudge(session: String, by version: String) throws(StorageError) -> SessionToJudge {
    let wanted = try read { database in
      try String.fetchSet(
        database,
        sql: """
          SELECT id FROM answer WHERE session_id = ?
            AND NOT EXISTS (SELECT 1 FROM assessment WHERE answer_id = answer.id AND rubric_version = ?)
          """, arguments: [session, version])
    }
    return SessionToJudge(
      questions: try questions(session: session), answers: try answers(session: session), wanted: wanted)
  }

  /// Adds assessments of stored answers in one transaction; what other rubric versions said stays beside them.
  package func addAssessments(
    _ assessments: [(answer: String, assessment: AssessmentRecord)], at instant: Instant
  )
    throws(StorageError)
  {
    try write { database in
      for (answer, assessment) in assessments {
        try Self.insert(assessment, answer: answer, at: instant, into: database)
      }
    }
  }

  /// The totals that each rubric version gave an answer, the oldest judgement first.
  package func judgements(ofSession session: String) throws(StorageError) -> [String: [(
    version: String, total: Int
  )]] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT answer_id, rubric_version, total FROM assessment
          WHERE answer_id IN (SELECT id FROM answer WHERE session_id = ?) ORDER BY assessed_at, rubric_version
          """, arguments: [session])
      return Dictionary(grouping: rows) { $0[0] as String }.mapValues { $0.map { ($0[1], $0[2]) } }
    }
  }
}
