import Foundation
import Prose
import Quantities
import Testing

@testable import AnswerAnalysis

/// What each thing that an answer tells is worth, part by part: the sentences' labels are given here, no model reads them.
@Suite("The scorer")
struct ScorerTests {
  /// 0 to 1: what so many are worth.
  private func filled(_ count: Double, by scale: Double) -> Double { 1 - exp(-count / scale) }

  private func rounded(_ points: Double) -> Int { Int(points.rounded()) }

  // MARK: Structure

  static let parts: [(parts: Set<StarLabel>, points: Double)] = [
    ([], 0), ([.situation], ScoreWeights.situation), ([.task], ScoreWeights.task),
    ([.action], 0.4 * ScoreWeights.action), ([.result], 0.4 * ScoreWeights.result), ([.reflection], 0),
    (
      [.situation, .task, .action, .result],
      ScoreWeights.situation + ScoreWeights.task + 0.4 * (ScoreWeights.action + ScoreWeights.result)
    ),
  ]

  @Test("each part of STAR has its points", arguments: parts)
  func structure(parts: Set<StarLabel>, points: Double) {
    let story = ToldStory(
      sentences: [(.other, "The harbour is a place of ships and of water.")], parts: parts)
    #expect(story.score().structure == rounded(points))
  }

  @Test("a task may be told in a clause")
  func task() {
    let story = ToldStory(sentences: [(.other, "I was responsible for the harbour and for its water.")])
    #expect(story.score().structure == rounded(ScoreWeights.task))
  }

