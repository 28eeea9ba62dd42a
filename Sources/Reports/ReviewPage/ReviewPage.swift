import ResumeReview

/// What a resume review's page and note show.
package struct ReviewPage: Sendable {
  /// The resume's file name as the person gave it, "standard input" for `-`.
  package let name: String
  /// The role's title ("Back-end engineer").
  package let role: String
  /// The review.
  package let review: ResumeReview
  /// The questions that the resume invites, in the order to show.
  package let questions: [String]
  /// How to go on ("starling drill resume.pdf").
  package let next: String

  /// Creates a page.
  package init(name: String, role: String, review: ResumeReview, questions: [String], next: String) {
    self.name = name
    self.role = role
    self.review = review
    self.questions = questions
    self.next = next
  }

  /// What could be won back, the most first; several losses on one line are one, and so are those with one remedy.
  package struct Gain: Sendable, Equatable {
    /// Points of the score.
    package var points: Int
    /// The line that would win them, nil where a line has yet to be written.
    package let line: Int?
    /// What to do, one sentence.
    package let fix: String
  }

  /// The `most` greatest gains of a review.
  package static func gains(of review: ResumeReview, most: Int) -> [Gain] {
    var merged: [Gain] = []
    for loss in review.losses {
      let twin = merged.firstIndex {
        loss.line == nil ? $0.line == nil && $0.fix == loss.fix : $0.line == loss.line
      }
      if let twin {
        merged[twin].points += loss.points
      } else {
        merged.append(Gain(points: loss.points, line: loss.line, fix: loss.fix))
      }
    }
    let order = merged.indices.sorted { (merged[$1].points, $0) < (merged[$0].points, $1) }
    return order.prefix(most).map { merged[$0] }
  }

  /// Keywords by state: those of the posting first, where there is one.
  package struct KeywordGroup: Sendable, Equatable {
    /// "Woven into sentences, of the posting".
    package let title: String
    /// The keywords as people write them.
    package let keywords: [String]
  }

  /// The groups of a review that hold any keyword.
  package static func keywordGroups(of review: ResumeReview) -> [KeywordGroup] {
    [true, false].flatMap { isInPosting in
      ResumeReview.Keyword.State.allCases.compactMap { state -> KeywordGroup? in
        let names = review.keywords.filter { $0.isInPosting == isInPosting && $0.state == state }.map(
          \.keyword)
        guard !names.isEmpty else { return nil }
        let title =
          switch state {
          case .woven: "In sentences"
          case .listedOnly: "Only listed"
          case .missing: "Missing"
          }
        return KeywordGroup(
          title: "\(title), of the \(isInPosting ? "posting" : "role")", keywords: names)
      }
    }
  }

  /// A convention of the review's market.
  package struct Convention: Sendable, Equatable {
    /// The convention.
    package let statement: String
    /// Where it comes from, how sure it is, and what of it was looked at.
    package let basis: String
    /// What does not fit it, with what to do; nil where nothing was found.
    package let finding: String?
  }

  /// The conventions of the review's market, those that the resume does not keep first.
  package static func conventions(of review: ResumeReview) -> [Convention] {
    let rules = MarketCatalog.rules.filter { $0.market == review.market.market }
    let all = rules.map { rule in
      let finding = review.market.findings.first { $0.rule == rule.id }
      return Convention(
        statement: rule.statement,
        basis: "\(rule.source); \(rule.certainty.rawValue); "
          + (review.market.checked.contains(rule.id)
            ? "checked: \(rule.check?.looksAt ?? "")" : "not checked"),
        finding: finding.map { "\($0.message) \($0.fix)" })
    }
    return all.filter { $0.finding != nil } + all.filter { $0.finding == nil }
  }
}
