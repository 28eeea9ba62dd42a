import ResumeParsing
import Testing

@testable import ResumeReading

/// Whole resumes in Markdown in the shapes that people print in Chinese, Japanese, Korean, Spanish, French and
/// Portuguese, compared as trees with source lines.
@Suite struct ForeignMarkdownTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var source: String
    var tree: String
    var testDescription: String { name }
  }

  @Test(arguments: cases)
  func wholeResume(_ one: Case) {
    let resume = StructureParser.resume(from: MarkdownReader.document(one.source))
    #expect(ResumeTree.dump(resume) == one.tree)
  }

  static let cases = [
    Case(
      name: "Chinese: titles in plain lines, headings over projects, labels of contact data",
      source: """
        姓名: 柳知夏

        手机: 555-0123
        邮箱: zhixia@example.com
        求职意向: 后端工程师

        教育背景:
        2018.09 - 2022.06 云溪理工大学 软件工程 本科

        实习经历:
        2021.07 - 2021.10 南浦软件有限公司 后端实习生
          负责订单接口的开发和测试

        项目经历:
        # 小书架
          个人书单, 支持导出
        """,
      tree: """
        name: 柳知夏
        label: 后端工程师
        email: zhixia@example.com
        phone: 555-0123
        sections: 教育背景 | 实习经历 | 项目经历
        work 11: 后端实习生 @ 南浦软件有限公司 [2021-07..2021-10]
          12 • 负责订单接口的开发和测试
        project 15: @ 小书架
          with: 个人书单 + 支持导出
        education 8: 本科 软件工程 @ 云溪理工大学 [2018-09..2022-06]
        """),
    Case(
      name: "Traditional Chinese: a section's title with brackets, several titles in one",
      source: """
        # 柳知夏的簡歷

        ## 工作經歷（節選）

        ### 青禾資訊有限公司 · 前端工程師 (2019/03 – 至今)

        - 維護訂票頁面，載入時間由四秒降到一秒

        ## 證書與語言

        - 英語：流利

        ## 技能

        - 程式語言：TypeScript、Go
        """,
      tree: """
        name: 柳知夏
        sections: 工作經歷（節選） | 證書與語言 | 技能
        work 5: 前端工程師 @ 青禾資訊有限公司 [2019-03..now]
          7 • 維護訂票頁面，載入時間由四秒降到一秒
        skills 15: 程式語言: TypeScript + Go
        certificate 11: 英語：流利
        """),
    Case(
      name: "Japanese: a name with its reading, a job that no company has",
      source: """
        # 職務経歴書

        | 氏名 | 高橋 透(たかはし とおる) |
        |---|---|
        | 連絡先 | toru@example.jp |

        ## 職務経歴

        ### Webエンジニア (2020年4月 〜 現在)

        - 画面の表示を速くした

        ## スキル・資格

        - Go、SQL
        """,
      tree: """
        name: 高橋 透
        email: toru@example.jp
        sections: 職務経歴 | スキル・資格
        work 9: Webエンジニア [2020-04..now]
          11 • 画面の表示を速くした
        skills 15: スキル・資格: Go + SQL
        """),
  ]
}
