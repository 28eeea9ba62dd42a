import FoundationEssentials
import Progress
import Reports
import Storage

/// Progress as JSON; the shape is in `docs/schemas/progress.schema.json`.
enum ProgressJSON {
  /// Raised when a reader of the shape would break.
  static let schema = "starling.progress/1"

  /// The whole report.
  static func text(_ report: ProgressReport) -> String {
    var writer = JSONWriter(isPretty: true)
    writer.object { writer in
      writer.member("schema", schema)
      writer.member("rubricVersion", report.rubricVersion)
      writer.member("sessions", report.sessions)
      writer.member("answers", report.answers)
      writer.member("answersOfOtherRubrics", report.otherVersions)
      writer.member("streakDays", report.streak)
      writer.member("longestStreakDays", report.longestStreak)
      writer.member("interview", report.interview)
      writer.member("headline") { headline(report, to: &$0) }
      writer.member("matchedPairs") { matched(report.matched, to: &$0) }
      writer.member("matchedPairsAtRandom") { matched(report.matchedAtRandom, to: &$0) }
      writer.member("topics") { topics(report, to: &$0) }
      writer.member("skills") { skills(report, to: &$0) }
      writer.member("rates") { rates(report, to: &$0) }
      writer.member("meanWords", report.meanWords)
      writer.member("meanSeconds", report.meanSeconds)
      writer.member("untoldClaim", report.untold?.text)
      writer.member("days") { days(report, to: &$0) }
      writer.member("due") { due(report, to: &$0) }
    }
    return writer.text
  }

  private static func topics(_ report: ProgressReport, to writer: inout JSONWriter) {
    writer.array(report.topics) { writer, standing in
      writer.object { writer in
        writer.member("topic", standing.id)
        writer.member("firstAttempts", standing.attempts)
        writer.member("mean", standing.mean)
      }
    }
  }

  private static func skills(_ report: ProgressReport, to writer: inout JSONWriter) {
    writer.array(report.skills) { writer, skill in
      writer.object { writer in
        writer.member("skill", skill.name)
        writer.member("firstAttempts", report.firstAttempts)
        writer.member("mean", skill.mean)
      }
    }
  }

  private static func rates(_ report: ProgressReport, to writer: inout JSONWriter) {
    writer.array(report.rates) { writer, rate in
      writer.object { writer in
        writer.member("what", rate.name)
        writer.member("count", rate.proportion.count)
        writer.member("of", rate.proportion.total)
        writer.member("low", rate.proportion.interval?.low)
        writer.member("high", rate.proportion.interval?.high)
      }
    }
  }

  private static func days(_ report: ProgressReport, to writer: inout JSONWriter) {
    writer.array(report.days) { writer, day in
      writer.object { writer in
        writer.member("day", day.day)
        writer.member("answers", day.answers)
      }
    }
  }

  private static func due(_ report: ProgressReport, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("today", report.dueToday)
      writer.member("thisWeek", report.dueThisWeek)
      writer.member("questions") { writer in
        writer.array(report.due) { writer, question in
          writer.object { writer in
            writer.member("key", question.question)
            writer.member("due", Instant.utc(Date(timeIntervalSince1970: question.due)))
            writer.member("reviews", question.reviews)
          }
        }
      }
    }
  }

  private static func headline(_ report: ProgressReport, to writer: inout JSONWriter) {
    writer.object { writer in
      let verdict =
        switch report.headline.verdict {
        case .tooFew: "too few to tell"
        case .improving: "improving"
        case .declining: "declining"
        case .noClearChange: "no clear change"
        }
      writer.member("verdict", verdict)
      writer.member("sessionsNeeded", Headline.sessionsNeeded)
      writer.member("slope", report.headline.slope)
      writer.member("low", report.headline.interval?.low)
      writer.member("high", report.headline.interval?.high)
      writer.member("p", report.headline.p)
      writer.member("scores") { $0.array(report.sessionScores) { $0.value($1) } }
      writer.member("days") { $0.array(report.scores.map(\.day)) }
    }
  }

  private static func matched(_ matched: MatchedPairs?, to writer: inout JSONWriter) {
    guard let matched else { return writer.null() }
    writer.object { writer in
      writer.member("improved", matched.improved)
      writer.member("worse", matched.worse)
      writer.member("same", matched.same)
      writer.member("shift", matched.shift)
      writer.member("signTestP", matched.signTestP)
    }
  }
}
