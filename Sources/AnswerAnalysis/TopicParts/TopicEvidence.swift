import Prose

/// How much shows that an answer is about what was asked (rubric R11).
///
/// A part that is the topic's own, a word by which questions on the topic are known, and a word of the question or of
/// the resume's line that is asked about say much. A part that a good story on anything tells says little, however
/// loosely its cues match: a story about an oven has a result with its figure, too.
enum TopicEvidence {
  /// What a part that is the topic's own counts, or a word of the topic or of the question.
  private static let ofItsOwn = 2
  /// What a part counts that any story tells.
  private static let ofAnyStory = 1
  /// One thing of its own and one of any story, or three of these.
  private static let enough = 3

  /// Whether an answer shows that it is on its topic.
  ///
  /// Where the topic was only guessed from the question, whatever shows it is enough.
  static func shows(_ facts: AnswerFacts) -> Bool {
    guard let topic = facts.topic else { return true }
    let needed = facts.request.topic == nil ? 1 : enough
    let told = zip(topic.parts, facts.topicParts).filter { $0.1.isPresent }.map(\.0)
    // Who tells half of what is asked for has answered, be it all told by any story.
    if told.count * 2 >= topic.parts.count { return true }
    var points = told.reduce(0) { $0 + ($1.toldBy == .anyStory ? ofAnyStory : ofItsOwn) }
    if points >= needed { return true }
    points += ofItsOwn * facts.topicWords()
    if points >= needed { return true }
    // One word in common is chance.
    return points + ofItsOwn * max(0, shared(facts) - 1) >= needed
  }

  /// How many different content words of the question, or of the resume's line, the answer has.
  private static func shared(_ facts: AnswerFacts) -> Int {
    let asked = Prose(
      [facts.request.question, facts.request.claim].compactMap(\.self).joined(separator: "\n"))
    let subjects = stems(of: asked, AnswerMarks(asked)).subtracting(ofAsking)
    return subjects.isEmpty ? 0 : stems(of: facts.prose, facts.marks).intersection(subjects).count
  }

  /// The words that can name what is spoken of, by their first five letters: no verbs in the past, no words that hold
  /// sentences together.
  private static func stems(of prose: Prose, _ marks: AnswerMarks) -> Set<String> {
    var stems: Set<String> = []
    for (index, token) in prose.bare.enumerated() where token.isWord && token.length > 3 {
      let classes = marks.classes[index]
      guard classes.isDisjoint(with: none), !prose.isPast(index, classes) else { continue }
      stems.insert(String(prose.folded(index).prefix(5)))
    }
    return stems
  }

  private static let none: WordClass = [
    .function, .slogan, .noStep, .irregularPast, .modal, .singular, .plural, .happens, .participle,
  ]

  /// Words of asking and of any work, by their first five letters.
  private static let ofAsking: Set<String> = [
    "tell", "descr", "examp", "time", "times", "give", "somet", "someo", "anyth", "resum", "says", "work",
    "works",
    "worki", "proje", "team", "teams", "compa", "peopl", "first", "thing", "part", "parts", "make", "makes",
    "makin",
    "using", "answe", "quest", "story", "what", "when", "know", "much", "many", "long", "need", "year",
    "years",
    "month", "week", "weeks", "day", "days", "hour", "hours", "minut", "secon", "diffe", "probl", "your",
    "perso",
    "decid", "chang", "befor", "after", "becau", "inste", "could", "would", "shoul", "reall", "alway",
    "never",
    "thoug", "think", "down", "behin", "front", "longe", "last", "next", "back", "most", "least", "best",
    "good", "well", "way", "ways", "case",
    "cases",
  ]
}
