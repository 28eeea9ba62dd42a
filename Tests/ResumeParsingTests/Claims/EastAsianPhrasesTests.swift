import Prose
import Testing

@testable import ResumeParsing

/// Terms in Korean and Japanese claims, and names that are glued to an ending.
@Suite struct EastAsianPhrasesTests {
  static let finder = TermFinder(
    ClaimVocabulary(terms: [
      .init(kind: .skill, id: "api-design", phrases: ["API", "엔드포인트"]),
      .init(kind: .mechanism, id: "read-replica", phrases: ["read replica*", "복제본", "リードレプリカ"]),
      .init(kind: .mechanism, id: "index", phrases: ["index*", "인덱스", "インデックス"]),
      .init(kind: .mechanism, id: "load-test", phrases: ["부하 테스트"]),
      .init(kind: .technology, id: "GitHub", phrases: ["GitHub"]),
      .init(kind: .technology, id: "Go", phrases: ["Go"]),
    ]))

  struct Case: Sendable, CustomTestStringConvertible {
    var text: String
    var terms: [String]
    var testDescription: String { text }
  }

  @Test(arguments: [
    Case(text: "예약 API를 다시 설계", terms: ["api-design"]),
    Case(text: "검색 인덱스를 정리하고 읽기 전용 복제본을 추가", terms: ["index", "read-replica"]),
    Case(text: "予約APIの検索にインデックスとリードレプリカを追加", terms: ["api-design", "read-replica", "index"]),
    Case(text: "부하테스트 도구를 공개", terms: ["load-test"]),
    Case(text: "부하를 줄인 테스트", terms: []),
    Case(text: "Adopted widely: 1,900 GitHub stars", terms: []),
    Case(text: "Moved 40 repositories to GitHub", terms: ["GitHub"]),
    Case(text: "GitHub 스타 300개", terms: []),
  ])
  func finds(_ one: Case) {
    #expect(Self.finder.terms(in: Prose(one.text)).map(\.id) == one.terms)
  }

  @Test func namesInMixedWriting() {
    #expect(EastAsianPhrases.latinWords(in: "api를") == ["api"])
    #expect(EastAsianPhrases.latinWords(in: "注文apiとdbの") == ["api", "db"])
    #expect(EastAsianPhrases.latinWords(in: "größe") == [])
    #expect(EastAsianPhrases.latinWords(in: "인덱스") == [])
  }

  @Test func theLongerPhraseOfATopicSpeaks() {
    let finder = TermFinder(
      ClaimVocabulary(terms: [
        .init(kind: .topic, id: "performance", phrases: ["performance"]),
        .init(kind: .topic, id: "people", phrases: ["performance reviews"]),
      ]))
    #expect(finder.terms(in: Prose("Wrote performance reviews")).map(\.id) == ["people"])
    #expect(finder.terms(in: Prose("Improved performance")).map(\.id) == ["performance"])
  }
}
