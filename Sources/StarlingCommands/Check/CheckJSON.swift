import Interviewing
import Reports
import ResumeReview

/// A review in the shape of `check --json`.
enum CheckJSON {
  /// The review as one object.
  static func text(_ review: ResumeReview, questions: [Question]) -> String {
    var writer = JSONWriter(isPretty: true)
    writer.object { writer in
      writer.member("rubricVersion", ResumeReview.rubricVersion)
      writer.member("score", review.score)
      writer.member("skills") { skills(review.skills, &$0) }
      writer.member("lines") { lines(review.lines, &$0) }
      writer.member("mistakes") { writer in
        writer.array(review.mistakes) { writer, mistake in
          writer.object { writer in
            writer.member("rule", mistake.rule)
            writer.member("present", mistake.isPresent)
            writer.member("message", mistake.message)
            writer.member("lines") { $0.array(mistake.lines) { $0.value($1) } }
          }
        }
      }
      writer.member("keywords") { keywords(review.keywords, &$0) }
      writer.member("market") { writer in
        writer.object { writer in
          writer.member("market", review.market.market.rawValue)
          writer.member("findings") { findings(review.market.findings, &$0) }
        }
      }
      writer.member("questions") { QuestionsJSON.write(questions, to: &$0) }
      writer.member("findings") { findings(review.findings, &$0) }
      writer.member("parts") { writer in
        writer.array(review.parts) { writer, part in
          writer.object { writer in
            writer.member("part", part.name)
            writer.member("points", part.points)
            writer.member("most", part.most)
          }
        }
      }
      writer.member("losses") { losses(review.losses, &$0) }
    }
    return writer.text
  }

  private static func skills(_ skills: [ResumeReview.Evidence], _ writer: inout JSONWriter) {
    writer.array(skills) { writer, evidence in
      writer.object { writer in
        writer.member("skill", evidence.skill.id)
        writer.member("backed", !evidence.claims.isEmpty)
        writer.member("evidence", evidence.claims)
      }
    }
  }

  private static func lines(_ lines: [ResumeReview.Line], _ writer: inout JSONWriter) {
    writer.array(lines) { writer, line in
      writer.object { writer in
        writer.member("line", line.number)
        writer.member("source", line.source)
        writer.member("text", line.text)
        writer.member("strength", line.strength.rawValue)
        writer.member("findings") { findings(line.findings, &$0) }
        writer.member("rewrite", line.rewrite)
        writer.member("question", line.question)
      }
    }
  }

  private static func keywords(_ keywords: [ResumeReview.Keyword], _ writer: inout JSONWriter) {
    writer.array(keywords) { writer, keyword in
      writer.object { writer in
        writer.member("keyword", keyword.keyword)
        writer.member("state", keyword.state.rawValue)
        writer.member("where", keyword.places)
        writer.member("inPosting", keyword.isInPosting)
      }
    }
  }

  private static func findings(_ findings: [ResumeReview.Finding], _ writer: inout JSONWriter) {
    writer.array(findings) { writer, finding in
      writer.object { writer in
        writer.member("rule", finding.rule)
        writer.member("message", finding.message)
        writer.member("fix", finding.fix)
      }
    }
  }

  private static func losses(_ losses: [ResumeReview.Loss], _ writer: inout JSONWriter) {
    writer.array(losses) { writer, loss in
      writer.object { writer in
        writer.member("part", loss.part)
        writer.member("points", loss.points)
        writer.member("line", loss.line)
        writer.member("fix", loss.fix)
      }
    }
  }
}
