import SeededRandom
import Testing

@testable import AnswerAnalysis

@Suite("The assessor")
struct AssessorTests {
  static let oddTexts: [String] = [
    "", " ", "\n\n", "a", "I", ".", "…", "😀", "\u{0}", "\u{FEFF}", "%", "1", "1,2,3", "“”", "I would",
    "kind of", "kind",
    String(repeating: "a", count: 5000), String(repeating: "1", count: 5000),
    String(repeating: "I ", count: 3000),
    String(repeating: ",", count: 3000), String(repeating: "impact ", count: 3000),
    "\u{1B}[31mI fixed it\u{1B}[0m",
    "我们在三月把服务迁移到新的集群，错误率从百分之九降到百分之零点二，大家都很高兴，没有人再抱怨了。",
    "أصلحنا الخدمة في مارس وانخفضت الأخطاء من ٩٪ إلى ٠٫٢٪ خلال أسبوع واحد فقط",
    "e\u{301}\u{301}\u{301} was. was. was.",
    "\u{202E}detrevni", "I\u{2028}fixed\u{2029}it", "---", "from to from to", "from 1 to",
    "- a\n- b\n- c\n1. I did\n2. I made",
  ]

  @Test("odd texts get a sensible object", arguments: AssessorTests.oddTexts.indices)
  func odd(index: Int) throws {
    let text = Self.oddTexts[index]
    let count = text.unicodeScalars.count
    let assessment = try AssessorFixture.assess(text, question: text, claim: text)
    #expect((0...100).contains(assessment.score.total))
    #expect(assessment.score.total < 30)
    for span in assessment.findings.compactMap(\.span) + assessment.star.sentences.map(\.span) {
      #expect(span.lowerBound >= 0 && span.upperBound <= count && !span.isEmpty)
    }
    #expect(assessment.followUps.count <= 2)
  }

  @Test("any slice of an answer can be judged, and spans stay inside it")
  func slices() throws {
    let scalars = Array(
      (ExampleAnswer.whole + " Impact growth success. " + ExampleAnswer.task).unicodeScalars)
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<150 {
      let bounds = [
        Int.random(in: 0...scalars.count, using: &generator),
        Int.random(in: 0...scalars.count, using: &generator),
      ]
      let slice = scalars[min(bounds[0], bounds[1])..<max(bounds[0], bounds[1])]
      var view = String.UnicodeScalarView()
      view.append(contentsOf: slice)
      let assessment = try AssessorFixture.assess(String(view))
      for span in assessment.findings.compactMap(\.span) {
        #expect(span.lowerBound >= 0 && span.upperBound <= slice.count, "seed 11, \(bounds)")
      }
    }
  }

  @Test("the same answer gives the same assessment")
  func deterministic() throws {
    #expect(try AssessorFixture.assess(ExampleAnswer.whole) == AssessorFixture.assess(ExampleAnswer.whole))
  }

  @Test("cost is linear: a long answer takes about as many times longer as it is longer")
  func linear() throws {
    let sentences = (0..<1200).map {
      "In week \($0) I moved shard \($0 * 7) to the new cluster because it was full. "
    }
    let clock = ContinuousClock()
    let short = sentences.prefix(120).joined()
    let long = sentences.joined()
    _ = try AssessorFixture.assess(short)
    let shortTime = try clock.measure { _ = try AssessorFixture.assess(short) }
    let longTime = try clock.measure { _ = try AssessorFixture.assess(long) }
    #expect(longTime < shortTime * 40)
  }

  @Test("of another language only the numbers are judged")
  func otherLanguage() throws {
    let text = """
      Im März fiel unser Dienst aus und ich habe die Datenbank entlastet. Die Antwortzeit ist von 1.2 s to 180 ms, \
      a 40 % cut gefallen, und das Team war mit dem Ergebnis zufrieden.
      """
    let rules = Set(try AssessorFixture.rules(text))
    #expect(rules.isSubset(of: ["other-language", "contradiction"]) && rules.contains("other-language"))
    #expect(try AssessorFixture.assess(text).score.total < 40)
  }

  @Test("findings come the heaviest first, and no more than two questions follow")
  func order() throws {
    let text =
      "I would add a cache. Then I would add a queue, and it would probably be kind of fast. I would then stop."
    let assessment = try AssessorFixture.assess(text)
    let weights: [Finding.Severity: Int] = [.error: 0, .warning: 1, .note: 2]
    let order = assessment.findings.compactMap { weights[$0.severity] }
    #expect(order == order.sorted())
    #expect(assessment.followUps.first == "When did you really do that, and what happened?")
  }

  @Test("a question's topic brings its parts, and the probe of the first missing one")
  func topic() throws {
    let text =
      "At 09:10 checkout was down for every customer, and I was on call. I rolled the deploy back at 09:22."
    let assessment = try AssessorFixture.assess(text, question: "Tell me about an outage.")
    #expect(assessment.topicParts.filter(\.isPresent).map(\.part) == ["impact", "mitigation"])
    let finding = assessment.findings.first { $0.rule == "topic-parts-missing" }
    #expect(finding?.message == "Not covered: how it was noticed; the root cause; the lesson.")
    #expect(finding?.fix == "How did you notice?")
  }
}
