import SeededRandom

/// In which order the topics of a session take turns.
enum TopicTurns {
  /// Core topics first, then the others; among either, those that the posting asks for first, then the weakest.
  static func order(of bank: Bank, _ options: QuestionOptions) -> [String] {
    let wanted = bank.topicDefinitions.map(\.rubric.id).filter {
      options.topics.isEmpty || options.topics.contains($0)
    }
    let core = bank.coreTopics.filter(wanted.contains)
    let others = wanted.filter { !core.contains($0) }
    let posted = options.posting?.topics ?? []
    let asked = posted + [options.weakest].compactMap { $0 }.filter { !posted.contains($0) }
    func shifted(_ topics: [String]) -> [String] {
      asked.filter(topics.contains) + topics.filter { !asked.contains($0) }
    }
    // The others take their first turn elsewhere in each session, or the last of them would never have one.
    var random = SeededGenerator(seed: options.seed)
    let turn = others.isEmpty ? 0 : Int(random.next() % UInt64(others.count))
    return shifted(core) + shifted(Array(others[turn...] + others[..<turn]))
  }
}
