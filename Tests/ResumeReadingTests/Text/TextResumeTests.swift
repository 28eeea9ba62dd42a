import Testing

@testable import ResumeReading

/// Whole resumes in plain text, compared as trees with source lines.
@Suite struct TextResumeTests {
  typealias Case = WholeResumeCase

  @Test(arguments: cases)
  func wholeResume(_ one: Case) {
    one.check(TextReader.document(one.source))
  }

  static let cases = [
    Case(
      name: "marks on lines of their own, the name behind a label, the document's kind above it",
      source: """
        경력기술서
        성명 서하늘
        haneul@example.kr
        경력
        달빛상회
        백엔드 개발자
        2021.03 ~ 현재
        ●
        신입 개발자 3명의 온보딩 담당
        모래시계
        서버 개발자
        2018.07 ~ 2021.02
        ●
        게임 랭킹 서버를 레디스 기반으로 구현
        """,
      tree: """
        name: 서하늘
        email: haneul@example.kr
        sections: 경력
        work 5: 백엔드 개발자 @ 달빛상회 [2021-03..now]
          9 • 신입 개발자 3명의 온보딩 담당
        work 10: 서버 개발자 @ 모래시계 [2018-07..2021-02]
          14 • 게임 랭킹 서버를 레디스 기반으로 구현
        """),
    Case(
      name: "the sum of all experience heads no job, and a title may say for whom",
      source: """
        Robin Ashgrove
        robin@example.com

        Experience

        2011-03-01 of experience

        Tern Consultancy, Python Developer for a Big Bank, 2018 - 2022
        - Cut the nightly run from 9 hours to 40 minutes
        """,
      tree: """
        name: Robin Ashgrove
        email: robin@example.com
        sections: Experience
        work 8: Python Developer for a Big Bank @ Tern Consultancy [2018..2022]
          9 • Cut the nightly run from 9 hours to 40 minutes
        """),
    Case(
      name: "an organisation that ends as a past tense does",
      source: """
        Robin Ashgrove
        robin@example.com

        Experience

        Fitter 2018 - 2022
        Tumbleweed Cranes, Raleigh, NC
        - Cut the nightly run from 9 hours to 40 minutes
        """,
      tree: """
        name: Robin Ashgrove
        email: robin@example.com
        sections: Experience
        work 6: Fitter @ Tumbleweed Cranes (Raleigh, NC) [2018..2022]
          8 • Cut the nightly run from 9 hours to 40 minutes
        """),
    Case(
      name: "a teacher's posts under a title that says neither work nor school",
      source: """
        Robin Ashgrove
        robin@example.com

        EDUCATION
        BSc Physics, Tern University, 2009 - 2013

        WHERE I TAUGHT
        Head of Science, Fulmar School, 2018 - 2022
        - Raised the pass rate from 70% to 90%
        Trainee Teacher, Marrow College, 2014 - 2018
        - Ran the robotics club

        SKILLS
        Python, GeoGebra
        """,
      tree: """
        name: Robin Ashgrove
        email: robin@example.com
        sections: EDUCATION | WHERE I TAUGHT | SKILLS
        work 8: Head of Science @ Fulmar School [2018..2022]
          9 • Raised the pass rate from 70% to 90%
        work 10: Trainee Teacher @ Marrow College [2014..2018]
          11 • Ran the robotics club
        education 5: BSc Physics @ Tern University [2009..2013]
        skills 14: SKILLS: Python + GeoGebra
        warning: Line 7: the section “WHERE I TAUGHT” is of no known kind; read as work.
        """),
    Case(
      name: "a year in what is said of an organisation dates no job",
      source: """
        Robin Ashgrove
        robin@example.com

        Experience

        Fitter
        Tern Robotics, 2018 - 2022
        Maker of harbour cranes and winches, listed since 2014
        - Cut the nightly run from 9 hours to 40 minutes
        """,
      tree: """
        name: Robin Ashgrove
        email: robin@example.com
        sections: Experience
        work 6: Fitter @ Tern Robotics [2018..2022]
          summary: Maker of harbour cranes and winches, listed since 2014
          9 • Cut the nightly run from 9 hours to 40 minutes
        """),
    Case(
      name: "a header in capitals right below a bullet that ends in a figure",
      source: """
        Robin Ashgrove
        robin@example.com
        Professional Experience
        Brattle Robotics Club
        Team Lead
        September 2023 – Present
        • Ported the planner to ROS 2
        Harbor Kitchen
        Shift Lead
        Summer 2022
        • Trained five new hires
        """,
      tree: """
        name: Robin Ashgrove
        email: robin@example.com
        sections: Professional Experience
        work 4: Team Lead @ Brattle Robotics Club [2023-09..now]
          7 • Ported the planner to ROS 2
        work 8: Shift Lead @ Harbor Kitchen [2022..2022]
          11 • Trained five new hires
        """),
    Case(
      name: "a header of unknown words below a blank line, after a bullet whose rows hang",
      source: """
        Robin Ashgrove
        robin@example.com

        EXPERIENCE
        Product Owner, Head Start, Leeds (Nov 2021 – Present)
        * Chair the safety group that reviews each alert before it is switched on, and retired
          44 of 61 alerts that nobody acted on

        Ward Sister, Bramley & Pudsey, Leeds (Feb 2017 – Oct 2021)
        * Ran a ward of 28 beds with a staff of thirty-four people and a budget of a million and
          a half
        * Cut agency spending by 41% through a pilot that seven other wards have copied by now
        """,
      tree: """
        name: Robin Ashgrove
        email: robin@example.com
        sections: EXPERIENCE
        work 5: Product Owner @ Head Start (Leeds) [2021-11..now]
          6 • Chair the safety group that reviews each alert before it is switched on, and retired 44 of 61 alerts that nobody acted on
        work 9: Ward Sister @ Bramley & Pudsey (Leeds) [2017-02..2021-10]
          10 • Ran a ward of 28 beds with a staff of thirty-four people and a budget of a million and a half
          12 • Cut agency spending by 41% through a pilot that seven other wards have copied by now
        """),
    Case(
      name: "titles behind squares, bullets behind dots without a blank",
      source: """
        相沢 実
        m.aizawa@example.jp

        ■ 自己紹介
        十年間インフラを担当してきました。夜中に起こされない仕組みづくりが得意です。

        ■ 職務経歴
        2019年4月 〜 2021年3月
        株式会社みなと – インフラエンジニア
        ・移行を主導し、月額費用を38%削減
        ・障害対応手順を整備し、平均復旧時間を95分から20分に短縮

        ■ 学歴
        学士 情報工学, 湘南大学 (2010 〜 2014)

        ■ スキル
        言語: Go, Python
        """,
      tree: """
        name: 相沢 実
        email: m.aizawa@example.jp
        summary: 十年間インフラを担当してきました。夜中に起こされない仕組みづくりが得意です。
        sections: 自己紹介 | 職務経歴 | 学歴 | スキル
        work 8: インフラエンジニア @ 株式会社みなと [2019-04..2021-03]
          10 • 移行を主導し、月額費用を38%削減
          11 • 障害対応手順を整備し、平均復旧時間を95分から20分に短縮
        education 14: 学士 情報工学 @ 湘南大学 [2010..2014]
        skills 17: 言語: Go + Python
        """),
    Case(
      name: "an unknown title behind the others' mark, jobs behind another",
      source: """
        相沢 実
        m.aizawa@example.jp

        ■ 職務経歴
        ▶ 株式会社みなと / インフラエンジニア
        2019年4月 〜 2021年3月
        ・移行を主導し、月額費用を38%削減

        ■ 学歴
        2010年4月 〜 2014年3月 湘南大学 工学部 学士

        ■ 資格
        応用情報技術者

        ■ 得意な言語と道具
        言語: Go, Python
        """,
      tree: """
        name: 相沢 実
        email: m.aizawa@example.jp
        sections: 職務経歴 | 学歴 | 資格 | 得意な言語と道具
        work 5: インフラエンジニア @ 株式会社みなと [2019-04..2021-03]
          7 • 移行を主導し、月額費用を38%削減
        education 10: 学士 工学部 @ 湘南大学 [2010-04..2014-03]
        skills 16: 言語: Go + Python
        certificate 13: 応用情報技術者
        warning: Line 15: the section “得意な言語と道具” is of no known kind; read as skills.
        """),
    Case(
      name:
        "dates inside sentences, a label before a list, titles in small letters, schools with a sentence each",
      source: """
        Robin Ashgrove
        robin@example.com

        experience
        Head Start Mobility
        Product Owner
        Feb 2021 – Present
        Own the roadmap of the passenger app for all users. Key achievements:
        Ticket sales through the app rose from 48% to 81% of all journeys
        Dropped eleven features nobody had used since 2018 and cut reports
        May 2023 release: seat reservations on 26 ferries, three weeks early

        education
        2011 – 2015
        PhD in Genetics
        Trinity College Dublin
        Thesis: Repeats in brown algae
        2006 – 2010
        BSc in Biochemistry
        University of Galway
        """,
      tree: """
        name: Robin Ashgrove
        email: robin@example.com
        sections: experience | education
        work 5: Product Owner @ Head Start Mobility [2021-02..now]
          8 • Own the roadmap of the passenger app for all users. Key achievements:
          9 • Ticket sales through the app rose from 48% to 81% of all journeys
          10 • Dropped eleven features nobody had used since 2018 and cut reports
          11 • May 2023 release: seat reservations on 26 ferries, three weeks early
        education 14: PhD Genetics @ Trinity College Dublin [2011..2015]
          17 • Thesis: Repeats in brown algae
        education 18: BSc Biochemistry @ University of Galway [2006..2010]
        """),
    Case(
      name: "small letters that begin a title after a blank line",
      source: """
        Robin Ashgrove
        robin@example.com

        relevant experience
        Cook at Harrow & Thyme — 2019 – 2021
        > Led a brigade of nine through 200 covers a night
        > Trained 22 junior cooks

        personal projects
        mise — 2022
        > Inventory app for small kitchens
        """,
      tree: """
        name: Robin Ashgrove
        email: robin@example.com
        sections: relevant experience | personal projects
        work 5: Cook @ Harrow & Thyme [2019..2021]
          6 • Led a brigade of nine through 200 covers a night
          7 • Trained 22 junior cooks
        project 10: @ mise [2022..2022]
          11 • Inventory app for small kitchens
        """),
    Case(
      name: "bullets lost: the last line before a blank one is work, whatever it begins with",
      source: """
        Robin Ashgrove
        robin@example.com

        Experience
        UX Engineer
        Jan 2019 – Feb 2021
        Beanfield Coffee, Toronto
        Prototyped and shipped a till for 140 shops
        Queues at peak got 18% shorter

        Product Designer
        Jun 2015 – Dec 2018
        Larkfield, Halifax
        Designed an app that reached 50K downloads in its first quarter
        """,
      tree: """
        name: Robin Ashgrove
        email: robin@example.com
        sections: Experience
        work 5: UX Engineer @ Beanfield Coffee (Toronto) [2019-01..2021-02]
          8 • Prototyped and shipped a till for 140 shops
          9 • Queues at peak got 18% shorter
        work 11: Product Designer @ Larkfield (Halifax) [2015-06..2018-12]
          14 • Designed an app that reached 50K downloads in its first quarter
        """),
    Case(
      name: "title, company and place on one line, dates at the right",
      source: """
        Ioana Petrescu-Vale
        Staff Software Engineer
        Timisoara, Romania | +40 722 555 013 | ioana.pv@example.com | linkedin.com/in/ioanapv | https://ioana.example.com

        EXPERIENCE

        Staff Software Engineer, Larkfield Systems — Cluj-Napoca, Romania          Mar 2020 – Present
        • Moved 40 services to Kubernetes and cut deploy time from 50 to 6 minutes
        • Owns the on-call rotation of 12 engineers

        Software Engineer, Quillmark Inc. — Remote          07/2016 – 02/2020
        • Built the search API
        • Replaced nightly batch jobs by streaming, so that reports are 5 minutes old instead of 24 hours

        Engineering Intern, Dunlin & Sons — Iasi, Romania          Summer 2015
        • Wrote a parser for bank statements

        SELECTED TALKS

        "Queues are databases", DevDays 2022
        "Small is slow", NordConf 2021

        EDUCATION

        Politehnica University of Timisoara — BSc in Computer Engineering          2012 – 2016

        SKILLS

        Go, Rust, Python; PostgreSQL, Redis; Kubernetes, Terraform
        """,
      tree: """
        name: Ioana Petrescu-Vale
        label: Staff Software Engineer
        email: ioana.pv@example.com
        phone: +40 722 555 013
        location: Timisoara, Romania
        url: https://ioana.example.com
        profile: LinkedIn ioanapv
        sections: EXPERIENCE | SELECTED TALKS | EDUCATION | SKILLS
        work 7: Staff Software Engineer @ Larkfield Systems (Cluj-Napoca, Romania) [2020-03..now]
          8 • Moved 40 services to Kubernetes and cut deploy time from 50 to 6 minutes
          9 • Owns the on-call rotation of 12 engineers
        work 11: Software Engineer @ Quillmark Inc. (Remote) [2016-07..2020-02]
          12 • Built the search API
          13 • Replaced nightly batch jobs by streaming, so that reports are 5 minutes old instead of 24 hours
        work 15: Engineering Intern @ Dunlin & Sons (Iasi, Romania) [2015..2015]
          16 • Wrote a parser for bank statements
        education 25: BSc Computer Engineering @ Politehnica University of Timisoara [2012..2016]
        skills 29: SKILLS: Go + Rust + Python + PostgreSQL + Redis + Kubernetes + Terraform
        publication 20: "Queues are databases", DevDays 2022
        publication 21: "Small is slow", NordConf 2021
        """),
    Case(
      name: "several titles at one company, dates on a line of their own",
      source: """
        JONAH ADEBAYO
        jonah@example.com · 0161 555 0110 · Manchester, UK

        Professional Experience

        Harrowgate Bank
        Manchester, UK
          Senior Data Engineer
          January 2021 to date
            - Rebuilt the ledger feed on Kafka; reconciliation now takes 20 minutes instead of 9 hours
            - Leads four engineers
          Data Engineer
          September 2018 to December 2020
            - Migrated 300 SQL Server jobs to Airflow

        Pennine Retail Ltd
        Leeds, UK
          Junior Developer
          2016 - 2018
            - Maintained the stock system

        Education and Training

        University of Leeds
        MSc Data Science, 2016
        BSc Mathematics, 2012 - 2015

        Certifications
        AWS Certified Data Analytics, 2022
        Scrum Master (2019)

        Languages
        English (native), Yoruba (fluent), French - B1
        """,
      tree: """
        name: JONAH ADEBAYO
        email: jonah@example.com
        phone: 0161 555 0110
        location: Manchester, UK
        sections: Professional Experience | Education and Training | Certifications | Languages
        work 6: Senior Data Engineer @ Harrowgate Bank (Manchester, UK) [2021-01..now]
          10 • Rebuilt the ledger feed on Kafka; reconciliation now takes 20 minutes instead of 9 hours
          11 • Leads four engineers
        work 12: Data Engineer @ Harrowgate Bank (Manchester, UK) [2018-09..2020-12]
          14 • Migrated 300 SQL Server jobs to Airflow
        work 16: Junior Developer @ Pennine Retail Ltd (Leeds, UK) [2016..2018]
          20 • Maintained the stock system
        education 24: MSc Data Science @ University of Leeds [..2016]
        education 26: BSc Mathematics @ University of Leeds [2012..2015]
        certificate 29: AWS Certified Data Analytics / 2022
        certificate 30: Scrum Master / 2019
        language 33: English / native
        language 33: Yoruba / fluent
        language 33: French / B1
        """),
    Case(
      name: "German, dates in a left column",
      source: """
        Lebenslauf

        Katrin Öztürk-Brandt
        Softwareentwicklerin
        Adresse: Lindenweg 4, 20095 Hamburg
        Telefon: +49 40 5550 0123
        E-Mail: katrin.ob@example.de

        Berufserfahrung

        Seit 04/2021          Softwareentwicklerin, Nordlicht Energie GmbH, Hamburg
                              - Einführung von Feature-Flags; Ausfälle pro Quartal von 9 auf 2 gesenkt
                              - Betreuung von 3 Werkstudenten
        10/2017 – 03/2021     Junior-Entwicklerin, Hafenkontor AG, Bremen
                              - Umstellung der Abrechnung auf PostgreSQL

        Ausbildung

        10/2014 – 09/2017     B.Sc. Informatik, Universität Bremen
        2014                  Abitur, Gymnasium am Wall

        Kenntnisse

        Programmiersprachen: Kotlin, Java, Go
        Werkzeuge: Docker, GitLab CI

        Sprachen

        Deutsch (Muttersprache), Türkisch (fließend), Englisch (C1)
        """,
      tree: """
        name: Katrin Öztürk-Brandt
        label: Softwareentwicklerin
        email: katrin.ob@example.de
        phone: +49 40 5550 0123
        location: Lindenweg 4, 20095 Hamburg
        sections: Berufserfahrung | Ausbildung | Kenntnisse | Sprachen
        work 11: Softwareentwicklerin @ Nordlicht Energie GmbH (Hamburg) [2021-04..now]
          12 • Einführung von Feature-Flags; Ausfälle pro Quartal von 9 auf 2 gesenkt
          13 • Betreuung von 3 Werkstudenten
        work 14: Junior-Entwicklerin @ Hafenkontor AG (Bremen) [2017-10..2021-03]
          15 • Umstellung der Abrechnung auf PostgreSQL
        education 19: B.Sc. Informatik @ Universität Bremen [2014-10..2017-09]
        education 20: Abitur @ Gymnasium am Wall [..2014]
        skills 24: Programmiersprachen: Kotlin + Java + Go
        skills 25: Werkzeuge: Docker + GitLab CI
        language 29: Deutsch / Muttersprache
        language 29: Türkisch / fließend
        language 29: Englisch / C1
        """),
    Case(
      name: "Japanese, family name first",
      source: """
        職務経歴書

        高橋 美咲
        バックエンドエンジニア
        misaki.takahashi@example.jp
        090-5550-0142
        東京都渋谷区

        職務要約
        決済基盤の設計と運用を7年担当。

        職務経歴

        株式会社ひかりペイ
        2021年4月〜現在
        バックエンドエンジニア
        ・決済APIを非同期化し、ピーク時のタイムアウトを2%から0.1%に削減
        ・監視基盤を整備し、平均復旧時間を60分から12分に短縮

        みなと物流株式会社
        2017年4月〜2021年3月
        システムエンジニア
        ・配送管理システムの開発を担当

        学歴

        2013年4月〜2017年3月 青葉大学 工学部 情報工学科

        資格

        基本情報技術者試験（2016年）

        スキル

        言語：Go、Java、Python
        データベース：PostgreSQL、Redis
        """,
      tree: """
        name: 高橋 美咲
        label: バックエンドエンジニア
        email: misaki.takahashi@example.jp
        phone: 090-5550-0142
        location: 東京都渋谷区
        summary: 決済基盤の設計と運用を7年担当。
        sections: 職務要約 | 職務経歴 | 学歴 | 資格 | スキル
        work 14: バックエンドエンジニア @ 株式会社ひかりペイ [2021-04..now]
          17 • 決済APIを非同期化し、ピーク時のタイムアウトを2%から0.1%に削減
          18 • 監視基盤を整備し、平均復旧時間を60分から12分に短縮
        work 20: システムエンジニア @ みなと物流株式会社 [2017-04..2021-03]
          23 • 配送管理システムの開発を担当
        education 27: 工学部 情報工学科 @ 青葉大学 [2013-04..2017-03]
        skills 35: 言語: Go + Java + Python
        skills 36: データベース: PostgreSQL + Redis
        certificate 31: 基本情報技術者試験 / 2016
        """),
    Case(
      name: "Spanish",
      source: """
        Lucía Fernández Ortega
        Desarrolladora backend
        Sevilla, España — lucia.fo@example.es — +34 655 550 199

        Perfil profesional
        Desarrolladora con 6 años de experiencia en comercio electrónico.

        Experiencia laboral

        Desarrolladora backend sénior
        Mercado Azul S.L.
        Enero de 2021 - Actualidad
        • Reduje el tiempo de respuesta de 800 ms a 120 ms con una caché en Redis
        • Automaticé los despliegues con GitLab CI

        Programadora Java
        Consultora Giralda
        Marzo de 2018 - Diciembre de 2020
        • Migré 12 servicios a contenedores

        Formación académica

        Universidad de Sevilla
        Grado en Ingeniería Informática
        2013 - 2017

        Idiomas
        Español: nativo
        Inglés: C1
        """,
      tree: """
        name: Lucía Fernández Ortega
        label: Desarrolladora backend
        email: lucia.fo@example.es
        phone: +34 655 550 199
        location: Sevilla, España
        summary: Desarrolladora con 6 años de experiencia en comercio electrónico.
        sections: Perfil profesional | Experiencia laboral | Formación académica | Idiomas
        work 10: Desarrolladora backend sénior @ Mercado Azul S.L. [2021-01..now]
          13 • Reduje el tiempo de respuesta de 800 ms a 120 ms con una caché en Redis
          14 • Automaticé los despliegues con GitLab CI
        work 16: Programadora Java @ Consultora Giralda [2018-03..2020-12]
          19 • Migré 12 servicios a contenedores
        education 23: Grado Ingeniería Informática @ Universidad de Sevilla [2013..2017]
        language 28: Español / nativo
        language 29: Inglés / C1
        """),
    Case(
      name: "a profile site copied, bullets lost",
      source: """
        Owen Tran
        owen.tran@example.com

        Experience
        Software Engineer II
        Brightwater · Full-time
        Mar 2021 - Present · 3 yrs 2 mos
        Denver, Colorado, United States
        Built the feature store that serves 90 models
        Reduced inference cost by 35% by batching requests

        Software Engineer
        Canyon Data · Full-time
        Jun 2018 - Feb 2021 · 2 yrs 9 mos
        Boulder, Colorado, United States
        Wrote ETL jobs in Spark for 14 clients

        Education
        Colorado State University
        Bachelor's degree, Computer Science
        2014 - 2018

        Skills
        Python • Spark • Airflow • Kubernetes
        """,
      tree: """
        name: Owen Tran
        email: owen.tran@example.com
        sections: Experience | Education | Skills
        work 5: Software Engineer II @ Brightwater (Denver, Colorado, United States) [2021-03..now]
          summary: Full-time
          9 • Built the feature store that serves 90 models
          10 • Reduced inference cost by 35% by batching requests
        work 12: Software Engineer @ Canyon Data (Boulder, Colorado, United States) [2018-06..2021-02]
          summary: Full-time
          16 • Wrote ETL jobs in Spark for 14 clients
        education 19: Bachelor's degree Computer Science @ Colorado State University [2014..2018]
        skills 24: Skills: Python + Spark + Airflow + Kubernetes
        """),
    Case(
      name: "numbered bullets, dates and places at the right",
      source: """
        MIN-JUN PARK                                             minjun@example.kr
        Seoul, South Korea                                        +82 10-5550-0133

        SUMMARY
        Data engineer who likes small pipelines.

        WORK EXPERIENCE

        Data Engineer                                          Mar 2021 - Present
        Hangang Commerce                                       Seoul, South Korea
        1. Replaced 80 cron jobs with 12 Airflow DAGs, failures fell from 20 to 2 a month
        2. Wrote a column-level lineage tool used by 30 analysts

        Research Intern                                        Jul 2019 - Aug 2019
        Hanok Institute                                        Daejeon, South Korea
        1. Labelled 40,000 images for a detection model

        EDUCATION

        Seorabeol University, B.S. in Statistics               2015 - 2019
        GPA: 3.9/4.5

        TECHNICAL SKILLS

        Languages
        Python, SQL, Scala

        Platforms
        Spark, Airflow, BigQuery

        VOLUNTEER EXPERIENCE

        Code Club, Mentor, 2020 - 2022
        - Taught 15 pupils Python

        INTERESTS
        Bouldering, Go (the game)
        """,
      tree: """
        name: MIN-JUN PARK
        email: minjun@example.kr
        phone: +82 10-5550-0133
        location: Seoul, South Korea
        summary: Data engineer who likes small pipelines.
        sections: SUMMARY | WORK EXPERIENCE | EDUCATION | TECHNICAL SKILLS | VOLUNTEER EXPERIENCE | INTERESTS
        work 9: Data Engineer @ Hangang Commerce (Seoul, South Korea) [2021-03..now]
          11 • Replaced 80 cron jobs with 12 Airflow DAGs, failures fell from 20 to 2 a month
          12 • Wrote a column-level lineage tool used by 30 analysts
        work 14: Research Intern @ Hanok Institute (Daejeon, South Korea) [2019-07..2019-08]
          16 • Labelled 40,000 images for a detection model
        volunteer 33: Mentor @ Code Club [2020..2022]
          34 • Taught 15 pupils Python
        education 20: B.S. Statistics @ Seorabeol University [2015..2019]
          score: GPA: 3.9/4.5
        skills 25: Languages: Python + SQL + Scala
        skills 28: Platforms: Spark + Airflow + BigQuery
        interest 37: Bouldering
        interest 37: Go (the game)
        """),
  ]
}
