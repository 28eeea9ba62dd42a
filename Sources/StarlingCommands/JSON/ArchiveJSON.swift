import Reports
import Storage

/// One session of an export, with everything that `import` needs to make equal rows. The names are those of `review
/// --json` where both have a value.
enum ArchiveJSON {
  /// Writes `archive` as an object.
  static func write(_ archive: SessionArchive, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("session") { $0.object { session(archive, to: &$0) } }
      writer.member("questions") { writer in
        writer.array(archive.questions) { writer, question in
          writer.object { self.question(question, to: &$0) }
        }
      }
    }
  }

  private static func session(_ session: SessionArchive, to writer: inout JSONWriter) {
    writer.member("id", session.id)
    writer.member("day", session.localDay)
    writer.member("startedAt", session.startedAt)
    writer.member("endedAt", session.end?.endedAt)
    writer.member("endReason", session.end?.reason)
    writer.member("zone", session.zone)
    writer.member("role", session.role)
    writer.member("topics", session.topics)
    writer.member("resume", session.resume?.path)
    writer.member("resumeId", session.resume?.id)
    writer.member("resumeDigest", session.resume?.digest)
    writer.member("resumeFirstSeen", session.resume?.firstSeen)
    writer.member("seed", Int(session.seed))
    writer.member("planned", Int(session.planned))
    writer.member("timed", session.isTimed)
    writer.member("deleted", session.isDeleted)
    writer.member("visibility") { writer in
      writer.array(session.visibility) { writer, change in
        writer.object { writer in
          writer.member("id", change.id)
          writer.member("deleted", change.isDeleted)
          writer.member("changedAt", change.changedAt)
        }
      }
    }
  }

  private static func question(_ question: SessionArchive.Question, to writer: inout JSONWriter) {
    writer.member("id", question.id)
    writer.member("position", Int(question.position))
    writer.member("key", question.key)
    writer.member("topic", question.topic)
    writer.member("text", question.text)
    writer.member("claim", question.claim)
    writer.member("source", question.source)
    writer.member("asksAbout", question.asksAbout)
    writer.member("parts", question.parts)
    writer.member("reason", question.reason)
    writer.member("askedAt", question.askedAt)
    writer.member("skipped", question.skippedAt != nil)
    writer.member("skippedAt", question.skippedAt)
    writer.member("answers") { writer in
      writer.array(question.answers) { writer, answer in
        writer.object { self.answer(answer, to: &$0) }
      }
    }
  }

  private static func answer(_ answer: SessionArchive.Answer, to writer: inout JSONWriter) {
    writer.member("id", answer.id)
    writer.member("sequence", Int(answer.sequence))
    writer.member("attempt", Int(answer.attempt))
    writer.member("kind", answer.kind)
    writer.member("prompt", answer.prompt)
    writer.member("text", answer.text)
    writer.member("words", Int(answer.words))
    writer.member("seconds", answer.seconds)
    writer.member("aids", answer.aids)
    writer.member("submittedAt", answer.submittedAt)
    writer.member("zone", answer.zone)
    writer.member("day", answer.localDay)
    writer.member("digest", answer.digest)
    writer.member("chain", answer.chain)
    writer.member("assessment") { writer in
      if let newest = answer.assessments.last { writer.raw(newest.document) } else { writer.null() }
    }
    writer.member("assessments") { writer in
      let newest = answer.assessments.count - 1
      writer.array(answer.assessments.enumerated()) { writer, judged in
        writer.object { assessment(judged.element, isNewest: judged.offset == newest, to: &$0) }
      }
    }
    writer.member("reviews") { writer in
      writer.array(answer.reviews) { writer, review in
        writer.object { writer in
          writer.member("id", review.id)
          writer.member("key", review.key)
          writer.member("rating", Int(review.rating))
          writer.member("suggested", Int(review.suggested))
          writer.member("ruleVersion", review.ruleVersion)
          writer.member("reviewedAt", review.reviewedAt)
        }
      }
    }
  }

  /// The newest one's document stands as `assessment` beside the list, and only there.
  private static func assessment(
    _ judged: SessionArchive.Assessment, isNewest: Bool, to writer: inout JSONWriter
  ) {
    writer.member("rubricVersion", judged.rubricVersion)
    writer.member("total", Int(judged.total))
    writer.member("band", judged.band)
    for (name, part) in zip(["structure", "evidence", "ownership", "depth", "delivery"], judged.parts) {
      writer.member(name, Int(part))
    }
    for (name, present) in zip(["situation", "task", "action", "result"], judged.star) {
      writer.member(name, present)
    }
    writer.member("metrics", Int(judged.metrics))
    writer.member("assessedAt", judged.assessedAt)
    if !isNewest { writer.member("document") { $0.raw(judged.document) } }
  }
}
