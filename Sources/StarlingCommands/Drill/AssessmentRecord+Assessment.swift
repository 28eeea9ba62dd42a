import AnswerAnalysis
import Storage

extension AssessmentRecord {
  /// What the log keeps of `assessment`; `document` is its JSON on one line.
  package init(_ assessment: Assessment, document: String) {
    let star = [StarLabel.situation, .task, .action, .result].map {
      assessment.star.parts[$0]?.isPresent ?? false
    }
    let score = assessment.score
    self.init(
      rubricVersion: assessment.rubricVersion, total: score.total, band: score.band.rawValue,
      structure: score.structure, evidence: score.evidence, ownership: score.ownership, depth: score.depth,
      delivery: score.delivery, star: star,
      metrics: assessment.quantities.quantities.reduce(0) { $0 + ($1.isMetric ? 1 : 0) }, document: document)
  }
}

extension Duration {
  /// The duration in seconds.
  var seconds: Double {
    let (whole, attoseconds) = components
    return Double(whole) + Double(attoseconds) / 1e18
  }
}
