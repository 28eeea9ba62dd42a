import Prose
import ResumeParsing
import Testing

@testable import ResumeReview

/// Every condition of every rule about lines, one at a time: lines that a rule speaks of, and lines that lack one thing.
@Suite struct LineRuleConditionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let line: String
    /// What is said; nil where nothing is.
    let says: String?
    init(_ rule: String, _ line: String, _ says: String? = nil) {
      self.rule = rule
      self.line = line
      self.says = says
    }
    var testDescription: String { "\(rule): \(line)" }
  }

  static let scaled = "“scalable” has no load or reliability figure behind it."
  static let two = "Two claims share the line."

  static let cases: [Case] = [
    .init(
      "duty-instead-of-change", "Responsible for the billing backend",
      "“Responsible for” names a duty, not what you changed."),
    .init("duty-instead-of-change", "Built the billing backend"),
    .init("duty-instead-of-change", "Responsible for die Küche mit der Kasse und dem Hafen"),
    .init("duty-instead-of-change", "Only responsible for the billing backend"),
    .init(
      "duty-instead-of-change", "(Responsible for the billing backend)",
      "“Responsible for” names a duty, not what you changed."),
    .init(
      "duty-instead-of-change",
      "Responsible for cutting checkout latency from 1.9 s to 240 ms by caching prices"
    ),
    .init(
      "duty-instead-of-change", "We also personally helped with the billing backend",
      "“helped with” names a duty, not what you changed."),
    .init(
      "duty-instead-of-change", "Were tasked with the billing backend",
      "“tasked with” names a duty, not what you changed."),

    .init(
      "filler-adjectives", "Built various robust, seamless and innovative tools",
      "“various”, “robust”, “seamless” could stand in anyone's line."),
    .init("filler-adjectives", "Various Daten und die Küche mit der Kasse von dem Hafen"),

    .init(
      "first-person", "Moved the harbour that we own",
      "“we” can go: the resume is about you."),
    .init("first-person", "Die Küche mit my Kasse und der Hafen von dem Ort"),
    .init("first-person", "Moved theirs to the harbour"),

    .init("mechanism-not-named", "Improved checkout performance", "Does not say by which means."),
    .init("mechanism-not-named", "Improved cached checkouts"),
    .init("mechanism-not-named", "Improved Kafka checkouts"),
    .init("mechanism-not-named", "Documented the checkouts"),
    .init("mechanism-not-named", "Designed the checkouts", "Does not say by which means."),
    .init("mechanism-not-named", "Designed the checkouts; waits fell from 9 hours to 2 hours"),
    .init("mechanism-not-named", "Painted the checkouts"),

    .init("no-number", "Built the yard map", "No number that measures anything."),
    .init(
      "no-number", "Built the yard map in Java 17",
      "No number that measures anything (“17” is a version or a standard)."),
    .init("no-number", "Moved 40 to the yard"),
    .init("no-number", "Met daily targets of 14 sales"),
    .init("no-number", "Ranked 40 wards by damage of the river"),
    .init("no-number", "Ran weekly tests with five passers-by"),
    .init("no-number", "Replaced the batch, closing the books four hours earlier"),
    .init("no-number", "Betreuung von drei Auszubildenden und des Lagers"),
    .init("no-number", "Built the yard map at 900 requests a second"),
    .init("no-number", "環境を40件改善"),
    .init("no-number", "Kasse und Küche mit dem Hafen 40"),
    .init(
      "no-number", "Kasse und Küche mit dem Hafen in Java 17",
      "No number that measures anything (“17” is a version or a standard)."),

    .init(
      "number-without-baseline", "Reduced cold starts by 60%", "“60%” has no value before it to compare with."
    ),
    .init("number-without-baseline", "Reduced cold starts from 9 s to 4 s, by 60%"),
    .init("number-without-baseline", "Held cold starts at 60%"),
    .init(
      "number-without-baseline", "Reduced cold starts by 60% (a lot), which cost $22k a month",
      "“60%” has no value before it to compare with."),
    .init("number-without-baseline", "Cut cold starts by 9 s"),
    .init("number-without-baseline", "Added a ticket desk, which makes up 38% of sales"),
    .init("number-without-baseline", "Reduced cold starts by 60% ($22k a month)"),
    .init(
      "number-without-baseline", "Reduced cold starts by 60% (30% a month)",
      "“60%” has no value before it to compare with."),
    .init(
      "number-without-baseline", "Reduced cold starts by 60% of what cost $22k (and more)",
      "“60%” has no value before it to compare with."),

    .init("passive", "The depot was closed", "“was closed” does not say who did it."),
    .init("passive", "The depot was quickly closed", "“was quickly closed” does not say who did it."),
    .init("passive", "The report was written", "“was written” does not say who did it."),
    .init("passive", "The depot that is old was closed", "“was closed” does not say who did it."),
    .init("passive", "The depot was blue"),
    .init("passive", "Responsible for what was closed"),
    .init("passive", "The depot was red"),
    .init("passive", "The depot was yellow"),
    .init("passive", "Depot of closed gates"),
    .init("passive", "The depot as it was"),
    .init("passive", "The depot was early"),
    .init("passive", "The depot of the old northern harbour at the river was closed"),
    .init("passive", "Improved the depot that was closed"),
    .init("passive", "Replaced the depot that was closed"),
    .init("passive", "Regularly did more than was asked"),
    .init("passive", "It is written in Lisp. I made its planner quick"),
    .init("passive", "Die Küche was closed und der Hafen mit dem Ort"),

    .init("scale-without-figure", "Built a scalable yard map", scaled),
    .init("scale-without-figure", "Built a small yard map"),
    .init("scale-without-figure", "Followed large-scale scrum in the yard"),
    .init("scale-without-figure", "Scalable Küche und der Hafen mit dem Ort"),
    .init("scale-without-figure", "Built a scalable yard map in Java 17", scaled),
    .init("scale-without-figure", "Built a scalable yard map that carries 900 requests a second"),
    .init("scale-without-figure", "Built a scalable yard map with 99.9% uptime"),
    .init("scale-without-figure", "Built a scalable yard map for €900 a month", scaled),
    .init("scale-without-figure", "Built a scalable yard map with a target of €900 a month"),
    .init("scale-without-figure", "Took a scalable yard map from 30% to 40%"),

    .init("too-long", words(40)),
    .init("too-long", words(40).replacing(" again", with: ", again")),
    .init("too-long", words(41), "Takes 41 words, more than two printed lines."),
    .init("too-long", String(repeating: "港", count: 140)),
    .init(
      "too-long", String(repeating: "港", count: 141), "Takes 141 characters, more than two printed lines."),

    .init("two-claims", "Cut the build from 40 to 12 minutes and trained 15 agents in 3 weeks", two),
    .init("two-claims", "Cut the build from 40 to 12 minutes; trained 15 agents in 3 weeks", two),
    .init("two-claims", "Cut the build from 40 to 12 minutes. Trained 15 agents in 3 weeks", two),
    .init("two-claims", "Cut the build from 40 to 12 minutes while trained 15 agents in 3 weeks"),
    .init("two-claims", "Cut the build from 40 to 12 minutes and pleased 15 agents in 3 weeks"),
    .init("two-claims", "Cut the build by sharing all modules and trained 15 agents in 3 weeks"),
    .init("two-claims", "Cut the build from 40 to 12 minutes and trained all agents of ours"),
    .init("two-claims", "Replaced 40 builds of 12 minutes and trained 15 agents in 3 weeks", two),
    .init("two-claims", "Cut the whole build from 40 to 12 minutes and trained 15 agents"),
    .init("two-claims", "Cut 40 builds and trained 15 agents in weeks", nil),
    .init(
      "two-claims", "Cut all of the builds to 12 minutes and trained staff from 15 agents to 40 agents", two),
    .init(
      "two-claims",
      "Cut the build from 40 to 12 minutes and trained 15 agents in 3 weeks, die Küche mit der Kasse und dem Hafen"
    ),
    .init("two-claims", "Took all of the builds from 40 minutes and led them to 12 minutes"),
    .init("two-claims", "Ports of the north from 40 to 12 minutes and trained 15 agents in 3 weeks"),
  ]

  /// What reads as English, and what does not.
  static let languages: [(line: String, isEnglish: Bool)] = [
    ("", true), ("Kafka", true), ("Moved the pier", true), ("Geführte Kasse", false),
    ("Führte the Kasse", true),
    ("Moved the pier und die Kasse", false), ("Moved the pier of the Kasse und die", true),
    ("부두를 옮겼다", false), ("Moved the pier to 부두", true), ("Café menus of the harbour", true),
    ("“a” — “b” — “c”", true), ("3 × 4 × 5", true), ("Les quais", false), ("7 des 8", false),
  ]

  @Test(arguments: languages) func smallWordsTellTheLanguage(line: String, isEnglish: Bool) {
    #expect(LineLanguage.isEnglish(Prose(line)) == isEnglish)
  }

  /// A line of so many words.
  static func words(_ count: Int) -> String {
    (["Built", "the", "yard", "map"] + Array(repeating: "again", count: count - 4)).joined(separator: " ")
  }

  @Test(arguments: cases) func everyConditionCounts(_ it: Case) throws {
    let finding = try SampleReview.line(it.line).findings.first { $0.rule == it.rule }
    #expect(finding?.message == it.says)
  }

  /// What to do, where a rule has more than one advice.
  static let advice: [(rule: String, line: String, fix: String)] = [
    ("first-person", "I wrote the importer", "Begin with the verb."),
    ("first-person", "We wrote the importer", "Say which part was yours, without the pronoun."),
    ("mechanism-not-named", "Improved checkout performance", "Name what you changed to get there."),
    (
      "mechanism-not-named", "Designed the checkouts", "Name the design or technique that it rests on."
    ),
  ]

  @Test(arguments: advice) func theAdviceFits(rule: String, line: String, fix: String) throws {
    #expect(try SampleReview.line(line).findings.first { $0.rule == rule }?.fix == fix)
  }
}
