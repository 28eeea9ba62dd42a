import Storage

/// The practice log as a command looks back on it: opened, with the topics that it may speak of.
struct PracticeLog {
  let store: SessionStore
  private let knowledge: Knowledge
  private let topic: String?

  /// Opens the log that is there; `topic` is the only one to speak of, nil for all.
  ///
  /// - Throws: ``CommandFailure`` where there is no such topic, `StorageError` where there is no log.
  init(_ global: GlobalOptions, topic: String?, _ environment: Environment) throws {
    knowledge = try Knowledge.load(environment, .topics)
    if let topic { try knowledge.requireTopic(topic) }
    store = try global.openStore(environment, .existing)
    self.topic = topic
  }

  /// The ids of the topics to speak of, where `asked` are those that questions were about.
  func topics(asked: Set<String>) -> [String] {
    topic.map { [$0] } ?? knowledge.topicIDs(asked: asked)
  }
}
