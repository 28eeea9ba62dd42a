import ResumeParsing
import Testing

@testable import ResumeReading

/// Whole resumes as people keep them in plain text: tags of a web page, exports of job sites, marks without blanks, titles
/// of own words, compared as trees with source lines.
@Suite struct KeptTextTests {
  typealias Case = WholeResumeCase

  @Test(arguments: cases)
  func wholeResume(_ one: Case) {
    one.check(TextReader.document(one.source))
  }

  @Test func aPageKeptAsText() throws {
    let page = """
      <html><head><title>My resume</title></head><body>
      <h1>Nikhil Harlow</h1>

      <p>Leeds 555-555-0144 nikhil@example.com</p>
      <h3>Work History</h3>
      <p>Web Developer, 12th June 2019 to 9th August 2019</p>
      <p>Larkspur digital solutions.</p>
      <ul>
          <li>Handed over a whole web page</li>
      </ul>
      <h3>Skills</h3><ul><li>Patience</li><li>CSS</li></ul>
      </body></html>
      """
    guard case .document(let document) = try ResumeReader.read(Array(page.utf8), name: "resume.txt") else {
      Issue.record("no document")
      return
    }
    #expect(document.format == "html")
    #expect(
      ResumeTree.dump(StructureParser.resume(from: document)) == """
        name: Nikhil Harlow
        email: nikhil@example.com
        phone: 555-555-0144
        sections: Work History | Skills
        work 6: Web Developer @ Larkspur digital solutions. [2019-06..2019-08]
          9 • Handed over a whole web page
        skills 11: Skills: Patience + CSS
        warning: Line 4 was not understood.
        """)
  }

  static let cases = [
    Case(
      name: "a text typed for a web page: lines that end in tags, titles below dates",
      source: """
        Name: Tunde Harlow <p>
        Clerk who likes ledgers that close on time and shops that know their stock, and says so. <p>

        Experience <br>
        10-2021 - present <br>
        Web Developer
        LARKSPUR DESIGNS, Ayo, Lagos State <br>
        • Ended downtime of the till <br>
        • Led a team of six <p>

        02-2020 – 03-2021 <br>
        Volunteering <br>
        TERN ENGINEERING LTD, Ayo, Lagos State <br>
        • Checked the books of a service station <br>
        """,
      tree: """
        name: Tunde Harlow
        summary: Clerk who likes ledgers that close on time and shops that know their stock, and says so.
        sections: Experience
        work 5: Web Developer @ LARKSPUR DESIGNS (Ayo, Lagos State) [2021-10..now]
          8 • Ended downtime of the till
          9 • Led a team of six
        work 11: Volunteering @ TERN ENGINEERING LTD (Ayo, Lagos State) [2020-02..2021-03]
          14 • Checked the books of a service station
        """),
    Case(
      name: "marks glued to short items, names of jobs alone",
      source: """
        RESUME FOR INES HARLOW

        EDUCATION
        -Sunnyvale High School
        -Fenwick College

        EXPERIENCE
        -Science Tutor
        -Technology Intern for Harrow School District

        AWARDS
        -Maths Medal
        -Reading Medal
        """,
      tree: """
        name: INES HARLOW
        sections: EDUCATION | EXPERIENCE | AWARDS
        work 8: Science Tutor
        work 9: Technology Intern @ Harrow School District
        education 4: @ Sunnyvale High School
        education 5: @ Fenwick College
        award 12: Maths Medal
        award 13: Reading Medal
        warning: Line 9 was not understood.
        """),
    Case(
      name: "a job site's export in Russian: trades between the firm and the date",
      source: """
        Тимур Сериков

        timur@example.com

        Опыт работы — 3 года 2 месяца

            Larkspur

            Образовательные учреждения
                Школа, детский сад

            Сентябрь 2024 — Февраль 2025 6 месяцев

            Backend developer

            - Поддержка старых сервисов
            - Вёл в школе занятия по питону
            Harrow Telecom

            Караганда, www.harrow.example/kk/

            Связь
                Оператор связи, провайдер

            Февраль 2023 — Август 2024 1 год 7 месяцев

            Разработчик

            Писал и поддерживал серверную часть сайтов на Python.

        Образование

            Высшее
        """,
      tree: """
        name: Тимур Сериков
        email: timur@example.com
        sections: Опыт работы | Образование
        work 7: Backend developer @ Larkspur [2024-09..2025-02]
          summary: Образовательные учреждения; Школа; детский сад
          16 • Поддержка старых сервисов
          17 • Вёл в школе занятия по питону
        work 18: Разработчик @ Harrow Telecom [2023-02..2024-08]
          summary: Караганда; Связь; Оператор связи; провайдер
          29 • Писал и поддерживал серверную часть сайтов на Python.
        education 33: @ Высшее
        """),
    Case(
      name: "titles in capitals of own words, marks of LaTeX, a date below its item, several items on a line",
      source: """
        INES HARLOW
        Leeds, UK | ines@example.com
        COMMERCIAL & SALES EXPERIENCE
        Sales Assistant | Larkspur Capital – Leeds, UK (May 2021 – July 2022)
        • Won customers across the town by asking them. • Beat the targets of each quarter by a third.
        ◦ Data tracker for the shop floor
        ∗ Cut the time of each count by half
        LEADERSHIP & STAKEHOLDER MANAGEMENT
        Chair – Chess Society | Leeds, UK (2020 – 2021)
        • Ran the budget and the events
        EDUCATION & ACADEMICS
        - B.Sc. Economics, University of Fenwick, Leeds
          (2018 – 2021), GPA: 3.4
        - MSc Statistics, University of Leeds (2016 – 2018)
        SKILLS & COMPETENCIES
        AI & ML: NumPy, PyTorch,
        Tools: Docker, Git
        """,
      tree: """
        name: INES HARLOW
        email: ines@example.com
        location: Leeds, UK
        sections: COMMERCIAL & SALES EXPERIENCE | LEADERSHIP & STAKEHOLDER MANAGEMENT | EDUCATION & ACADEMICS | SKILLS & COMPETENCIES
        work 4: Sales Assistant @ Larkspur Capital (Leeds, UK) [2021-05..2022-07]
          5 • Won customers across the town by asking them.
          5 • Beat the targets of each quarter by a third.
          6 • Data tracker for the shop floor
          7 • Cut the time of each count by half
        volunteer 9: Chair @ Chess Society (Leeds, UK) [2020..2021]
          10 • Ran the budget and the events
        education 12: B.Sc. Economics @ University of Fenwick (Leeds) [2018..2021]
          score: GPA: 3.4
        education 14: MSc Statistics @ University of Leeds [2016..2018]
        skills 16: AI & ML: NumPy + PyTorch
        skills 17: Tools: Docker + Git
        """),
    Case(
      name: "jobs below a list of languages, without a title",
      source: """
        Ines Harlow - Senior Software Engineer
        Ines is a senior engineer with practice in event-driven services in several languages and lands.

        Education
        Bachelor of Science in Computer Science, University of Fenwick

        Languages
        English (Native)
        Norwegian (Beginner)

        Tech Lead, Larkspur Freight, Q4 2025

        Larkspur is building a research platform to hold interviews with a human touch and firm ground.
        Ines designed and built a new system on one cloud provider, chosen after a careful look.

        CTO, Harrow Telecom, Q1 2023 - Q3 2025

        Harrow needed a first version to show to clients with little money and less time at hand.
        Ines built the backend and the frontend of it with the first clients, in ten weeks and two days.
        """,
      tree: """
        name: Ines Harlow
        label: Senior Software Engineer
        summary: Ines is a senior engineer with practice in event-driven services in several languages and lands.
        sections: Education | Languages
        work 11: Tech Lead @ Larkspur Freight [2025-10..2025-10]
          13 • Larkspur is building a research platform to hold interviews with a human touch and firm ground.
          14 • Ines designed and built a new system on one cloud provider, chosen after a careful look.
        work 16: CTO @ Harrow Telecom [2023-01..2025-07]
          18 • Harrow needed a first version to show to clients with little money and less time at hand.
          19 • Ines built the backend and the frontend of it with the first clients, in ten weeks and two days.
        education 5: Bachelor of Science Computer Science @ University of Fenwick
        language 8: English / Native
        language 9: Norwegian / Beginner
        """),
    Case(
      name: "deeds before a list, a link's code, a note below a title, how long somebody was what",
      source: """
        INES HARLOW
        HYPERLINK "mailto:ines@example.com" ines@example.com

        WORK EXPERIENCE
        ...........................................................

        * 3 days a month as Guest Lecturer at Fenwick School - Leeds from 2017 to today

        * 2 years as Front-End Skipper at Larkspur from 2014 to today


        12 YEARS OF TOOLS
        (See below for more)
        ...........................................................

        Vim, Emacs and a pencil
        """,
      tree: """
        name: INES HARLOW
        email: ines@example.com
        sections: WORK EXPERIENCE | 12 YEARS OF TOOLS
        work 7: Guest Lecturer @ Fenwick School (Leeds) [2017..now]
        work 9: Front-End Skipper @ Larkspur [2014..now]
        other: 12 YEARS OF TOOLS
          13 (See below for more)
          16 Vim, Emacs and a pencil
        warning: Line 12: the section “12 YEARS OF TOOLS” is of no known kind.
        warning: Line 7 was not understood.
        warning: Line 9 was not understood.
        """),
    Case(
      name: "deeds that lost their marks over a list that kept them",
      source: """
        Ines Harlow
        ines@example.com

        INTERNSHIPS
        Machine Learning Intern
        Larkspur - Remote, [Aug,2022-Oct,2022]
        Solved hard problems with models in Python.
        Learned new methods at work.
        Perks:
        o Completion Certificate
        o Cloud Basics Certificate

        EDUCATION
        Fenwick Institute of Technology
        B.Tech in Computer Science
        2019 – 2023
        GPA: 7.4 / 10

        PROJECTS
        - Smart Walking Stick (ESP32, Embedded C)
        - Garden Watering System (Arduino, Relay)
        """,
      tree: """
        name: Ines Harlow
        email: ines@example.com
        sections: INTERNSHIPS | EDUCATION | PROJECTS
        work 5: Machine Learning Intern @ Larkspur (Remote) [2022-08..2022-10]
          7 • Solved hard problems with models in Python.
          8 • Learned new methods at work.
          10 • Completion Certificate
          11 • Cloud Basics Certificate
        project 20: @ Smart Walking Stick
          with: ESP32 + Embedded C
        project 21: @ Garden Watering System
          with: Arduino + Relay
        education 14: B.Tech Computer Science @ Fenwick Institute of Technology [2019..2023]
          score: GPA: 7.4 / 10
        """),
    Case(
      name: "dates and places that a copy glued to what stands before them",
      source: """
        Arnav Harlow
        arnav@example.com
        Experience
        LarkspurMay 2024 - August 2024
        Software Developer InternBoston, MA
        • Joined the team that looks after the machines
        HarrowJune 2023 – August 2023
        Data Science InternLeeds, UK
        • Replaced work by hand with a pipeline
        Education
        University of Fenwick
        """,
      tree: """
        name: Arnav Harlow
        email: arnav@example.com
        sections: Experience | Education
        work 4: Software Developer Intern @ Larkspur (Boston, MA) [2024-05..2024-08]
          6 • Joined the team that looks after the machines
        work 7: Data Science Intern @ Harrow (Leeds, UK) [2023-06..2023-08]
          9 • Replaced work by hand with a pipeline
        education 11: @ University of Fenwick
        """),
    Case(
      name: "a form that asks for both ends of a range, a mark without an item",
      source: """
        Name: Ruslan Harlow
        Email: ruslan@example.com

        Work history:

        Company: Larkspur Data
        Job Title: Senior Software Developer
        From: 08/2023
        Description:
        - Made builds quicker for the whole team
        •

        Company: Harrow Networks
        Job Title: Senior Software Developer
        From: 11/2022
        To: 02/2023
        Description:
        - Sent figures to the board each week
        """,
      tree: """
        name: Ruslan Harlow
        email: ruslan@example.com
        sections: Work history
        work 6: Senior Software Developer @ Larkspur Data [2023-08..now]
          10 • Made builds quicker for the whole team
        work 13: Senior Software Developer @ Harrow Networks [2022-11..2023-02]
          18 • Sent figures to the board each week
        warning: Line 8 was not understood.
        warning: Line 15 was not understood.
        """),
    Case(
      name: "years of two digits in brackets, arrows below a sentence, entries left of the items above",
      source: """
        Harjit Harlow
        harjit@example.com

        Experience
        ==========

        [15-16] Consultant, Larkspur Inc.
        - Place and route of an array, with power grid and pins.

        [12-13] Harrow Technologies, Staff Engineer
        ↳ Top level plan of a mixed design, written by scripts

        [98-00] Tern Microsystems, Design Engineer
        - Brought a dozen circuits down in size.
        """,
      tree: """
        name: Harjit Harlow
        email: harjit@example.com
        sections: Experience
        work 7: Consultant @ Larkspur Inc. [2015..2016]
          8 • Place and route of an array, with power grid and pins.
        work 10: Staff Engineer @ Harrow Technologies [2012..2013]
          11 • Top level plan of a mixed design, written by scripts
        work 13: Design Engineer @ Tern Microsystems [1998..2000]
          14 • Brought a dozen circuits down in size.
        """),
    Case(
      name: "jobs told on one line, entries that begin left of the text of the items above",
      source: """
        VICTOR HARLOW
        victor@example.com

        WORK
        2021-2024    QA tester, Larkspur Consulting. Customer software; checks of tables.
        2018-2021    Manager, Harrow Distributing. Warehouse.

        EDUCATION

        * Built a timer with a list of tasks with a friend

         University of Fenwick
         2014 - 2018
         Master of Computer Science
        """,
      tree: """
        name: VICTOR HARLOW
        email: victor@example.com
        sections: WORK | EDUCATION
        work 5: QA tester @ Larkspur Consulting [2021..2024]
          5 • Customer software; checks of tables.
        work 6: Manager @ Harrow Distributing [2018..2021]
          6 • Warehouse.
        education 10:
          10 • Built a timer with a list of tasks with a friend
        education 12: Master Computer Science @ University of Fenwick [2014..2018]
        """),
    Case(
      name: "titles right below the dates that end entries, no blank line anywhere",
      source: """
        Ines Harlow
        ines@example.com
        Experience
        Test Engineer, Larkspur Freight
        2016 – 2019
        • Wrote the tests of the billing system
        Education
        BSc Computer Science, University of Fenwick
        2012 – 2016
        Skills
        Languages: Python, Java
        """,
      tree: """
        name: Ines Harlow
        email: ines@example.com
        sections: Experience | Education | Skills
        work 4: Test Engineer @ Larkspur Freight [2016..2019]
          6 • Wrote the tests of the billing system
        education 8: BSc Computer Science @ University of Fenwick [2012..2016]
        skills 11: Languages: Python + Java
        """),
  ]
}
