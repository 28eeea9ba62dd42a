import AnswerAnalysis

/// All banks that are there: shipped ones and the user's own, merged.
///
/// Files are merged in the order given: an item whose id (a technology's name, a keyword) an earlier file has takes
/// the earlier one's place, a new one is appended; of a topic, title, cues and parts are merged each on their own.
package struct BankLibrary: Sendable, Equatable {
  /// The banks, one for each role, in the order in which their roles are first named.
  package let banks: [Bank]
  /// The topics of all files.
  package let topics: [BankTopic]
  /// The technologies of all files.
  package let technologies: [BankTechnology]

  /// Reads and merges `files`; throws everything that is wrong with them. Whether cue patterns can be read is
  /// looked into only where `checkingCues`: it takes longer than all the rest, and whoever uses them finds out.
  package init(
    files: [(name: String, text: String)], checkingCues: Bool = false
  ) throws(BankError) {
    var problems: [BankProblem] = []
    let merged = BankMerger.merge(files, checkingCues: checkingCues, problems: &problems)
    guard problems.isEmpty else { throw BankError(problems: problems) }
    self = merged
  }

  init(banks: [Bank], topics: [BankTopic], technologies: [BankTechnology]) {
    self.banks = banks
    self.topics = topics
    self.technologies = technologies
  }

  /// The roles' ids.
  package var roles: [String] { banks.map(\.role) }

  /// The bank of `role`.
  package func bank(role: String) -> Bank? {
    banks.first { $0.role == role }
  }
}
