import Synchronization

/// A topic as the assessor holds it. Its cues are compiled when it is first asked for: all topics together take longer
/// than everything else that judging one answer needs.
final class AssessedTopic: Sendable {
  /// The topic.
  let rubric: TopicRubric
  private let compiled = Mutex<TopicPartFinder?>(nil)

  /// Creates a topic.
  init(_ rubric: TopicRubric) {
    self.rubric = rubric
  }

  /// What finds its parts; nil where a cue does not follow the pattern language, which whoever loads banks has to
  /// find out before (`BankLibrary(files:checkingCues:)`).
  var finder: TopicPartFinder? {
    compiled.withLock { finder in
      if finder == nil { finder = try? TopicPartFinder(rubric: rubric) }
      return finder
    }
  }
}
