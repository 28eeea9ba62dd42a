import Testing

@testable import AnswerAnalysis

@Suite("Rule other-language")
struct OtherLanguageTests {
  static let cases: [RuleCase] = [
    RuleCase(
      "German",
      "Im März fiel unser Dienst aus, und ich habe die Datenbank mit zwei Replikaten entlastet. Die "
        + "Fehler sind dann von 9 % auf 0,2 % gefallen.",
      marks: .wholeText,
      says: "Most of this is not in English, so only its numbers were judged."),
    RuleCase(
      "another script",
      "我们在三月把服务迁移到新的集群，错误率从百分之九降到百分之零点二，大家都很高兴。",
      marks: .wholeText,
      says: "Most of this is not in English, so only its numbers were judged."),
    RuleCase(
      "English with names",
      "I moved the shop of Müller und Söhne in Köln to two replicas, and Jürgen from the platform team "
        + "reviewed it."),
    RuleCase(
      "non-native English",
      "I have putted the index on table and after this the query was very more fast, my chief was "
        + "content."),
  ]

  @Test("says this of that", arguments: cases)
  func judges(example: RuleCase) throws { try example.check("other-language") }
}