  @Test("steps and outcomes count, but not those that are planned")
  func steps() {
    func structure(_ text: String) -> Int { ToldStory(sentences: [(.other, text)]).score().structure }
    let steps = ToldStory(sentences: [(.other, "I profiled the pool and added two replicas.")]).facts
      .sentences[0]
      .steps
    #expect(steps == 2)
    #expect(
      structure("I profiled the pool and added two replicas.")
        == rounded(0.6 * ScoreWeights.action * filled(2, by: 2.5)))
    #expect(structure("I would profile the pool and add two replicas.") == 0)
    // The word that tells an outcome, and the change.
    #expect(
      structure("The waits fell from 9 s to 2 s.")
        == rounded(0.6 * ScoreWeights.result * filled(2, by: 2)))
    #expect(structure("The waits fell.") == rounded(0.6 * ScoreWeights.result * filled(1, by: 2)))
  }

  // MARK: Evidence

  static let figures: [(text: String, told: Double, results: Double, changes: Double, more: Double)] = [
    ("The harbour is a place of ships.", 0, 0, 0, 0),
    ("The harbour answers 900 requests a second.", 1, 0, 0, 0),
    ("The waits fell from 9 s to 2 s.", 2, 1, 1, 0),
    ("The harbour waited overnight.", 0, 0, 0, 9),
    ("The harbour watched the dashboard.", 0, 0, 0, 9),
    ("The harbour runs Java 17.", 0.3, 0, 0, 0),
  ]

  @Test("numbers, changes, time and measurement are evidence", arguments: figures)
  func evidence(text: String, told: Double, results: Double, changes: Double, more: Double) {
    let points =
      55 * filled(told, by: 3) + 10 * filled(results, by: 1.5) + 17 * filled(changes, by: 0.8) + more
    #expect(ToldStory(sentences: [(.other, text)]).score().evidence == rounded(points), "\(text)")
  }

  // MARK: Ownership

  static let pronouns: [(text: String, singular: Double, plural: Double, bare: Double, blame: Double)] = [
    ("The harbour is a place of ships.", 0, 0, 0, 0),
    ("I am at the harbour.", 1, 0, 0, 0),
    ("We are at the harbour.", 0, 1, 0, 0),
    ("I am at our harbour.", 1, 1, 0, 0),
    ("I am at my harbour, and it was not his fault.", 2, 0, 0, 0),
    ("I am at my harbour, and it was his fault.", 2, 0, 0, 25),
    ("I would be at my harbour.", 0, 0, 0, 0),
  ]

  @Test("I counts for more than we, and blame costs", arguments: pronouns)
  func ownership(text: String, singular: Double, plural: Double, bare: Double, blame: Double) {
    let share = singular + plural > 0 ? singular / (singular + plural) : 0
    let points = max(0, 55 * min(1, share / 0.7) * filled(singular, by: 1.5) - blame)
    #expect(ToldStory(sentences: [(.other, text)]).score().ownership == rounded(points), "\(text)")
  }

  @Test("steps without a subject are half one's own")
  func bareSteps() {
    let story = ToldStory(sentences: [(.other, "Restarted the pool.")])
    #expect(story.facts.sentences[0].bareSteps == 1)
    #expect(story.score().ownership == rounded(55 * filled(0.5, by: 1.5) + 45 * filled(1, by: 3)))
  }

  // MARK: Depth

  private static let eight = "The harbour is a place of ships here."

  @Test("a reason, an alternative and a lesson add depth")
  func depth() {
    func depth(_ text: String, _ topicParts: [Bool] = []) -> Int {
      ToldStory(sentences: [(.other, text)], topicParts: topicParts).score().depth
    }
    let words = 8.0
    #expect(depth(Self.eight) == rounded(34 * filled(words, by: 120)))
    #expect(
      depth("The harbour is closed because of ships here.")
        == rounded(20 * filled(1, by: 2.5) + 34 * filled(words, by: 120)))
    #expect(
      depth("The harbour is an option for ships here.")
        == rounded(10 * filled(1, by: 1) + 34 * filled(words, by: 120)))
    #expect(depth("The harbour learned of ships and water here.") == rounded(8 + 34 * filled(words, by: 120)))
    // With a topic its parts count in place of the length.
    #expect(depth(Self.eight, [false, false]) == rounded(14 * filled(words, by: 120)))
    #expect(depth(Self.eight, [true, false]) == rounded(14 + 14 * filled(words, by: 120)))
    #expect(depth(Self.eight, [true, true]) == rounded(20 + 14 * filled(words, by: 120)))
  }

  // MARK: Delivery

  @Test("length is delivery up to four hundred words; hedges and plans cost")
  func delivery() {
    func delivery(_ texts: String...) -> Int {
      ToldStory(sentences: texts.map { (.other, $0) }).score().delivery
    }
    #expect(delivery(Self.eight) == rounded(100 * filled(8, by: 65)))
    let fifty = Array(repeating: Self.eight, count: 50)
    func long(_ more: String) -> Int {
      ToldStory(sentences: (fifty + [more]).map { (.other, $0) }).score().delivery
    }
    // 400 words are not too many; each ten beyond cost a point.
    #expect(ToldStory(sentences: fifty.map { (.other, $0) }).score().delivery == 100)
    #expect(long(Array(repeating: "so", count: 40).joined(separator: " ") + ".") == 96)
    #expect(long(Array(repeating: "so", count: 900).joined(separator: " ") + ".") == 60)
    #expect(
      delivery(Self.eight, "Maybe the harbour is a place of ships.")
        == rounded(100 * filled(16, by: 65) - 6))
    #expect(
      delivery(Self.eight, "I would go to the harbour.") == rounded(100 * filled(8, by: 65) - 10))
    #expect(delivery("I would go to the harbour.") == 0)
  }

  // MARK: The whole

  /// A story of every part with hardly a doubt about it.
  static let whole = ToldStory(
    sentences: [
      (.situation, "In March our shop lost 9 % of its orders on the busiest evening of the whole year."),
      (.task, "I was responsible for the queue that carried all of them to the warehouse."),
      (.action, "I profiled the pool and moved the reads to two replicas, because the pool was full."),
      (.action, "I added a limit of 300 waiting orders and rolled it out to 5 % of the hosts first."),
      (.action, "I considered a bigger pool, but the database was at 85 % of its processors already."),
      (.result, "The time-outs fell from 9 % to 0.2 % within a week, as the dashboard showed."),
      (.reflection, "I learned to test every pool under load before a launch."),
    ], parts: [.situation, .task, .action, .result, .reflection])

  private func change(_ change: (inout ToldStory) -> Void, contradictions: Int = 0) -> Int {
    var story = Self.whole
    change(&story)
    return story.score(contradictions: contradictions).total - Self.whole.score().total
  }

  @Test("contradictions cost, up to two of them")
  func contradictions() {
    #expect(Self.whole.score().total > 60)
    #expect(change({ _ in }, contradictions: 1) == -10)
    #expect(change({ _ in }, contradictions: 2) == -20)
    #expect(change({ _ in }, contradictions: 3) == -20)
  }

  @Test("doubt about the sentences and an order that is none cost")
  func disorder() {
    #expect(change { $0.confidence = 0.5 } == -rounded(ScoreWeights.doubt / 2))
    // Seven sentences weigh four fifths.
    #expect(change { $0.order = 0.9 } == 0)
    #expect(change { $0.order = -0.2 } == -rounded(0.8 * ScoreWeights.outOfOrder))
    // An outcome before what led to it, and a situation after it: two steps back.
    #expect(
      change {
        $0.sentences[0].label = .result
        $0.sentences[2].label = .result
      } == -rounded(2 * ScoreWeights.perInversion))
    #expect(
      change {
        $0.sentences[0].text = "Then in March our shop lost 9 % of its orders on the busiest of evenings."
      } < 0)
    // A few sentences have no order.
    var short = Self.whole
    short.sentences.removeSubrange(0..<4)
    let before = short.score().total
    short.confidence = 0.5
    #expect(short.score().total == before)
  }

  @Test("steps that come after what they led to cost")
  func lateSteps() {
    func total(_ order: [Int]) -> Int {
      // No part goes back: only the place of steps and outcomes differs.
      ToldStory(
        sentences: order.map { (.action, Self.whole.sentences[$0].text) }, parts: Self.whole.parts
      ).score().total
    }
    #expect(total([0, 1, 2, 3, 4, 5, 6]) - total([5, 0, 1, 2, 3, 4, 6]) >= 5)
  }

  @Test("a story of plans, or of nothing that is a story, is worth less")
  func seriousness() {
    let told = Array(Self.whole.sentences.prefix(4))
    let plan = (StarLabel.action, "I would add a replica.")
    func total(_ plans: Int, _ label: StarLabel? = nil) -> Double {
      let sentences = told.map { (label ?? $0.label, $0.text) } + Array(repeating: plan, count: plans)
      return Double(ToldStory(sentences: sentences, parts: Self.whole.parts).score().total)
    }
    // Three of seven are not half; four of eight are.
    #expect(total(4) < 0.75 * total(3))
    #expect(total(3) > 0.9 * total(2))
    #expect(total(0, .other) < 0.7 * total(0))
    // One plan of two sentences is not a plan altogether.
    let one = ToldStory(sentences: [told[2], plan], parts: Self.whole.parts).score().total
    let two = ToldStory(sentences: [told[2], plan, plan], parts: Self.whole.parts).score().total
    #expect(Double(two) < 0.75 * Double(one))
  }

  @Test("proofs lift what is above a plain story")
  func proofs() {
    var plain = Self.whole
    plain.sentences[6] = (.reflection, "I went to the harbour under the tall masts of the ships.")
    plain.parts.remove(.reflection)
    #expect(plain.score().total < Self.whole.score().total - 3)
    // What was learned may be told by its part or in a word.
    var byPart = plain
    byPart.parts.insert(.reflection)
    #expect(byPart.score().total > plain.score().total + 2)
  }

  @Test("nothing is nothing")
  func nothing() {
    let empty = ToldStory(sentences: []).score()
    #expect(
      empty == Score(total: 0, band: .empty, structure: 0, evidence: 0, ownership: 0, depth: 0, delivery: 0))
    // A word is no answer, but it is one word.
    #expect(ToldStory(sentences: [(.other, "Harbours.")]).score().total == 0)
    #expect(
      ToldStory(sentences: [(.other, "Harbours.")]).score().delivery == rounded(100 * filled(1, by: 65)))
  }
}
