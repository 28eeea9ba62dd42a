import AnswerAnalysis

/// What a full answer to a question has: one thing at a time, or all of it.
package enum AnswerOutline {
  /// Hints, one thing each: what the last answer lacked first, where there is one.
  package static func hints(for question: Question, topic: TopicRubric?, assessment: Assessment?) -> [String]
  {
    let parts = parts(of: question, topic)
    let missing = Set(assessment?.topicParts.lazy.filter { !$0.isPresent }.map(\.part) ?? [])
    let ordered = parts.filter { missing.contains($0.id) } + parts.filter { !missing.contains($0.id) }
    return ordered.map { "A full answer names \($0.title)." }
      + ["A full answer ends with a figure before and after, and says how it was measured."]
  }

  /// A full answer, a line for each of its parts.
  package static func lines(for question: Question, topic: TopicRubric?) -> [String] {
    ["Situation: when and where it was, and how large.", "Task: what was yours to do."]
      + ["Action: what you did, step by step, and why that and nothing else."]
      + parts(of: question, topic).map { "  – \($0.title)" }
      + ["Result: the figure before and after, over which time, and how it was measured."]
      + ["Lesson: what you would do differently."]
  }

  private static func parts(of question: Question, _ topic: TopicRubric?) -> [TopicRubric.Part] {
    topic?.parts.filter { question.parts.contains($0.id) } ?? []
  }
}
