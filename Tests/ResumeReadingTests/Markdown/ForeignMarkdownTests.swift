import Testing

@testable import ResumeReading

/// Whole resumes in Markdown in the shapes that people print in Chinese, Japanese, Korean, Spanish, French and
/// Portuguese, compared as trees with source lines.
@Suite struct ForeignMarkdownTests {
  typealias Case = WholeResumeCase

  @Test(arguments: cases)
  func wholeResume(_ one: Case) {
    one.check(MarkdownReader.document(one.source))
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
    Case(
      name: "Japanese: fields as the first items, projects and what they were built with nested below",
      source: """
        # 職務経歴書

        氏名：高橋 透

        ## 職務経歴

        - 株式会社ひかり 2021 年 4 月 ～ 現在
          - 事業内容：花の定期便
          - 従業員数：40 人
          - ポジション：Web エンジニア
            - 案件「配送日の調整」2022/01〜2022/06
              - 業務内容

                配送日をずらす仕組みを設計し、リリースまで担当。

              - 技術スタック
                - Ruby、TypeScript
        - 有限会社みなと 2018 年 4 月 ～ 2021 年 3 月
          - ポジション：販売員
            - 売場の棚を入れ替え、売上を 15% 伸ばした
        """,
      tree: """
        name: 高橋 透
        sections: 職務経歴
        work 7: Web エンジニア @ 株式会社ひかり [2021-04..now]
          with: Ruby + TypeScript
          summary: 事業内容：花の定期便; 従業員数：40 人
          11 • 案件「配送日の調整」2022/01〜2022/06
          14 • 配送日をずらす仕組みを設計し、リリースまで担当。
        work 18: 販売員 @ 有限会社みなと [2018-04..2021-03]
          20 • 売場の棚を入れ替え、売上を 15% 伸ばした
        """),
    Case(
      name: "Japanese: a career below another title",
      source: """
        # 高橋 透

        ## 基本情報

        ### 経歴

        | 時期 | 経歴 |
        | - | - |
        | 2014年4月 | 株式会社ひかりに入社。 |
        | 2019年3月 | 株式会社ひかりを退社。 |

        ### 取得資格等

        - 基本情報技術者

        ## スキルセット

        - Go、SQL
        """,
      tree: """
        name: 高橋 透
        sections: 基本情報 | 経歴 | 取得資格等 | スキルセット
        work 9: @ 株式会社ひかり [2014-04..2019-03]
        skills 18: スキルセット: Go + SQL
        certificate 14: 基本情報技術者
        """),
    Case(
      name: "a trade marked up as the firms above it are is none of their titles",
      source: """
        # Robin Ashgrove

        ## Experience

        ### Larkfield Ltd (2020 – 2022)

        - Built the billing service

        ### Librarian (2016 – 2019)

        - Ran the reading room

        ### Tutor (2014 – 2016)

        Taught evening classes in arithmetic to forty adults
        """,
      tree: """
        name: Robin Ashgrove
        sections: Experience
        work 5: @ Larkfield Ltd [2020..2022]
          7 • Built the billing service
        work 9: Librarian [2016..2019]
          11 • Ran the reading room
        work 13: Tutor [2014..2016]
          15 • Taught evening classes in arithmetic to forty adults
        """),
    Case(
      name: "Portuguese: title and date as items below the company, a quote, months before strokes",
      source: """
        # Ana Prado

        ### Experiência Profissional ###

        **Larkfield Digital**
        * **Analista de Qualidade Pleno**
        * 2020 - 2023/24
        > Testes do prontuário usado em 85 postos.

        **Cobre Sistemas**
        * **Suporte e testes**
        * Fev/2018 – Dez/19
        > Atendimento por telefone para lojas de material.

        ### Formação ###

        **Universidade Clara**
        * Bacharel em Sistemas
        * Fev/2014 - Dez/2017
        """,
      tree: """
        name: Ana Prado
        sections: Experiência Profissional | Formação
        work 5: Analista de Qualidade Pleno @ Larkfield Digital [2020..2024]
          8 • Testes do prontuário usado em 85 postos.
        work 10: Suporte e testes @ Cobre Sistemas [2018-02..2019-12]
          13 • Atendimento por telefone para lojas de material.
        education 17: Bacharel em Sistemas @ Universidade Clara [2014-02..2017-12]
        """),
    Case(
      name: "Portuguese: an organisation in italics, how long it was behind the dates",
      source: """
        # Ana Prado

        ## Experiência

        ### Coordenadora de Ensino - *Casa Branca*
        📅 02/2019 – 11/2023 – 4 anos e 10 meses
        - Redução da evasão de 9% para 5%
        """,
      tree: """
        name: Ana Prado
        sections: Experiência
        work 5: Coordenadora de Ensino @ Casa Branca [2019-02..2023-11]
          7 • Redução da evasão de 9% para 5%
        """),
    Case(
      name: "Spanish: headings without a blank, a title in the organisation, years in code",
      source: """
        #Iñaki Lanz

        ##Ocupación

        `2016→` **Fonoteca Clara**

        * Jefe de documentación

        `2012-16` **Radio Faro**

        * Redactor de noche

        ##Experiencia laboral

        ###Administrador de sistemas en la Biblioteca Central
        2009 - 2012

        - Migración de 14 sucursales
        """,
      tree: """
        name: Iñaki Lanz
        sections: Ocupación | Experiencia laboral
        work 5: Jefe de documentación @ Fonoteca Clara [2016..now]
        work 9: Redactor de noche @ Radio Faro [2012..2016]
        work 15: Administrador de sistemas @ Biblioteca Central [2009..2012]
          18 • Migración de 14 sucursales
        """),
    Case(
      name: "French: folded details, labels of lists, how somebody was employed",
      source: """
        # Inès Morel

        ## Expérience professionnelle

        ### Cheffe de produit *(Freelance)*
        **Lanterne** | Lille | *Fév 2022 - Nov 2023 (1 an 10 mois)*

        <details markdown=block>
        <summary>Voir plus ...</summary>

        Mes principaux objectifs et réalisations:

        - Passage du constat papier au constat photo

        **Tags**\\
        `Kanban` `Figma` `SQL`

        </details>
        """,
      tree: """
        name: Inès Morel
        sections: Expérience professionnelle
        work 5: Cheffe de produit @ Lanterne (Lille) [2022-02..2023-11]
          with: Kanban + Figma + SQL
          summary: Freelance
          13 • Passage du constat papier au constat photo
        """),
    Case(
      name: "Korean: fences of divisions, headings inside a job, a program between fences",
      source: """
        ```dataviewjs
        dv.paragraph("x")
        ```

        # 김하늘

        ## 경력

        ::: {.job}
        ### 물결소프트 | 백엔드 개발자

        **2021.03 ~ 2024.08**

        #### **2023년 - 알림 재구성**

        **비용 절감**

        - 문자 비용을 72% 줄임

        **장애 대응**

        - 대기열을 두어 오류를 없앰

        #### 예약 이전

        - 예약 서버를 둘로 분리

        #### 기술 스택

        - Kotlin, Redis
        :::
        """,
      tree: """
        name: 김하늘
        sections: 경력
        work 10: 백엔드 개발자 @ 물결소프트 [2021-03..2024-08]
          with: Kotlin + Redis
          summary: 알림 재구성; 비용 절감; 장애 대응; 예약 이전
          18 • 문자 비용을 72% 줄임
          22 • 대기열을 두어 오류를 없앰
          26 • 예약 서버를 둘로 분리
        """),
    Case(
      name: "Chinese: a name in two writings, projects inside a job, lists of projects with a rule between",
      source: """
        ## 柳知夏 /Zhixia Liu

        ### 工作经历

        #### 青禾科技公司 2018.11 - 2021.4

        * ##### 库存中台
            * ###### 项目描述:
                为门店提供统一的库存查询和调拨服务。
            * ###### 主要职责:
                1. 负责调拨单的设计，超卖单降到零
        * ##### 价签平台
            * ###### 主要职责:
                1. 搭建管理后台，完成价签注册

        ### 项目经历

        - **会员画像**

          1. 为会员生成标签

        ****

        - **地铁客流**

          1. 提前半小时预警

        ### 技能清单

        **框架** Gin，gRPC等
        """,
      tree: """
        name: 柳知夏
        sections: 工作经历 | 项目经历 | 技能清单
        work 5: @ 青禾科技公司 [2018-11..2021-04]
          summary: 库存中台; 价签平台
          9 • 为门店提供统一的库存查询和调拨服务。
          11 • 负责调拨单的设计，超卖单降到零
          14 • 搭建管理后台，完成价签注册
        project 18: @ 会员画像
          20 • 为会员生成标签
        project 24: @ 地铁客流
          26 • 提前半小时预警
        skills 30: 框架: Gin + gRPC
        warning: Line 1 was not understood.
        """),
    Case(
      name: "a resume in plain text between fences, with dashes that lead to places",
      source: """
        ```text
        Iris Verbeek

        Utrecht, Netherlands      iris@example.nl

        EXPERIENCE

        2019-2023    Larkfield, Senior Engineer ---------------------- Utrecht, Netherlands
             Owned the tracking platform: 41 services in three regions, and cut paging by 62%.

        2016-2019    Otterworks, Systems Engineer -------------------- Groningen, Netherlands
             Ran the streaming edge for two elections.

        SKILLS

        Languages: Go, Python, Bash
        ```
        """,
      tree: """
        name: Iris Verbeek
        email: iris@example.nl
        location: Utrecht, Netherlands
        sections: EXPERIENCE | SKILLS
        work 8: Senior Engineer @ Larkfield (Utrecht, Netherlands) [2019..2023]
          9 • Owned the tracking platform: 41 services in three regions, and cut paging by 62%.
        work 11: Systems Engineer @ Otterworks (Groningen, Netherlands) [2016..2019]
          12 • Ran the streaming edge for two elections.
        skills 16: Languages: Go + Python + Bash
        """),
  ]
}
