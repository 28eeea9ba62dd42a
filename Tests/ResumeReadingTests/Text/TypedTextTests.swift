import Testing

@testable import ResumeReading

/// Whole resumes as people type them, keep them and paste them: leaders and rules of typed characters, forms, labels,
/// titles that no list holds, compared as trees with source lines.
@Suite struct TypedTextTests {
  typealias Case = WholeResumeCase

  @Test(arguments: cases)
  func wholeResume(_ one: Case) {
    one.check(TextReader.document(one.source))
  }

  static let cases = [
    Case(
      name: "leaders to the margin, a rule behind each title, a name in small letters",
      source: """
        ines. harlow

        --------------------------------------------------------
        Leeds     ines@example.org     @1n3s

        EXPERIENCE ---------------------------------------------

        2019-        Larkspur Freight ------------------- Leeds, UK
             route planning, on-call, hiring.

        2014-2019    Harrow Telecom ---------------------- York, UK
             billing, audits, public speaking.

        2012-2014    Tern Media ------------------------------ York, UK
             software testing, release notes.

        HANDICRAFT ---------------------------------------------

        Bookbinding
        """,
      tree: """
        name: ines. harlow
        email: ines@example.org
        location: Leeds
        sections: EXPERIENCE | HANDICRAFT
        work 8: @ Larkspur Freight (Leeds, UK) [2019..now]
          9 • route planning, on-call, hiring.
        work 11: @ Harrow Telecom (York, UK) [2014..2019]
          12 • billing, audits, public speaking.
        work 14: @ Tern Media (York, UK) [2012..2014]
          15 • software testing, release notes.
        other: HANDICRAFT
          19 Bookbinding
        warning: Line 17: the section “HANDICRAFT” is of no known kind.
        warning: Line 4 was not understood.
        """),
    Case(
      name: "rules of dots and of en dashes, two hyphens between entries",
      source: """
        Ines Harlow
        ines@example.org

        SKILLS
        ––––––
        LANGUAGES:	Go, SQL and a few others.

        MY THREE HATS
        ............................................................

        * Plumber of pipelines
        * Keeper of the naming conventions

        EXPERIENCE
        ––––––––––
        Larkspur Freight
        Web Architect / Senior Engineer
        Feb 2009 - Aug 2012

        - Ported the shop to something that is supported

        --

        Harrow Foods
        VP Engineering
        Jan 2006 - Jan 2009

        - Kept the alarms on all of the freezers
        """,
      tree: """
        name: Ines Harlow
        email: ines@example.org
        sections: SKILLS | MY THREE HATS | EXPERIENCE
        work 16: Web Architect / Senior Engineer @ Larkspur Freight [2009-02..2012-08]
          20 • Ported the shop to something that is supported
        work 24: VP Engineering @ Harrow Foods [2006-01..2009-01]
          28 • Kept the alarms on all of the freezers
        skills 6: LANGUAGES: Go + SQL and a few others
        other: MY THREE HATS
          11 Plumber of pipelines
          12 Keeper of the naming conventions
        warning: Line 8: the section “MY THREE HATS” is of no known kind.
        """),
    Case(
      name: "a form with blanks before its colons, numbers before its jobs",
      source: """
        Name            : Ines Harlow
        E-mail          : ines@example.org

        PROFESSIONAL EXPERIENCE: (Total : 8 Years 3 Months)

        1)  Company      : Larkspur Castings Pvt Ltd, Leeds
            Designation  : Senior Engineer - Quality
            Duration     : June 2020 to Till date

            Job Profile  :
                * Handling the inspection of pump bodies with a team
                  of seven inspectors.

        2)  Company      : Harrow Components, York
            Designation  : Quality Engineer
            Duration     : SEP-2017 - MAY-2020

            Job Profile  :
                * Conducting line audits and rounds every week.

        PROJECT DETAILS:

        Project Title   : Fewer Blow Holes in Iron
        Team Size       : 4
        Role            : Team Leader
        Description     : Studied 600 castings over three months, found the link between
                          moisture and blow holes, and fixed a limit.
        """,
      tree: """
        name: Ines Harlow
        email: ines@example.org
        sections: PROFESSIONAL EXPERIENCE: (Total : 8 Years 3 Months) | PROJECT DETAILS
        work 6: Senior Engineer - Quality @ Larkspur Castings Pvt Ltd (Leeds) [2020-06..now]
          11 • Handling the inspection of pump bodies with a team of seven inspectors.
        work 14: Quality Engineer @ Harrow Components (York) [2017-09..2020-05]
          19 • Conducting line audits and rounds every week.
        project 23: Team Leader @ Fewer Blow Holes in Iron
          summary: Team Size: 4
          26 • Studied 600 castings over three months, found the link between moisture and blow holes, and fixed a limit.
        """),
    Case(
      name: "titles as labels of their first line, items that end in semicolons",
      source: """
        Nome Completo: Inês Harlow
        ines@example.org
        OBJETIVO: Trabalhar como analista pleno em hospital ou universidade.
        FORMAÇÃO: Redes de Computadores, Instituto Larkspur
        EXPERIÊNCIA: Analista de Suporte na Clínica Harrow (fev/2023 - atual)
        Atendimento a 340 usuários em três unidades, todos no mesmo dia;
        Troca do cabeamento de dois andares sem interromper as consultas.
        Estagiário de TI na Prefeitura de Tern (mar/2021 - jan/2023)
        Formatação e entrega de 150 notebooks às escolas da cidade.
        HABILIDADES: Linux, GLPI
        """,
      tree: """
        name: Inês Harlow
        email: ines@example.org
        summary: Trabalhar como analista pleno em hospital ou universidade.
        sections: OBJETIVO | FORMAÇÃO | EXPERIÊNCIA | HABILIDADES
        work 5: Analista de Suporte @ Clínica Harrow [2023-02..now]
          6 • Atendimento a 340 usuários em três unidades, todos no mesmo dia;
          7 • Troca do cabeamento de dois andares sem interromper as consultas.
        work 8: Estagiário de TI @ Prefeitura de Tern [2021-03..2023-01]
          9 • Formatação e entrega de 150 notebooks às escolas da cidade.
        education 4: Redes de Computadores @ Instituto Larkspur
        skills 10: HABILIDADES: Linux + GLPI
        """),
    Case(
      name: "a title in brackets with the total behind it, numbers before entries",
      source: """
        이름 : 서하늘
        이메일 : haneul@example.kr

        [ 경력 사항 ] 총 6년 2개월

        1. (주)달빛페이 | 정산팀 | 백엔드 개발자
           2022.03 ~ 재직중
           - 정산 배치를 다시 구성하여 처리 시간을 35분으로 단축
           사용 기술 : Kotlin, MySQL

        2. 모래소프트 | 개발2팀 | 주임
           2019.09 ~ 2022.02 (2년 6개월)
           - 민원 접수 시스템 유지보수 및 버전 전환

        [ 학력 ]
        2013.03 ~ 2019.08   한별대학교 컴퓨터공학과 졸업
        """,
      tree: """
        name: 서하늘
        email: haneul@example.kr
        sections: 경력 사항 | 학력
        work 6: 백엔드 개발자 @ (주)달빛페이 (정산팀) [2022-03..now]
          with: Kotlin + MySQL
          8 • 정산 배치를 다시 구성하여 처리 시간을 35분으로 단축
        work 11: 주임 @ 모래소프트 (개발2팀) [2019-09..2022-02]
          13 • 민원 접수 시스템 유지보수 및 버전 전환
        education 16: 컴퓨터공학과 졸업 @ 한별대학교 [2013-03..2019-08]
        warning: Line 16 was not understood.
        """),
    Case(
      name: "dates of two rows in a narrow column, the first of them a word",
      source: """
        Inès Harlow
        ines@example.org

        EXPÉRIENCE PROFESSIONNELLE

        Depuis       Communes du Larkspur, Poitiers
        sept. 2018   Chef de projet informatique
                     - pilotage du remplacement des logiciels de paie

        févr. 2012 - Syndicat Harrow, Niort
        août 2018    Technicien du support
                     - mise en place d'un outil pour 90 mairies

        2008-2011    Imprimerie Tern, Niort
                     Opérateur prépresse
                     - préparation des plaques et des contrôles
        """,
      tree: """
        name: Inès Harlow
        email: ines@example.org
        sections: EXPÉRIENCE PROFESSIONNELLE
        work 6: Chef de projet informatique @ Communes du Larkspur (Poitiers) [2018-09..now]
          8 • pilotage du remplacement des logiciels de paie
        work 10: Technicien du support @ Syndicat Harrow (Niort) [2012-02..2018-08]
          12 • mise en place d'un outil pour 90 mairies
        work 14: Opérateur prépresse @ Imprimerie Tern (Niort) [2008..2011]
          16 • préparation des plaques et des contrôles
        """),
    Case(
      name: "everything set in below titles, no mark anywhere",
      source: """
        Ines Harlow
        ines@example.org


        SUMMARY

          Engineer with some twenty years of experience in systems and storage.


        EXPERIENCE

          Larkspur Storage
          Senior Developer
          May 2022 - January 2023

          Worked on services for the tracking of tapes in a cold archive.


          Harrow Title
          Developer
          November 2019 - April 2022

          Joined a team of four which broke a large application apart.


          Tern Media
          Developer
          January 2005 - July 2006


        EDUCATION

          Larkspur University
          Bachelor of Computer Science, 2003
        """,
      tree: """
        name: Ines Harlow
        email: ines@example.org
        summary: Engineer with some twenty years of experience in systems and storage.
        sections: SUMMARY | EXPERIENCE | EDUCATION
        work 12: Senior Developer @ Larkspur Storage [2022-05..2023-01]
          16 • Worked on services for the tracking of tapes in a cold archive.
        work 19: Developer @ Harrow Title [2019-11..2022-04]
          23 • Joined a team of four which broke a large application apart.
        work 26: Developer @ Tern Media [2005-01..2006-07]
        education 33: Bachelor Computer Science @ Larkspur University [..2003]
        """),
    Case(
      name: "Chinese",
      source: """
        姓名：陆小北
        邮箱：xiaobei@example.cn

        教育背景
        临江大学，软件工程，工学学士 2014.09-2018.06

        工作经历
        云雀科技有限公司，高级后端工程师 2023.03-至今
        ·负责支付系统的整体架构，日均处理订单 320 万笔。
        海燕软件有限公司，测试工程师 2018.07-2023.02
        ·建设压测平台，发现并修复 17 处瓶颈。

        项目经历
        Heron 任务调度系统 2022.05-2022.11
        【关键词】时间轮、Raft
        ·采用时间轮管理百万级任务。

        专业技能
        Go、SQL
        """,
      tree: """
        name: 陆小北
        email: xiaobei@example.cn
        sections: 教育背景 | 工作经历 | 项目经历 | 专业技能
        work 8: 高级后端工程师 @ 云雀科技有限公司 [2023-03..now]
          9 • 负责支付系统的整体架构，日均处理订单 320 万笔。
        work 10: 测试工程师 @ 海燕软件有限公司 [2018-07..2023-02]
          11 • 建设压测平台，发现并修复 17 处瓶颈。
        project 14: @ Heron 任务调度系统 [2022-05..2022-11]
          with: 时间轮 + Raft
          16 • 采用时间轮管理百万级任务。
        education 5: 工学学士 软件工程 @ 临江大学 [2014-09..2018-06]
        skills 19: 专业技能: Go + SQL
        """),
    Case(
      name: "Russian",
      source: """
        Имя: Анна Светлова
        Телефон: +7 900 555-01-38
        anna@example.ru

        ОПЫТ РАБОТЫ

        Март 2019 — настоящее время
        ООО «Жаворонок», Калуга
        Frontend-разработчик
        - Переписала корзину с jQuery на Vue за два месяца

        с мая 2014 по февраль 2019
        ООО «Полиграф»
        Инженер
        - Сократила брак при печати вдвое

        ОБРАЗОВАНИЕ
        Калужский университет, 2009 – 2014

        НАВЫКИ
        Vue, SQL
        """,
      tree: """
        name: Анна Светлова
        email: anna@example.ru
        phone: +7 900 555-01-38
        sections: ОПЫТ РАБОТЫ | ОБРАЗОВАНИЕ | НАВЫКИ
        work 7: Frontend-разработчик @ ООО «Жаворонок» (Калуга) [2019-03..now]
          10 • Переписала корзину с jQuery на Vue за два месяца
        work 12: Инженер @ ООО «Полиграф» [2014-05..2019-02]
          15 • Сократила брак при печати вдвое
        education 18: @ Калужский университет [2009..2014]
        skills 21: НАВЫКИ: Vue + SQL
        """),
    Case(
      name: "labels in Japanese brackets below the stay at a firm",
      source: """
        氏名　　高瀬 千暁
        chiaki@example.jp

        ■職務経歴
        2014年4月～現在　　株式会社ひばり便
        　事業内容：配車サービス　従業員数：85名
        【期間】2021年10月～現在
        【役割】開発リーダー
        【業務内容】
        ・配車計画エンジンの設計と実装を担当しました
        【環境】Go、PostgreSQL

        【期間】2014年4月～2021年9月
        【役割】バックエンドエンジニア
        【業務内容】
        ・電話で受けていた到着連絡を自動化しました
        【環境】Ruby、MySQL

        ■学歴
        2010年4月～2014年3月　潮見大学

        ■資格
        応用情報技術者（2016年）
        """,
      tree: """
        name: 高瀬 千暁
        email: chiaki@example.jp
        sections: 職務経歴 | 学歴 | 資格
        work 7: 開発リーダー @ 株式会社ひばり便 [2021-10..now]
          with: Go + PostgreSQL
          10 • 配車計画エンジンの設計と実装を担当しました
        work 13: バックエンドエンジニア @ 株式会社ひばり便 [2014-04..2021-09]
          with: Ruby + MySQL
          16 • 電話で受けていた到着連絡を自動化しました
        education 20: @ 潮見大学 [2010-04..2014-03]
        certificate 23: 応用情報技術者 / 2016
        warning: Line 6 was not understood.
        """),
    Case(
      name: "a profile's export, whose sidebar comes first",
      source: """
        Contact
        hello@inesharlow.example.dev
        www.example.com/in/inesharlow
        Top Skills
        Service Mesh
        Crossplane
        Certifications
        Certified Architect
        Speaker Award - Lark
        Days
        Ines Harlow
        Platform Architect & Meetup Organizer
        Leeds, England, United Kingdom
        Summary
        Platform engineer with thirteen years in operations and software, who likes small clusters.
        Experience
        Larkspur Bank
        Platform Lead
        October 2024 - Present (1 year 3 months)
        Leeds, England, United Kingdom
        Led two streams with nine consultants in total.
        """,
      tree: """
        name: Ines Harlow
        label: Platform Architect & Meetup Organizer
        email: hello@inesharlow.example.dev
        location: Leeds, England, United Kingdom
        url: https://www.example.com/in/inesharlow
        summary: Platform engineer with thirteen years in operations and software, who likes small clusters.
        sections: Contact | Top Skills | Certifications | Summary | Experience
        work 17: Platform Lead @ Larkspur Bank (Leeds, England, United Kingdom) [2024-10..now]
          21 • Led two streams with nine consultants in total.
        skills 5: Top Skills: Service Mesh + Crossplane
        certificate 8: Certified Architect
        certificate 9: Speaker Award - Lark
        certificate 10: Days
        """),
    Case(
      name: "titles in capitals that no list holds, and no blank line",
      source: """
        INES HARLOW
        Leeds, UK | ines@example.org
        SALES & FIELD EXPERIENCE
        Fundraiser | Larkspur Appeals – Leeds, UK (June 2025 – September 2025)
        •
        Spoke with around 90 households a day over one summer.
        PROJECTS & ANALYTICAL EXPERIENCE
        Flood Mapping (01/2025 – 05/2025)
        •
        Joined river gauge data with postcode files.
        EDUCATION & ACADEMICS
        BA Hons, Geography | University of Harrow (2022 – 2025)
        LEADERSHIP & VOLUNTEERING
        President – Hill Society | Leeds, UK (2023 – 2025)
        •
        Planned 18 weekend trips with no injuries.
        SKILLS & COMPETENCIES
        •
        Admin: Excel, QGIS
        """,
      tree: """
        name: INES HARLOW
        email: ines@example.org
        location: Leeds, UK
        sections: SALES & FIELD EXPERIENCE | PROJECTS & ANALYTICAL EXPERIENCE | EDUCATION & ACADEMICS | LEADERSHIP & VOLUNTEERING | SKILLS & COMPETENCIES
        work 4: Fundraiser @ Larkspur Appeals (Leeds, UK) [2025-06..2025-09]
          6 • Spoke with around 90 households a day over one summer.
        volunteer 14: President @ Hill Society (Leeds, UK) [2023..2025]
          16 • Planned 18 weekend trips with no injuries.
        project 8: @ Flood Mapping [2025-01..2025-05]
          10 • Joined river gauge data with postcode files.
        education 12: BA Hons Geography @ University of Harrow [2022..2025]
        skills 19: Admin: Excel + QGIS
        """),
    Case(
      name: "a misspelt title, a single label over a list, a number behind the name",
      source: """
        Ines Harlow (585) 555-0158
        ines@example.org

        Expereince

        Engineer, Larkspur & Finch, Leeds, UK (May 2014 - Jan 2018)
          Responsibilities
          * Plan iterations and leave old code a little better.

        Manager, Harrow Group, York, UK (Sep 2010 - Apr 2014)
          * Reworked a billing module over three years.

        NGSO (Northern Grid System Operator) Leeds, UK
        Software developer (2008-2010)
          * Maintained load and endurance tests.

        Eduction
          * BSc Physics, Larkspur University, 2007
          * Diploma in Law, Harrow College, 2004
        """,
      tree: """
        name: Ines Harlow
        email: ines@example.org
        phone: (585) 555-0158
        sections: Expereince | Eduction
        work 6: Engineer @ Larkspur & Finch (Leeds, UK) [2014-05..2018-01]
          8 • Plan iterations and leave old code a little better.
        work 10: Manager @ Harrow Group (York, UK) [2010-09..2014-04]
          11 • Reworked a billing module over three years.
        work 13: Software developer @ NGSO (Northern Grid System Operator) (Leeds, UK) [2008..2010]
          15 • Maintained load and endurance tests.
        education 18: BSc Physics @ Larkspur University [..2007]
        education 19: Diploma Law @ Harrow College [..2004]
        """),
    Case(
      name: "jobs on one line each",
      source: """
        Ines Harlow
        ines@example.org

        WORK EXPERIENCE

        CTO, Larkspur Foods (2018–2021): +31% fill rate through substitution rules; cost per order down.
        Director of Engineering, Harrow Freight (2014–2018): doubled the picks of an hour.
        """,
      tree: """
        name: Ines Harlow
        email: ines@example.org
        sections: WORK EXPERIENCE
        work 6: CTO @ Larkspur Foods [2018..2021]
          6 • +31% fill rate through substitution rules; cost per order down.
        work 7: Director of Engineering @ Harrow Freight [2014..2018]
          7 • doubled the picks of an hour.
        """),
    Case(
      name: "dates that a copy left below all jobs",
      source: """
        Ines Harlow
        ines@example.org

        Work Experience
        Research Director, Larkspur Insights

        •  Plan surveys for museums and broadcasters

        Research Assistant, Harrow University

        •  Built a bench for photographing falling drops

        March 2015 - Present

        Fall 2013 - Spring 2014

        Skills
        Python, SQL
        """,
      tree: """
        name: Ines Harlow
        email: ines@example.org
        sections: Work Experience | Skills
        work 5: Research Director @ Larkspur Insights [2015-03..now]
          7 • Plan surveys for museums and broadcasters
        work 9: Research Assistant @ Harrow University [2013..2014]
          11 • Built a bench for photographing falling drops
        skills 18: Skills: Python + SQL
        """),
    Case(
      name: "the whole stay at an employer above its roles",
      source: """
        Ines Harlow
        ines@example.org

        Employment History

        Larkspur Health Board				2013 – to date

        Ward Manager, Orthopaedics				Since February 2021
        •	Lead 38 staff on a ward; vacancy rate down from 19% to 6%.

        Deputy Ward Manager				Sept. 2017 to January 2021
        •	Rosters, appraisals and what everybody complains about.

        Managing Director / Owner, 2005 to 2012, Harrow d.o.o. York, UK
        •	Set up and led the company from its first day.
        """,
      tree: """
        name: Ines Harlow
        email: ines@example.org
        sections: Employment History
        work 8: Ward Manager, Orthopaedics @ Larkspur Health Board [2021-02..now]
          9 • Lead 38 staff on a ward; vacancy rate down from 19% to 6%.
        work 11: Deputy Ward Manager @ Larkspur Health Board [2017-09..2021-01]
          12 • Rosters, appraisals and what everybody complains about.
        work 14: Managing Director / Owner @ Harrow d.o.o. (York, UK) [2005..2012]
          15 • Set up and led the company from its first day.
        """),
    Case(
      name: "jobs as bullets with their dates nested",
      source: """
        Ines Harlow
        ines@example.org

        Work Experience
        - Larkspur Set-Top Systems, Ltd.
            - March 2018 - Present
            - Review code before every release.

        - Harrow Cards plc
            - September 2015 - February 2018
            - Wrote a test bench for contactless readers.
        """,
      tree: """
        name: Ines Harlow
        email: ines@example.org
        sections: Work Experience
        work 5: @ Larkspur Set-Top Systems, Ltd. [2018-03..now]
          7 • Review code before every release.
        work 9: @ Harrow Cards plc [2015-09..2018-02]
          11 • Wrote a test bench for contactless readers.
        """),
    Case(
      name: "a federal form",
      source: """
        INES HARLOW
        ines@example.gov

        Work Experience:

        Larkspur Administration

        06/2019 - Present
        Salary: 98,422.00 USD Per Year
        IT Specialist (Systems Analysis) (This is a federal job)
        Duties, Accomplishments and Related Skills:
        - Serve as the lead analyst for the gauge telemetry system.

        Supervisor: Denton Purcell (301-555-0150)
        Okay to contact this Supervisor: Yes

        Harrow County

        02/2014 - 05/2019
        Network Administrator
        Duties, Accomplishments and Related Skills:
        - Administered eleven sites linked by microwave.

        Supervisor: Opal Friend (301-555-0151)
        Okay to contact this Supervisor: Contact me first

        Job Related Training:

        Security+ (2019, current)
        """,
      tree: """
        name: INES HARLOW
        email: ines@example.gov
        sections: Work Experience | Job Related Training
        work 6: IT Specialist (Systems Analysis) (This is a federal job) @ Larkspur Administration [2019-06..now]
          summary: Salary: 98,422.00 USD Per Year; Supervisor: Denton Purcell (301-555-0150); Okay to contact this Supervisor: Yes
          12 • Serve as the lead analyst for the gauge telemetry system.
        work 17: Network Administrator @ Harrow County [2014-02..2019-05]
          summary: Supervisor: Opal Friend (301-555-0151); Okay to contact this Supervisor: Contact me first
          22 • Administered eleven sites linked by microwave.
        certificate 29: Security+ (2019, current)
        """),
    Case(
      name: "page numbers that lost their pages, what a site prints around a page",
      source: """
        Skip to content
        Ines Harlow
        ines@example.org

        Experience

        Engineer, Larkspur Bank, 2012 - 2015
        •	Managed a consignment note in three languages.
        Read more
        1

        Tester, Harrow Bank, 2009 - 2010
        •	Re-organized the suite for a fee.
        2

        Back to top ↑
        """,
      tree: """
        name: Ines Harlow
        email: ines@example.org
        sections: Experience
        work 7: Engineer @ Larkspur Bank [2012..2015]
          8 • Managed a consignment note in three languages.
        work 12: Tester @ Harrow Bank [2009..2010]
          13 • Re-organized the suite for a fee.
        """),
    Case(
      name: "a label so long that nothing parts it from its value",
      source: """
        Ines Harlow
        ines@example.org

        Education and training

        Dates                          2013 - 2015
        Title of qualification awarded Master's degree in Chemistry
        Name of employer               Università Larkspur

        Dates                          2010 - 2013
        Title of qualification awarded Bachelor's degree in Chemistry
        Name of employer               Università Larkspur
        """,
      tree: """
        name: Ines Harlow
        email: ines@example.org
        sections: Education and training
        education 6: Master's degree Chemistry @ Università Larkspur [2013..2015]
        education 10: Bachelor's degree Chemistry @ Università Larkspur [2010..2013]
        """),
    Case(
      name: "a job's role that is told in sentences",
      source: """
        Ines Harlow
        ines@example.org

        WORK EXPERIENCE

        Application Engineer

        Larkspur Systems

        November 2017 to Present

        Role: At present working on a help desk. Writing queries for the back end of the form engine which run when a request is raised.
        """,
      tree: """
        name: Ines Harlow
        email: ines@example.org
        sections: WORK EXPERIENCE
        work 6: Application Engineer @ Larkspur Systems [2017-11..now]
          12 • Role: At present working on a help desk. Writing queries for the back end of the form engine which run when a request is raised.
        """),
    Case(
      name: "a text on one line",
      source: """
                 PAYROLL CLERK       Summary     Dependable clerk with twelve years in transport, known for closing the month early.      Experience       Payroll Clerk     November 2015   to   Current     Larkspur Foods   －   Leeds  ,   UK     Run the weekly payroll of two plants with 430 employees.  Answer audits and the questions of the union.      Receptionist     January 2008   to   May 2010     Harrow Dental   －   York  ,   UK     Scheduled about seventy patients on each day.          Education       Associate of Science   :   Accounting     2007     Larkspur College   －   Leeds  ,   UK         Skills     billing, filing, Excel
        """,
      tree: """
        name: PAYROLL CLERK
        summary: Dependable clerk with twelve years in transport, known for closing the month early.
        sections: Summary | Experience | Education | Skills
        work 1: Payroll Clerk @ Larkspur Foods － Leeds (UK) [2015-11..now]
          1 • Run the weekly payroll of two plants with 430 employees.
          1 • Answer audits and the questions of the union.
        work 1: Receptionist @ Harrow Dental － York (UK) [2008-01..2010-05]
          1 • Scheduled about seventy patients on each day.
        education 1: Associate of Science Accounting @ Larkspur College [..2007]
          summary: － Leeds; UK
        skills 1: Skills: billing + filing + Excel
        """),
    Case(
      name: "labels of a form on two rows, and one that says nothing of the job",
      source: """
        Ines Harlow
        ines@example.org

        Work experience

        Dates                          01/2019 →
        Occupation or position held    Quality control chemist
        Main activities and            Analysis of coffee and cocoa for residues, about
        responsibilities               forty samples a day
        Name and address of employer   Larkspur Laboratory, Leeds
        Type of business or sector     Food testing

        Dates                          03/2016 - 12/2018
        Occupation or position held    Laboratory technician
        Main activities and            Water analysis for eleven towns; upkeep of the
        responsibilities               chromatographs
        Name and address of employer   Harrow Water Ltd, York
        Type of business or sector     Water supply
        """,
      tree: """
        name: Ines Harlow
        email: ines@example.org
        sections: Work experience
        work 6: Quality control chemist @ Larkspur Laboratory (Leeds) [2019-01..now]
          summary: Type of business or sector, Food testing
          8 • Analysis of coffee and cocoa for residues, about forty samples a day
        work 13: Laboratory technician @ Harrow Water Ltd (York) [2016-03..2018-12]
          summary: Type of business or sector, Water supply
          15 • Water analysis for eleven towns; upkeep of the chromatographs
        """),
    Case(
      name: "an only role below a dated stay, positions under a label, groups of projects",
      source: """
        Ines Harlow
        ines@example.org

        EXPERIENCE

        Current Positions:
        1. Engineer at Larkspur Visual
           Period: March 2023 - Present
           Key Responsibilities:
           - Labelling guidelines for photographs of citrus

        Previous Positions:
        1. Trainee at Harrow Farms
           Period: February 2021 - February 2023
           Key Responsibilities:
           - Drone flights over twelve hundred hectares

        TECHNICAL PROJECTS

        Computer Vision:
        - Cattle counting from a fixed mast

        Data Science:
        - River level forecast with a chart
        """,
      tree: """
        name: Ines Harlow
        email: ines@example.org
        sections: EXPERIENCE | TECHNICAL PROJECTS
        work 7: Engineer @ Larkspur Visual [2023-03..now]
          10 • Labelling guidelines for photographs of citrus
        work 13: Trainee @ Harrow Farms [2021-02..2023-02]
          16 • Drone flights over twelve hundred hectares
        project 20: @ Computer Vision
          21 • Cattle counting from a fixed mast
        project 23: @ Data Science
          24 • River level forecast with a chart
        """),
    Case(
      name: "organisations above roles, the place below a date, and nothing between two of them",
      source: """
        Contact
        ines.harlow@example.org
        (Portfolio)
        Top Skills
        Crossplane
        Languages
        German (Native)
        Ines Harlow
        Platform Architect
        Leeds, England, United Kingdom
        Summary
        Platform engineer with thirteen years in operations and software, who likes small clusters.
        Experience
        Larkspur Bank
        3 years 2 months
        Platform Lead
        October 2024 - Present (1 year 3 months)
        Led two streams with nine consultants in total.
        Platform Engineer
        November 2021 - September 2024 (11 months)
        Built the library that 34 teams now use.
        Tern Days
        Organizer
        February 2025 - Present (11 months)
        Leeds, England, United Kingdom
        Harrow Digital
        Freelance Engineer
        August 2020 - October 2021 (3 months)
        Moved the build of a system to a hosted service in ten weeks.
        """,
      tree: """
        name: Ines Harlow
        label: Platform Architect
        email: ines.harlow@example.org
        location: Leeds, England, United Kingdom
        summary: Platform engineer with thirteen years in operations and software, who likes small clusters.
        sections: Contact | Top Skills | Languages | Summary | Experience
        work 14: Platform Lead @ Larkspur Bank [2024-10..now]
          18 • Led two streams with nine consultants in total.
        work 19: Platform Engineer @ Larkspur Bank [2021-11..2024-09]
          21 • Built the library that 34 teams now use.
        work 22: Organizer @ Tern Days (Leeds, England, United Kingdom) [2025-02..now]
        work 26: Freelance Engineer @ Harrow Digital [2020-08..2021-10]
          29 • Moved the build of a system to a hosted service in ten weeks.
        skills 5: Top Skills: Crossplane
        language 7: German / Native
        """),
    Case(
      name: "marks before organisations, and nothing else is marked",
      source: """
        Ines Harlow
        ines@example.org

        Experience
        • Larkspur Payments
        Director of Engineering
        Apr 2023 – Present
        Reported to the board and stood in for it during the summer of that year.
        • Harrow Pumps Ltd
        Engineering Manager
        Dec 2020 – Feb 2023
        Led a team of seven developers building the calculator for suppliers.
        """,
      tree: """
        name: Ines Harlow
        email: ines@example.org
        sections: Experience
        work 5: Director of Engineering @ Larkspur Payments [2023-04..now]
          8 • Reported to the board and stood in for it during the summer of that year.
        work 9: Engineering Manager @ Harrow Pumps Ltd [2020-12..2023-02]
          12 • Led a team of seven developers building the calculator for suppliers.
        """),
  ]
}
