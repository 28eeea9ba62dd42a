import AnswerAnalysis
import Quantities

/// An assessment in the shape of `assess --json`.
package enum AssessmentJSON {
  /// Writes `assessment` as one object, after the members that `leading` writes (an id, say).
  package static func write(
    _ assessment: Assessment, to writer: inout JSONWriter, leading: (inout JSONWriter) -> Void = { _ in }
  ) {
    writer.object { writer in
      leading(&writer)
      writer.member("rubricVersion", assessment.rubricVersion)
      writer.member("sentences") { $0.array(assessment.star.sentences, sentence) }
      writer.member("star") { writer in
        writer.object { writer in
          for label in StarLabel.allCases where label != .other {
            writer.member(label.rawValue) { part(assessment.star.parts[label], to: &$0) }
          }
        }
      }
      QuantitiesJSON.writeMembers(assessment.quantities, to: &writer)
      writer.member("topicParts") { writer in
        writer.array(assessment.topicParts) { writer, part in
          writer.object { writer in
            writer.member("part", part.part)
            writer.member("present", part.isPresent)
            writer.member("spans") { $0.array(part.spans) { $0.value($1) } }
          }
        }
      }
      writer.member("findings") { $0.array(assessment.findings, finding) }
      writer.member("followUps", assessment.followUps)
      writer.member("score") { score(assessment.score, to: &$0) }
    }
  }

  private static func sentence(_ writer: inout JSONWriter, _ sentence: LabelledSentence) {
    writer.object { writer in
      writer.member("span", sentence.span)
      writer.member("label", sentence.label.rawValue)
      writer.member("confidence", (sentence.confidence * 100).rounded() / 100)
    }
  }

  private static func part(_ part: StarPart?, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("present", part?.isPresent ?? false)
      writer.member("spans") { $0.array(part?.spans ?? []) { $0.value($1) } }
      writer.member("share", ((part?.share ?? 0) * 100).rounded() / 100)
    }
  }

  private static func finding(_ writer: inout JSONWriter, _ finding: Finding) {
    writer.object { writer in
      writer.member("rule", finding.rule)
      writer.member("severity", finding.severity.rawValue)
      writer.member("span", finding.span)
      writer.member("message", finding.message)
      writer.member("fix", finding.fix)
    }
  }

  private static func score(_ score: Score, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("total", score.total)
      writer.member("band", score.band.rawValue)
      writer.member("structure", score.structure)
      writer.member("evidence", score.evidence)
      writer.member("ownership", score.ownership)
      writer.member("depth", score.depth)
      writer.member("delivery", score.delivery)
    }
  }
}
