import Testing

@testable import ResumeParsing

/// Chronicles with a row for each event, as Japanese forms print them.
@Suite struct EventRowsTests {
  typealias Lines = StructureUnknownTests

  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var rows: [String]
    var stays: [String]
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "a form's cells",
      rows: [
        "2017 ⟂ 04 ⟂ 東京・株式会社ひばり運輸・サーバーサイドエンジニア・入社", "2021 ⟂ 03 ⟂ 東京・株式会社ひばり運輸・サーバーサイドエンジニア・退社",
        "2021 ⟂ 04 ⟂ 福岡・株式会社つぐみ決済・バックエンドエンジニア・入社・現在に至る",
      ],
      stays: [
        "東京 | 株式会社ひばり運輸 | サーバーサイドエンジニア | 2017/04 – 2021/03",
        "福岡 | 株式会社つぐみ決済 | バックエンドエンジニア | 2021/04 – 現在",
      ]),
    Case(
      name: "a reason for leaving, and the present on a row of its own",
      rows: [
        "2015年4月 株式会社ひばり運輸 入社", "2019年9月 一身上の都合により退職", "令和元年10月 株式会社つぐみ・ベース 入社", "現在に至る",
      ],
      stays: ["株式会社ひばり運輸 | 2015/04 – 2019/09", "株式会社つぐみ・ベース | 2019/10 – 現在"]),
    Case(
      name: "years of an era",
      rows: ["平成25年4月 みどり大学 工学部 入学", "平成29年3月 みどり大学 工学部 卒業"],
      stays: ["みどり大学 工学部 | 2013/04 – 2017/03"]),
    Case(
      name: "a title in brackets behind what happened",
      rows: ["2017 4 株式会社ひばり運輸 入社（ソフトウェアエンジニア）", "2021 3 株式会社ひばり運輸 退社"],
      stays: ["株式会社ひばり運輸 | ソフトウェアエンジニア | 2017/04 – 2021/03"]),
    Case(
      name: "an end without its beginning",
      rows: ["2010年3月 県立みどり高等学校 卒業", "2010年4月 みどり大学 入学", "2014年3月 みどり大学 卒業"],
      stays: ["県立みどり高等学校 | 2010/03", "みどり大学 | 2010/04 – 2014/03"]),
    Case(
      name: "Korean",
      rows: ["2017.03 한빛물류 입사", "2020.12 한빛물류 퇴사"], stays: ["한빛물류 | 2017/03 – 2020/12"]),
    Case(
      name: "sentences and ranges are none",
      rows: ["2017年4月 ～ 2021年3月 株式会社ひばり運輸", "新入社員の入社手続きを自動化"],
      stays: ["2017年4月 ～ 2021年3月 株式会社ひばり運輸", "新入社員の入社手続きを自動化"]),
  ]

  @Test(arguments: cases) func stays(_ one: Case) {
    let found = EventRows.joined(one.rows.map { Lines.line($0) })
    #expect(found.map { $0.segments.joined(separator: " | ") } == one.stays)
  }

  /// A whole form: no event is told as not understood.
  @Test func aForm() {
    let resume = Lines.resume([
      Lines.line("年 ⟂ 月 ⟂ 学歴"), Lines.line("2013 ⟂ 4 ⟂ みどり大学 工学部 入学"), Lines.line("2017 ⟂ 3 ⟂ みどり大学 工学部 卒業"),
      Lines.line("年 ⟂ 月 ⟂ 職歴"), Lines.line("2017 ⟂ 4 ⟂ 株式会社ひばり運輸 入社"), Lines.line("現在に至る"),
    ])
    #expect(resume.sections == ["学歴", "職歴"])
    #expect(resume.work.map { [$0.name, $0.startDate, $0.endDate] } == [["株式会社ひばり運輸", "2017-04", ""]])
    #expect(
      resume.education.map { [$0.name, $0.startDate, $0.endDate] } == [["みどり大学", "2013-04", "2017-03"]])
    #expect(resume.warnings == [])
  }

  /// "〒810-0001" has a telephone number's figures.
  @Test func aPostalCodeIsNoNumber() {
    #expect(ContactScanner.phone(in: "〒810-0001 福岡市") == nil)
    #expect(ContactScanner.phone(in: "〒810-0001 090-5550-1184") == "090-5550-1184")
  }
}
